import { FOLD_NUMBER, FOLDS, WIDTH } from './cells.ts';
import type { Lattice } from './lattice.ts';
import { BITS, FIRST_LEAF, FIRST_STEP, NODE, type PackedTrie, packTrie, STEP, TARGET } from './pack-trie.ts';
import type { Symbols } from './symbols.ts';

/** One entry of the trie: the fold keys of its tokens, its class and what it stands for. */
export interface TrieEntry {
  readonly folds: readonly string[];
  readonly class: string;
  readonly payload: unknown;
  /** Only where the text's first token is a capital: names that are ordinary words otherwise. */
  readonly capital?: boolean;
}

/** All lexicons in one trie over fold keys; one walk a token finds every entry that starts there. */
export class LexiconTrie {
  readonly #packed: PackedTrie;

  constructor(entries: Iterable<TrieEntry>, symbols: Symbols) {
    this.#packed = packTrie(entries, symbols);
  }

  /** Lays an edge for every entry that occurs, longest first for each start. Cost: tokens x longest entry. */
  layOver(lattice: Lattice): void {
    const { roots, nodes, labels, payloads } = this.#packed;
    const { cells, tokens } = lattice;
    const leaves: number[] = [];
    const ends: number[] = [];
    for (let start = 0; start < tokens.length; start++) {
      const { capital } = tokens[start]!;
      let count = 0;
      let node = roots[cells[WIDTH * start + FOLD_NUMBER]!]!;
      for (let end = start + 1; node !== 0; end++) {
        const last = nodes[node + NODE + FIRST_LEAF]!;
        for (let leaf = nodes[node + FIRST_LEAF]!; leaf < last; leaf++) {
          if (labels[leaf]! < 0 && !capital) continue;
          leaves[count] = leaf;
          ends[count++] = end;
        }
        const cell = WIDTH * end;
        const leads = (nodes[node + BITS]! & cells[cell + FOLDS]!) !== 0;
        node = leads ? this.#behind(node, cells[cell + FOLD_NUMBER]!) : 0;
      }
      while (count-- > 0) {
        const leaf = leaves[count]!;
        lattice.layOne(Math.abs(labels[leaf]!), start, ends[count]!, payloads[leaf]);
      }
    }
  }

  /** The node that a fold key leads on to, 0 none. */
  #behind(node: number, fold: number): number {
    const { nodes, steps } = this.#packed;
    let low = nodes[node + FIRST_STEP]!;
    let high = nodes[node + NODE + FIRST_STEP]!;
    while (low < high) {
      const middle = low + STEP * (((high - low) / STEP) >> 1);
      const own = steps[middle]!;
      if (own === fold) return steps[middle + TARGET]!;
      if (own < fold) low = middle + STEP;
      else high = middle;
    }
    return 0;
  }
}
