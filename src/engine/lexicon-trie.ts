import type { Token } from '../model/text.ts';
import type { Edge } from './lattice.ts';

/** One entry of the trie: the fold keys of its tokens, its class and what it stands for. */
export interface TrieEntry {
  readonly folds: readonly string[];
  readonly class: string;
  readonly payload: unknown;
  /** Only where the text's first token is a capital: names that are ordinary words otherwise. */
  readonly capital?: boolean;
}

interface Node {
  readonly next: Map<string, Node>;
  entries: TrieEntry[] | null;
}

/** All lexicons in one trie over fold keys; one walk a token finds every entry that starts there. */
export class LexiconTrie {
  readonly #root: Node = { next: new Map(), entries: null };
  readonly size: number;

  constructor(entries: Iterable<TrieEntry>) {
    let size = 0;
    for (const entry of entries) {
      let node = this.#root;
      for (const fold of entry.folds) {
        let child = node.next.get(fold);
        if (child === undefined) node.next.set(fold, (child = { next: new Map(), entries: null }));
        node = child;
      }
      if (node === this.#root) continue;
      (node.entries ??= []).push(entry);
      size++;
    }
    this.size = size;
  }

  /** Edges for every entry that occurs, longest first for each start. Cost: tokens x longest entry. */
  find(tokens: readonly Token[]): Edge[] {
    const edges: Edge[] = [];
    for (let start = 0; start < tokens.length; start++) {
      const from = edges.length;
      let node: Node | undefined = this.#root;
      for (let at = start; at < tokens.length; at++) {
        node = node.next.get(tokens[at]!.fold);
        if (node === undefined) break;
        for (const entry of node.entries ?? []) {
          if (entry.capital && !tokens[start]!.capital) continue;
          edges.push({ class: entry.class, start, end: at + 1, payload: entry.payload });
        }
      }
      if (edges.length - from > 1) {
        const longestFirst = edges.splice(from).reverse();
        for (const edge of longestFirst) edges.push(edge);
      }
    }
    return edges;
  }
}
