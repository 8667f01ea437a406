import { describe, expect, it } from 'vitest';
import { extract } from '../../../support/extract.ts';

/** Bounds and what is measured of each percentage of a text published on 28 May 2021. */
const rows = (text: string) =>
  extract(text, { published_on: '2021-05-28' }).percentages.map((row) => [
    row.comparator,
    row.low,
    row.high,
    row.change,
    row.indicator,
  ]);

describe('a bound some words behind its figure', () => {
  it.each([
    [
      'Huyện phấn đấu giá trị sản xuất tăng bình quân 9,5%/năm trở lên; giảm tỷ lệ hộ cận nghèo 2%/năm trở lên.',
      [
        ['ge', 9.5, null, 'increase', 'giá trị sản xuất'],
        ['ge', 2, null, 'decrease', 'tỷ lệ hộ cận nghèo'],
      ],
    ],
    ['Xã đề ra mục tiêu năng suất tăng từ 3%/năm trở lên.', [['ge', 3, null, 'increase', 'năng suất']]],
    [
      'Chỉ tiêu: thu ngân sách hằng năm đạt 105% dự toán trở lên.',
      [['ge', 105, null, null, 'thu ngân sách hằng năm']],
    ],
    [
      'Hằng năm phấn đấu có 85% trường học trở lên đạt chuẩn quốc gia, 70% chi đoàn trở lên xếp loại khá.',
      [
        ['ge', 85, null, null, 'trường học đạt chuẩn quốc gia'],
        ['ge', 70, null, null, 'chi đoàn xếp loại khá'],
      ],
    ],
  ])('is the figure’s: %s', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });

  it.each([
    [
      'Có 90% đoàn viên có trình độ trung cấp trở lên.',
      [['eq', 90, 90, null, 'đoàn viên có trình độ trung cấp trở lên']],
    ],
    [
      'Có 75% cán bộ từ phó phòng trở lên được bồi dưỡng.',
      [['eq', 75, 75, null, 'cán bộ từ phó phòng trở lên được bồi dưỡng']],
    ],
    [
      'Tỷ lệ hộ nghèo giảm 2%/năm, thu nhập đạt 60 triệu đồng trở lên.',
      [['eq', 2, 2, 'decrease', 'Tỷ lệ hộ nghèo']],
    ],
  ])('is that of a degree or an amount: %s', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});

describe('the highest and the lowest', () => {
  it.each([
    [
      'Người trúng cử có số phiếu bầu đạt tỷ lệ cao nhất là 94,2%, thấp nhất là 51,7%.',
      [
        ['eq', 94.2, 94.2, null, 'Người trúng cử có số phiếu bầu đạt tỷ lệ cao nhất'],
        ['eq', 51.7, 51.7, null, 'Người trúng cử có số phiếu bầu đạt tỷ lệ thấp nhất'],
      ],
    ],
    [
      'Đại biểu có số phiếu thấp nhất là 17.450 phiếu đạt tỷ lệ 53,1%.',
      [['eq', 53.1, 53.1, null, 'Đại biểu có số phiếu thấp nhất']],
    ],
    [
      'Trong số các xã, tỷ lệ hộ nghèo thấp nhất 2,4%, cao nhất 38,9%.',
      [
        ['eq', 2.4, 2.4, null, 'tỷ lệ hộ nghèo thấp nhất'],
        ['eq', 38.9, 38.9, null, 'tỷ lệ hộ nghèo cao nhất'],
      ],
    ],
  ])('are what is measured, and no bounds: %s', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });

  it('only says which place is told of', () => {
    expect(rows('Tỷ lệ hộ có điện đạt 91%, cao nhất là xã Nà Phặc 98%.')).toEqual([
      ['eq', 91, 91, null, 'Tỷ lệ hộ có điện'],
      ['eq', 98, 98, null, 'Tỷ lệ hộ có điện (xã Nà Phặc)'],
    ]);
  });
});
