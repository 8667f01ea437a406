import type { Span } from '../model/span.ts';
import type { Token } from '../model/text.ts';
import { composeMarks } from './compose-marks.ts';
import { unsettleTones } from './settle-tones.ts';
import { SpanMap } from './span-map.ts';

/** Place of a syllable in its word: it begins one, or goes on with the one before. */
export type Label = 'B' | 'I';

/** A word segmenter: one label for each syllable or mark of a sentence. */
export interface Segmenter {
  segment(words: readonly string[]): Label[];
}

/** As in `foldKey`: hostile input must not grow the process. */
const forms = new SpanMap<string>(100_000, 32);
const eth = /[\u00d0\u0189\u00f0]/g;
/** Shapes may hold spaces (`18 NQ/ TU`), which no form that a segmenter sees does. */
const unseen = /[\p{Cf}\p{Cc}\p{Zs}]/gu;

/**
 * Adds the words of `sentences` (ranges of token indexes, in a row, of one line) to `words`. The segmenter sees them together,
 * shapes and marks too, but a word holds only `word` tokens of one sentence: a label that would join one to a shape, a mark, a
 * line break or the sentence before begins a new word instead.
 */
export function wordSpans(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Span[],
  segmenter: Segmenter,
  words: Span[],
): void {
  const forms: string[] = [];
  for (const { start, end } of sentences)
    for (let i = start; i < end; i++) if (tokens[i]!.shape !== 'break') forms.push(formOf(text, tokens[i]!));
  const labels = segmenter.segment(forms);
  let at = 0;
  for (const sentence of sentences) {
    let start = -1;
    for (let i = sentence.start; i < sentence.end; i++) {
      const { shape } = tokens[i]!;
      const label = shape === 'break' ? 'B' : labels[at++];
      if (start >= 0 && (shape !== 'word' || label === 'B')) {
        words.push({ start, end: i });
        start = -1;
      }
      if (shape === 'word' && start < 0) start = i;
    }
    if (start >= 0) words.push({ start, end: sentence.end });
  }
}

/**
 * A token as the models of `crf` know it: NFC, without invisible characters and spaces, eth as Đ, one tone placement. They were
 * trained on `uỷ` and `hoà` and never saw `ủy` and `hòa`, which would give other words for the same text.
 */
export function formOf(text: string, token: Token): string {
  const { start, end, shape } = token;
  if (shape !== 'word') return plain(text.slice(start, end));
  const known = forms.find(text, start, end);
  if (known !== undefined) return known;
  const form = unsettleTones(
    plain(text.slice(start, end)).replace(eth, (letter) => (letter === '\u00f0' ? 'đ' : 'Đ')),
  );
  forms.keep(text, start, end, form);
  return form;
}

function plain(raw: string): string {
  return composeMarks(raw.replace(unseen, ''));
}
