import { surrogate, tabulateUnits } from './tabulate-units.ts';

/** What a UTF-16 unit is to patterns of case: 1 a small letter (`\p{Ll}`), 2 a capital (`\p{Lu}`), 3 another letter (`\p{L}`), 4 half of a pair, 5 anything else. */
export type LetterCase = 1 | 2 | 3 | 4 | 5;

/** The case of a code unit. */
export const letterCase = tabulateUnits((unit): LetterCase => {
  if (surrogate.test(unit)) return 4;
  if (/\p{Ll}/u.test(unit)) return 1;
  return /\p{Lu}/u.test(unit) ? 2 : /\p{L}/u.test(unit) ? 3 : 5;
});
