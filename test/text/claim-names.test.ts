import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnnotatedText } from '../../src/model/text.ts';
import { annotateText } from '../../src/text/annotate-text.ts';
import { claimNames } from '../../src/text/claim-names.ts';
import { openSegmenter } from './segmenter.ts';

const segmenter = openSegmenter();

/** Words as text, parted by bars. */
function wordsOf({ text, tokens, words }: AnnotatedText): string {
  return words.map(({ start, end }) => text.slice(tokens[start]!.start, tokens[end - 1]!.end)).join('|');
}

/** The words once `names`, in the order of the text, are claimed. */
function claimed(raw: string, ...names: string[]): string {
  const spans = names.map((name) => ({ start: raw.indexOf(name), end: raw.indexOf(name) + name.length }));
  return wordsOf(claimNames(annotateText(raw, { segmenter }), spans));
}

describe('claimNames', () => {
  it('makes a word of a name that the segmenter parts', () => {
    const raw = 'Đồng chí Nguyễn Văn Nam và bà Vi Thị Lan dự họp.';
    expect(wordsOf(annotateText(raw, { segmenter }))).toContain('Nguyễn|Văn|Nam');
    expect(claimed(raw, 'Nguyễn Văn Nam', 'Vi Thị Lan')).toBe(
      'Đồng chí|Nguyễn Văn Nam|và|bà|Vi Thị Lan|dự|họp',
    );
  });

  it('leaves the rest of a word that a name cuts', () => {
    const raw = 'Huyện ủy họp';
    expect(wordsOf(annotateText(raw, { segmenter }))).toBe('Huyện ủy|họp');
    expect(claimed(raw, 'Huyện')).toBe('Huyện|ủy|họp');
    expect(claimed(raw, 'ủy họp')).toBe('Huyện|ủy họp');
    expect(claimed('đại biểu quốc hội khóa', 'biểu quốc')).toBe('đại|biểu quốc|hội|khóa');
  });

  it('claims no mark and no shape', () => {
    const raw = 'Ông A, B họp ngày 15/11';
    expect(claimed(raw, 'A, B', 'ngày 15/11')).toBe(wordsOf(annotateText(raw, { segmenter })));
  });

  it('keeps every token in exactly the words it had or in a name', () => {
    const text = annotateText('Công tác tổ chức cán bộ được ông Lê Văn Bình và bà Hà quan tâm sâu sát.', {
      segmenter,
    });
    const covered = ({ words }: AnnotatedText) =>
      words.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, n) => start + n));
    const ends = fc.uniqueArray(fc.nat(text.tokens.length - 2), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(ends, (picked) => {
        const sorted = picked.sort((a, b) => a - b);
        const names = sorted
          .slice(0, sorted.length & ~1)
          .flatMap((at, n, all) =>
            n % 2 === 0 ? [{ start: text.tokens[at]!.start, end: text.tokens[all[n + 1]! - 1]!.end }] : [],
          );
        const after = claimNames(text, names);
        expect(covered(after)).toEqual(covered(text));
        const spans = new Set(
          after.words.map(({ start, end }) => `${text.tokens[start]!.start}-${text.tokens[end - 1]!.end}`),
        );
        for (const { start, end } of names) expect(spans).toContain(`${start}-${end}`);
      }),
    );
  });
});
