import { describe, expect, it } from 'vitest';
import { extract } from '../../../support/extract.ts';

const years = (text: string, published_on: string, title: string | null = null) =>
  extract(text, { published_on, title }).percentages.map(({ year_to }) => year_to);

describe('a whole year told of', () => {
  it.each([
    [
      'Năm 2017, huyện thu 900 tỷ đồng.\nSản lượng lúa cả năm đạt 9 vạn tấn, bằng 99% kế hoạch.',
      '2018-01-10',
      2017,
    ],
    ['Sản lượng lúa cả năm ước đạt 9 vạn tấn, bằng 99% kế hoạch.', '2018-12-10', 2018],
    [
      'Năm 2017, huyện thu 900 tỷ đồng.\nSản lượng lúa cả năm ước đạt 9 vạn tấn, bằng 99% kế hoạch.',
      '2018-11-10',
      2018,
    ],
  ])('is the one before where no later one is named in its first months: %s', (text, day, expected) => {
    expect(years(text, day)).toEqual([expected]);
  });

  it('is that of the title', () => {
    const title = 'Kết quả phát triển kinh tế - xã hội năm 2017';
    expect(years('Sản lượng lúa cả năm đạt 9 vạn tấn, bằng 99% kế hoạch.', '2018-01-10', title)).toEqual([
      2017,
    ]);
  });
});

describe('the period of a norm', () => {
  it.each([
    ['Đến năm 2030, tỷ lệ hộ nghèo còn dưới 2% (theo chuẩn nghèo giai đoạn 2021 - 2025).', 2030],
    ['Năm 2022, tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều giai đoạn 2022 - 2025 còn 3%.', 2022],
  ])('is no time of a figure by it: %s', (text, expected) => {
    expect(years(text, '2025-08-01')).toEqual([expected]);
  });

  it('is told from the period of a result', () => {
    expect(years('Giai đoạn 2016 - 2020, tỷ lệ hộ nghèo giảm 3%.', '2021-08-01')).toEqual([2020]);
  });
});
