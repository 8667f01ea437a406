import { describe, expect, it } from 'vitest';
import { extract } from '../../../support/extract.ts';

/** `figure indicator status basis change` of every percentage of a table. */
const read = (...lines: string[]) =>
  extract(lines.join('\n'), { published_on: '2023-01-05' }).percentages.map(
    ({ text, indicator, status, basis, change }) => `${text} ${indicator} ${status} ${basis} ${change}`,
  );

describe('a table whose line above gives the unit', () => {
  it('holds percentages without a sign', () => {
    expect(
      read(
        'Kết quả rà soát.',
        'Tỷ lệ hộ nghèo của các xã',
        'Đơn vị tính: %',
        'Xã | Năm 2021 | Năm 2022',
        'Xã Na Hối | 12,5 | 9,8',
      ),
    ).toEqual([
      '12,5 Tỷ lệ hộ nghèo của các xã actual share null',
      '9,8 Tỷ lệ hộ nghèo của các xã actual share null',
    ]);
    expect(
      read('Kết quả.', 'Cơ cấu kinh tế của huyện (ĐVT: %)', 'Ngành | 2020 | 2021', 'Nông nghiệp | 35 | 33,5'),
    ).toEqual([
      '35 Cơ cấu kinh tế của huyện: Nông nghiệp actual share null',
      '33,5 Cơ cấu kinh tế của huyện: Nông nghiệp actual share null',
    ]);
  });

  it('holds none where the unit is another, or a column has its own', () => {
    expect(read('Kết quả.', 'Diện tích rừng (ĐVT: ha)', 'Loại | 2020', 'Rừng trồng | 35')).toEqual([]);
    expect(read('Kết quả.', 'Đơn vị tính: %', 'Xã | Diện tích (ha) | Tỷ lệ', 'Xã Na Hối | 35 | 12')).toEqual(
      ['12 Tỷ lệ (Xã Na Hối) actual share null'].map(() => expect.stringMatching(/^12 /u)),
    );
  });
});

describe('a cell that says how the figure is to another', () => {
  it.each([
    ['thiếu', 'plan decrease'],
    ['vượt', 'plan increase'],
    ['tăng', 'previous increase'],
    ['giảm', 'previous decrease'],
  ])('makes it a difference: %s', (verb, expected) => {
    const [required, found] = read(
      'Kết quả rà soát.',
      'Nhóm | So sánh | Chênh lệch',
      `Nữ (yêu cầu 15% trở lên) | ${verb} | 0,4%`,
    );
    expect(required).toContain('target share null');
    expect(found).toBe(`0,4% Nữ actual ${expected}`);
  });

  it('does nothing amid other words', () => {
    expect(read('Kết quả.', 'Nhóm | Ghi chú | Tỷ lệ', 'Nữ | thiếu cán bộ | 0,4%')[0]).toContain('share null');
  });
});
