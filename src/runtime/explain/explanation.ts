import type { ArticlePlace } from '../../model/extraction.ts';
import type { Span } from '../../model/span.ts';

/** Tables that facts go to. */
export const factTableNames = [
  'appointments',
  'citations',
  'percentages',
  'quantities',
  'dates',
  'events',
] as const;
export type FactTableName = (typeof factTableNames)[number];

/** One candidate of one rule; offsets are UTF-16 over the body. */
export interface Candidate extends Span {
  readonly pass: string;
  readonly kind: string;
  readonly rule: string;
  readonly why: string;
  readonly text: string;
  readonly won: boolean;
  /** `no rival`, or what decided: `longest`, `earliest`, `priority`, `file order`. */
  readonly reason: string;
  /** The candidate that it lost to. */
  readonly lostTo: { readonly rule: string; readonly text: string } | null;
}

/** A fact with the way to it. */
export interface ExplainedFact {
  readonly table: FactTableName;
  readonly text: string;
  readonly rule: string;
  readonly why: string;
  /** Share of the rule's facts that were right on passages set aside, and how many those were; NULL when none tried it. */
  readonly measured: { readonly precision: number; readonly tried_on: number } | null;
  /** Columns that have a value, but for those of the evidence. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** What linking took from elsewhere, in words. */
  readonly linked: readonly string[];
  /** Candidates that the fact's rule won against, over the same words. */
  readonly beat: readonly Candidate[];
}

export interface ExplainedSentence extends Span {
  readonly text: string;
  /** Why the facts could not be read with this sentence, so that it is left out; NULL for all others. */
  readonly leftOut: string | null;
  readonly facts: readonly ExplainedFact[];
  /** Candidates of kinds that make facts which lost to one that made none here. */
  readonly lost: readonly Candidate[];
  /** Every other candidate: cues, parts of facts. */
  readonly others: readonly Candidate[];
}

/** An article read with the rules of now, sentence by sentence. */
export interface Explanation {
  readonly origin: string;
  readonly title: string | null;
  readonly published_on: string | null;
  readonly place: ArticlePlace;
  readonly sentences: readonly ExplainedSentence[];
}
