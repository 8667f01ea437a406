import { describe, expect, it } from 'vitest';
import { extract } from '../../../support/extract.ts';

const indicators = (text: string) =>
  extract(text).percentages.map(({ indicator, low }) => `${low} ${indicator}`);

describe('of whom traits are told', () => {
  it.each([
    [
      'Huyện hiện có 318 công chức cấp xã. Trình độ đại học 251 người, chiếm 78,9%; trình độ cao đẳng 40 người, chiếm 12,6%.',
      ['78.9 công chức cấp xã: Trình độ đại học', '12.6 công chức cấp xã: trình độ cao đẳng'],
    ],
    [
      'Tỷ lệ giáo viên có trình độ thạc sĩ là 6%; 81% có trình độ đại học; 13% trình độ cao đẳng.',
      [
        '6 Tỷ lệ giáo viên có trình độ thạc sĩ',
        '81 giáo viên: có trình độ đại học',
        '13 giáo viên: trình độ cao đẳng',
      ],
    ],
    [
      'Đối với viên chức ngành y tế, tỷ lệ đạt chuẩn là 97%. Về trình độ chuyên môn, đại học 58%, sau đại học 12%.',
      [
        '97 viên chức ngành y tế: tỷ lệ đạt chuẩn',
        '58 viên chức ngành y tế: trình độ chuyên môn: đại học',
        '12 viên chức ngành y tế: trình độ chuyên môn: sau đại học',
      ],
    ],
    [
      'Đại biểu HĐND xã là nữ chiếm 31%, dưới 35 tuổi đạt 17%, ngoài Đảng 8%.',
      ['31 Đại biểu HĐND xã là nữ', '17 Đại biểu HĐND xã: dưới 35 tuổi', '8 Đại biểu HĐND xã: ngoài Đảng'],
    ],
  ])('is who was named before: %s', (text, expected) => {
    expect(indicators(text)).toEqual(expected);
  });

  it.each([
    // The phrase has its own group, or more than a trait.
    [
      'Huyện có 318 công chức. Trình độ đại học của viên chức y tế chiếm 90%.',
      'Trình độ đại học của viên chức y tế',
    ],
    ['Huyện có 4.100 đảng viên. Nữ tham gia cấp ủy đạt 21%.', 'Nữ tham gia cấp ủy'],
    // Another paragraph tells of others.
    ['Huyện có 318 công chức cấp xã.\nTrình độ đại học chiếm 64%.', 'Trình độ đại học'],
    ['Huyện có 318 công chức cấp xã. Tỷ lệ hộ nghèo còn 4%.', 'Tỷ lệ hộ nghèo'],
  ])('is nobody else: %s', (text, expected) => {
    expect(indicators(text)[0]?.replace(/^[\d.]+ /u, '')).toBe(expected);
  });
});
