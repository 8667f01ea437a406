import type { Span } from './span.ts';

/** A plain value that a normaliser or a link heuristic can put on a mention. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };

/** Something the text says, found by one rule: a name, a post, a date, a number, a document. */
export interface Mention extends Span {
  readonly kind: string;
  /** Permanent id of the rule. */
  readonly rule: string;
  readonly values: Readonly<Record<string, Value>>;
}
