import type { Rewrite } from './rewrite.ts';

/** The same words with other marks between and around them. */
export const markRewrites: Readonly<Record<string, Rewrite>> = {
  'a space before each comma': (text) => text.replace(/, /g, ' , '),
  'a space before each colon': (text) => text.replace(/(?<=\p{L}): /gu, ' : '),
  'a space before each percent sign': (text) => text.replace(/(?<=\d)%/g, ' %'),
  'straight quotes': (text) => text.replace(/[“”„«»]/g, '"').replace(/[‘’]/g, "'"),
  'curly quotes': (text) => text.replace(/"([^"]*)"/g, '“$1”').replace(/'/g, '’'),
  'angle quotes': (text) => text.replace(/["“]([^"“”]*)["”]/g, '«$1»'),
  'long dashes': (text) => text.replace(/ - /g, ' — '),
  // Not in `ngày 1-3`: with an en dash that is three days.
  'an en dash for each hyphen': (text) => text.replace(/(?<!(?<!\d)\d{1,2})-|-(?!\d{1,2}(?!\d))/g, '–'),
  'an en dash in each range of years or percents': (text) =>
    text.replace(/(?<=\d{4}) ?- ?(?=\d{4})|(?<=\d) ?- ?(?=\d+(?:,\d+)? ?%)/gu, '–'),
  'a hyphen for each dash': (text) => text.replace(/[–—]/g, '-'),
  'an ellipsis sign': (text) => text.replace(/\.\.\./g, '…'),
  'a table row around it': (text) =>
    text
      .split('\n')
      .map((line, at) => `${at + 1} | ${line} |`)
      .join('\n'),
};
