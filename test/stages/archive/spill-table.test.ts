import { readdirSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { digestOf } from '../../../src/model/hash.ts';
import { SpillTable } from '../../../src/stages/archive/spill-table.ts';

const folder = await mkdtemp(join(tmpdir(), 'tinhuyen-table-'));

/** A key as spread as a hash, without the cost of one. */
function keyOf(number: number): string {
  const word = (seed: number) => (Math.imul(number + 1, seed) >>> 0).toString(16).padStart(8, '0');
  return word(2654435761) + word(2246822519) + word(3266489917);
}

describe('a table that goes to the disk', () => {
  it.each(['last', 'first'] as const)(
    'gives the %s value of a key, before and after it was spilled',
    (keeps) => {
      const table = new SpillTable(folder, keeps, 7);
      const map = new Map<string, number>();
      let state = 7;
      const draw = (below: number) => {
        state = (state * 48271) % 2147483647;
        return state % below;
      };
      for (let step = 0; step < 3000; step++) {
        const key = digestOf(String(draw(500)));
        expect(table.get(key)).toBe(map.get(key));
        // Beyond 32 bits: a place in an index of some gigabytes.
        const value = draw(2) === 0 ? step : step * 2 ** 33 + 1;
        table.set(key, value);
        if (keeps === 'last' || !map.has(key)) map.set(key, value);
      }
      for (const [key, value] of map) expect(table.get(key)).toBe(value);
      expect(table.get(digestOf('never set'))).toBeUndefined();
      table.close();
    },
  );

  it('tells keys apart that differ in their last digit alone, and such as begin with nothing but zeros or ones', () => {
    const table = new SpillTable(folder, 'last', 2);
    const keys = ['0', '1', 'e', 'f'].flatMap((last) => ['0', 'f'].map((first) => first.repeat(23) + last));
    for (const [value, key] of keys.entries()) table.set(key, value);
    expect(keys.map((key) => table.get(key))).toEqual(keys.map((_, value) => value));
    expect(table.get(`0${'f'.repeat(23)}`)).toBeUndefined();
    table.close();
  });

  it('takes no more memory for ten times as many entries, and a look-up reads few files', () => {
    const heldAt = (entries: number) => {
      const table = new SpillTable(folder, 'last', 2000);
      let most = 0;
      for (let number = 0; number < entries; number++) {
        table.set(keyOf(number), number);
        if (number % 997 === 0) most = Math.max(most, table.held.bytes);
      }
      for (let number = 0; number < entries; number += 1009) expect(table.get(keyOf(number))).toBe(number);
      const { files, spilled } = table.held;
      table.close();
      return { most, files, spilled };
    };
    const [few, many] = [heldAt(40_000), heldAt(400_000)];
    expect(many.spilled).toBeGreaterThan(398_000);
    // An entry takes 20 bytes; of a file's order 4 bytes are remembered for 16 to 32 of them, and 256 KB at the most.
    expect((many.most - few.most) / 360_000).toBeLessThan(0.25);
    expect(many.files).toBeLessThan(16);
  });

  it('leaves no file behind, not even while it is open', () => {
    const table = new SpillTable(folder, 'last', 2);
    for (let number = 0; number < 9; number++) table.set(keyOf(number), number);
    expect(table.held.files).toBeGreaterThan(0);
    expect(readdirSync(folder)).toEqual([]);
    table.close();
  });

  it('goes to the system’s place for temporary files where a folder cannot be written', () => {
    const table = new SpillTable(join(folder, 'not-there'), 'last', 2);
    for (let number = 0; number < 9; number++) table.set(keyOf(number), number);
    expect(table.get(keyOf(3))).toBe(3);
    table.close();
  });

  it('says what to do when there is no room', () => {
    const table = new SpillTable('/dev/null/no-folder', 'last', 2);
    expect(() => {
      for (let number = 0; number < 9; number++) table.set(keyOf(number), number);
    }).toThrow(/room for a table.*ENOTDIR.*run the same command again/s);
  });
});
