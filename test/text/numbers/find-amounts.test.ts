import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findAmounts } from '../../../src/text/numbers/find-amounts.ts';
import { type NumberWord, type NumberWords, numberWordsOf } from '../../../src/text/numbers/number-words.ts';
import type { Amount } from '../../../src/text/numbers/read-amount.ts';
import { tokenize } from '../../../src/text/tokenize.ts';
import { lexiconEntries } from '../lexicon.ts';

const words = numberWordsOf(lexiconEntries('number-words'));
const cases = readFileSync(new URL('./amount-cases.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(' | ') as [string, string]);

const marks: Readonly<Record<string, string>> = { percent: '%', points: 'pp', fraction: 'f' };
const short = (value: number) => String(Number(value.toPrecision(value < 1 ? 4 : 15)));

/** An amount as the table writes it. */
function written({ kind, value, high, scaleWord, vague, spelled }: Amount): string {
  const between = kind === 'ratio' ? '/' : '..';
  const figure = high === null ? short(value) : `${short(value)}${between}${short(high)}`;
  return [figure, scaleWord, marks[kind], vague && '>=', spelled && 'w'].filter(Boolean).join(' ');
}

describe('findAmounts', () => {
  it('has a table of at least 200 forms', () => {
    expect(cases.length).toBeGreaterThanOrEqual(200);
    expect(new Set(cases.map(([text]) => text)).size).toBe(cases.length);
  });

  it.each(cases)('%s', (text, expected) => {
    const found = findAmounts(tokenize(text), words).map(written);
    expect(found.join('; ') || '-').toBe(expected);
  });

  it('gives spans that end before the unit, and the scale words inside them', () => {
    const tokens = tokenize('thu hơn 394 tỷ 581 triệu đồng');
    const [amount] = findAmounts(tokens, words);
    const fold = (from: number, to: number) =>
      tokens
        .slice(from, to)
        .map((token) => token.fold)
        .join(' ');
    expect(fold(amount!.start, amount!.end)).toBe('394 tỷ 581 triệu');
    expect(fold(...amount!.scaleAt)).toBe('tỷ');
    expect(amount!.total).toBe(394_581_000_000);
  });
});

describe('cost of finding amounts', () => {
  /** Words looked up while the amounts of a text are found. */
  function lookups(text: string): number {
    let count = 0;
    const counting = new Map<string, NumberWord>(words);
    counting.get = (key) => {
      count++;
      return words.get(key);
    };
    findAmounts(tokenize(text), counting as NumberWords);
    return count;
  }

  it.each([
    'một ', 'năm ', 'mười ', 'trăm ', 'một trăm ', 'một nghìn ', 'tỷ ', 'một tỷ tỷ ', 'hàng trăm ', 'hai phần ', 'một phẩy ', '12 ', '12 tỷ ',
    '9 nghìn 8 trăm ', '1-2 triệu ', 'không ', 'linh ', 'một tỷ một triệu một nghìn một trăm linh một ', 'hai ba ', 'rưỡi ', 'điểm phần trăm ',
  ])('is linear for %j', (unit) => {
    const base = unit.repeat(100);
    const once = lookups(base);
    expect(lookups(base.repeat(64))).toBeLessThanOrEqual((once + 20) * 64);
    expect(once).toBeLessThan(tokenize(base).length * 60 + 60);
  }); // biome-ignore format: a list of texts

  it.each([
    ['9'.repeat(100_000), 0],
    ['1.'.repeat(50_000), 0],
    ['1,234,'.repeat(20_000), null],
    ['một '.repeat(50_000), 0],
    ['một tỷ '.repeat(20_000), 20_000],
  ] as const)('states no value beyond 10^15 (case %#)', (text, count) => {
    const found = findAmounts(tokenize(text), words);
    if (count !== null) expect(found.length).toBe(count);
    for (const { total } of found) expect(total).toBeLessThanOrEqual(1e15);
  });
});
