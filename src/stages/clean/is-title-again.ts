import type { Block } from './block.ts';
import { letterKind } from './letter-kind.ts';

/** Whether a line says the title again, given by its letters in small, whatever marks and blanks stand between. */
export function isTitleAgain(block: Block, letters: string): boolean {
  return (
    block.text.length >= letters.length && mayBegin(block.text, letters) && hasLetters(block.folded, letters)
  );
}

/** Whether the first letter is the same; a quick look that errs to yes: `o` and `u` may change with what follows. */
function mayBegin(text: string, letters: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = letterKind(code);
    if (kind === 3) return true;
    if (kind !== 1) continue;
    const small = String.fromCharCode(code).toLowerCase();
    return small === letters.charAt(0) || small === 'o' || small === 'u' || small.length > 1;
  }
  return true;
}

/** Whether a line is made of just these letters and figures, whatever stands between them. */
function hasLetters(line: string, letters: string): boolean {
  let met = 0;
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    const kind = letterKind(code);
    if (kind === 3) return lettersOf(line) === letters;
    if (kind !== 1) continue;
    if (code !== letters.charCodeAt(met)) return false;
    met++;
  }
  return met === letters.length;
}

/** A text without blanks and marks. */
export function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}
