import { describe, expect, it } from 'vitest';
import { spellingLikeness } from '../../src/text/spelling-likeness.ts';
import { weighTerms } from '../../src/text/weigh-terms.ts';

describe('weighTerms', () => {
  it('weighs count times 1 + ln(documents / (1 + documents with the term)), heaviest first', () => {
    const [first, second] = weighTerms([['cán bộ', 'huyện', 'huyện', 'huyện'], ['cán bộ', 'xã'], ['cán bộ']]);
    expect(first!.map(({ term, count }) => [term, count])).toEqual([
      ['huyện', 3],
      ['cán bộ', 1],
    ]);
    expect(first![0]!.weight).toBeCloseTo(3 * (1 + Math.log(3 / 2)), 12);
    expect(first![1]!.weight).toBeCloseTo(1 + Math.log(3 / 4), 12);
    expect(second!.map(({ term }) => term)).toEqual(['xã', 'cán bộ']);
  });

  it('keeps Vietnamese terms whole and takes names of object properties for terms', () => {
    const [terms] = weighTerms([['Huyện ủy', '__proto__', 'constructor', '__key', 'constructor']]);
    expect(Object.fromEntries(terms!.map(({ term, count }) => [`t ${term}`, count]))).toEqual({
      't Huyện ủy': 1,
      't __proto__': 1,
      't constructor': 2,
      't __key': 1,
    });
  });

  it('gives equal weights in the order of the terms, and nothing for nothing', () => {
    expect(weighTerms([['b', 'c', 'a']])[0]!.map(({ term }) => term)).toEqual(['a', 'b', 'c']);
    expect(weighTerms([])).toEqual([]);
    expect(weighTerms([[]])).toEqual([[]]);
  });
});

describe('spellingLikeness', () => {
  it('is 1 for two spellings of one word, high for a slip, low for other words', () => {
    expect(spellingLikeness('Uỷ viên', 'ủy viên')).toBe(1);
    expect(spellingLikeness('Nguyễn Văn Hùng', 'Nguyễn Văn Hừng')).toBeGreaterThan(0.95);
    expect(spellingLikeness('Nguyễn Văn Hùng', 'Lò Thị Mai')).toBeLessThan(0.6);
  });
});
