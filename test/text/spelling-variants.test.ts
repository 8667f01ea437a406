import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotateText } from '../../src/text/annotate-text.ts';
import { foldKey } from '../../src/text/fold.ts';
import { tokenize } from '../../src/text/tokenize.ts';
import { openSegmenter } from './segmenter.ts';
import { everySyllable, variantsOf } from './spelling-variants.ts';

const syllables = everySyllable();

describe('spellings of one word', () => {
  it('cover the inventory', () => {
    const known = new Set(syllables.map(({ plain }) => plain));
    expect(known.size).toBeGreaterThan(20_000);
    for (const word of ['huyện', 'ủy', 'hòa', 'quý', 'nghị', 'quyết', 'đảng', 'khuỷu', 'thụy', 'khỏe'])
      expect(known.has(word), word).toBe(true);
  });

  it('have one fold key, over every syllable, and no two words the same', () => {
    const wordOf = new Map<string, string>();
    for (const syllable of syllables) {
      const key = foldKey(syllable.plain);
      for (const variant of variantsOf(syllable)) {
        if (foldKey(variant) !== key) expect(foldKey(variant), `${syllable.plain} as ${variant}`).toBe(key);
      }
      const word = wordOf.get(key) ?? syllable.plain;
      // `quý` and a tone mark on the `u` after q are one word; all else that shares a key is the word itself.
      if (word !== syllable.plain)
        expect([word, syllable.plain].some((one) => one.startsWith('q'))).toBe(true);
      wordOf.set(key, word);
    }
  });

  it('are one token each, with that key', () => {
    const property = fc.property(fc.constantFrom(...syllables), fc.nat(12), (syllable, n) => {
      const variant = variantsOf(syllable)[n]!;
      const tokens = tokenize(`có ${variant} nhé`);
      const word = tokenize(`có ${syllable.plain} nhé`)[1]!;
      // Roman figures are roman in capitals only: `i`, `x`, `vi` have another shape, never another place.
      expect(tokens.map(({ fold }) => fold)).toEqual(['có', word.fold, 'nhé']);
    });
    fc.assert(property, { numRuns: 2000 });
  });
});

/** Sentences whose words have both tone placements, eth for Đ and marks in any order. */
const sentences = [
  'Ủy ban nhân dân huyện Hòa Bình triển khai công tác hòa giải, khóa học thủy lợi.',
  'Ủy viên Ban Thường vụ Đảng ủy xã Thụy Hùng đi bầu cử; quý vị đại biểu khỏe mạnh.',
  'Công tác tổ chức, kiểm tra, giám sát của Đảng bộ được Huyện ủy quan tâm.',
  'Chuyển đổi số, hiện đại hóa nông nghiệp, xóa đói giảm nghèo, văn hóa truyền thống.',
];

describe('words', () => {
  const segmenter = openSegmenter();
  const wordsOf = (text: string) => {
    const { tokens, words } = annotateText(text, { segmenter });
    return words.map(({ start, end }) =>
      tokens
        .slice(start, end)
        .map(({ fold }) => fold)
        .join(' '),
    );
  };
  const unplaced = new Map(syllables.map(({ plain, other }) => [plain, other]));
  const respell = (text: string, n: number) =>
    text.replace(/\p{L}+/gu, (word, at: number) => {
      const small = word.toLowerCase();
      const cased = (form: string) => (word === small ? form : form.charAt(0).toUpperCase() + form.slice(1));
      const kind = (n + at) % 5;
      if (kind === 0) return cased(unplaced.get(small) ?? small);
      if (kind === 1) return word.normalize('NFD');
      if (kind === 2) return word.replaceAll('Đ', 'Ð').replaceAll('đ', 'ð');
      return kind === 3 ? [...word].join('\u200b') : word;
    });

  it.each(sentences)('are the same however they are spelt: %s', (text) => {
    const plain = wordsOf(text);
    const old = text.replace(/\p{L}+/gu, (word) => unplaced.get(word) ?? word);
    expect(old).not.toBe(text === sentences[2] ? '' : text);
    expect(wordsOf(old)).toEqual(plain);
    expect(wordsOf(text.normalize('NFD'))).toEqual(plain);
    for (let n = 0; n < 5; n++) expect(wordsOf(respell(text, n))).toEqual(plain);
  });

  it('know the modern placement as the dictionary knows the old one', () => {
    expect(wordsOf('Ủy ban nhân dân huyện Hòa Bình').slice(0, 4)).toEqual([
      'ủy ban',
      'nhân dân',
      'huyện',
      'hòa bình',
    ]);
  });
});
