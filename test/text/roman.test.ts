import { describe, expect, it } from 'vitest';
import { fromRoman, toRoman } from '../../src/text/roman.ts';

describe('Roman figures', () => {
  it('go both ways from 1 to 39', () => {
    expect([1, 4, 9, 14, 19, 23, 39].map(toRoman)).toEqual(['I', 'IV', 'IX', 'XIV', 'XIX', 'XXIII', 'XXXIX']);
    for (let value = 1; value < 40; value++) expect(fromRoman(toRoman(value)!)).toBe(value);
  });
  it('are NULL for what is none', () => {
    expect([0, 40, 1.5].map(toRoman)).toEqual([null, null, null]);
    expect(['IIII', 'VX', 'abc', ''].map(fromRoman)).toEqual([null, null, null, null]);
  });
});
