import type { LexiconEntry } from '../model/reference.ts';

/** Abbreviations written with a full stop, as they stand in text: `TP.`, `ThS.`, `v.v.`. */
export interface SentenceRules {
  /** A name or a figure follows: the stop never ends a sentence. */
  readonly leading: ReadonlySet<string>;
  /** May stand last: the stop ends a sentence when a capital follows. */
  readonly closing: ReadonlySet<string>;
}

/** Without word lists only what the characters show is known: initials, figures, the case of the next word. */
export const bareSentenceRules: SentenceRules = { leading: new Set(), closing: new Set() };

/** Rules from the entries of data/lexicons/abbreviations.tsv: class `closing`, every other class leads. */
export function sentenceRulesOf(entries: readonly LexiconEntry[]): SentenceRules {
  const textsOf = (closing: boolean) =>
    new Set(entries.filter((entry) => (entry.class === 'closing') === closing).map((entry) => entry.text));
  return { leading: textsOf(false), closing: textsOf(true) };
}
