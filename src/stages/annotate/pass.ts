import type { z } from 'zod';
import type { Edge } from '../../engine/lattice.ts';
import type { RuleMatch } from '../../engine/rule-set.ts';
import type { Value } from '../../model/mention.ts';
import type { AnnotatedText } from '../../model/text.ts';

/** The values of a mention; NULL when the match turns out to be none (31/2 is no date). */
export type Values = Readonly<Record<string, Value>>;

/** What a normaliser may look at beside the match; good for as long as the normaliser runs. */
export interface MatchView {
  readonly text: AnnotatedText;
  readonly match: RuleMatch;
  /** Constant values of the rule row. */
  readonly values: Values;
  /** Words of the first capture of that name, as they stand; NULL when it is not there. */
  word(this: MatchView, name: string): string | null;
  /** All captures of that name as text. */
  words(this: MatchView, name: string): string[];
  /** The edge (lexicon entry, earlier mention) that the first capture of that name stepped over. */
  edge(this: MatchView, name: string): Edge | null;
  edges(this: MatchView, name: string): Edge[];
}

/** Turns a match into the values of its mention. */
export type Normaliser = (view: MatchView) => Values | null;

/**
 * One pass over the text: all rules of its kinds, run together, overlaps settled among them. Its mentions are
 * edges (`&kind`) for the rules of later passes.
 */
export interface Pass {
  readonly name: string;
  readonly kinds: readonly string[];
  /** Kinds of earlier passes that no match of this one may overlap: a person's name is not looked for inside a post. */
  readonly avoids?: readonly string[];
  /**
   * Among whom overlaps are settled: all mentions of the pass (the default), or those of one kind, where one word may be
   * several things at once.
   */
  readonly rivals?: 'pass' | 'kind';
  readonly normalisers: Readonly<Record<string, Normaliser>>;
  /** What the rules of each kind may say by their constant values; of a kind that is not named, nothing. Without it they are not looked at. */
  readonly constants?: Readonly<Record<string, z.ZodType>>;
}
