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
  const lattice = {
    tokens,
    starting: new Array<Edge[] | undefined>(tokens.length),
    ending: new Array<Edge[] | undefined>(tokens.length + 1),
  };
  addEdges(lattice, edges);
  return lattice;
}

/** Lays more edges over the same tokens, in place: what one pass finds, the next one steps over. */
export function addEdges(lattice: Lattice, edges: readonly Edge[]): void {
  const starting = lattice.starting as (Edge[] | undefined)[];
  const ending = lattice.ending as (Edge[] | undefined)[];
  for (const edge of edges) {
    const from = starting[edge.start];
    if (from === undefined) starting[edge.start] = [edge];
    else from.push(edge);
    const to = ending[edge.end];
    if (to === undefined) ending[edge.end] = [edge];
    else to.push(edge);
  }
}
