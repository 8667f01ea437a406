import { describe, expect, it } from 'vitest';
import { extract } from '../../../support/extract.ts';

/** The bound of the one percentage of a sentence, with its figures. */
function boundOf(told: string): string {
  const [row] = extract(`Năm 2023, tỷ lệ hộ tái nghèo của xã ${told}.`, {
    published_on: '2024-03-05',
  }).percentages;
  return `${row?.comparator} ${row?.low ?? ''}..${row?.high ?? ''}`;
}

describe('words that bound a percentage', () => {
  it.each([
    ['dưới mức 1%', 'lt ..1'],
    ['trên mức 1%', 'gt 1..'],
    ['ở mức dưới 1%', 'lt ..1'],
    ['tối thiểu đạt 1%', 'ge 1..'],
    ['đạt tối thiểu 1%', 'ge 1..'],
    ['ít nhất phải đạt 1%', 'ge 1..'],
    ['chưa đến 1%', 'lt ..1'],
    ['chưa đầy 1%', 'lt ..1'],
    ['không vượt quá 1%', 'le ..1'],
    ['nhiều nhất là 1%', 'le ..1'],
    ['cao nhất là 1%', 'eq 1..1'],
    ['từ 1% trở xuống', 'le ..1'],
    ['từ 1 đến dưới 1,5%', 'range 1..1.5'],
    ['từ trên 1% đến 1,5%', 'range 1..1.5'],
    ['vào khoảng 1 - 1,5%', 'range 1..1.5'],
    ['suýt soát 1%', 'approx 1..1'],
    ['tới hơn 1%', 'gt 1..'],
    ['đạt mức 1%', 'eq 1..1'],
  ])('%s is %s', (told, bound) => {
    expect(boundOf(told)).toBe(bound);
  });
});
