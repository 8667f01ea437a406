import { latinCharOf } from './latin-bytes.ts';
import type { LegacyEncoding, LegacyName } from './legacy-encoding.ts';

/** An encoding with one byte a letter: `letters` maps bytes to letters. */
export function makeLetterTable(name: LegacyName, letters: ReadonlyMap<number, string>): LegacyEncoding {
  const table = new Map<string, string>();
  for (const [byte, letter] of letters) {
    table.set(String.fromCharCode(byte), letter);
    table.set(latinCharOf(byte), letter);
  }
  const wordChars = [...table.keys()].map(escapeInClass).join('');
  const known = new RegExp(`[${wordChars}]`, 'g');
  const fitting = new RegExp(`^[A-Za-z${wordChars}]+$`);
  return {
    name,
    wordChars,
    read: (text) => text.replace(known, (char) => table.get(char)!),
    fits: (word) => fitting.test(word),
  };
}

/** Rows of a code page, each its first byte and its letters with blanks between; `.` is a byte without a letter. */
export function readRows(rows: readonly (readonly [number, string])[]): Map<number, string> {
  const letters = new Map<number, string>();
  for (const [first, row] of rows)
    row.split(' ').forEach((letter, at) => {
      if (letter !== '.') letters.set(first + at, letter);
    });
  return letters;
}

function escapeInClass(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
