import { describe, expect, it } from 'vitest';
import { annotateText } from '../../src/text/annotate-text.ts';
import { openSegmenter } from './segmenter.ts';

const segmenter = openSegmenter();

/** Words as text, parted by bars. */
function wordsOf(text: string): string {
  const { tokens, words } = annotateText(text, { segmenter });
  return words.map(({ start, end }) => text.slice(tokens[start]!.start, tokens[end - 1]!.end)).join('|');
}

describe('annotateText', () => {
  it('gives all layers over one text, each as spans', () => {
    const text = 'Huyện ủy họp.  Có 15/15 đại biểu.\n\nÔng A về.';
    const { tokens, sentences, paragraphs, words, ...rest } = annotateText(text, { segmenter });
    expect(rest).toEqual({ text });
    expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Huyện', 'ủy', 'họp', '.', 'Có', '15/15', 'đại', 'biểu', '.', '\n\n', 'Ông', 'A', 'về', '.',
    ]); // biome-ignore format: one line
    const cut = (spans: typeof sentences) => spans.map(({ start, end }) => text.slice(start, end));
    expect(cut(sentences)).toEqual(['Huyện ủy họp.', 'Có 15/15 đại biểu.', 'Ông A về.']);
    expect(cut(paragraphs)).toEqual(['Huyện ủy họp.  Có 15/15 đại biểu.', 'Ông A về.']);
    expect(words[0]).toEqual({ start: 0, end: 2 });
  });

  it('has no words without a segmenter', () => {
    expect(annotateText('Huyện ủy họp.').words).toEqual([]);
  });

  it.each([
    [
      'Đồng chí Bí thư Huyện ủy phát biểu kết luận hội nghị.',
      'Đồng chí|Bí thư|Huyện ủy|phát biểu|kết luận|hội nghị',
    ],
    ['Công tác tổ chức cán bộ được quan tâm.', 'Công tác|tổ chức|cán bộ|được|quan tâm'],
    ['Nhân dân yên tâm sản xuất.', 'Nhân dân|yên tâm|sản xuất'],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toBe(words);
  });

  // What the product's words differ from vntk's by: vntk's own tokenizer cuts shapes to pieces and may join them to words.
  it.each([
    ['Nghị quyết 11-NQ/TW của Đảng', 'Nghị quyết|của|Đảng'],
    ['khóa XIII của Đảng', 'khóa|của|Đảng'],
    ['đạt 98,5% kế hoạch', 'đạt|kế hoạch'],
    ['Sáng 15/11, đại biểu họp', 'Sáng|đại biểu|họp'],
  ])('leaves shapes out of words: %s', (text, words) => {
    expect(wordsOf(text)).toBe(words);
  });

  it('never lets a word reach over the end of a sentence or a mark', () => {
    expect(wordsOf('Đó là đất\nnước ta')).toBe('Đó|là|đất|nước|ta');
    expect(wordsOf('đất, nước')).toBe('đất|nước');
  });

  it('segments decomposed text and text with soft hyphens as it does plain text', () => {
    const plain = annotateText('Công tác tổ chức cán bộ', { segmenter }).words;
    expect(annotateText('Công tác tổ chức cán bộ'.normalize('NFD'), { segmenter }).words).toEqual(plain);
    expect(annotateText('Công tác tổ ch\u00adức cán bộ', { segmenter }).words).toEqual(plain);
  });
});
