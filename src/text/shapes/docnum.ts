import { isDash, isDigit, isLetter, isSlash, isUpper, skipSpace } from '../chars.ts';
import { isYear } from './calendar.ts';
import { digitsEnd, digitsValue } from './figure.ts';
import type { Shape } from './shape.ts';

/** Steering committees string their whole title together: `BCĐTTQGPCTNTPTW`. */
const maxSymbol = 24;
const maxTypeAlone = 3;
const DOT = 0x2e;
const AMPERSAND = 0x26;

/**
 * Document numbers of every era (DOMAIN 4.3), noise forms too: `11-NQ/TW`, `18 NQ/ TU`, `58 - QĐ/TW`, `37QĐ/TW`, `43/NQ-TW`,
 * `30/2020/NĐ-CP`, `22/2008/QH12`, `1365/NQ-UBTVQH15`, `30a/2008/NQ-CP`, `42-CP`. No list of types: a symbol is a short run of capitals.
 */
export function readDocnum(text: string, i: number): Shape | null {
  let at = digitsEnd(text, i);
  if (at <= i || at - i > 5) return null;
  const suffix = text.charCodeAt(at);
  if (suffix >= 0x61 && suffix <= 0x65 && !isLetter(text.charCodeAt(at + 1))) at++;
  const end = readYearForm(text, at) ?? readSlashForm(text, at) ?? readDashForm(text, at);
  return end === null ? null : { end, shape: 'docnum' };
}

/** The type symbol of a number that starts at `i`, for the noise form `HD 16-HD/BTCTW`; empty when none. */
export function docnumSymbol(text: string, i: number, end: number): string {
  let at = i;
  while (at < end && !isLetter(text.charCodeAt(at))) at++;
  const stop = symbolEnd(text, at, 1);
  return text.slice(at, Math.max(at, Math.min(stop, end)));
}

/** `/2020/NĐ-CP`, `/2008/QH12`, older `/2002-QĐUB`, noise `/2015/NĐ- CP`; of several bodies `/2014/NQLT/CP-UBTƯMTTQ`. */
function readYearForm(text: string, at: number): number | null {
  const year = separatorEnd(text, at, isSlash);
  if (year === null) return null;
  const yearEnd = digitsEnd(text, year);
  if (yearEnd <= year || !isYear(digitsValue(text, year, yearEnd), yearEnd - year)) return null;
  const symbol = separatorEnd(text, yearEnd, isSlash);
  if (symbol === null) return isDash(text.charCodeAt(yearEnd)) ? dashedYearEnd(text, yearEnd + 1) : null;
  const end = symbolEnd(text, symbol, 1);
  if (end < 0) return null;
  const mark = text.charCodeAt(end);
  const organ = isDash(mark) ? skipSpace(text, end + 1) : end + 1;
  const organEnd = isDash(mark) || isSlash(mark) ? symbolEnd(text, organ, 2) : -1;
  return tailEnd(text, organEnd < 0 ? end : organEnd);
}

/** `QĐUB`, `QĐ-UB` right behind a year and its dash. */
function dashedYearEnd(text: string, symbol: number): number | null {
  const end = symbolEnd(text, symbol, 2);
  return end < 0 ? null : tailEnd(text, end);
}

/** `/QĐ-UBND`, `/NQ-TW`, noise `/NQ/TW`, older `/CP`. */
function readSlashForm(text: string, at: number): number | null {
  const symbol = separatorEnd(text, at, isSlash);
  if (symbol === null) return null;
  const tight = symbol === at + 1;
  const end = symbolEnd(text, symbol, tight ? 1 : 2);
  if (end < 0) return null;
  const organ = separatorEnd(text, end, isDash) ?? (tight ? separatorEnd(text, end, isSlash) : null);
  const organEnd = organ === null ? -1 : symbolEnd(text, organ, 2);
  if (organEnd >= 0) return tailEnd(text, organEnd);
  return tight && symbolEnd(text, symbol, 2) === end ? tailEnd(text, end) : null;
}

/** `-NQ/TW`, ` NQ/ TU`, `QĐ/TW`, older `-CP`. */
function readDashForm(text: string, at: number): number | null {
  const afterDash = separatorEnd(text, at, isDash);
  const symbol = afterDash ?? skipSpace(text, at);
  const end = symbolEnd(text, symbol, 2);
  if (end < 0) return null;
  const organ = separatorEnd(text, end, isSlash);
  const organEnd = organ === null ? -1 : symbolEnd(text, organ, 2);
  // Without a dash only a type as short as types are: `15 UBND/HĐND` is a count.
  const typed =
    afterDash !== null ||
    end - symbol <= maxTypeAlone ||
    text.slice(symbol, end) !== text.slice(symbol, end).toUpperCase();
  if (organEnd >= 0 && typed) return tailEnd(text, organEnd);
  return symbol === at + 1 && afterDash !== null && !isDash(text.charCodeAt(end)) ? end : null;
}

/** Index after a separator with at most one space on either side. */
function separatorEnd(text: string, at: number, is: (code: number) => boolean): number | null {
  const mark = skipSpace(text, at);
  return is(text.charCodeAt(mark)) ? skipSpace(text, mark + 1) : null;
}

/** `-VP`, `-BTT`, `&UBND`: more organs, without spaces. */
function tailEnd(text: string, end: number): number {
  let at = end;
  for (let n = 0; n < 4; n++) {
    const code = text.charCodeAt(at);
    if (!isDash(code) && code !== AMPERSAND) return at;
    const next = symbolEnd(text, at + 1, 1);
    if (next < 0) return at;
    at = next;
  }
  return at;
}

/**
 * End of a symbol at `i`: at most 23 letters and digits from a capital, at least `capitals` of them capitals and at most two
 * letters small (`CTr`, `QyĐ`, `TTg`, `ThU`); `T.Ư` with its dot. Two small letters at the end are the next word, its space lost
 * (`GP-TTĐTdo Cục`). -1 when there is none.
 */
function symbolEnd(text: string, i: number, capitals: number): number {
  if (!isUpper(text.charCodeAt(i))) return -1;
  let upper = 0;
  let lower = 0;
  let trailing = 0;
  let at = i;
  for (; ; at++) {
    const code = text.charCodeAt(at);
    if (isLetter(code)) {
      if (isUpper(code)) upper++;
      else lower++;
      trailing = isUpper(code) ? 0 : trailing + 1;
    } else if (code === DOT && at === i + 1 && isUpper(text.charCodeAt(at + 1))) continue;
    else if (!isDigit(code)) break;
    if (at - i >= maxSymbol) return -1;
  }
  if (trailing >= 2) {
    at -= trailing;
    lower -= trailing;
  }
  return upper >= capitals && lower <= 2 && lower <= upper ? at : -1;
}
