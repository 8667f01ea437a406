import { CLOSE, EDGE, FOLD, LOOK, MATCH, OPEN, PREFIX, SPLIT, TRAIT } from './op-codes.ts';
import { type Outlook, outlookOf } from './outlook.ts';
import type { Accept } from './pattern.ts';
import type { Instruction } from './program.ts';
import type { Symbols } from './symbols.ts';

/** What a packed instruction asks of a token: its op and operand. */
export interface Test {
  readonly op: number;
  readonly operand: number;
}

export interface PackedLook {
  readonly behind: boolean;
  readonly negative: boolean;
  readonly tests: readonly Test[];
}

/**
 * A program in integers. `operand` is the second target of a split, the index in `names` of an open or close, in `looks` of a
 * look, the number of a fold key or label, the index in `prefixes` of a prefix, the bits of a trait.
 */
export interface PackedCode {
  readonly op: Uint8Array;
  readonly next: Int32Array;
  readonly operand: Int32Array;
}

/** The code with what its operands point at. */
export interface PackedProgram extends PackedCode {
  readonly outlook: Outlook;
  readonly names: readonly string[];
  readonly looks: readonly PackedLook[];
  readonly prefixes: readonly string[];
  /** Scratch of the matcher: at which visit each instruction was last entered. */
  readonly entered: Float64Array;
}

/** Puts a program into integers; numbers every fold key and label that it names. */
export function packProgram(code: readonly Instruction[], symbols: Symbols): PackedProgram {
  const names: string[] = [];
  const prefixes: string[] = [];
  const looks: PackedLook[] = [];
  const op = new Uint8Array(code.length);
  const next = new Int32Array(code.length);
  const operand = new Int32Array(code.length);
  const packed = (step: Instruction): [op: number, next: number, operand: number] => {
    switch (step.op) {
      case 'match':
        return [MATCH, 0, 0];
      case 'split':
        return [SPLIT, step.first, step.second];
      case 'open':
      case 'close':
        return [step.op === 'open' ? OPEN : CLOSE, step.next, indexIn(names, step.name)];
      case 'look': {
        const tests = step.accepts.map((accept) => packAccept(accept, symbols, prefixes));
        return [LOOK, step.next, looks.push({ behind: step.behind, negative: step.negative, tests }) - 1];
      }
      case 'accept': {
        const test = packAccept(step.accept, symbols, prefixes);
        return [test.op, step.next, test.operand];
      }
    }
  };
  for (const [index, step] of code.entries()) [op[index], next[index], operand[index]] = packed(step);
  const outlook = outlookOf({ op, next, operand });
  return { op, next, operand, outlook, names, looks, prefixes, entered: new Float64Array(code.length) };
}

function packAccept(accept: Accept, symbols: Symbols, prefixes: string[]): Test {
  switch (accept.type) {
    case 'fold':
      return { op: FOLD, operand: symbols.folds.add(accept.fold) };
    case 'prefix':
      return { op: PREFIX, operand: indexIn(prefixes, accept.prefix) };
    case 'edge':
      return { op: EDGE, operand: symbols.labels.add(accept.class) };
    case 'shape':
      return { op: TRAIT, operand: symbols.traitsOf(accept.shapes) };
    case 'capital':
    case 'any':
      return { op: TRAIT, operand: symbols.traitsOf(accept.type) };
  }
}

function indexIn(list: string[], item: string): number {
  const known = list.indexOf(item);
  return known >= 0 ? known : list.push(item) - 1;
}
