/** What a UTF-16 unit is to patterns of case: 1 a small letter (`\p{Ll}`), 2 a capital (`\p{Lu}`), 3 another letter (`\p{L}`), 4 half of a pair, 5 anything else. */
export type LetterCase = 1 | 2 | 3 | 4 | 5;

const known = new Uint8Array(0x10000);

/** The case of a code unit, looked up in Unicode once for each. */
export function letterCase(code: number): LetterCase {
  return (known[code] as LetterCase | 0) || learn(code);
}

function learn(code: number): LetterCase {
  const char = String.fromCharCode(code);
  const half = code >= 0xd800 && code <= 0xdfff;
  const letter = /\p{Ll}/u.test(char) ? 1 : /\p{Lu}/u.test(char) ? 2 : /\p{L}/u.test(char) ? 3 : 5;
  const kind = half ? 4 : letter;
  known[code] = kind;
  return kind;
}
