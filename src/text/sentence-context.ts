import type { Token } from '../model/text.ts';
import type { SentenceRules } from './sentence-rules.ts';

/** A text and the rules that its sentences end by. */
export interface SentenceContext {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly rules: SentenceRules;
}

/** Whether a token is one of these marks, by its fold. */
export function isPunct(token: Token | undefined, marks: string): boolean {
  return token?.shape === 'punct' && marks.includes(token.fold);
}

/** Whether a token is a word without a small letter: `UBND`, `H`. */
export function isAllCaps(text: string, token: Token): boolean {
  const raw = text.slice(token.start, token.end);
  return raw === raw.toUpperCase();
}

/** Whether a token is a capitalised word. */
export function isCapital(token: Token | undefined): boolean {
  return token?.shape === 'word' && token.capital;
}

/** Whether a token is a word that starts with a small letter. */
export function isSmall(token: Token | undefined): boolean {
  return token?.shape === 'word' && !token.capital;
}
