import { bitOf } from './bits.ts';
import type { Lattice } from './lattice.ts';
import { EDGE, FOLD, MATCH, PREFIX, SPLIT, TRAIT } from './op-codes.ts';
import type { PackedCode } from './pack-program.ts';

/**
 * What each instruction asks of the place where it is entered, itself and all that follows before the next token: bits of the
 * fold keys, traits and labels of which one must be there. Where `open` is 1 nothing can be said: the program may end there.
 */
export interface Outlook {
  readonly folds: Int32Array;
  readonly traits: Int32Array;
  readonly labels: Int32Array;
  readonly open: Uint8Array;
}

/** Adds up the outlook of every instruction; those that it leads to come before it, as they are compiled from the end. */
export function outlookOf({ op, next, operand }: PackedCode): Outlook {
  const size = op.length;
  const outlook: Outlook = {
    folds: new Int32Array(size),
    traits: new Int32Array(size),
    labels: new Int32Array(size),
    open: new Uint8Array(size),
  };
  const { folds, traits, labels, open } = outlook;
  const add = (index: number, target: number) => {
    if (target >= index) throw new Error(`instruction ${index} leads on to ${target}`);
    folds[index]! |= folds[target]!;
    traits[index]! |= traits[target]!;
    labels[index]! |= labels[target]!;
    open[index]! |= open[target]!;
  };
  for (let index = 0; index < size; index++) {
    const kind = op[index]!;
    if (kind === FOLD) folds[index] = bitOf(operand[index]!);
    else if (kind === TRAIT) traits[index] = operand[index]!;
    else if (kind === EDGE) labels[index] = bitOf(operand[index]!);
    else if (kind === MATCH || kind === PREFIX) open[index] = 1;
    else add(index, next[index]!);
    if (kind === SPLIT) add(index, operand[index]!);
  }
  return outlook;
}

/** Whether an instruction entered at a token could come to anything; false is certain. */
export function isPromising(outlook: Outlook, index: number, lattice: Lattice, at: number): boolean {
  if (outlook.open[index] === 1) return true;
  if (at >= lattice.folds.length) return false;
  return (
    ((outlook.labels[index]! & lattice.labelBits[at]!) |
      (outlook.traits[index]! & lattice.traits[at]!) |
      (outlook.folds[index]! & lattice.foldBits[at]!)) !==
    0
  );
}
