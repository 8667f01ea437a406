import type { Tenure } from '../../../model/facts.ts';
import type { LexiconEntry } from '../../../model/reference.ts';

/** The tenure that a lexicon's word says of the posts beside it; NULL for a word that says none. */
export function tenureOf(entry: LexiconEntry | undefined): Tenure | null {
  return (entry?.attributes.tenure as Tenure | undefined) || null;
}
