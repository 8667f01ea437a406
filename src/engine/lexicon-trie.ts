import type { Token } from '../model/text.ts';
import type { Edge } from './lattice.ts';
import type { Symbols } from './symbols.ts';

/** One entry of the trie: the fold keys of its tokens, its class and what it stands for. */
export interface TrieEntry {
  readonly folds: readonly string[];
  readonly class: string;
  readonly payload: unknown;
  /** Only where the text's first token is a capital: names that are ordinary words otherwise. */
  readonly capital?: boolean;
}

interface Node {
  next: Map<number, Node> | null;
  entries: TrieEntry[] | null;
}

/** All lexicons in one trie over fold keys; one walk a token finds every entry that starts there. */
export class LexiconTrie {
  /** Nodes of first tokens by the number of the fold key. */
  readonly #roots: (Node | undefined)[] = [];
  readonly #symbols: Symbols;
  readonly size: number;

  constructor(entries: Iterable<TrieEntry>, symbols: Symbols) {
    this.#symbols = symbols;
    let size = 0;
    for (const entry of entries) {
      const [first, ...rest] = entry.folds;
      if (first === undefined) continue;
      let node = this.#root(symbols.folds.add(first));
      for (const fold of rest) node = childOf(node, symbols.folds.add(fold));
      (node.entries ??= []).push(entry);
      size++;
    }
    this.size = size;
  }

  #root(fold: number): Node {
    while (this.#roots.length <= fold) this.#roots.push(undefined);
    return (this.#roots[fold] ??= { next: null, entries: null });
  }

  /** Edges for every entry that occurs, longest first for each start. Cost: tokens x longest entry. */
  find(tokens: readonly Token[]): Edge[] {
    const folds = Int32Array.from(tokens, (token) => this.#symbols.folds.find(token.fold));
    const edges: Edge[] = [];
    for (let start = 0; start < tokens.length; start++) {
      const from = edges.length;
      let node = this.#roots[folds[start]!];
      for (let end = start + 1; node !== undefined; end++) {
        if (node.entries !== null) {
          for (const entry of node.entries)
            if (!entry.capital || tokens[start]!.capital)
              edges.push({ class: entry.class, start, end, payload: entry.payload });
        }
        node = end < folds.length ? node.next?.get(folds[end]!) : undefined;
      }
      reverseFrom(edges, from);
    }
    return edges;
  }
}

function childOf(node: Node, fold: number): Node {
  node.next ??= new Map();
  let child = node.next.get(fold);
  if (child === undefined) node.next.set(fold, (child = { next: null, entries: null }));
  return child;
}

function reverseFrom(edges: Edge[], from: number): void {
  for (let low = from, high = edges.length - 1; low < high; low++, high--) {
    const edge = edges[low]!;
    edges[low] = edges[high]!;
    edges[high] = edge;
  }
}
