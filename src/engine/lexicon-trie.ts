import { FOLD_NUMBER, FOLDS, foldBit, WIDTH } from './cells.ts';
import type { Lattice } from './lattice.ts';
import type { Symbols } from './symbols.ts';

/** One entry of the trie: the fold keys of its tokens, its class and what it stands for. */
export interface TrieEntry {
  readonly folds: readonly string[];
  readonly class: string;
  readonly payload: unknown;
  /** Only where the text's first token is a capital: names that are ordinary words otherwise. */
  readonly capital?: boolean;
}

/** An entry where it ends, with the number of its class. */
interface Leaf {
  readonly label: number;
  readonly payload: unknown;
  readonly capital: boolean;
}

interface Node {
  /** Bits of the fold keys that lead on, see `foldBit`: most tokens behind a word lead nowhere, and are told by it at once. */
  bits: number;
  next: Map<number, Node> | null;
  leaves: Leaf[] | null;
}

/** All lexicons in one trie over fold keys; one walk a token finds every entry that starts there. */
export class LexiconTrie {
  /** Nodes of first tokens by the number of the fold key. */
  readonly #roots: (Node | undefined)[] = [];
  readonly size: number;

  constructor(entries: Iterable<TrieEntry>, symbols: Symbols) {
    let size = 0;
    for (const entry of entries) {
      const [first, ...rest] = entry.folds;
      if (first === undefined) continue;
      let node = this.#root(symbols.folds.add(first));
      for (const fold of rest) node = childOf(node, symbols.folds.add(fold));
      const { payload, capital = false } = entry;
      (node.leaves ??= []).push({ label: symbols.labels.add(entry.class), payload, capital });
      size++;
    }
    this.size = size;
  }

  #root(fold: number): Node {
    while (this.#roots.length <= fold) this.#roots.push(undefined);
    return (this.#roots[fold] ??= { bits: 0, next: null, leaves: null });
  }

  /** Lays an edge for every entry that occurs, longest first for each start. Cost: tokens x longest entry. */
  layOver(lattice: Lattice): void {
    const { cells, tokens } = lattice;
    const found: Leaf[] = [];
    const ends: number[] = [];
    for (let start = 0; start < tokens.length; start++) {
      let count = 0;
      let node = this.#roots[cells[WIDTH * start + FOLD_NUMBER]!];
      for (let end = start + 1; node !== undefined; end++) {
        const { leaves, next, bits } = node;
        if (leaves !== null) {
          for (const leaf of leaves) {
            if (leaf.capital && !tokens[start]!.capital) continue;
            found[count] = leaf;
            ends[count++] = end;
          }
        }
        const leads = next !== null && (bits & cells[WIDTH * end + FOLDS]!) !== 0;
        node = leads ? next.get(cells[WIDTH * end + FOLD_NUMBER]!) : undefined;
      }
      while (count-- > 0) {
        const { label, payload } = found[count]!;
        lattice.layOne(label, start, ends[count]!, payload);
      }
    }
  }
}

function childOf(node: Node, fold: number): Node {
  node.next ??= new Map();
  node.bits |= foldBit(fold);
  let child = node.next.get(fold);
  if (child === undefined) node.next.set(fold, (child = { bits: 0, next: null, leaves: null }));
  return child;
}
