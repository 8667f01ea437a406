/** What a UTF-16 unit is to the keys of lines: 1 a letter or number, 2 a mark on one, 3 half of a pair, 4 anything else. */
export type LetterKind = 1 | 2 | 3 | 4;

const known = new Uint8Array(0x10000);

/** The kind of a code unit, looked up in Unicode once for each. */
export function letterKind(code: number): LetterKind {
  return (known[code] as LetterKind | 0) || learn(code);
}

function learn(code: number): LetterKind {
  const char = String.fromCharCode(code);
  const half = code >= 0xd800 && code <= 0xdfff;
  const kind = half ? 3 : /[\p{L}\p{N}]/u.test(char) ? 1 : /\p{M}/u.test(char) ? 2 : 4;
  known[code] = kind;
  return kind;
}
