import type { Span } from './span.ts';

/** What a token looks like, decided from its characters alone. */
export type TokenShape =
  | 'word'
  | 'number' // 10.300 · 1.234,5 · 08 · 98,5
  | 'percent' // 98,5% · 10 – 15% · 10%-15%
  | 'date' // 25/1/2002 · 15-11-2023 · 25.5.2019
  | 'day-month' // 15/11 · 19-8 (may also be a ratio: the rules decide)
  | 'month-year' // 7/2023 · 12-2024
  | 'year-range' // 2020-2025 · 2021 – 2025
  | 'docnum' // 11-NQ/TW · 30/2020/NĐ-CP · 1365/NQ-UBTVQH15 · 18 NQ/ TU
  | 'ratio' // 15/15 (not readable as day/month, or two equal parts)
  | 'range' // 10-15 · 10 – 15
  | 'time' // 10h30 · 09:47
  | 'roman' // XXIII
  | 'code' // QL1A · COVID-19
  | 'phone'
  | 'email'
  | 'url'
  | 'break' // one or more newlines
  | 'punct';

/** A syllable, a shape or one mark. White space other than newlines lies between tokens. */
export interface Token extends Span {
  /** Fold key: lower case, `uỷ` = `ủy`, eth = đ, zero-width marks gone; no other diacritic is dropped. */
  readonly fold: string;
  readonly shape: TokenShape;
  /** First letter is a capital. */
  readonly capital: boolean;
}

/** Tags of one word in its sentence, as vntk's models name them: `N`, `B-NP`, `B-PER` and the like. */
export interface WordTags {
  /** Part of speech: `N`, `Np`, `V`, `A`, `M`, `CH` (a mark) ... */
  readonly pos: string;
  /** Chunk, `B-`/`I-` and its kind, or `O`. */
  readonly chunk: string;
  /** Name class, `B-`/`I-` and `PER`, `LOC`, `ORG` or `MISC`, or `O`. */
  readonly ner: string;
}

/** A word, a shape or a mark with its tags; a half-open range of token indexes. */
export interface TaggedWord extends Span, WordTags {}

/** A text with its layers; nothing in it alters `text`. */
export interface AnnotatedText {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Character spans, in order, not overlapping. */
  readonly sentences: readonly Span[];
  readonly paragraphs: readonly Span[];
  /** CRF words: half-open ranges of token indexes; only over `word` tokens. Empty when no model was given. */
  readonly words: readonly Span[];
  /**
   * The pos, chunk and ner layers of the sentence of that number in `sentences`, worked out when first asked for and then kept.
   * Absent when no tagger was given.
   */
  readonly tagged?: (sentence: number) => readonly TaggedWord[];
}
