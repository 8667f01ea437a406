import { surrogate, tabulateUnits } from './tabulate-units.ts';

/** What a UTF-16 unit is to the keys of lines: 1 a letter or number, 2 a mark on one, 3 half of a pair, 4 anything else. */
export type LetterKind = 1 | 2 | 3 | 4;

/** The kind of a code unit. */
export const letterKind = tabulateUnits((unit): LetterKind => {
  if (surrogate.test(unit)) return 3;
  return /[\p{L}\p{N}]/u.test(unit) ? 1 : /\p{M}/u.test(unit) ? 2 : 4;
});
