import type { Row } from './template-tables.ts';
import type { Pair, Word, WordScores } from './word-scores.ts';

/** Rows added for templates that reach outside the sentence. */
interface Edge {
  readonly one: readonly Row[];
  readonly two: readonly Row[];
  readonly three: readonly Row[];
}

/** Sums every template for every token: each token, pair and triple adds its rows to the tokens around it. */
export class StateScores {
  private readonly scores: WordScores;
  private readonly size: number;
  private readonly before: Edge;
  private readonly past: Edge;

  constructor(scores: WordScores, size: number) {
    this.scores = scores;
    this.size = size;
    const edge = (name: 'BOS' | 'EOS'): Edge => ({
      one: scores.tables.edgeRows('one', name),
      two: scores.tables.edgeRows('two', name),
      three: scores.tables.edgeRows('three', name),
    });
    this.before = edge('BOS');
    this.past = edge('EOS');
  }

  /** One score for each label and token, by rows of `size`. */
  of(words: readonly Word[]): Float64Array {
    const state = new Float64Array(words.length * this.size);
    let before: Pair | null = null;
    for (let i = 0; i < words.length; i++) {
      const word = words[i]!;
      this.spread(state, i + 2, word.rows);
      const next = words[i + 1];
      if (next === undefined) break;
      const pair = this.scores.pair(word, next);
      this.spread(state, i + 2, pair.rows);
      if (before !== null) this.spread(state, i + 1, this.scores.triple(words[i - 1]!, word, next, before));
      before = pair;
    }
    for (let i = 0; i < words.length; i++)
      if (i < 2 || i + 2 >= words.length) this.addEdges(state, i, words.length);
    return state;
  }

  /** Adds `rows[k]` to token `last - k`: what stands further right in the text is nearer to the start of the templates. */
  private spread(state: Float64Array, last: number, rows: readonly Row[]): void {
    const { size } = this;
    for (let k = 0; k < rows.length; k++) {
      const base = (last - k) * size;
      if (base < 0 || base >= state.length) continue;
      const row = rows[k]!;
      for (let label = 0; label < size; label++) state[base + label]! += row[label]!;
    }
  }

  private addEdges(state: Float64Array, i: number, length: number): void {
    for (const [width, reach] of [
      ['one', 0],
      ['two', 1],
      ['three', 2],
    ] as const) {
      for (let k = 0; k < this.before[width].length; k++) {
        const first = i + k - 2;
        if (first < 0) this.spread(state, i, [this.before[width][k]!]);
        else if (first + reach >= length) this.spread(state, i, [this.past[width][k]!]);
      }
    }
  }
}
