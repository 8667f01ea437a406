import { describe, expect, it } from 'vitest';
import { parseLunarYears } from '../../src/reference/parse-lunar-years.ts';

const head = 'year\tnew_year\tleap\tlengths';
const y2023 = '2023\t2023-01-22\t2\t29 30 29 29 30 30 29 30 30 29 30 29 30';
const y2024 = '2024\t2024-02-10\t\t29 30 29 29 30 29 30 30 29 30 30 29';

describe('parseLunarYears', () => {
  it('reads years with and without a leap month', () => {
    const [leap, plain] = parseLunarYears('t.tsv', `${head}\n${y2023}\n${y2024}\n`);
    expect(leap).toMatchObject({ year: 2023, newYear: '2023-01-22', leap: 2 });
    expect(plain).toMatchObject({ year: 2024, leap: null });
    expect([leap!.lengths.length, plain!.lengths.length]).toEqual([13, 12]);
  });

  it.each([
    [
      'a year that leaves a gap',
      `${y2023}\n2024\t2024-02-11\t\t29 30 29 29 30 29 30 30 29 30 30 29`,
      /2024-02-10/,
    ],
    ['a year left out', `${y2023}\n2025\t2024-02-10\t\t29 30 29 29 30 29 30 30 29 30 30 29`, /2024 from/],
    ['a month too few', '2023\t2023-01-22\t2\t29 30 29 29 30 30 29 30 30 29 30 29', /13 months/],
    ['a month of 31 days', '2023\t2023-01-22\t\t31 30 29 29 30 30 29 30 30 29 30 29', /29 or 30/],
    ['a day that is none', '2023\t2023-02-30\t\t29 30 29 29 30 30 29 30 30 29 30 29', /new_year/],
  ])('refuses %s', (_case, rows, message) => {
    expect(() => parseLunarYears('t.tsv', `${head}\n${rows}\n`)).toThrow(message);
  });
});
