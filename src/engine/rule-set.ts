import { wrongUse } from '../model/failure.ts';
import type { RuleRow } from '../model/reference.ts';
import type { Capture } from './captures.ts';
import { parsePattern } from './parse-pattern.ts';
import { compileProgram, type Program } from './program.ts';
import type { Symbols } from './symbols.ts';

/** A rule with its automaton. */
export interface CompiledRule {
  readonly row: RuleRow;
  readonly program: Program;
  /** Place of the rule among those of its pass: the last word between equals. */
  readonly order: number;
}

/** One place where one rule matched; `start` and `end` are token indexes. */
export interface RuleMatch {
  readonly rule: CompiledRule;
  readonly start: number;
  readonly end: number;
  readonly captures: readonly Capture[];
}

/** Rules that are run together. */
export interface RuleSet {
  /** Its number among the sets that run over one lattice. */
  readonly number: number;
  readonly rules: readonly CompiledRule[];
  /** What the rules demand, one after the other: how many demands, then each with the number of its labels before them. */
  readonly demands: Int32Array;
  /** Scratch of the run that is going on, see `matchRules`. */
  readonly askFrom: Int32Array;
  readonly askUntil: Int32Array;
}

/** Compiles rules; `fold` gives the fold keys of a literal's tokens. Throws a TinhuyenError that names the rule. */
export function compileRules(
  rows: readonly RuleRow[],
  fold: (literal: string) => readonly string[],
  symbols: Symbols,
  number: number,
): RuleSet {
  const rules = rows.map((row, order) => ({ row, program: compileRule(row, fold, symbols), order }));
  const demands = rules.flatMap(({ program }) => [
    program.demands.length,
    ...program.demands.flatMap((labels) => [labels.length, ...labels]),
  ]);
  return {
    number,
    rules,
    demands: Int32Array.from(demands),
    askFrom: new Int32Array(rules.length),
    askUntil: new Int32Array(rules.length),
  };
}

function compileRule(row: RuleRow, fold: (literal: string) => readonly string[], symbols: Symbols): Program {
  try {
    return compileProgram(parsePattern(row.pattern, fold), symbols);
  } catch (cause) {
    throw wrongUse(
      {
        code: 'rule-pattern',
        expected: `a pattern in rule ${row.id}`,
        got: (cause as Error).message,
        todo: `Mend the pattern of rule ${row.id}.`,
      },
      cause,
    );
  }
}
