import { TinhuyenError } from '../model/failure.ts';
import type { RuleRow } from '../model/reference.ts';
import { LABELS, labelBit, labelWord, MORE_LABELS } from './cells.ts';
import type { ProgramMatch } from './match-program.ts';
import { parsePattern } from './parse-pattern.ts';
import type { Accept } from './pattern.ts';
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
export interface RuleMatch extends ProgramMatch {
  readonly rule: CompiledRule;
}

/** Rules ready to run, indexed by what their first token may be; the numbers are places in `rules`. */
export interface RuleSet {
  readonly rules: readonly CompiledRule[];
  readonly anywhere: readonly number[];
  readonly byPrefix: ReadonlyMap<string, readonly number[]>;
  /** By the number of the fold key. */
  readonly byFold: readonly (readonly number[] | undefined)[];
  /** 1 by the number of each fold key that some rule begins with. */
  readonly begins: Uint8Array;
  /** Bits of traits with the rules that begin with a token of one. */
  readonly byTrait: readonly { readonly bits: number; readonly indexes: readonly number[] }[];
  /** By the number of the label. */
  readonly byLabel: readonly (readonly number[] | undefined)[];
  /** Labels that some rule begins with, and their bits in the two words of a cell. */
  readonly labels: readonly number[];
  readonly labelBits: readonly [low: number, high: number];
  /** Traits of tokens that some rule begins with. */
  readonly traits: number;
  /** Scratch of the run that is going on, see `matchRules`. */
  readonly askFrom: Int32Array;
}

/** Compiles rules; `fold` gives the fold keys of a literal's tokens. Throws a TinhuyenError that names the rule. */
export function compileRules(
  rows: readonly RuleRow[],
  fold: (literal: string) => readonly string[],
  symbols: Symbols,
): RuleSet {
  const byPrefix = new Map<string, number[]>();
  const folds = new Map<number, number[]>();
  const traitBits = new Map<number, number[]>();
  const labels = new Map<number, number[]>();
  const anywhere: number[] = [];
  const file = (accept: Accept, index: number) => {
    if (accept.type === 'fold') put(folds, symbols.folds.add(accept.fold), index);
    else if (accept.type === 'prefix') put(byPrefix, accept.prefix, index);
    else if (accept.type === 'edge') put(labels, symbols.labels.add(accept.class), index);
    else put(traitBits, symbols.traitsOf(accept.type === 'shape' ? accept.shapes : accept.type), index);
  };
  const rules = rows.map((row, index) => {
    const program = compileRule(row, fold, symbols);
    if (program.first === null) anywhere.push(index);
    else for (const accept of program.first) file(accept, index);
    return { row, program, order: index };
  });
  const byFold = byNumber(folds);
  const begins = Uint8Array.from(byFold, (indexes) => (indexes === undefined ? 0 : 1));
  return {
    rules,
    anywhere,
    byPrefix,
    byFold,
    begins,
    byTrait: [...traitBits].map(([bits, indexes]) => ({ bits, indexes })),
    byLabel: byNumber(labels),
    labels: [...labels.keys()],
    labelBits: [bitsIn(LABELS, labels.keys()), bitsIn(MORE_LABELS, labels.keys())],
    traits: [...traitBits.keys()].reduce((all, bits) => all | bits, 0),
    askFrom: new Int32Array(rules.length),
  };
}

/** Bits of the labels that lie in one word of a cell. */
function bitsIn(word: number, labels: Iterable<number>): number {
  let bits = 0;
  for (const label of labels) if (labelWord(label) === word) bits |= labelBit(label);
  return bits;
}

function byNumber(lists: ReadonlyMap<number, number[]>): (number[] | undefined)[] {
  const list: (number[] | undefined)[] = new Array(Math.max(0, ...lists.keys()) + 1).fill(undefined);
  for (const [number, indexes] of lists) list[number] = indexes;
  return list;
}

function put<Key>(map: Map<Key, number[]>, key: Key, index: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [index]);
  else if (list.at(-1) !== index) list.push(index);
}

function compileRule(row: RuleRow, fold: (literal: string) => readonly string[], symbols: Symbols): Program {
  try {
    return compileProgram(parsePattern(row.pattern, fold), symbols);
  } catch (cause) {
    throw new TinhuyenError(
      {
        code: 'rule-pattern',
        disposition: 'stop',
        expected: `a pattern in rule ${row.id}`,
        got: (cause as Error).message,
        todo: `Mend the pattern of rule ${row.id}.`,
        exitCode: 2,
      },
      { cause },
    );
  }
}
