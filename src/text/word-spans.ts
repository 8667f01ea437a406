import type { Span } from '../model/span.ts';
import type { Token } from '../model/text.ts';

/** Place of a syllable in its word: it begins one, or goes on with the one before. */
export type Label = 'B' | 'I';

/** A word segmenter: one label for each syllable or mark of a sentence. */
export interface Segmenter {
  segment(words: readonly string[]): Label[];
}

/** Shapes may hold spaces (`18 NQ/ TU`), which no form that a segmenter sees does. */
const unseen = /[\p{Cf}\p{Cc}\p{Zs}]/gu;

/**
 * Adds the words of the tokens in `range` (token indexes, one sentence) to `words`. The segmenter sees shapes and marks too, but
 * a word holds only `word` tokens: a label that would join one to a shape or a mark begins a new word instead.
 */
export function wordSpans(
  text: string,
  tokens: readonly Token[],
  range: Span,
  segmenter: Segmenter,
  words: Span[],
): void {
  const forms: string[] = [];
  for (let i = range.start; i < range.end; i++) forms.push(formOf(text, tokens[i]!));
  const labels = segmenter.segment(forms);
  let start = -1;
  for (let i = range.start; i < range.end; i++) {
    const isWord = tokens[i]!.shape === 'word';
    if (start >= 0 && (!isWord || labels[i - range.start] === 'B')) {
      words.push({ start, end: i });
      start = -1;
    }
    if (isWord && start < 0) start = i;
  }
  if (start >= 0) words.push({ start, end: range.end });
}

/** A token as the models of `crf` know it: NFC, without invisible characters and spaces. */
export function formOf(text: string, token: Token): string {
  return text.slice(token.start, token.end).replace(unseen, '').normalize('NFC');
}
