import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../src/model/span.ts';
import { annotateText } from '../../src/text/annotate-text.ts';
import { foldKey } from '../../src/text/fold.ts';
import { tokenize } from '../../src/text/tokenize.ts';
import { naughty } from './naughty.ts';

const unseen = /^[\p{Zs}\t\p{Cc}\p{Cf}\u2800\u3164\u115f\u1160]*$/u;

function gapsOf(text: string, spans: readonly Span[]): string[] {
  const gaps: string[] = [];
  let at = 0;
  for (const span of spans) {
    gaps.push(text.slice(at, span.start));
    at = span.end;
  }
  return [...gaps, text.slice(at)];
}

/** Everything that must hold for any text at all. */
function checkLayers(text: string): void {
  const { tokens, sentences, paragraphs, words } = annotateText(text, {
    segmenter: { segment: (forms) => forms.map((_, n) => (n % 3 === 0 ? 'B' : 'I')) },
  });
  const gaps = gapsOf(text, tokens);
  for (const gap of gaps) expect(gap).toMatch(unseen);
  expect(
    gaps.map((gap, n) => gap + (tokens[n] ? text.slice(tokens[n].start, tokens[n].end) : '')).join(''),
  ).toBe(text);
  for (const layer of [tokens, sentences, paragraphs, words]) {
    let end = 0;
    for (const span of layer) {
      expect(span.start).toBeGreaterThanOrEqual(end);
      expect(span.end).toBeGreaterThan(span.start);
      end = span.end;
    }
  }
  const seen = tokens.filter((token) => token.shape !== 'break');
  for (const layer of [sentences, paragraphs]) {
    for (const gap of gapsOf(text, layer))
      expect(gap.replace(/[\n\r\u000b\u000c\u0085\u2028\u2029]/g, '')).toMatch(unseen);
    for (const { start, end } of layer) expect(text.slice(start, end)).not.toMatch(/[\n\r\u2028\u2029]/);
    const starts = new Set(seen.map((token) => token.start));
    for (const span of layer) expect(starts.has(span.start)).toBe(true);
  }
  for (const { start, end } of words) {
    for (const token of tokens.slice(start, end)) expect(token.shape).toBe('word');
  }
  const covered = words.reduce((sum, word) => sum + word.end - word.start, 0);
  expect(covered).toBe(tokens.filter((token) => token.shape === 'word').length);
}

/** Pieces that meet every branch of the scanner, put together at random. */
const pieces = fc.oneof(
  fc.constantFrom(...Object.values(naughty).flatMap((text) => text.split(/(?<=[ .,])/))),
  fc.constantFrom(
    'Huyện',
    'ủy',
    'uỷ',
    '15',
    '/',
    '11',
    '.',
    ',',
    '-',
    ' – ',
    '%',
    'h',
    'NQ',
    'TW',
    '2023',
    '300',
    ' ',
    '\n',
    "'",
    '’',
    'K',
    '“',
    '”',
  ),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const texts = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));

describe('lossless layers', () => {
  it.each(Object.entries(naughty))('%s', (_name, text) => {
    checkLayers(text);
    checkLayers(text.normalize('NFD'));
    checkLayers(`Trước ${text} sau`);
  });

  it('holds for any text', () => {
    fc.assert(fc.property(texts, checkLayers), { numRuns: 2000 });
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 80 }), checkLayers), { numRuns: 500 });
  });

  it('never alters the text', () => {
    const text = naughty['composed and decomposed mixed']!;
    expect(annotateText(text).text).toBe(text);
  });
});

describe('fold keys', () => {
  it('are the same for every spelling of one text', () => {
    const words = fc.constantFrom(
      'Uỷ',
      'hoà',
      'Đảng',
      'thuỷ',
      'quý',
      'khoẻ',
      'Nghị',
      'quyết',
      'ĐƯỜNG',
      'xã',
      'ngoài',
      'Huỳnh',
    );
    const property = fc.property(words, fc.constantFrom('NFC', 'NFD'), fc.boolean(), (word, form, upper) => {
      const spelling = (upper ? word.toUpperCase() : word.toLowerCase()).normalize(form);
      expect(foldKey(spelling)).toBe(foldKey(word));
      const [token, ...more] = tokenize(spelling);
      expect(more).toEqual([]);
      expect(token!.fold).toBe(foldKey(word));
    });
    fc.assert(property);
  });

  it('fold to themselves for any text', () => {
    const property = fc.property(texts, (text) => {
      expect(foldKey(foldKey(text))).toBe(foldKey(text));
    });
    fc.assert(property, { numRuns: 1000 });
  });
});
