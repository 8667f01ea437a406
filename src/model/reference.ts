import type { Document, Place } from './facts.ts';
import type { PersonAssertion } from './person-assertion.ts';

/** One line of a lexicon file: a surface form, its class and the file's other columns by name. */
export interface LexiconEntry {
  readonly text: string;
  readonly class: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** One example of a rule: a text and the values that the rule must give for it, in order; `[]` is a near miss. */
export interface RuleExample {
  readonly text: string;
  readonly expect: readonly Readonly<Record<string, unknown>>[];
}

/** One rule, as a row of data: `engine` compiles `pattern`, the stage that runs it knows `normaliser`. */
export interface RuleRow {
  /** Permanent, authored, never reused: `date.day-month-year`. */
  readonly id: string;
  readonly kind: string;
  readonly why: string;
  readonly pattern: string;
  readonly normaliser: string;
  readonly priority: number;
  /** Constant values that the normaliser gets beside the match. */
  readonly values: Readonly<Record<string, string | number | boolean | null>>;
  /** Precision measured on set-aside passages, and how many those were. */
  readonly precision: number | null;
  readonly tried_on: number | null;
  readonly examples: readonly RuleExample[];
}

/** Successor links of `places`: many to many. */
export interface PlaceSuccession {
  readonly place_id: string;
  readonly successor_id: string;
}

/** One lunar year: its first day, the month that comes twice, the length of every month in order, the leap one behind its namesake. */
export interface LunarYear {
  readonly year: number;
  /** ISO day of the first day of month 1. */
  readonly newYear: string;
  /** NULL in a year of twelve months. */
  readonly leap: number | null;
  readonly lengths: readonly number[];
}

/** A well-known central document; `short_names` are other wordings. */
export interface RegisteredDocument extends Document {
  readonly short_names: readonly string[];
  readonly term: string | null;
}

/** Everything read from data/, checked, as plain values. */
export interface Reference {
  /** Theme (file name without `.tsv`) -> entries in file order. */
  readonly lexicons: ReadonlyMap<string, readonly LexiconEntry[]>;
  readonly rules: readonly RuleRow[];
  readonly places: readonly Place[];
  readonly successions: readonly PlaceSuccession[];
  readonly documents: readonly RegisteredDocument[];
  /** Consecutive lunar years; without them lunar dates give no rows. */
  readonly lunarYears?: readonly LunarYear[];
  /** What curators say of persons; none where it is left out. Not in `hash`: no article is read otherwise for it. */
  readonly persons?: readonly PersonAssertion[];
  /** Hash of every file that the values were read from, but for `persons`. */
  readonly hash: string;
}
