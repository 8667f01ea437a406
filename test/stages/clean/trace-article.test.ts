import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeEntities } from '../../../src/markup/decode-entities.ts';
import { traceArticle } from '../../../src/stages/clean/trace-article.ts';
import { readLatinBytes } from '../../../src/text/legacy/latin-bytes.ts';
import type { LegacyName } from '../../../src/text/legacy/legacy-encoding.ts';
import { readLegacy } from '../../../src/text/legacy/repair-text.ts';
import { rangeOf } from '../../../src/text/traced-text.ts';
import { loadPageCues, pageOf } from './load-page-cues.ts';

const cues = loadPageCues();
const folder = new URL('./pages/', import.meta.url);
const trace = (bytes: Uint8Array, type: string) =>
  traceArticle({ page: pageOf('page', type), bytes, source: null }, cues).traced;

/** What remains of both sides when markup, composition and blanks are left aside. */
const bare = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\s\u00ad\u200b-\u200f\ufeff|]/g, '')
    .replace(/[ÐƉ]/g, 'Đ')
    .replace(/[ðɖ]/g, 'đ');
const strip = (markup: string) =>
  decodeEntities(
    markup
      // A first letter that is a picture says what its text for the blind does.
      .replace(/<img\b[^<>]*\balt="(\p{Lu})"[^<>]*>(?=\p{Ll}|$)/gu, '$1')
      .replace(/<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1\s*>/gi, '')
      .replace(/<\/?[a-z!][^<>]*>/gi, ''),
  );

describe('the way back of own pages', () => {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.html'))) {
    const bytes = readFileSync(new URL(name, folder));
    const traced = trace(bytes, 'text/html');
    if (traced === null) continue;
    it(`${name}: bytes of any span of the body read as that span`, () => {
      const { article, body, charset } = traced;
      expect(body.text).toBe(article.body);
      // A reading of words is told by words: its bytes hold the span and no more than the words that it touches.
      const fonts = article.notes.flatMap((note) => /^text-repaired: (\S+)/.exec(note)?.[1] ?? []);
      const byWords = fonts.length > 0 || !iconv.encodingExists(charset);
      const read = (slice: Uint8Array): string => {
        const plain = iconv.encodingExists(charset)
          ? iconv.decode(Buffer.from(slice), charset)
          : readLegacy(readLatinBytes(slice), charset as LegacyName);
        return strip(plain);
      };
      const check = (from: number, to: number) => {
        const range = rangeOf(body, from, to);
        const span = body.text.slice(from, to);
        if (bare(span) === '') return;
        expect(range).not.toBeNull();
        const found = read(bytes.subarray(range!.start, range!.end));
        if (!byWords) expect(bare(found)).toBe(bare(span));
        else {
          const readings = [found, ...fonts.map((font) => readLegacy(found, font as LegacyName))].map(bare);
          const upper = readings.map((reading) => reading.toUpperCase());
          expect([...readings, ...upper].some((reading) => reading.includes(bare(span)))).toBe(true);
          expect(bare(found).length).toBeLessThan(bare(span).length * 2 + 40);
        }
      };
      let at = 0;
      for (const paragraph of body.text.split('\n')) {
        const starts = at;
        check(starts, starts + paragraph.length);
        const words = [...paragraph.matchAll(/[^\s|]+/g)].map((word) => [
          word.index,
          word.index + word[0].length,
        ]);
        fc.assert(
          fc.property(fc.nat(words.length - 1), fc.nat(words.length - 1), (one, other) => {
            const [first, last] = [Math.min(one, other), Math.max(one, other)];
            check(starts + words[first]![0]!, starts + words[last]![1]!);
          }),
          { numRuns: 20, seed: 5 },
        );
        at += paragraph.length + 1;
      }
    });
  }
});
