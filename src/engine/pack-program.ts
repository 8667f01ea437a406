import { NEXT, OP, OPERAND, WIDTH } from './cells.ts';
import { CLOSE, EDGE, FOLD, LOOK, MATCH, OPEN, PREFIX, SPLIT, TRAIT } from './op-codes.ts';
import { addOutlook, addTest } from './outlook.ts';
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
  /** Bits of which one must be there for a test to be met, laid out as an instruction (see `cells.ts`). */
  readonly bits: Int32Array;
}

/**
 * A program in integers, see `cells.ts`; instructions are told by their offset in `code`. An operand is the index in `names` of an
 * open or close, in `looks` of a look, the number of a fold key or label, the index in `prefixes` of a prefix, the bits of a trait. A
 * split's ways stand in `ways` from its operand on; in place of the next instruction it has the index behind them.
 */
export interface PackedProgram {
  readonly code: Int32Array;
  readonly ways: Int32Array;
  readonly names: readonly string[];
  readonly looks: readonly PackedLook[];
  readonly prefixes: readonly string[];
  /** Scratch of the matcher: at which visit each instruction was last entered. */
  readonly entered: Float64Array;
}

/** Puts a program into integers; numbers every fold key and label that it names. */
export function packProgram(program: readonly Instruction[], symbols: Symbols): PackedProgram {
  const names: string[] = [];
  const prefixes: string[] = [];
  const looks: PackedLook[] = [];
  const ways: number[] = [];
  const code = new Int32Array(WIDTH * program.length);
  const packed = (step: Instruction): [op: number, next: number, operand: number] => {
    switch (step.op) {
      case 'match':
        return [MATCH, 0, 0];
      case 'split':
        return [SPLIT, ways.push(...step.ways.map((way) => WIDTH * way)), ways.length - step.ways.length];
      case 'open':
      case 'close':
        return [step.op === 'open' ? OPEN : CLOSE, step.next, indexIn(names, step.name)];
      case 'look': {
        const tests = step.accepts.map((accept) => packAccept(accept, symbols, prefixes));
        const bits = new Int32Array(WIDTH);
        for (const test of tests) addTest(bits, 0, test);
        return [
          LOOK,
          step.next,
          looks.push({ behind: step.behind, negative: step.negative, tests, bits }) - 1,
        ];
      }
      case 'accept': {
        const test = packAccept(step.accept, symbols, prefixes);
        return [test.op, step.next, test.operand];
      }
    }
  };
  for (const [number, step] of program.entries()) {
    const [op, next, operand] = packed(step);
    code[WIDTH * number + OP] = op;
    code[WIDTH * number + NEXT] = op === SPLIT ? next : WIDTH * next;
    code[WIDTH * number + OPERAND] = operand;
  }
  addOutlook(code, ways, looks);
  return {
    code,
    ways: Int32Array.from(ways),
    names,
    looks,
    prefixes,
    entered: new Float64Array(program.length),
  };
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
