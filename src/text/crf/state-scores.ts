import { positions, type Rows, type Width } from './template-tables.ts';
import type { Pair, Word, WordScores } from './word-scores.ts';

/** Templates reach two tokens to either side: rows of nothing before and after the sentence spare every bounds check. */
const margin = 2;
const reach = { one: 0, two: 1, three: 2 } as const;
const widths = ['one', 'two', 'three'] as const;
type Edge = Readonly<Record<Width, Rows>>;

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

  /** One score for each label and token, by rows of one token. */
  of(words: readonly Word[]): Float64Array {
    const n = words.length;
    const state = new Float64Array((n + 2 * margin) * this.size);
    let before: Pair | null = null;
    for (let i = 0; i < n; i++) {
      const word = words[i]!;
      this.add(state, i, word.rows);
      if (i + 1 === n) break;
      const next = words[i + 1]!;
      const pair = this.scores.pair(word, next);
      this.add(state, i + 1, pair.rows);
      if (before !== null) this.add(state, i + 1, this.scores.triple(words[i - 1]!, word, next, before));
      before = pair;
    }
    for (let i = 0; i < n; i++) if (i < margin || i + margin >= n) this.addEdges(state, i, n);
    return state.subarray(margin * this.size, (n + margin) * this.size);
  }

  /** Adds rows whose leftmost lies `margin` before token `at`. */
  private add(state: Float64Array, at: number, rows: Rows): void {
    const base = at * this.size;
    for (let k = 0; k < rows.length; k++) state[base + k]! += rows[k]!;
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
