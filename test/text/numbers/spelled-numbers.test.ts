import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberWordsOf } from '../../../src/text/numbers/number-words.ts';
import { parseFigure } from '../../../src/text/numbers/parse-figure.ts';
import { readAmount } from '../../../src/text/numbers/read-amount.ts';
import { tokenize } from '../../../src/text/tokenize.ts';
import { lexiconEntries } from '../lexicon.ts';
import { type Spelling, spellNumber } from './spell-number.ts';

const words = numberWordsOf(lexiconEntries('number-words'));

/** The whole value at the head of a text, and what stands behind it. */
function read(text: string): { total: number; rest: string } | null {
  const tokens = tokenize(text);
  const amount = readAmount(tokens, 0, words);
  return amount && { total: amount.total, rest: text.slice(tokens[amount.end]?.start ?? text.length) };
}

const spelling: fc.Arbitrary<Spelling> = fc.record({
  four: fc.constantFrom('tư', 'bốn'),
  five: fc.constantFrom('lăm', 'nhăm'),
  link: fc.constantFrom('linh', 'lẻ'),
  thousand: fc.constantFrom('nghìn', 'ngàn'),
  billion: fc.constantFrom('tỷ', 'tỉ'),
  seven: fc.constantFrom('bảy', 'bẩy'),
  emptyHundreds: fc.boolean(),
});
/** Every size as likely as any other, not only the largest. */
const value = fc
  .tuple(fc.integer({ min: 0, max: 12 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([size, part]) => Math.max(1, Math.round(part * 10 ** size)));

describe('a number in words reads back', () => {
  const northern: Spelling = {
    four: 'tư', five: 'lăm', link: 'linh', thousand: 'nghìn', billion: 'tỷ', seven: 'bảy', emptyHundreds: true,
  }; // biome-ignore format: one choice after another

  it('from 1 to 9999, but for the words that mean something else alone', () => {
    const wrong: string[] = [];
    for (let number = 1; number < 10_000; number++) {
      const said = spellNumber(number, northern);
      if (said === 'năm') continue;
      const found = read(`${said} hộ`);
      if (found?.total !== number || found.rest !== 'hộ') wrong.push(`${said}: ${found?.total}`);
    }
    expect(wrong).toEqual([]);
  });

  it('up to 10^12 in every spelling', () => {
    fc.assert(
      fc.property(value, spelling, (number, how) => {
        const said = spellNumber(number, how);
        fc.pre(said !== 'năm');
        expect(read(`${said} đồng`), said).toEqual({ total: number, rest: 'đồng' });
      }),
      { numRuns: 5000 },
    );
  });

  it('with rưỡi as half of the last scale', () => {
    const scales = [['trăm', 100], ['nghìn', 1e3], ['ngàn', 1e3], ['vạn', 1e4], ['triệu', 1e6], ['tỷ', 1e9], ['tỉ', 1e9]] as const; // biome-ignore format: a table
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99 }),
        fc.constantFrom(...scales),
        spelling,
        fc.boolean(),
        (count, [word, scale], how, figures) => {
          const said = figures ? String(count) : spellNumber(count, how);
          const found = read(`${said} ${word} rưỡi`);
          expect(found?.total, `${said} ${word} rưỡi`).toBe((count + 0.5) * scale);
        },
      ),
    );
  });

  it('in capitals and in NFD', () => {
    fc.assert(
      fc.property(value, spelling, (number, how) => {
        const said = spellNumber(number, how);
        fc.pre(said !== 'năm');
        expect(read(`${said.toUpperCase()} ĐỒNG`)?.total).toBe(number);
        expect(read(`${said} đồng`.normalize('NFD'))?.total).toBe(number);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a figure reads back', () => {
  const grouped = (number: number, by: string) => String(number).replace(/\B(?=(\d{3})+$)/g, by);
  const whole = fc.integer({ min: 0, max: 999_999_999_999 });

  it.each([
    ['dots', '.'],
    ['spaces', ' '],
    ['no-break spaces', '\u00a0'],
    ['nothing', ''],
  ])('grouped by %s', (_name, by) => {
    fc.assert(
      fc.property(whole, (number) => {
        expect(parseFigure(grouped(number, by))).toBe(number);
      }),
    );
  });

  it('with a decimal comma, or in foreign style', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99_999_999 }),
        fc.integer({ min: 1, max: 99 }),
        (number, decimals) => {
          const tail = String(decimals).padStart(2, '0');
          const expected = Number(`${number}.${tail}`);
          expect(parseFigure(`${grouped(number, '.')},${tail}`)).toBe(expected);
          expect(parseFigure(`${number},${tail}`)).toBe(expected);
          expect(parseFigure(`${grouped(number, ',')}.${tail}`, 'foreign')).toBe(expected);
        },
      ),
    );
  });

  it('in falling scales', () => {
    const part = fc.integer({ min: 1, max: 999 });
    fc.assert(
      fc.property(part, part, part, (a, b, c) => {
        expect(read(`${a} tỷ ${b} triệu ${c} nghìn đồng`)).toEqual({
          total: a * 1e9 + b * 1e6 + c * 1e3,
          rest: 'đồng',
        });
      }),
    );
  });
});
