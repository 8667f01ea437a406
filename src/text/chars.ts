/** Classes of UTF-16 code units; everything that the scanner asks of a character comes from one table. */
export const LETTER = 1;
export const MARK = 2;
export const DIGIT = 3;
export const SPACE = 4;
export const BREAK = 5;
/** Zero-width characters, soft hyphen, controls: nothing to see, so never a token of their own. */
export const INVISIBLE = 6;
export const PUNCT = 7;
export const SURROGATE = 8;

const UPPER_BIT = 16;
const CLASS_MASK = 15;

const letter = /\p{L}/u;
const mark = /[\p{M}\u00b2\u00b3\u00b9]/u;
const space = /[\p{Zs}\t]/u;
const lineBreak = /[\n\r\u000b\u000c\u0085\u2028\u2029]/;
const invisible = /[\p{Cc}\p{Cf}\u2800\u3164\u115f\u1160]/u;
const upper = /[\p{Lu}\p{Lt}]/u;

const table = buildTable();

function buildTable(): Uint8Array {
  const classes = new Uint8Array(0x10000);
  for (let code = 0; code < 0x10000; code++) {
    const char = String.fromCharCode(code);
    classes[code] = classOf(code, char) | (upper.test(char) ? UPPER_BIT : 0);
  }
  // U+02BC and its kin are letters to Unicode, but in names such as `KʼBrêm` they are apostrophes.
  for (const code of [0x2bb, 0x2bc, 0x2bd]) classes[code] = PUNCT;
  return classes;
}

function classOf(code: number, char: string): number {
  if (code >= 0xd800 && code <= 0xdfff) return SURROGATE;
  if (lineBreak.test(char)) return BREAK;
  if (isDigit(code)) return DIGIT;
  if (space.test(char)) return SPACE;
  if (invisible.test(char)) return INVISIBLE;
  if (letter.test(char)) return LETTER;
  return mark.test(char) ? MARK : PUNCT;
}

/** Entry of a code unit; that of NaN (past the end) is 0. The table is never asked for NaN: V8 would look it up as a name, and so on ever after. */
function entryOf(code: number): number {
  return code >= 0 ? table[code]! : 0;
}

/** Class of a code unit; NaN (past the end) is 0. */
export function classOfCode(code: number): number {
  return entryOf(code) & CLASS_MASK;
}

/** Whether a code unit is a capital letter. */
export function isUpper(code: number): boolean {
  return (entryOf(code) & UPPER_BIT) !== 0;
}

/** Whether a code unit is a letter that is not a capital. */
export function isLower(code: number): boolean {
  return entryOf(code) === LETTER;
}

/** Whether a code unit is a letter of either case. */
export function isLetter(code: number): boolean {
  return classOfCode(code) === LETTER;
}

/** ASCII and full-width digits; other scripts' digits are plain marks to us. */
export function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}

/** Every dash that stands for a hyphen or a range: hyphen-minus, U+2010 to U+2015, minus sign. */
export function isDash(code: number): boolean {
  return code === 0x2d || (code >= 0x2010 && code <= 0x2015) || code === 0x2212;
}

/** Slash and its look-alikes (fraction and division slash). */
export function isSlash(code: number): boolean {
  return code === 0x2f || code === 0x2044 || code === 0x2215;
}

/** Percent sign, full-width too. */
export function isPercent(code: number): boolean {
  return code === 0x25 || code === 0xff05;
}

/** The apostrophes that are typed inside names: `K'Brêm`, `H’Yim`, `KʼBrêm`. */
export function isApostrophe(code: number): boolean {
  return (
    code === 0x27 || code === 0x2019 || code === 0x2bc || code === 0x2018 || code === 0xb4 || code === 0x60
  );
}

/** Index after at most one space (not a newline) at `i`. */
export function skipSpace(text: string, i: number): number {
  return classOfCode(text.charCodeAt(i)) === SPACE ? i + 1 : i;
}
