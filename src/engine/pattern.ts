/** What one step of a pattern accepts at a token position. */
export type Accept =
  | { readonly type: 'fold'; readonly fold: string }
  | { readonly type: 'prefix'; readonly prefix: string }
  | { readonly type: 'shape'; readonly shapes: ReadonlySet<string> }
  | { readonly type: 'edge'; readonly class: string }
  | { readonly type: 'capital' }
  | { readonly type: 'any' };

/** Syntax tree of a pattern. */
export type Pattern =
  | { readonly type: 'accept'; readonly accept: Accept }
  | { readonly type: 'sequence'; readonly items: readonly Pattern[] }
  | { readonly type: 'choice'; readonly items: readonly Pattern[] }
  | { readonly type: 'repeat'; readonly item: Pattern; readonly min: number; readonly max: number }
  | { readonly type: 'capture'; readonly name: string; readonly item: Pattern }
  | {
      readonly type: 'look';
      readonly behind: boolean;
      readonly negative: boolean;
      readonly accepts: readonly Accept[];
    };

/** A pattern that does not parse: where, and what was expected there. */
export class PatternError extends Error {
  readonly offset: number;
  constructor(pattern: string, offset: number, expected: string) {
    super(`expected ${expected} at column ${offset + 1} of pattern: ${pattern}`);
    this.name = 'PatternError';
    this.offset = offset;
  }
}
