import {
  FOLDS,
  foldBit,
  labelBit,
  labelWord,
  MORE_LABELS,
  NEXT,
  OP,
  OPEN_END,
  OPERAND,
  TRAITS,
  WIDTH,
} from './cells.ts';
import { EDGE, FOLD, LOOK, MATCH, PREFIX, SPLIT, TRAIT } from './op-codes.ts';
import type { PackedLook, Test } from './pack-program.ts';

/**
 * Adds to every instruction what it asks of the place where it is entered, itself and all that follows before the next token. Those
 * that it leads to come before it, as programs are compiled from the end.
 */
export function addOutlook(code: Int32Array, ways: readonly number[], looks: readonly PackedLook[]): void {
  const take = (index: number, target: number) => {
    if (target >= index) throw new Error(`instruction ${index / WIDTH} leads on to ${target / WIDTH}`);
    for (let word = OPEN_END; word <= MORE_LABELS; word++) code[index + word]! |= code[target + word]!;
  };
  for (let index = 0; index < code.length; index += WIDTH) {
    const op = code[index + OP]!;
    if (op === MATCH) code[index + OPEN_END] = 1;
    else if (op === LOOK) {
      const look = looks[code[index + OPERAND]!]!;
      // What must be there is there to be seen, whatever follows it.
      if (look.behind || look.negative) take(index, code[index + NEXT]!);
      else for (const test of look.tests) addTest(code, index, test);
    } else if (op >= FOLD) addTest(code, index, { op, operand: code[index + OPERAND]! });
    else if (op === SPLIT)
      for (const way of ways.slice(code[index + OPERAND], code[index + NEXT])) take(index, way);
    else take(index, code[index + NEXT]!);
  }
}

/** Adds the bits that one test asks for to words 4 to 7 behind `index`; where no bits can tell, it sets the one of an open end. */
export function addTest(code: Int32Array, index: number, { op, operand }: Test): void {
  if (op === FOLD) code[index + FOLDS]! |= foldBit(operand);
  else if (op === TRAIT) code[index + TRAITS]! |= operand;
  else if (op === EDGE) code[index + labelWord(operand)]! |= labelBit(operand);
  else if (op === PREFIX) code[index + OPEN_END] = 1;
}
