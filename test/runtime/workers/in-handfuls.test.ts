import { describe, expect, it } from 'vitest';
import { handful, inHandfuls } from '../../../src/runtime/workers/in-handfuls.ts';

describe('inHandfuls', () => {
  it('parts items in their order, a handful at a time', () => {
    const items = Array.from({ length: 2 * handful + 3 }, (_unused, at) => at);
    const parted = inHandfuls(items, () => 1);
    expect(parted.map((some) => some.length)).toEqual([handful, handful, 3]);
    expect(parted.flat()).toEqual(items);
    expect(inHandfuls([], () => 1)).toEqual([]);
  });

  it('lets what is large go alone, so that memory stays bounded', () => {
    expect(inHandfuls([10, 2_000_000, 20, 60_000, 50_000, 30], (size) => size)).toEqual([
      [10],
      [2_000_000],
      [20, 60_000],
      [50_000, 30],
    ]);
  });
});
