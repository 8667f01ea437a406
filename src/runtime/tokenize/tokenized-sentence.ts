/** A word, a shape (`98,5%`, `11-NQ/TW`) or a mark. Offsets are code points of the whole input, half-open. */
export interface TokenizedWord {
  /** The words as they stand, each run of white space inside being one space. */
  readonly form: string;
  readonly start: number;
  readonly end: number;
  /** Part of speech by vntk's model and the universal one for it; NULL when no tags were asked for. */
  readonly tag: string | null;
  readonly upos: string | null;
  /** False when the next character is visible and follows at once. */
  readonly spaceAfter: boolean;
}

/** One sentence of the input, its words in order. */
export interface TokenizedSentence {
  readonly start: number;
  readonly end: number;
  /** The first one of its paragraph. */
  readonly opensParagraph: boolean;
  readonly words: readonly TokenizedWord[];
}
