import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readEdtf } from '../../../support/edtf.ts';
import { readPassage } from '../measures/read-passage.ts';

const kinds: Readonly<Record<string, string>> = {
  point: 'pt',
  period: 'pd',
  term: 'tm',
  deadline: 'dl',
  duration: 'du',
};
const origins: Readonly<Record<string, string>> = { text: 't', publication: 'p', context: 'c' };

interface Case {
  readonly theme: string;
  readonly published: string | null;
  readonly text: string;
  readonly expected: string;
}

/** Sentences of news-sentences.txt, which says how it is written. */
function readCases(): Case[] {
  const lines = readFileSync(fileURLToPath(new URL('news-sentences.txt', import.meta.url)), 'utf8').split(
    '\n',
  );
  let theme = '';
  return lines.flatMap((line) => {
    if (line.startsWith('## ')) theme = line.slice(3);
    if (line === '' || line.startsWith('#')) return [];
    const [published, text, expected] = line.split(' | ') as [string, string, string];
    return [{ theme, published: published === '-' ? null : published, text, expected }];
  });
}

/** The dates of a sentence in the file's notation; each one's interval is held against a reader of EDTF of our own. */
function written({ text, published }: Case): string {
  const { dates } = readPassage(text, published);
  const items = dates.map(({ values }) => {
    const { edtf, kind, resolved_from, clash } = values;
    if (edtf === null) return `${values.duration} ${kinds[kind]} -`;
    expect(readEdtf(edtf), edtf).toEqual({ from: values.date_from, to: values.date_to });
    const origin = resolved_from === null ? 'o' : origins[resolved_from];
    return `${edtf} ${kinds[kind]} ${origin}${clash === null ? '' : ' !'}`;
  });
  return items.length === 0 ? '-' : items.join('; ');
}

const cases = readCases();
const asked = process.env.DATES_THIRD;
const chosen = cases.filter((_case, n) => asked === undefined || (n % 3 === 2) === (asked === 'aside'));

describe(`${cases.length} sentences in the manner of district news`, () => {
  it('are enough, and all different', () => {
    expect(cases.length).toBeGreaterThanOrEqual(300);
    expect(new Set(cases.map(({ text, published }) => `${text}${published}`)).size).toBe(cases.length);
  });

  it.each(chosen)('$theme: $published $text', (one) => {
    expect(written(one)).toBe(one.expected);
  });
});
