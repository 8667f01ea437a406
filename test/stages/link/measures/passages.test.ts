import { describe, expect, it } from 'vitest';
import { comparePassage, type Tally } from './compare-passage.ts';
import type { Passage } from './passage.ts';
import { passages } from './passages.ts';
import { passagesAside } from './passages-aside.ts';

describe('passages that the rules were written beside', () => {
  it.each(passages)('$text', (passage) => {
    expect(comparePassage(passage).faults).toEqual([]);
  });
});

describe('passages set aside', () => {
  const f1 = (kind: 'dates' | 'percentages' | 'quantities', from: readonly Passage[]) => {
    const sum: Tally = { right: 0, wrong: 0, missed: 0 };
    for (const passage of from) {
      const found = comparePassage(passage)[kind];
      for (const field of ['right', 'wrong', 'missed'] as const) sum[field] += found[field];
    }
    return (2 * sum.right) / (2 * sum.right + sum.wrong + sum.missed);
  };
  it.each([
    ['dates', 0.95],
    ['percentages', 0.9],
    ['quantities', 0.9],
  ] as const)('%s keep an F1 of %d', (kind, floor) => {
    expect(f1(kind, passagesAside)).toBeGreaterThanOrEqual(floor);
  });
});
