import { Lattice } from '../../src/engine/lattice.ts';
import { LexiconTrie } from '../../src/engine/lexicon-trie.ts';
import type { StepCounter } from '../../src/engine/match-rule.ts';
import { matchRules } from '../../src/engine/match-rules.ts';
import { compileOpenings } from '../../src/engine/openings.ts';
import { compileRules } from '../../src/engine/rule-set.ts';
import { compileStartMarks } from '../../src/engine/start-marks.ts';
import { Symbols } from '../../src/engine/symbols.ts';
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

/** A set of rules and a lexicon of whole words by class, ready for texts. */
export function toyEngine(
  rules: readonly RuleRow[],
  words: Readonly<Record<string, readonly string[]>> = {},
) {
  const symbols = new Symbols();
  const set = compileRules(rules, toyFold, symbols, 0);
  const trie = new LexiconTrie(
    Object.entries(words).flatMap(([name, list]) =>
      list.map((word) => ({ folds: toyFold(word), class: name, payload: word })),
    ),
    symbols,
  );
  const openings = compileOpenings([set], symbols);
  const marks = compileStartMarks([set], symbols);
  const read = (text: string) => {
    const lattice = new Lattice(toyTokens(text), symbols, openings, marks);
    trie.layOver(lattice);
    return lattice;
  };
  const match = (text: string, counter?: StepCounter, blocked?: Uint8Array) =>
    matchRules(set, read(text), counter, blocked);
  return { set, read, match };
}

export function toyRule(id: string, pattern: string, priority = 0): RuleRow {
  return {
    id, pattern, priority, kind: 'toy', why: 'a toy', normaliser: 'none', values: {}, precision: null, tried_on: null, examples: [],
  }; // biome-ignore format: one row
}
