import { foldBit } from './cells.ts';
import type { TrieEntry } from './lexicon-trie.ts';
import type { Symbols } from './symbols.ts';

/*
 * Of a node: bits of the fold keys that lead on, see `foldBit` (most tokens behind a word lead nowhere, and are told by it at once),
 * its first step and its first leaf. Its last ones stand before the first ones of the next node.
 */
export const BITS = 0;
export const FIRST_STEP = 1;
export const FIRST_LEAF = 2;
export const NODE = 3;

/* Of a step: the number of a fold key, by which the steps of a node are sorted, and the node that it leads to. */
export const TARGET = 1;
export const STEP = 2;

/** A trie in integers; nodes and steps are told by their offset. */
export interface PackedTrie {
  /** Nodes of first tokens by the number of the fold key, 0 none. */
  readonly roots: Int32Array;
  readonly nodes: Int32Array;
  readonly steps: Int32Array;
  /** The number of each leaf's class, below 0 where the text's first token must be a capital. */
  readonly labels: Int32Array;
  readonly payloads: readonly unknown[];
}

/** A node while the trie grows. */
interface Growing {
  readonly next: Map<number, Growing>;
  readonly leaves: { readonly label: number; readonly payload: unknown }[];
}

/** Puts entries into a trie; numbers every fold key and class that they name. */
export function packTrie(entries: Iterable<TrieEntry>, symbols: Symbols): PackedTrie {
  const root = growTrie(entries, symbols);
  const roots = new Int32Array(symbols.folds.size);
  // No word leads to the node at 0.
  const nodes = [0, 0, 0];
  const steps: number[] = [];
  const leaves: Growing['leaves'] = [];
  const put = (node: Growing): number => {
    const ways = [...node.next].sort(([a], [b]) => a - b);
    const bits = ways.reduce((all, [fold]) => all | foldBit(fold), 0);
    const offset = nodes.push(bits, steps.length, leaves.length) - NODE;
    leaves.push(...node.leaves);
    const first = steps.length;
    for (const [fold] of ways) steps.push(fold, 0);
    // What one word leads on to lies together.
    for (const [index, [, behind]] of ways.entries()) steps[first + STEP * index + TARGET] = put(behind);
    return offset;
  };
  for (const [fold, node] of root.next) roots[fold] = put(node);
  nodes.push(0, steps.length, leaves.length);
  return {
    roots,
    nodes: Int32Array.from(nodes),
    steps: Int32Array.from(steps),
    labels: Int32Array.from(leaves, ({ label }) => label),
    payloads: leaves.map(({ payload }) => payload),
  };
}

function growTrie(entries: Iterable<TrieEntry>, symbols: Symbols): Growing {
  const root: Growing = { next: new Map(), leaves: [] };
  for (const { folds, class: name, payload, capital = false } of entries) {
    if (folds.length === 0) continue;
    let node = root;
    for (const fold of folds) node = behind(node, symbols.folds.add(fold));
    const label = symbols.labels.add(name);
    node.leaves.push({ label: capital ? -label : label, payload });
  }
  return root;
}

function behind({ next }: Growing, fold: number): Growing {
  const known = next.get(fold);
  if (known !== undefined) return known;
  const node: Growing = { next: new Map(), leaves: [] };
  next.set(fold, node);
  return node;
}
