import { describe, expect, it } from 'vitest';
import { extract } from '../../../support/extract.ts';

const rows = (text: string) => extract(text).percentages.map(({ low, indicator }) => `${low} ${indicator}`);

describe('places named as examples', () => {
  it.each([
    [
      'Một số huyện có tỷ lệ hộ nghèo cao như Mường Tè 45%, Nậm Nhùn 40%, Sìn Hồ 37%.',
      ['45 tỷ lệ hộ nghèo (Mường Tè)', '40 tỷ lệ hộ nghèo (Nậm Nhùn)', '37 tỷ lệ hộ nghèo (Sìn Hồ)'],
    ],
    [
      'Nhiều nơi có tỷ lệ nữ trong cấp ủy khá cao như: Lai Châu: 25%; Cao Bằng: 21%; Hòa Bình: 17%.',
      [
        '25 tỷ lệ nữ trong cấp ủy (Lai Châu)',
        '21 tỷ lệ nữ trong cấp ủy (Cao Bằng)',
        '17 tỷ lệ nữ trong cấp ủy (Hòa Bình)',
      ],
    ],
    [
      'Nhiều nơi có tỷ lệ nữ trong cấp ủy trên 15% như Lai Châu: 25%; Cao Bằng: 21%.',
      ['25 tỷ lệ nữ trong cấp ủy (Lai Châu)', '21 tỷ lệ nữ trong cấp ủy (Cao Bằng)'],
    ],
  ])('share the rate before them: %s', (text, expected) => {
    expect(rows(text).slice(-expected.length)).toEqual(expected);
  });

  it('are none where something else is compared', () => {
    expect(rows('Tỷ lệ hộ nghèo cao như năm trước, chiếm 12%.')).toEqual([
      '12 Tỷ lệ hộ nghèo cao như năm trước',
    ]);
  });
});

describe('what is said of a part', () => {
  it.each([
    [
      '98% hội viên được học tập các nghị quyết của Đảng.',
      '98 hội viên được học tập các nghị quyết của Đảng',
    ],
    ['95% đoàn viên được quán triệt nghị quyết.', '95 đoàn viên được quán triệt nghị quyết'],
  ])('keeps the plan that it is about: %s', (text, expected) => {
    expect(rows(text)).toEqual([expected]);
  });

  it('ends before what another body does', () => {
    expect(rows('100% đại biểu dự họp tán thành, HĐND xã thông qua nghị quyết.')).toEqual([
      '100 đại biểu dự họp tán thành',
    ]);
  });

  it('is measured against no earlier time that only an amount is compared with', () => {
    const text =
      'Toàn xã có 4.100 người mua bảo hiểm y tế, tăng 600 người so với năm 2020, chiếm 80% dân số.';
    expect(extract(text).percentages.map(({ basis, indicator }) => [basis, indicator])).toEqual([
      ['share', 'người mua bảo hiểm y tế trong dân số'],
    ]);
  });

  it('begins behind the words for the time that has gone by', () => {
    expect(rows('Trong năm qua Đảng ủy kết nạp 04 đảng viên, đạt 100% kế hoạch.')).toEqual([
      '100 kết nạp đảng viên',
    ]);
  });
});
