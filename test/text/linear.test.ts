import { describe, expect, it } from 'vitest';
import { foldKey } from '../../src/text/fold.ts';
import { paragraphsOf } from '../../src/text/paragraphs.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { tokenize } from '../../src/text/tokenize.ts';
import { CountingText } from './counting-text.ts';
import { naughty } from './naughty.ts';

/** Characters looked at while all layers are made. */
function costOf(text: string): number {
  const counting = new CountingText(text);
  const asText = counting as unknown as string;
  splitSentences(asText, tokenize(asText));
  paragraphsOf(asText);
  return counting.reads;
}

const units: Readonly<Record<string, string>> = {
  ...naughty,
  'ones and dots': '1.',
  'ones and commas': '1,',
  'ones and slashes': '1/',
  'ones and dashes': '1-',
  'one spaced dash': '1 - ',
  'document numbers': '1-A/',
  'capitals and slashes': 'AB/',
  'open brackets': '(',
  'full stops': '.',
  'one word': 'a',
  'one capital word': 'Ab',
  apostrophes: "a'",
  'at signs': 'a@',
  'far at signs': `${'a'.repeat(60)} @`,
  'half addresses': 'a.b@',
  hosts: 'a.vn.',
  schemes: 'http://',
  zeros: '0 00 ',
  spaces: ' ',
  'newline and spaces': '\n    ',
  accents: '\u0301',
  'zero-width marks': 'a\u200b',
  'soft hyphens at an end': '\u00ad',
  'letter and accents': 'a\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301A',
  initials: 'A. ',
  quotes: '.”',
  surrogates: '𝐇',
  'nested brackets': '([{',
  dashes: '-',
  digits: '7',
  'numbers and brackets': '1 (',
  'lost spaces': 'huyện.Ông',
  'lost line breaks': 'sởÔng',
  'list numbers': '; 1. ',
  'curly quotes': '.“',
  'three dots': '. ... ',
  'capital initials': 'A.B.C. Ông ',
  'long symbols': '1/QĐ-ABCDEFGHIJKLMNO',
  emoji: '👨‍👩‍👧',
  'apostrophes after capitals': "K'",
};

describe('cost is linear in the text', () => {
  it.each(Object.entries(units).filter(([, unit]) => unit !== ''))('%s', (_name, unit) => {
    const base = unit.repeat(Math.ceil(2000 / unit.length));
    const once = costOf(base);
    const many = costOf(base.repeat(64));
    expect(many).toBeLessThan(once * 64 * 1.1);
    expect(once).toBeLessThan(base.length * 250);
  });

  it('does not keep long hostile words', () => {
    const long = 'ă'.repeat(100_000);
    expect(foldKey(long)).toBe(long);
  });
});
