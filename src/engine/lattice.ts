import type { Token } from '../model/text.ts';

/** A labelled stretch of tokens that a pattern can step over at once: a lexicon entry or an earlier mention. */
export interface Edge {
  readonly class: string;
  /** Token indexes, half-open. */
  readonly start: number;
  readonly end: number;
  /** What the edge stands for: a lexicon entry, a mention. */
  readonly payload: unknown;
}

/** Tokens with the edges over them: what patterns are matched against. */
export interface Lattice {
  readonly tokens: readonly Token[];
  readonly starting: readonly (readonly Edge[] | undefined)[];
  readonly ending: readonly (readonly Edge[] | undefined)[];
}

/** Lays edges over tokens; edges of one start keep the order in which they were given. */
export function buildLattice(tokens: readonly Token[], edges: readonly Edge[]): Lattice {
  const starting: Edge[][] = new Array(tokens.length);
  const ending: Edge[][] = new Array(tokens.length + 1);
  for (const edge of edges) {
    (starting[edge.start] ??= []).push(edge);
    (ending[edge.end] ??= []).push(edge);
  }
  return { tokens, starting, ending };
}
