import { describe, expect, it } from 'vitest';
import { readQuantityPassages, writePassage } from './read-quantity-passages.ts';

const all = readQuantityPassages();
const aside = all.filter((_passage, at) => at % 3 === 2);
const beside = all.filter((_passage, at) => at % 3 !== 2);

/** Equal, or one unit goes on where the other ends: how far a counted noun phrase reaches is taste. */
const same = (a: string, b: string) => `${a} `.startsWith(`${b} `) || `${b} `.startsWith(`${a} `);

describe('passages that the rules were written beside', () => {
  it.each(beside)('$text', ({ text, quantities, percentages }) => {
    const found = writePassage(text);
    const faults = found.quantities.filter(
      (one, at) => quantities[at] === undefined || !same(quantities[at], one),
    );
    expect(faults, quantities.join('; ')).toEqual([]);
    expect(found.quantities).toHaveLength(quantities.length);
    expect(found.percentages).toEqual(percentages);
  });
});

describe('passages set aside', () => {
  const f1 = (kind: 'quantities' | 'percentages') => {
    let [right, found, expected] = [0, 0, 0];
    for (const passage of aside) {
      const left = writePassage(passage.text)[kind];
      found += left.length;
      expected += passage[kind].length;
      for (const one of passage[kind]) {
        const at = left.findIndex((other) => same(one, other));
        if (at < 0) continue;
        left.splice(at, 1);
        right++;
      }
    }
    return (2 * right) / (found + expected);
  };

  it('are a third', () => {
    expect([beside.length, aside.length]).toEqual([40, 20]);
  });
  it.each([
    ['quantities', 0.9],
    ['percentages', 0.95],
  ] as const)('%s keep an F1 of %d', (kind, floor) => {
    expect(f1(kind)).toBeGreaterThanOrEqual(floor);
  });
});
