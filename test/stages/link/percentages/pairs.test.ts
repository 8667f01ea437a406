import { describe, expect, it } from 'vitest';
import { extract } from '../../../support/extract.ts';

const rows = (text: string) =>
  extract(text).percentages.map(({ low, indicator, change }) => [low, indicator, change]);

describe('two values joined by a word', () => {
  it('are one by one of two nouns of a rate, and so are their changes', () => {
    expect(rows('Tỷ lệ hội viên trẻ, hội viên nữ đạt 14,9% và 21,3%, tăng tương ứng 3,2% và 1,7%.')).toEqual([
      [14.9, 'Tỷ lệ hội viên trẻ', null],
      [21.3, 'Tỷ lệ hội viên nữ', null],
      [3.2, 'Tỷ lệ hội viên trẻ', 'increase'],
      [1.7, 'Tỷ lệ hội viên nữ', 'increase'],
    ]);
  });

  it('are none of places in the words before the rate', () => {
    const text = 'Ở hai xã A Bung và Tà Rụt, nơi đồng bào sống đông, tỷ lệ hộ nghèo lên tới 40% và 28,6%.';
    expect(rows(text).map(([, indicator]) => indicator)).toEqual(['tỷ lệ hộ nghèo', 'tỷ lệ hộ nghèo']);
  });
});

describe('a comma behind a value', () => {
  it.each([
    [
      '100% xã, phường tiếp nhận hồ sơ trực tuyến, tỷ lệ hài lòng đạt trên 90%.',
      'xã, phường tiếp nhận hồ sơ trực tuyến',
    ],
    ['Huyện có 98% thôn, bản có nhà văn hóa, tỷ lệ hộ cận nghèo còn 5%.', 'thôn, bản có nhà văn hóa'],
    ['98% đại biểu tán thành, tỷ lệ nữ đạt 5%.', 'đại biểu tán thành'],
  ])('joins nouns before what is said of them: %s', (text, expected) => {
    expect(rows(text)[0]?.[1]).toBe(expected);
  });
});

describe('what is done to a plan', () => {
  it.each([
    [
      'Các ngành tháo gỡ khó khăn, phấn đấu giải ngân trên 95% kế hoạch vốn đầu tư công.',
      'giải ngân kế hoạch vốn đầu tư công',
    ],
    [
      'Huyện phấn đấu giải ngân 95% kế hoạch đầu tư công, thu ngân sách vượt dự toán.',
      'giải ngân kế hoạch đầu tư công',
    ],
  ])('is part of what is measured: %s', (text, expected) => {
    expect(rows(text)[0]?.[1]).toContain(expected);
  });
});

it('votes keep what is said of them', () => {
  const [first] = rows(
    'Với 98% số phiếu đại biểu có mặt tán thành, ông Lê Văn Tám được bầu làm Phó Chủ tịch UBND huyện.',
  );
  expect(first?.[1]).toMatch(/^số phiếu đại biểu có mặt tán thành \(/u);
});

it('votes of confidence keep how much of it they tell', () => {
  const measured = rows('Ông Mùa A Dế được 30 phiếu tín nhiệm cao (75%), 10 phiếu tín nhiệm thấp (25%).').map(
    ([, indicator]) => indicator,
  );
  expect(measured[0]).toContain('tín nhiệm cao');
  expect(measured[1]).toContain('tín nhiệm thấp');
});

it('votes that are counted behind what they say keep that', () => {
  const [first] = rows('Ông Mùa A Dế có số phiếu tín nhiệm cao nhiều nhất với 40 phiếu (80%).');
  expect(first?.[1]).toContain('phiếu tín nhiệm cao');
});
