import type { RuleRow } from '../model/reference.ts';
import type { Lattice } from './lattice.ts';
import { matchProgram, type ProgramMatch, type StepCounter } from './match-program.ts';
import { parsePattern } from './parse-pattern.ts';
import type { Accept } from './pattern.ts';
import { compileProgram, type Program } from './program.ts';

/** A rule with its automaton. */
export interface CompiledRule {
  readonly row: RuleRow;
  readonly program: Program;
  /** Place of the rule among those of its pass: the last word between equals. */
  readonly order: number;
}

/** One place where one rule matched; `start` and `end` are token indexes. */
export interface RuleMatch extends ProgramMatch {
  readonly rule: CompiledRule;
}

/** Rules ready to run, indexed by what their first token may be. */
export interface RuleSet {
  readonly rules: readonly CompiledRule[];
  readonly byFold: ReadonlyMap<string, readonly number[]>;
  readonly byShape: ReadonlyMap<string, readonly number[]>;
  readonly byClass: ReadonlyMap<string, readonly number[]>;
  readonly capital: readonly number[];
  readonly anywhere: readonly number[];
}

/** Compiles rules; `fold` gives the fold keys of a literal's tokens. Throws PatternError naming the rule. */
export function compileRules(
  rows: readonly RuleRow[],
  fold: (literal: string) => readonly string[],
): RuleSet {
  const byFold = new Map<string, number[]>();
  const byShape = new Map<string, number[]>();
  const byClass = new Map<string, number[]>();
  const capital: number[] = [];
  const anywhere: number[] = [];
  const put = (map: Map<string, number[]>, key: string, index: number) => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [index]);
    else if (list.at(-1) !== index) list.push(index);
  };
  const file = (accept: Accept, index: number) => {
    if (accept.type === 'fold') put(byFold, accept.fold, index);
    else if (accept.type === 'edge') put(byClass, accept.class, index);
    else if (accept.type === 'capital') capital.push(index);
    else if (accept.type === 'shape') for (const shape of accept.shapes) put(byShape, shape, index);
  };
  const rules = rows.map((row, index) => {
    const program = compileRule(row, fold);
    if (program.first === null) anywhere.push(index);
    else for (const accept of program.first) file(accept, index);
    return { row, program, order: index };
  });
  return { rules, byFold, byShape, byClass, capital, anywhere };
}

function compileRule(row: RuleRow, fold: (literal: string) => readonly string[]): Program {
  try {
    return compileProgram(parsePattern(row.pattern, fold));
  } catch (cause) {
    throw new Error(`rule ${row.id}: ${(cause as Error).message}`, { cause });
  }
}

/**
 * Every rule's longest match at every start, in text order; a rule never matches again inside its own match. No match holds a
 * blocked token.
 */
export function matchRules(
  set: RuleSet,
  lattice: Lattice,
  counter: StepCounter = { steps: 0 },
  blocked: ReadonlySet<number> = new Set(),
): RuleMatch[] {
  const matches: RuleMatch[] = [];
  const until = nextBlocked(lattice.tokens.length, blocked);
  const busyUntil = new Int32Array(set.rules.length);
  const askedAt = new Int32Array(set.rules.length).fill(-1);
  let at = 0;
  // A rule is asked once a token, however many of its first elements fit there.
  const ask = (indexes: readonly number[] | undefined) => {
    if (indexes === undefined) return;
    for (const index of indexes) {
      if (askedAt[index] === at || busyUntil[index]! > at) continue;
      askedAt[index] = at;
      const rule = set.rules[index]!;
      const found = matchProgram(rule.program, lattice, at, counter, until[at]);
      if (found === null || found.end === found.start) continue;
      busyUntil[index] = found.end;
      matches.push({ ...found, rule });
    }
  };
  for (; at < lattice.tokens.length; at++) {
    if (until[at] === at) continue;
    const token = lattice.tokens[at]!;
    if (set.anywhere.length > 0) ask(set.anywhere);
    if (set.byFold.size > 0) ask(set.byFold.get(token.fold));
    if (set.byShape.size > 0) ask(set.byShape.get(token.shape));
    if (token.capital && token.shape === 'word') ask(set.capital);
    const edges = lattice.starting[at];
    if (edges !== undefined) for (const edge of edges) ask(set.byClass.get(edge.class));
  }
  return matches;
}

/** For each token the next blocked one at or after it; the end of the text where there is none. */
function nextBlocked(length: number, blocked: ReadonlySet<number>): Int32Array {
  const next = new Int32Array(length);
  let stop = length;
  for (let at = length - 1; at >= 0; at--) {
    if (blocked.has(at)) stop = at;
    next[at] = stop;
  }
  return next;
}
