import type { Token } from '../model/text.ts';
import {
  END,
  FOLD_NUMBER,
  FOLDS,
  foldBit,
  LABEL,
  LABELS,
  LABELS_BEFORE,
  labelBit,
  labelWord,
  NEXT_ALIKE,
  NEXT_FROM,
  NEXT_TO,
  START,
  TRAITS,
  WIDTH,
} from './cells.ts';
import type { Listing } from './listing.ts';
import type { Openings } from './openings.ts';
import type { StartMarks } from './start-marks.ts';
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

/** Lexicons and passes lay some four edges for each token of news. */
const edgesAToken = 4;

/**
 * Tokens with the edges over them: what patterns are matched against. `firstFrom[at]` is the first edge that starts at a token,
 * `firstTo[at]` one that ends before it, `firstAlike[label]` the first of a label, -1 none; edges say which is next, see `cells.ts`. Those
 * that start at a token and those of a label come in the order in which they were laid.
 */
export class Lattice {
  readonly tokens: readonly Token[];
  /** A cell for each token and one for the end of the text, see `cells.ts`. */
  readonly cells: Int32Array;
  readonly firstFrom: Int32Array;
  readonly firstTo: Int32Array;
  readonly firstAlike: Int32Array;
  /** By label, the last token that an edge of it starts at; -1 where there is none. */
  readonly lastStart: Int32Array;
  /** Another array whenever edges are laid that it has no room for. */
  edges: Int32Array;
  readonly openings: Openings;
  /**
   * Bits of the tokens where each set may begin, as far as the edges tell that are laid by now: so many words for each set, one set
   * behind the other.
   */
  readonly starts: Int32Array;
  readonly startWords: number;
  readonly #payloads: unknown[];
  #size = 0;
  readonly #lastFrom: Int32Array;
  readonly #lastAlike: Int32Array;
  readonly #symbols: Symbols;
  readonly #marks: StartMarks;

  constructor(tokens: readonly Token[], symbols: Symbols, openings: Openings, marks: StartMarks) {
    const size = tokens.length;
    const cells = new Int32Array(WIDTH * (size + 1));
    this.tokens = tokens;
    this.#symbols = symbols;
    this.openings = openings;
    this.#marks = marks;
    this.startWords = (size >> 5) + 1;
    this.starts = new Int32Array(marks.sets * this.startWords);
    this.cells = cells;
    this.edges = new Int32Array(WIDTH * edgesAToken * (size + 1));
    this.#payloads = new Array(edgesAToken * (size + 1));
    this.firstFrom = new Int32Array(size).fill(-1);
    this.#lastFrom = new Int32Array(size).fill(-1);
    this.firstTo = new Int32Array(size + 1).fill(-1);
    this.firstAlike = new Int32Array(symbols.labels.size).fill(-1);
    this.#lastAlike = new Int32Array(symbols.labels.size).fill(-1);
    this.lastStart = new Int32Array(symbols.labels.size).fill(-1);
    for (let at = 0, cell = 0; at < size; at++, cell += WIDTH) {
      const token = tokens[at]!;
      const fold = symbols.folds.find(token.fold);
      cells[cell + FOLD_NUMBER] = fold;
      cells[cell + FOLDS] = foldBit(fold);
      cells[cell + TRAITS] = symbols.traits(token);
      this.#mark(marks.at.fold, fold, at);
      this.#mark(marks.behind.fold, fold, at + 1);
      for (let bits = cells[cell + TRAITS]!; bits !== 0; bits &= bits - 1) {
        const bit = 31 - Math.clz32(bits & -bits);
        this.#mark(marks.at.trait, bit, at);
        this.#mark(marks.behind.trait, bit, at + 1);
      }
    }
    for (const { prefix, set } of marks.prefixes)
      for (let at = 0; at < size; at++) if (tokens[at]!.fold.startsWith(prefix)) this.#markOne(set, at);
  }

  /** How many edges there are; they have the offsets from 0 on. */
  get size(): number {
    return this.#size;
  }

  /** An edge by its offset: most are never asked for, so it is made when it is. */
  edge(offset: number): Edge {
    const { edges } = this;
    return {
      class: this.#symbols.labels.word(edges[offset + LABEL]!),
      start: edges[offset + START]!,
      end: edges[offset + END]!,
      payload: this.#payloads[offset / WIDTH],
    };
  }

  /** Lays edges over the tokens. A class that no pattern names is left out. */
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
    const edge = WIDTH * this.#size;
    this.#payloads[this.#size++] = payload;
    if (edge === this.edges.length) this.#widen();
    const { edges } = this;
    edges[edge + LABEL] = label;
    edges[edge + START] = start;
    edges[edge + END] = end;
    edges[edge + NEXT_FROM] = -1;
    edges[edge + NEXT_TO] = this.firstTo[end]!;
    edges[edge + NEXT_ALIKE] = -1;
    cells[WIDTH * start + word]! |= labelBit(label);
    cells[WIDTH * end + word - LABELS + LABELS_BEFORE]! |= labelBit(label);
    append(edges, edge, NEXT_FROM, this.firstFrom, this.#lastFrom, start);
    append(edges, edge, NEXT_ALIKE, this.firstAlike, this.#lastAlike, label);
    this.firstTo[end] = edge;
    if (start > this.lastStart[label]!) this.lastStart[label] = start;
    this.#mark(this.#marks.at.label, label, start);
    this.#mark(this.#marks.behind.label, label, end);
  }

  /** Marks that the sets of an element may begin at a token. */
  #mark({ first, items }: Listing, element: number, at: number): void {
    const last = first[element + 1]!;
    for (let item = first[element]!; item < last; item++) this.#markOne(items[item]!, at);
  }

  #markOne(set: number, at: number): void {
    this.starts[set * this.startWords + (at >> 5)]! |= 1 << (at & 31);
  }

  #widen(): void {
    const wider = new Int32Array(2 * this.edges.length);
    wider.set(this.edges);
    this.edges = wider;
  }
}

/** Puts an edge at the end of the chain of a key, whose first and last edges are known. */
function append(
  edges: Int32Array,
  edge: number,
  next: number,
  first: Int32Array,
  last: Int32Array,
  key: number,
): void {
  if (last[key] === -1) first[key] = edge;
  else edges[last[key]! + next] = edge;
  last[key] = edge;
}
