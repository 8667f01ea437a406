/** Windows-1252 at 0x80 to 0x9f; the five bytes that it leaves open are the C1 controls, as in browsers. */
const specials =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

const byteOf: ReadonlyMap<string, number> = new Map(Array.from(specials, (char, at) => [char, 0x80 + at]));

/** Code units of windows-1252 that Latin-1 has not, as the inside of a character class. */
export const windows1252Chars: string = [...byteOf.keys()].join('');

/** The character that windows-1252 has for a byte. */
export function latinCharOf(byte: number): string {
  return byte >= 0x80 && byte < 0xa0 ? specials.charAt(byte - 0x80) : String.fromCharCode(byte);
}

/** The byte that a Latin-1 or windows-1252 reader made a character from; -1 for real Unicode. */
export function latinByteOf(char: string): number {
  const code = char.charCodeAt(0);
  return code < 0x100 ? code : (byteOf.get(char) ?? -1);
}

/** Bytes as windows-1252 text, one character a byte, none lost. */
export function readLatinBytes(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (char) => latinCharOf(char.charCodeAt(0)));
}
