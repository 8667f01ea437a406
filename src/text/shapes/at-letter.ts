import { isDash, isDigit, isLetter, isSlash, isUpper } from '../chars.ts';
import { looksLikeSyllable } from '../syllable.ts';
import { readHost, readUrl } from './address.ts';
import { docnumSymbol, readDocnum } from './docnum.ts';
import { digitsEnd } from './figure.ts';
import type { Shape } from './shape.ts';
import { wordEnd } from './word.ts';

const maxCode = 12;
const maxRoman = 6;
/** 1 to 39: congresses, terms, quarters, centuries. Larger ones look like abbreviations (`CD`, `MC`, `LI`). */
const roman = /^X{0,3}(?:IX|IV|V?I{0,3})$/;
const capitals = /^[A-ZĐ]+$/;
const area = /^(?:[kcdm]?m|ha)$/i;

/** The shape of the token that starts at the letter at `i`. */
export function readShapeAtLetter(text: string, i: number): Shape {
  const next = text.charCodeAt(i + 1);
  if (next === 0x74 || next === 0x77 || next === 0x54 || next === 0x57) {
    const url = readUrl(text, i);
    if (url !== null) return url;
  }
  const end = wordEnd(text, i);
  const after = text.charCodeAt(end);
  if (end - i > maxCode) return { end, shape: 'word' };
  if (isDigit(after)) return readGlued(text, i, end) ?? { end, shape: 'word' };
  if (after === 0x2e || after === 0x2d) {
    const found = (after === 0x2e ? null : readDashCode(text, i, end)) ?? readHost(text, i);
    if (found !== null) return found;
  }
  if (!isUpper(text.charCodeAt(i))) return { end, shape: 'word' };
  if (after === 0x20) return readSymbolFirst(text, i, end) ?? romanOrWord(text, i, end);
  return romanOrWord(text, i, end);
}

function romanOrWord(text: string, i: number, end: number): Shape {
  const isRoman = end - i <= maxRoman && roman.test(text.slice(i, end));
  return { end, shape: isRoman ? 'roman' : 'word' };
}

/** Capitals and digits in turn are a code (`QL1A`, `H5N1`, `NQ21`); `m2` is a unit; anything else glued is two tokens. */
function readGlued(text: string, i: number, end: number): Shape | null {
  const letters = text.slice(i, end);
  const digits = digitsEnd(text, end);
  if (
    area.test(letters) &&
    digits === end + 1 &&
    /[23]/.test(text[end]!) &&
    !isLetter(text.charCodeAt(digits))
  ) {
    return { end: digits, shape: 'word' };
  }
  if (!capitals.test(letters)) return null;
  let at = digits;
  while (at >= 0 && at - i <= maxCode && (isUpper(text.charCodeAt(at)) || isDigit(text.charCodeAt(at)))) at++;
  if (at < 0 || at - i > maxCode || isLetter(text.charCodeAt(at))) return null;
  // `T7/2023`: the digits belong to a shape of their own.
  const mark = text.charCodeAt(at);
  const goesOn =
    (isSlash(mark) || isDash(mark) || mark === 0x2e || mark === 0x2c) && isDigit(text.charCodeAt(at + 1));
  return goesOn && at === digits ? null : { end: at, shape: 'code' };
}

/** `COVID-19`, `Covid-19`, `QL-1A`; a Vietnamese syllable before the dash (`Ban-15`) is no code. */
function readDashCode(text: string, i: number, dash: number): Shape | null {
  const letters = text.slice(i, dash);
  if (!isUpper(text.charCodeAt(i)) || !/^[A-Za-zĐ]{2,}$/.test(letters)) return null;
  if (!capitals.test(letters) && (letters.length < 4 || looksLikeSyllable(letters))) return null;
  let end = digitsEnd(text, dash + 1);
  if (end <= dash + 1 || end - dash > 4) return null;
  if (isUpper(text.charCodeAt(end)) && !isLetter(text.charCodeAt(end + 1))) end++;
  const after = text.charCodeAt(end);
  const ends = !isLetter(after) && !isDigit(after) && !isSlash(after) && !isDash(after);
  return ends ? { end, shape: 'code' } : null;
}

/** Noise form that names the type twice: `HD 16-HD/BTCTW`. */
function readSymbolFirst(text: string, i: number, end: number): Shape | null {
  if (end - i > 5 || !isDigit(text.charCodeAt(end + 1))) return null;
  const docnum = readDocnum(text, end + 1);
  return docnum !== null && docnumSymbol(text, end + 1, docnum.end) === text.slice(i, end) ? docnum : null;
}
