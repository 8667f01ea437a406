import { describe, expect, it } from 'vitest';
import { isBlankText, trimmedLength } from '../../../src/stages/clean/blank-text.ts';
import { normalizeLine } from '../../../src/stages/clean/fold-line.ts';
import { letterCase } from '../../../src/stages/clean/letter-case.ts';

const blanks = ['', ' ', '\n\t ', '\u00a0', '\ufeff ', '\u2003', '\u200b', '\u1680', '\u0085', '\u000b'];
const words = ['', 'a', 'ủy', '–', '“Đ', '\u00ad', '😀', 'x  y'];

describe('texts without copies', () => {
  it('finds blank and long what trim() finds so', () => {
    for (const before of blanks)
      for (const word of words)
        for (const after of blanks) {
          const text = before + word + after;
          expect([isBlankText(text), trimmedLength(text)]).toEqual([text.trim() === '', text.trim().length]);
        }
  });

  it('takes a line that is even already as it stands, and no other', () => {
    expect(normalizeLine(' Sáng 12/3, “xã” Hòa An – 5 % … ')).toBe('Sáng 12/3, “xã” Hòa An – 5 % …');
    expect(normalizeLine('Ho\u0300a  An')).toBe('Hòa An');
    expect(normalizeLine('Ðảng\u00a0bộ 50\uff05')).toBe('Đảng bộ 50%');
    expect(normalizeLine('so\u00ad sánh \u2011 a')).toBe('so sánh - a');
  });

  it('tells the case of every code unit as Unicode does', () => {
    for (let code = 0; code < 0x10000; code++) {
      const char = String.fromCharCode(code);
      const half = code >= 0xd800 && code <= 0xdfff;
      const kind = /\p{Ll}/u.test(char) ? 1 : /\p{Lu}/u.test(char) ? 2 : /\p{L}/u.test(char) ? 3 : 5;
      if (letterCase(code) !== (half ? 4 : kind)) expect.unreachable(`U+${code.toString(16)}`);
    }
  });
});
