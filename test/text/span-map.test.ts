import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SpanMap } from '../../src/text/span-map.ts';

const words = fc.array(fc.string({ unit: 'grapheme', maxLength: 3 }), { maxLength: 60 });

describe('SpanMap', () => {
  it('gives what a Map of the words cut out gives, wherever they stand', () => {
    fc.assert(
      fc.property(words, (list) => {
        const map = new SpanMap<number>(1_000, 32);
        const known = new Map<string, number>();
        const text = list.join('');
        let start = 0;
        for (const [value, word] of list.entries()) {
          const end = start + word.length;
          expect(map.find(text, start, end)).toBe(known.get(word));
          if (value % 3 > 0) {
            map.keep(text, start, end, value);
            known.set(word, value);
          }
          start = end;
        }
      }),
    );
  });

  it('holds many words, starts afresh when it is full, and keeps no long ones', () => {
    const all = Array.from({ length: 5_000 }, (_unused, at) => `chữ${at}`);
    const wide = new SpanMap<number>(10_000, 8);
    for (const [at, word] of all.entries()) wide.keep(word, 0, word.length, at);
    expect(all.map((word) => wide.find(`- ${word}`, 2, 2 + word.length))).toEqual(
      all.map((_unused, at) => at),
    );
    const narrow = new SpanMap<number>(1_000, 8);
    for (const [at, word] of all.entries()) narrow.keep(word, 0, word.length, at);
    const kept = all.filter((word) => narrow.find(word, 0, word.length) !== undefined);
    expect(kept.length).toBe(1_000);
    expect(kept.at(-1)).toBe('chữ4999');
    narrow.keep('123456789', 0, 9, 1);
    expect(narrow.find('123456789', 0, 9)).toBeUndefined();
  });
});
