import { describe, expect, it } from 'vitest';
import { extract } from '../../../support/extract.ts';

/** `text | indicator | population | status | basis | year` of every percentage of a table. */
const read = (table: string) =>
  extract(table, { published_on: '2023-01-05' }).percentages.map(
    ({ text, indicator, population, status, basis, year_from }) =>
      `${text} ${indicator} (${population ?? ''}) ${status} ${basis} ${year_from ?? ''}`.trim(),
  );

describe('percentages in the cells of a table', () => {
  it('measure what heads the column where the row names a unit or a group', () => {
    expect(read('Kết quả rà soát.\nĐơn vị | Tỷ lệ hộ nghèo | Hộ khá\nXã Na Hối | 12% | 30%\nXã Lùng Phình | 9% | 41%')).toEqual([
      '12% Tỷ lệ hộ nghèo (Xã Na Hối) actual share',
      '30% Hộ khá (Xã Na Hối) actual share',
      '9% Tỷ lệ hộ nghèo (Xã Lùng Phình) actual share',
      '41% Hộ khá (Xã Lùng Phình) actual share',
    ]); // biome-ignore format: one table a line
    expect(read('Độ tuổi | Tỷ lệ nữ | Tỷ lệ đại học\nDưới 40 | 12% | 85%')).toEqual([
      '12% Tỷ lệ nữ (Dưới 40) actual share',
      '85% Tỷ lệ đại học (Dưới 40) actual share',
    ]);
    expect(read('Kết quả rà soát.\nXã | Tỷ lệ hộ nghèo |\n| 2020 | 2021\nXã Na Hối | 12% | 9%')).toEqual([
      '12% Tỷ lệ hộ nghèo (Xã Na Hối) actual share 2020',
      '9% Tỷ lệ hộ nghèo (Xã Na Hối) actual share 2021',
    ]);
  });

  it('measure what heads the column with a year, and hold in it', () => {
    const table =
      'Đơn vị | Tỷ lệ cán bộ dưới 40 tuổi đến năm 2025 | Tỷ lệ năm 2020\nXã Na Hối | 15% | 9%\nXã Lùng Phình | 12,5% | 8%';
    expect(read(table)).toEqual([
      '15% Tỷ lệ cán bộ dưới 40 tuổi (Xã Na Hối) target share 2025',
      expect.stringContaining('2020'),
      '12,5% Tỷ lệ cán bộ dưới 40 tuổi (Xã Lùng Phình) target share 2025',
      expect.stringContaining('2020'),
    ]);
  });

  it('measure what the row is called where the column is a year, a plan, a result or a bare rate', () => {
    expect(read('Chỉ tiêu | Năm 2021 | Năm 2022\nTỷ lệ hộ khá | 41% | 44%')).toEqual([
      '41% Tỷ lệ hộ khá () actual share 2021',
      '44% Tỷ lệ hộ khá () actual share 2022',
    ]);
    expect(read('Xếp loại | Số chi bộ | Tỷ lệ (%)\nHoàn thành tốt | 40 | 75,5')).toEqual([
      '75,5 Hoàn thành tốt () actual share',
    ]);
  });

  it('need no sign where the heading or a cell of the row has it', () => {
    expect(read('Chỉ tiêu | Kế hoạch (%) | Thực hiện (%)\nTỷ lệ hộ nghèo | 12 | 11,5\nĐộ che phủ rừng | 55 | 56,2')).toEqual([
      '12 Tỷ lệ hộ nghèo () target share',
      '11,5 Tỷ lệ hộ nghèo () actual share',
      '55 Độ che phủ rừng () target share',
      '56,2 Độ che phủ rừng () actual share',
    ]); // biome-ignore format: one table a line
    expect(read('TT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện\n1 | Tỷ lệ hộ nghèo | % | 12 | 11,5\n2 | Lúa | ha | 55 | 56,2')).toEqual([
      '12 Tỷ lệ hộ nghèo () target share',
      '11,5 Tỷ lệ hộ nghèo () actual share',
    ]); // biome-ignore format: one table a line
  });

  it('are parts of a plan or set against the same time as their column says', () => {
    expect(read('Chỉ tiêu | Thực hiện | So với kế hoạch | So với cùng kỳ\nThu ngân sách | 12 tỷ đồng | 105% | 92%')).toEqual([
      '105% Thu ngân sách () actual plan',
      '92% Thu ngân sách () actual previous',
    ]); // biome-ignore format: one table a line
    expect(read('Chỉ tiêu | Kế hoạch | Thực hiện | % kế hoạch\nLúa | 120 | 126 | 105')).toEqual([
      '105 Lúa () actual plan',
    ]);
  });

  it.each([
    'Chỉ tiêu | Kế hoạch | Thực hiện\nSố thôn | 12 | 11',
    'Chỉ tiêu | Tỷ lệ (%) | Năm đạt\nHộ dùng nước sạch | | 2025',
    'Thu nhập (%) | 12',
    'Ban Chỉ huy | 12 | 30',
  ])('a figure without a sign is none: %s', (table) => expect(read(table)).toEqual([]));

  it('leave a cell of words to them', () => {
    expect(read('Xã | Kết quả\nXã Na Hối | có 80% số hộ dùng nước sạch')).toEqual([
      expect.stringContaining('80% số hộ dùng nước sạch'),
    ]);
  });
});
