import { describe, expect, it } from 'vitest';
import { extract } from '../../../support/extract.ts';

const indicators = (text: string) =>
  extract(text).percentages.map(({ indicator, low }) => `${low} ${indicator}`);

describe('a part told by its amount', () => {
  it.each([
    [
      'Thu ngân sách đạt 900 tỷ đồng, bằng 40% dự toán, trong đó, thu thuế đạt 300 tỷ đồng, bằng 55% dự toán.',
      ['40 Thu ngân sách', '55 Thu ngân sách (thu thuế)'],
    ],
    [
      'Gieo được 900 ha màu, đạt 40% kế hoạch, trong đó cây đậu trồng được 300 ha, đạt 55% kế hoạch.',
      ['40 Gieo màu', '55 cây đậu trồng'],
    ],
  ])('is measured by the value behind it: %s', (text, expected) => {
    expect(indicators(text)).toEqual(expected);
  });

  it.each([
    ['Tổng thu ngân sách đạt 92% dự toán, bằng 300 tỷ đồng, tăng 5% so với cùng kỳ.', 'Tổng thu ngân sách'],
    [
      'Thu ngân sách 120 tỷ đồng, đạt 92% dự toán, tăng 15 tỷ đồng, bằng 105% so với cùng kỳ.',
      'Thu ngân sách',
    ],
    ['92% cán bộ, công chức đạt chuẩn, tăng 6,5%.', 'cán bộ, công chức đạt chuẩn'],
  ])('is none where only the amount of the same is told: %s', (text, expected) => {
    const [first, second] = extract(text).percentages;
    expect([first?.indicator, second?.indicator]).toEqual([expected, expected]);
  });

  it('is named by one word too', () => {
    const text =
      'Diện tích gieo trồng là 11.400 ha, đạt 98% kế hoạch, trong đó, lúa 8.450 ha, đạt 109% kế hoạch.';
    expect(extract(text).percentages.at(-1)?.indicator).toBe('Diện tích gieo trồng (lúa)');
  });

  it('ends what is measured before it', () => {
    const [only] = extract('Xã có 120 hộ chăn nuôi, trong đó 92% là hộ người Mông.').percentages;
    expect(only?.indicator).not.toContain('trong đó');
    expect(only?.population).toBe('hộ chăn nuôi');
  });
});
