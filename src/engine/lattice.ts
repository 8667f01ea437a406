import type { Token } from '../model/text.ts';
import { bitOf } from './bits.ts';
import type { Symbols } from './symbols.ts';

/** A labelled stretch of tokens that a pattern can step over at once: a lexicon entry or an earlier mention. */
export interface Edge {
  readonly class: string;
  /** Token indexes, half-open. */
  readonly start: number;
  readonly end: number;
  /** What the edge stands for: a lexicon entry, a mention. */
  readonly payload: unknown;
}

const none: readonly number[] = [];

/**
 * Tokens with the edges over them: what patterns are matched against. Edges have numbers in the order in which they were laid;
 * `firstFrom[at]` is the first one that starts at a token, `nextFrom[edge]` the next one that starts where `edge` does, -1 none;
 * `firstTo` and `nextTo` likewise for those that end before a token.
 */
export class Lattice {
  readonly tokens: readonly Token[];
  /** Number of each token's fold key and its trait bits, see Symbols. */
  readonly folds: Int32Array;
  readonly traits: Int32Array;
  /** Bit of each token's fold key, see `bitOf`; 0 for one that no pattern and no lexicon names. */
  readonly foldBits: Int32Array;
  readonly edges: Edge[] = [];
  readonly labels: number[] = [];
  readonly ends: number[] = [];
  readonly firstFrom: Int32Array;
  readonly nextFrom: number[] = [];
  /** Bits of the labels that start at a token, see `bitOf`: without a label's bit there is no edge of it. */
  readonly labelBits: Int32Array;
  readonly firstTo: Int32Array;
  readonly nextTo: number[] = [];
  readonly #lastFrom: Int32Array;
  readonly #byLabel: (number[] | undefined)[] = [];
  readonly #symbols: Symbols;

  constructor(tokens: readonly Token[], symbols: Symbols) {
    const size = tokens.length;
    this.tokens = tokens;
    this.#symbols = symbols;
    this.folds = new Int32Array(size);
    this.traits = new Int32Array(size);
    this.foldBits = new Int32Array(size);
    this.firstFrom = new Int32Array(size).fill(-1);
    this.#lastFrom = new Int32Array(size).fill(-1);
    this.labelBits = new Int32Array(size);
    this.firstTo = new Int32Array(size + 1).fill(-1);
    for (let at = 0; at < size; at++) {
      const fold = symbols.folds.find(tokens[at]!.fold);
      this.folds[at] = fold;
      this.foldBits[at] = fold === 0 ? 0 : bitOf(fold);
      this.traits[at] = symbols.traits(tokens[at]!);
    }
  }

  /** Lays edges over the tokens; those of one start keep the order in which they came. A class that no pattern names is left out. */
  lay(edges: readonly Edge[]): void {
    for (const edge of edges) {
      const label = this.#symbols.labels.find(edge.class);
      if (label !== 0) this.layOne(edge, label);
    }
  }

  /** Lays an edge whose label's number is known. */
  layOne(edge: Edge, label: number): void {
    const { start, end } = edge;
    const number = this.edges.push(edge) - 1;
    this.labels.push(label);
    this.labelBits[start]! |= bitOf(label);
    this.ends.push(end);
    this.nextFrom.push(-1);
    const last = this.#lastFrom[start]!;
    if (last === -1) this.firstFrom[start] = number;
    else this.nextFrom[last] = number;
    this.#lastFrom[start] = number;
    this.nextTo.push(this.firstTo[end]!);
    this.firstTo[end] = number;
    const alike = this.#byLabel[label];
    if (alike === undefined) this.#byLabel[label] = [number];
    else alike.push(number);
  }

  /** Numbers of all edges of a label, in the order in which they were laid. */
  labelled(label: number): readonly number[] {
    return this.#byLabel[label] ?? none;
  }
}
