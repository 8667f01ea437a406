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
  readonly entry: TrieEntry;
  readonly label: number;
}

interface Node {
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
      (node.leaves ??= []).push({ entry, label: symbols.labels.add(entry.class) });
      size++;
    }
    this.size = size;
  }

  #root(fold: number): Node {
    while (this.#roots.length <= fold) this.#roots.push(undefined);
    return (this.#roots[fold] ??= { next: null, leaves: null });
  }

  /** Lays an edge for every entry that occurs, longest first for each start. Cost: tokens x longest entry. */
  layOver(lattice: Lattice): void {
    const { folds, tokens } = lattice;
    const found: Leaf[] = [];
    const ends: number[] = [];
    for (let start = 0; start < folds.length; start++) {
      let count = 0;
      let node = this.#roots[folds[start]!];
      for (let end = start + 1; node !== undefined; end++) {
        if (node.leaves !== null) {
          for (const leaf of node.leaves) {
            if (leaf.entry.capital && !tokens[start]!.capital) continue;
            found[count] = leaf;
            ends[count++] = end;
          }
        }
        node = end < folds.length && node.next !== null ? node.next.get(folds[end]!) : undefined;
      }
      while (count-- > 0) {
        const { entry, label } = found[count]!;
        lattice.layOne({ class: entry.class, start, end: ends[count]!, payload: entry.payload }, label);
      }
    }
  }
}

function childOf(node: Node, fold: number): Node {
  node.next ??= new Map();
  let child = node.next.get(fold);
  if (child === undefined) node.next.set(fold, (child = { next: null, leaves: null }));
  return child;
}
