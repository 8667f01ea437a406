import { describe, expect, it } from 'vitest';
import { comparePassages, type Marked, readPercentPassages } from './read-percent-passages.ts';

const all = readPercentPassages();
const isAside = (_passage: unknown, at: number) => at % 3 === 2;
const openPart = comparePassages(all.filter((passage, at) => !isAside(passage, at)));
const asidePart = comparePassages(all.filter(isAside));

/** Floors are what was reached, rounded down; only the set-aside part says how good the rules are. */
const floors: readonly [keyof Marked, number, number][] = [
  ['values', 0.97, 0.97],
  ['indicators', 0.55, 0.5],
  ['status', 0.98, 0.98],
  ['year', 0.93, 0.93],
  ['basis', 0.97, 0.95],
  ['place', 0.97, 0.97],
  ['document', 0.98, 0.98],
];

describe('passages of percentages', () => {
  it.each(floors)('%s: worked on %d, set aside %d', (kind, open, aside) => {
    const share = (marks: Marked) => marks[kind].right / marks[kind].of;
    expect(share(openPart.marks), openPart.faults.join('\n')).toBeGreaterThanOrEqual(open);
    expect(share(asidePart.marks)).toBeGreaterThanOrEqual(aside);
  });
});
