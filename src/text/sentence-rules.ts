import type { LexiconEntry } from '../model/reference.ts';
import { foldKey } from './fold.ts';

/** What a sentence does not end at. */
export interface SentenceRules {
  /** Abbreviations with their full stop, as they stand in text, that a name or a figure follows: `TP.`, `ThS.`. */
  readonly leading: ReadonlySet<string>;
  /** Abbreviations that may stand last: `v.v.` ends a sentence when a capital follows. */
  readonly closing: ReadonlySet<string>;
  /** Fold keys of words that a name follows: after them a lost space is no lost line break. */
  readonly beforeName: ReadonlySet<string>;
}

/** Without word lists only what the characters show is known: initials, figures, the case of the next word. */
export const bareSentenceRules: SentenceRules = {
  leading: new Set(),
  closing: new Set(),
  beforeName: new Set(),
};

/** Rules from the entries of data/lexicons/abbreviations.tsv: classes `closing` and `before-name`, every other class leads. */
export function sentenceRulesOf(entries: readonly LexiconEntry[]): SentenceRules {
  const textsOf = (is: (kind: string) => boolean) =>
    entries.filter((entry) => is(entry.class)).map((entry) => entry.text);
  return {
    leading: new Set(textsOf((kind) => kind !== 'closing' && kind !== 'before-name')),
    closing: new Set(textsOf((kind) => kind === 'closing')),
    beforeName: new Set(textsOf((kind) => kind === 'before-name').map(foldKey)),
  };
}
