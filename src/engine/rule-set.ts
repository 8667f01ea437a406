import { wrongUse } from '../model/failure.ts';
import type { RuleRow } from '../model/reference.ts';
import type { Capture } from './captures.ts';
import { LABELS, labelBit, labelWord, MORE_LABELS } from './cells.ts';
import { byNumber, type Openers, OpenerTable } from './openers.ts';
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

/** Rules ready to run, indexed by what their first token may be. */
export interface RuleSet {
  readonly rules: readonly CompiledRule[];
  readonly byPrefix: readonly { readonly prefix: string; readonly openers: Openers }[];
  /** By the number of the fold key. */
  readonly byFold: readonly (Openers | undefined)[];
  /** 1 by the number of each fold key that some rule begins with. */
  readonly begins: Uint8Array;
  /** Bits of traits with the rules that begin with a token of one. */
  readonly byTrait: readonly { readonly bits: number; readonly openers: Openers }[];
  /** By the number of the label. */
  readonly byLabel: readonly (Openers | undefined)[];
  /** Labels that some rule begins with, and their bits in the two words of a cell. */
  readonly labels: readonly number[];
  readonly labelBits: readonly [low: number, high: number];
  /** Traits of tokens that some rule begins with. */
  readonly traits: number;
  /** Scratch of the run that is going on, see `matchRules`. */
  readonly askFrom: Int32Array;
  readonly askUntil: Int32Array;
}

/** Compiles rules; `fold` gives the fold keys of a literal's tokens. Throws a TinhuyenError that names the rule. */
export function compileRules(
  rows: readonly RuleRow[],
  fold: (literal: string) => readonly string[],
  symbols: Symbols,
): RuleSet {
  const prefixes = new OpenerTable<string>(symbols);
  const folds = new OpenerTable<number>(symbols);
  const traits = new OpenerTable<number>(symbols);
  const labels = new OpenerTable<number>(symbols);
  const rules = rows.map((row, index) => {
    const program = compileRule(row, fold, symbols);
    for (const step of program.first) {
      const { accept } = step;
      if (accept.type === 'fold') folds.add(symbols.folds.add(accept.fold), index, program, step);
      else if (accept.type === 'prefix') prefixes.add(accept.prefix, index, program, step);
      else if (accept.type === 'edge') labels.add(symbols.labels.add(accept.class), index, program, step);
      else {
        const bits = symbols.traitsOf(accept.type === 'shape' ? accept.shapes : accept.type);
        traits.add(bits, index, program, step);
      }
    }
    return { row, program, order: index };
  });
  const byFold = byNumber(folds);
  return {
    rules,
    byPrefix: prefixes.entries().map(([prefix, openers]) => ({ prefix, openers })),
    byFold,
    begins: Uint8Array.from(byFold, (openers) => (openers === undefined ? 0 : 1)),
    byTrait: traits.entries().map(([bits, openers]) => ({ bits, openers })),
    byLabel: byNumber(labels),
    labels: labels.keys(),
    labelBits: [bitsIn(LABELS, labels.keys()), bitsIn(MORE_LABELS, labels.keys())],
    traits: traits.keys().reduce((all, bits) => all | bits, 0),
    askFrom: new Int32Array(rules.length),
    askUntil: new Int32Array(rules.length),
  };
}

/** Bits of the labels that lie in one word of a cell. */
function bitsIn(word: number, labels: Iterable<number>): number {
  let bits = 0;
  for (const label of labels) if (labelWord(label) === word) bits |= labelBit(label);
  return bits;
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
