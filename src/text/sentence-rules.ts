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
  /** Fold keys of words that a number heads a paragraph with: `Điều 1. Phạm vi`. */
  readonly headings: ReadonlySet<string>;
  /** Fold keys of words behind which a letter is a Roman numeral: `khóa X. Hai Phó Chủ tịch`. */
  readonly numbered: ReadonlySet<string>;
}

/** Without word lists only what the characters show is known: initials, figures, the case of the next word. */
export const bareSentenceRules: SentenceRules = {
  leading: new Set(),
  closing: new Set(),
  beforeName: new Set(),
  headings: new Set(),
  numbered: new Set(),
};

/** Classes of abbreviations.tsv that are no leading abbreviations. */
const others = new Set(['closing', 'before-name', 'heading', 'numbered']);

/** Rules from the entries of data/lexicons/abbreviations.tsv: classes `closing`, `before-name`, `heading`, `numbered`; every other class leads. */
export function sentenceRulesOf(entries: readonly LexiconEntry[]): SentenceRules {
  const textsOf = (is: (kind: string) => boolean) =>
    entries.filter((entry) => is(entry.class)).map((entry) => entry.text);
  const keysOf = (kind: string) => new Set(textsOf((other) => other === kind).map(foldKey));
  return {
    leading: new Set(textsOf((kind) => !others.has(kind))),
    closing: new Set(textsOf((kind) => kind === 'closing')),
    beforeName: keysOf('before-name'),
    headings: keysOf('heading'),
    numbered: keysOf('numbered'),
  };
}
