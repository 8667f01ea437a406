/**
 * What the matcher asks of a place of the text, of an edge and of an instruction lies in arrays of integers, eight to a place (a cell),
 * eight to an edge and eight to an instruction, each told by its offset: of a text's many thousand questions nearly all are answered from one line of the processor's cache.
 *
 * Words 4 to 7 of cells and instructions say the same: bits of fold keys, traits and labels. A cell holds those that are there, an instruction those of
 * which one must be there for it to come to anything; that they share no bit is certain, that they share one is not.
 */
export const WIDTH = 8;

/** Of a cell: the number of the token's fold key; labels of edges that end before the token. */
export const FOLD_NUMBER = 0;
export const LABELS_BEFORE = 1;
export const MORE_LABELS_BEFORE = 2;

/** Of an instruction: its op, where it leads on to, its operand; 1 where nothing can be said, as the program may end there. */
export const OP = 0;
export const NEXT = 1;
export const OPERAND = 2;
export const OPEN_END = 3;

/**
 * Of an opener (see `openings.ts`): its rule; labels of which an edge must end before the token, where the two words name any.
 * From `OPEN_END` on it is laid out as an instruction.
 */
export const RULE = 0;
export const ASKED_BEFORE = 1;
export const MORE_ASKED_BEFORE = 2;

/**
 * Of an edge: its label, the token that it starts at and the one that it ends before; the next edge that starts there, that ends there,
 * and of its label, -1 none.
 */
export const LABEL = 0;
export const START = 1;
export const END = 2;
export const NEXT_FROM = 3;
export const NEXT_TO = 4;
export const NEXT_ALIKE = 5;

/** Of all but edges. Labels share the 64 bits of two words. */
export const FOLDS = 4;
export const TRAITS = 5;
export const LABELS = 6;
export const MORE_LABELS = 7;

/** One of 32 bits, which the numbers of fold keys share; 0, which no pattern and no lexicon names, has none. */
export function foldBit(number: number): number {
  return number === 0 ? 0 : 1 << (number & 31);
}

/** The word of a label's bit: `LABELS` or the one behind it. */
export function labelWord(label: number): number {
  return LABELS + ((label >> 5) & 1);
}

/** The bit of a label in its word. */
export function labelBit(label: number): number {
  return 1 << (label & 31);
}

/** Whether an instruction entered at a place could come to anything; false is certain. Both are offsets: `WIDTH` x their number. */
export function isPromising(code: Int32Array, index: number, cells: Int32Array, cell: number): boolean {
  return (
    code[index + OPEN_END]! !== 0 ||
    ((code[index + LABELS]! & cells[cell + LABELS]!) |
      (code[index + MORE_LABELS]! & cells[cell + MORE_LABELS]!) |
      (code[index + TRAITS]! & cells[cell + TRAITS]!) |
      (code[index + FOLDS]! & cells[cell + FOLDS]!)) !==
      0
  );
}
