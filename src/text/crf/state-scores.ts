import { positions, type Width } from './template-tables.ts';
import type { Pair, Word, WordScores } from './word-scores.ts';

/** Templates reach two tokens to either side: rows of nothing before and after the sentence spare every bounds check. */
const margin = 2;
const reach = { one: 0, two: 1, three: 2 } as const;
const widths = ['one', 'two', 'three'] as const;
type Edge = Readonly<Record<Width, readonly number[]>>;

/** Sums every template for every token: each token, pair and triple adds its rows to the tokens around it. */
export class StateScores {
  private readonly scores: WordScores;
  private readonly size: number;
  private readonly before: Edge;
  private readonly past: Edge;

  constructor(scores: WordScores, size: number) {
    this.scores = scores;
    this.size = size;
    this.before = scores.edgeRows('BOS');
    this.past = scores.edgeRows('EOS');
  }

  /** One score for each label and token, by rows of one token. The leftmost of a piece's rows lies `margin` before its first token. */
  of(words: readonly Word[]): Float64Array {
    const n = words.length;
    const state = new Float64Array((n + 2 * margin) * this.size);
    const add = (i: number, rows: number, width: Width) => {
      const { values } = this.scores.store;
      const base = i * this.size - rows;
      const end = rows + positions[width].length * this.size;
      for (let k = rows; k < end; k++) state[base + k]! += values[k]!;
    };
    let before: Pair | null = null;
    for (let i = 0; i < n; i++) {
      const word = words[i]!;
      add(i, word.rows, 'one');
      if (i + 1 === n) break;
      const next = words[i + 1]!;
      const pair = this.scores.pair(word, next);
      add(i + 1, pair.rows, 'two');
      if (before !== null) add(i + 1, this.scores.triple(words[i - 1]!, word, next, before), 'three');
      before = pair;
    }
    for (let i = 0; i < n; i++) if (i < margin || i + margin >= n) this.addEdges(state, i, n);
    return state.subarray(margin * this.size, (n + margin) * this.size);
  }

  private addEdges(state: Float64Array, i: number, n: number): void {
    for (const width of widths) {
      const starts = positions[width];
      for (let k = 0; k < starts.length; k++) {
        const first = i + starts[k]!;
        const edge = first < 0 ? this.before[width] : first + reach[width] >= n ? this.past[width] : null;
        if (edge === null) continue;
        const row = (starts.length - 1 - k) * this.size;
        for (let label = 0; label < this.size; label++)
          state[(i + margin) * this.size + label]! += edge[row + label]!;
      }
    }
  }
}
