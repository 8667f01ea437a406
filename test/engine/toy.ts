import { buildLattice, type Edge } from '../../src/engine/lattice.ts';
import type { RuleRow } from '../../src/model/reference.ts';
import type { Token } from '../../src/model/text.ts';

/** Tokens by white space alone: the engine must work without any Vietnamese text layer. */
export function toyTokens(text: string): Token[] {
  return [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    fold: word.toLowerCase(),
    shape: /^\d+$/.test(word) ? 'number' : 'word',
    capital: /^[A-Z]/.test(word),
  }));
}

export const toyFold = (literal: string) => literal.toLowerCase().split(/\s+/).filter(Boolean);

export const toyLattice = (text: string, edges: readonly Edge[] = []) => buildLattice(toyTokens(text), edges);

export function toyRule(id: string, pattern: string, priority = 0): RuleRow {
  return {
    id, pattern, priority, kind: 'toy', why: 'a toy', normaliser: 'none', values: {}, precision: null, tried_on: null, examples: [],
  }; // biome-ignore format: one row
}
