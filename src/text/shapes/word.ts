import { classOfCode, INVISIBLE, isApostrophe, isLetter, isLower, isUpper, LETTER, MARK } from '../chars.ts';
import { looksLikeSyllable } from '../syllable.ts';

/** Letters before an inner apostrophe: `K'`, `H’`, `R’`, `Cư M'` have one to three; `tập’và` is a lost space. */
const maxBeforeApostrophe = 3;
const ascii = /^[\x00-\x7f]*$/;

/** End of the word at `i`: letters with their marks, inner apostrophes, invisible characters inside; split where a space was lost. */
export function wordEnd(text: string, i: number): number {
  let at = i;
  let letters = 0;
  for (;;) {
    const code = text.charCodeAt(at);
    const kind = classOfCode(code);
    if (kind === LETTER) {
      if (letters > 0 && isUpper(code) && isLower(lastLetter(text, at)) && lostSpaceAt(text, i, at))
        return at;
      letters++;
      at++;
    } else if (kind === MARK) at++;
    else if (kind === INVISIBLE) {
      const next = afterInvisible(text, at);
      if (!isLetter(text.charCodeAt(next)) && classOfCode(text.charCodeAt(next)) !== MARK) return at;
      at = next;
    } else if (isApostrophe(code) && joins(text, i, at, letters)) at++;
    else return at;
  }
}

function lastLetter(text: string, at: number): number {
  let back = at - 1;
  // Marks and invisible characters between two letters are few; a hostile run of them costs one look back each at most.
  for (let n = 0; n < 8 && back > 0 && !isLetter(text.charCodeAt(back)); n++) back--;
  return text.charCodeAt(back);
}

function afterInvisible(text: string, at: number): number {
  let next = at;
  while (classOfCode(text.charCodeAt(next)) === INVISIBLE) next++;
  return next;
}

function joins(text: string, i: number, at: number, letters: number): boolean {
  if (letters === 0 || letters > maxBeforeApostrophe) return false;
  if (!isLetter(text.charCodeAt(at - 1)) || !isLetter(text.charCodeAt(at + 1))) return false;
  return isUpper(text.charCodeAt(i)) || ascii.test(text.slice(i, at));
}

/**
 * Whether a capital at `at` inside the word from `i` starts a new word: `sởÔng`, `banVi`; not `iPhone`, `YouTube`, `ThS`, `QyĐ`.
 * An accented vowel on either side is evidence enough; two bare pieces must both be whole Vietnamese syllables.
 */
function lostSpaceAt(text: string, i: number, at: number): boolean {
  if (at - i > 10) return false;
  let end = at + 1;
  while (end - at < 10 && (isLower(text.charCodeAt(end)) || classOfCode(text.charCodeAt(end)) === MARK))
    end++;
  const left = text.slice(i, at);
  const right = text.slice(at, end);
  if (!looksLikeSyllable(left)) return false;
  if (!ascii.test(left)) return true;
  if (right.length < 2) return false;
  return !ascii.test(right) || (left.length > 2 && looksLikeSyllable(right));
}
