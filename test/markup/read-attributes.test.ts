import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { readAttributes } from '../../src/markup/read-attributes.ts';

/** What the parser's own getter says of the same tag. */
function byParser(raw: string): Record<string, string | null> {
  const element = parse('<p></p>').firstElementChild!;
  element.rawAttrs = raw;
  return element.rawAttributes;
}

describe('readAttributes', () => {
  it.each([
    'class="a b" id=x hidden data-x=\'y "z"\'',
    'CLASS=a class="b" class=c',
    'title="" title="Một" title="Hai"',
    'a = "b"c d= e',
    'x="không đóng y=1',
    'onclick="a > b" [ngIf]="x" @click=y #ref :bind="z" 1a=b đ=e',
    'a=\u00a0b\tc="\n"  =d',
    'a=',
  ])('reads %j as the parser does', (raw) => {
    const read = readAttributes(raw, 48);
    expect(read).toEqual(Object.entries(byParser(raw)).map(([name, value]) => [name, value ?? '']));
    expect(read.length).toBeGreaterThan(0);
  });

  it('agrees with the parser on any row of pieces', () => {
    const pieces = ['a', 'B', 'c-d', '=', ' = ', '"', "'", ' ', '\u00a0', '/', 'ơ', '1', '@', '?', 'x="y z"', "h='k'", '[q]', '\n']; // biome-ignore format: one row
    let seed = 7;
    const next = (below: number) => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % below;
    };
    for (let round = 0; round < 3_000; round++) {
      const raw = Array.from({ length: next(14) }, () => pieces[next(pieces.length)]!).join('');
      const own = Object.entries(byParser(raw)).map(([name, value]) => [name, value ?? '']);
      expect(readAttributes(raw, 99)).toEqual(own);
    }
  });

  it('tells no more names apart than it is asked to and never takes a prototype', () => {
    expect(readAttributes('a=1 b=2 c=3', 2)).toEqual([['a', '1'], ['b', '2']]); // biome-ignore format: one row
    expect(readAttributes('__proto__=x a=1', 9)).toEqual([['a', '1']]);
  });
});
