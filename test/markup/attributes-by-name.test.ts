import { describe, expect, it } from 'vitest';
import { attributesByName, gatherAttributes, readAttributes } from '../../src/markup/read-attributes.ts';
import { noAttributes } from '../../src/markup/set-attribute.ts';

const tags = [
  'class="a b" id=x',
  'CLASS=\'A\' class=b Id="c"',
  'class="" class="later"',
  'class="" CLASS="other" class="later"',
  'checked disabled="" value',
  'a=1 b=2 c=3 d=4 a=5',
  'constructor="x" __proto__="y" title="z"',
  'href = "/tin?x=1" @click="go()" data-a.b:c="d"',
  'alt="chưa đóng',
  '"stray" = x 12 =',
];

describe('attributesByName', () => {
  it.each(tags)('reads what the slow way reads of <p %s>', (raw) => {
    for (const most of [48, 2])
      expect(Object.entries(attributesByName(raw, most))).toEqual(
        Object.entries(gatherAttributes(readAttributes(raw, most))),
      );
  });

  it('agrees with the slow way on any row of pieces', () => {
    const pieces = ['a', 'A', 'B', 'constructor', '=', ' = ', '"', "'", ' ', '/', 'ơ', '?', 'x="y z"', 'X=', "h='k'", '\n']; // biome-ignore format: one row
    let seed = 11;
    const next = (below: number) => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % below;
    };
    for (let round = 0; round < 3_000; round++) {
      const raw = Array.from({ length: next(14) }, () => pieces[next(pieces.length)]!).join('');
      expect(attributesByName(raw, 3)).toEqual(gatherAttributes(readAttributes(raw, 3)));
    }
  });

  it('takes the first of names that differ in case, and of one name its first value that is not empty', () => {
    expect(attributesByName(tags[1]!, 48)).toEqual({ class: 'A', id: 'c' });
    expect(attributesByName(tags[3]!, 48)).toEqual({ class: 'later' });
  });

  it('makes no object for a tag without attributes', () => {
    expect(attributesByName('  ', 48)).toBe(noAttributes);
  });
});
