import { describe, expect, it } from 'vitest';
import { extract } from '../../../support/extract.ts';

const yearsIn = (body: string, published_on: string | null = null) =>
  extract(body, { published_on }).percentages.map(({ low, year_to }) => [low, year_to]);

describe('the year of a percentage', () => {
  it('is not one told of before the term that the figure names', () => {
    const body =
      'Năm 2005, toàn huyện có 11 nữ trưởng phòng. Tỷ lệ nữ tham gia Ban Chấp hành Đảng bộ huyện nhiệm kỳ 2015 - 2020 đạt 17,9%.';
    expect(yearsIn(body)).toEqual([[17.9, null]]);
  });

  it('is none in a decade, nor that of what was told before it', () => {
    const body =
      'Năm 1978, trường khai giảng khóa đầu. Thập niên 1990, trường chỉ có 30% phòng học kiên cố; những năm 90 ấy tỷ lệ hộ nghèo là 70%.';
    expect(yearsIn(body, '2023-11-17')).toEqual([
      [30, null],
      [70, null],
    ]);
  });

  it('is the one told of before it, where the figure names no later term', () => {
    const body =
      'Năm 2018, toàn huyện có 11 nữ trưởng phòng. Tỷ lệ nữ tham gia Ban Chấp hành Đảng bộ huyện đạt 17,9%.';
    expect(yearsIn(body)).toEqual([[17.9, 2018]]);
  });
});

describe('the whole that a percentage is a part of', () => {
  it.each([
    ['Đảng bộ kết nạp 52 đảng viên, đạt 104% chỉ tiêu, trong đó nữ chiếm 40%.', 'đảng viên'],
    ['Trường có 40 cán bộ, giáo viên, trong đó đảng viên chiếm 55%.', 'cán bộ, giáo viên'],
  ])('%s', (body, population) => {
    expect(extract(body).percentages.at(-1)?.population).toBe(population);
  });
});
