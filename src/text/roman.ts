const figures = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

/** `XXIII` for 23; NULL outside 1 to 39, where no congress or term is. */
export function toRoman(value: number): string | null {
  if (!Number.isInteger(value) || value < 1 || value > 39) return null;
  let rest = value;
  let roman = '';
  for (const [worth, letters] of figures) for (; rest >= worth; rest -= worth) roman += letters;
  return roman;
}

/** 23 for `XXIII`; NULL for anything else. */
export function fromRoman(roman: string): number | null {
  for (let value = 1; value < 40; value++) if (toRoman(value) === roman.toUpperCase()) return value;
  return null;
}
