import { describe, expect, it } from 'vitest';
import { extract } from '../../../support/extract.ts';

const indicators = (text: string) => extract(text).percentages.map(({ indicator }) => indicator);

describe('what a percentage measures', () => {
  it.each([
    [
      'Tỷ lệ chi bộ được đánh giá, xếp loại hoàn thành tốt nhiệm vụ trở lên đạt 91%.',
      ['Tỷ lệ chi bộ được đánh giá, xếp loại hoàn thành tốt nhiệm vụ trở lên'],
    ],
    ['Hội nghị đánh giá, tỷ lệ hộ nghèo còn 3,2%.', ['tỷ lệ hộ nghèo']],
  ])('is what is rated, not what is reported: %s', (text, expected) => {
    expect(indicators(text)).toEqual(expected);
  });

  it.each([
    [
      'Có 8 xã đạt phổ cập giáo dục mức độ 3, chiếm 66,7%; 4 xã đạt mức độ 2, chiếm 33,3%.',
      ['xã đạt phổ cập giáo dục mức độ 3', 'xã đạt mức độ 2'],
    ],
    ['Mức độ hài lòng của người dân đạt 96%.', ['Mức độ hài lòng của người dân']],
  ])('is no number of a degree: %s', (text, expected) => {
    expect(indicators(text)).toEqual(expected);
  });

  it.each([
    [
      'Toàn huyện có 97.240 người tham gia bảo hiểm y tế, đạt 81,8%; cao nhất là xã Tân Lập (93,5%), thấp nhất là xã Vũ Lễ (75,2%).',
      [
        'người tham gia bảo hiểm y tế',
        'người tham gia bảo hiểm y tế (xã Tân Lập)',
        'người tham gia bảo hiểm y tế (xã Vũ Lễ)',
      ],
    ],
    [
      'Tỷ lệ hộ dùng nước sạch đạt 81,8%. Trong đó, cao nhất là xã Tân Lập (đạt 93,5%).',
      ['Tỷ lệ hộ dùng nước sạch', 'Tỷ lệ hộ dùng nước sạch (xã Tân Lập)'],
    ],
    [
      'Tỷ lệ hộ dùng nước sạch đạt 81,8%. Trong đó, nước máy chiếm 43,5%.',
      ['Tỷ lệ hộ dùng nước sạch', 'nước máy'],
    ],
    [
      'Tỷ lệ hộ nghèo của huyện Chi Lăng còn 3,2%, xã Vũ Lễ 5,4%.',
      ['Tỷ lệ hộ nghèo của huyện Chi Lăng', 'Tỷ lệ hộ nghèo của xã Vũ Lễ'],
    ],
  ])('goes on where only a place is named: %s', (text, expected) => {
    expect(indicators(text)).toEqual(expected);
  });

  it.each([
    [
      'Huyện tháo gỡ vướng mắc, đẩy nhanh tiến độ, phấn đấu giải ngân vốn cả năm đạt từ 95% trở lên.',
      ['giải ngân vốn cả năm'],
    ],
    [
      'Tinh thần đoàn kết, phấn đấu vươn lên của hội viên tăng 5,4%.',
      ['Tinh thần đoàn kết, phấn đấu vươn lên của hội viên'],
    ],
  ])('is what is to be reached, behind what is done for it: %s', (text, expected) => {
    expect(indicators(text)).toEqual(expected);
  });
});
