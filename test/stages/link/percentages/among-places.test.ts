import { describe, expect, it } from 'vitest';
import { extract } from '../../../support/extract.ts';

const rows = (text: string) =>
  extract(text, { published_on: '2015-04-10' }).percentages.map(({ low, change, indicator }) => [
    low,
    change,
    indicator,
  ]);

describe('figures told in turn of a row of places', () => {
  it.each([
    [
      'Hai xã khó khăn nhất là Nậm Pì và Pa Tần có tỷ lệ hộ nghèo cao, lần lượt là 52,4% và 49%.',
      [
        [52.4, null, 'tỷ lệ hộ nghèo cao (Nậm Pì)'],
        [49, null, 'tỷ lệ hộ nghèo cao (Pa Tần)'],
      ],
    ],
    [
      'Ở cấp huyện, các huyện Mai Sơn, Bát Xát, Lục Yên đã họp; tỷ lệ nữ lần lượt là 27,5%, 22,2% và 31,4%.',
      [
        [27.5, null, 'tỷ lệ nữ (Mai Sơn)'],
        [22.2, null, 'tỷ lệ nữ (Bát Xát)'],
        [31.4, null, 'tỷ lệ nữ (Lục Yên)'],
      ],
    ],
    [
      'Dẫn đầu là Quyết Thắng, Chiềng Lề với tỷ lệ bao phủ lần lượt là 98% và 97,5%.',
      [
        [98, null, 'tỷ lệ bao phủ (Quyết Thắng)'],
        [97.5, null, 'tỷ lệ bao phủ (Chiềng Lề)'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });

  it.each([
    [
      'Tỷ lệ hộ nghèo và hộ cận nghèo lần lượt là 28,4% và 14,1%.',
      [
        [28.4, null, 'Tỷ lệ hộ nghèo'],
        [14.1, null, 'Tỷ lệ hộ cận nghèo'],
      ],
    ],
    [
      // Three places, two figures.
      'Các huyện Mai Sơn, Bát Xát đã họp, xã Nà Ớt chưa họp; tỷ lệ nữ, tỷ lệ trẻ lần lượt là 27,5% và 22,2%.',
      [
        [27.5, null, 'tỷ lệ nữ'],
        [22.2, null, 'tỷ lệ trẻ'],
      ],
    ],
  ])('are of what is named with them: %s', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});

describe('a word for the order behind a verb of change', () => {
  it.each([
    [
      'So với năm trước, số hộ nghèo và hộ cận nghèo giảm tương ứng 4% và 1,7%.',
      [
        [4, 'decrease', 'số hộ nghèo'],
        [1.7, 'decrease', 'hộ cận nghèo'],
      ],
    ],
    [
      'Cán bộ nữ đạt 17%, cán bộ trẻ đạt 15%, tăng tương ứng 4% và 2,5%.',
      [
        [17, null, 'Cán bộ nữ'],
        [15, null, 'cán bộ trẻ'],
        [4, 'increase', 'Cán bộ nữ'],
        [2.5, 'increase', 'cán bộ trẻ'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});

describe('words that belong to what is measured', () => {
  it('stay with it: of those who have a faith', () => {
    expect(
      rows('Kết nạp 40 đảng viên, trong đó: nữ 18 đồng chí (45%), có đạo 4 đồng chí (10%).').at(-1),
    ).toEqual([10, null, 'đảng viên: có đạo']);
    expect(rows('Xã có 92% hộ có điện.')).toEqual([[92, null, 'hộ có điện']]);
  });

  it('leave out when it is due', () => {
    expect(rows('Xã phấn đấu giảm nghèo nhanh, hết nhiệm kỳ 100% bản có chi bộ.')).toEqual([
      [100, null, 'bản có chi bộ'],
    ]);
  });
});

describe('so many places', () => {
  it.each([
    ['Toàn tỉnh còn 8 huyện có tỷ lệ hộ nghèo trên 50%.', ['tỷ lệ hộ nghèo (8 huyện)']],
    [
      'Tỉnh có 4 huyện đạt 100% cử tri đi bầu; có 100 xã đạt 99% cử tri đi bầu.',
      ['cử tri đi bầu (4 huyện)', 'cử tri đi bầu (100 xã)'],
    ],
    [
      'Các đảng bộ vượt chỉ tiêu gồm có: Công an tỉnh (158%); huyện Phú Quý (120%) và Đảng bộ Khối (104%).',
      [
        'Các đảng bộ vượt chỉ tiêu: Công an tỉnh',
        'Các đảng bộ vượt chỉ tiêu: huyện Phú Quý',
        'Các đảng bộ vượt chỉ tiêu: Đảng bộ Khối',
      ],
    ],
  ])('are told of behind what is measured: %s', (text, expected) => {
    expect(extract(text).percentages.map(({ indicator }) => indicator)).toEqual(expected);
  });

  it.each([
    ['Huyện có 12 xã đạt chuẩn, chiếm 60%.', 'xã đạt chuẩn'],
    ['Sau 5 năm, 21 xã đã kết nạp 98% quần chúng ưu tú.', 'xã đã kết nạp quần chúng ưu tú'],
  ])('are measured themselves, or do something: %s', (text, expected) => {
    expect(extract(text).percentages[0]?.indicator).toBe(expected);
  });
});
