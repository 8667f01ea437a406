import type { Token } from '../model/text.ts';
import {
  FOLD_NUMBER,
  FOLDS,
  foldBit,
  LABELS,
  LABELS_BEFORE,
  labelBit,
  labelWord,
  TRAITS,
  WIDTH,
} from './cells.ts';
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
  /** A cell for each token and one for the end of the text, see `cells.ts`. */
  readonly cells: Int32Array;
  readonly labels: number[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly firstFrom: Int32Array;
  readonly nextFrom: number[] = [];
  readonly firstTo: Int32Array;
  readonly nextTo: number[] = [];
  readonly #payloads: unknown[] = [];
  readonly #lastFrom: Int32Array;
  readonly #byLabel: (number[] | undefined)[] = [];
  readonly #lastOf: number[] = [];
  readonly #symbols: Symbols;

  constructor(tokens: readonly Token[], symbols: Symbols) {
    const size = tokens.length;
    const cells = new Int32Array(WIDTH * (size + 1));
    this.tokens = tokens;
    this.#symbols = symbols;
    this.cells = cells;
    this.firstFrom = new Int32Array(size).fill(-1);
    this.#lastFrom = new Int32Array(size).fill(-1);
    this.firstTo = new Int32Array(size + 1).fill(-1);
    for (let at = 0, cell = 0; at < size; at++, cell += WIDTH) {
      const token = tokens[at]!;
      const fold = symbols.folds.find(token.fold);
      cells[cell + FOLD_NUMBER] = fold;
      cells[cell + FOLDS] = foldBit(fold);
      cells[cell + TRAITS] = symbols.traits(token);
    }
  }

  /** An edge by its number: most are never asked for, so it is made when it is. */
  edge(number: number): Edge {
    return {
      class: this.#symbols.labels.word(this.labels[number]!),
      start: this.starts[number]!,
      end: this.ends[number]!,
      payload: this.#payloads[number],
    };
  }

  /** Lays edges over the tokens; those of one start keep the order in which they came. A class that no pattern names is left out. */
  lay(edges: readonly Edge[]): void {
    for (const { class: name, start, end, payload } of edges) {
      const label = this.#symbols.labels.find(name);
      if (label !== 0) this.layOne(label, start, end, payload);
    }
  }

  /** Lays an edge whose label's number is known. */
  layOne(label: number, start: number, end: number, payload: unknown): void {
    const { cells } = this;
    const word = labelWord(label);
    const number = this.labels.push(label) - 1;
    this.starts.push(start);
    this.ends.push(end);
    this.#payloads.push(payload);
    cells[WIDTH * start + word]! |= labelBit(label);
    cells[WIDTH * end + word - LABELS + LABELS_BEFORE]! |= labelBit(label);
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
    if (start > (this.#lastOf[label] ?? -1)) this.#lastOf[label] = start;
  }

  /** The last token that an edge of a label starts at, -1 where there is none. */
  lastOf(label: number): number {
    return this.#lastOf[label] ?? -1;
  }

  /** Numbers of all edges of a label, in the order in which they were laid. */
  labelled(label: number): readonly number[] {
    return this.#byLabel[label] ?? none;
  }
}
