import { describe, expect, it } from 'vitest';
import type { LegacyName } from '../../../src/text/legacy/legacy-encoding.ts';
import { repairText } from '../../../src/text/legacy/repair-text.ts';
import { writeLegacy } from '../../support/write-legacy.ts';
import { syllables } from './vietnamese-prose.ts';

const sentences = 2_000;

interface Outcome {
  readonly right: number;
  readonly open: number;
  readonly wrong: number;
}

/** Reads made-up sentences of `length` syllables: right, left open, or made into something else. */
function readSentences(name: LegacyName, length: number): Outcome {
  let seed = 7 + length;
  const next = () => {
    seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff;
    return seed / 0x80000000;
  };
  const outcome = { right: 0, open: 0, wrong: 0 };
  for (let count = 0; count < sentences; count++) {
    const words = Array.from({ length }, () => syllables[Math.floor(next() * syllables.length)]!);
    const text = words.join(' ');
    const { text: read, from } = repairText(writeLegacy(text, name));
    if (read === text) outcome.right++;
    else if (from === null) outcome.open++;
    else outcome.wrong++;
  }
  return outcome;
}

/** Share that must be right of sentences of 3, 5, 10 and 40 syllables; short ones may stay open. */
const floors: readonly (readonly [number, number])[] = [
  [3, 0.65],
  [5, 0.9],
  [10, 0.99],
  [40, 1],
];
const names: readonly LegacyName[] = ['tcvn3', 'tcvn5712', 'vni', 'viscii', 'windows-1258', 'utf8-twice'];

describe.each(names)('made-up sentences in %s', (name) => {
  it.each(floors)('of %i syllables are right or left open', (length, floor) => {
    const { right, wrong } = readSentences(name, length);
    // A wrong reading is worse than an open one: one in a thousand at most, none from ten syllables on.
    expect(wrong / sentences).toBeLessThanOrEqual(length < 10 ? 0.001 : 0);
    expect(right / sentences).toBeGreaterThanOrEqual(floor);
  });
});
