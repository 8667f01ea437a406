import { classOfCode, isDigit, isLetter, isUpper, SPACE } from '../chars.ts';
import { isYear } from './calendar.ts';
import { digitsEnd, digitsValue, dottedCodeEnd, figureEnd } from './figure.ts';
import type { Shape } from './shape.ts';

/** The shape of last resort at a digit: `10.300`, `5 600 000`, `7.2023`, `2.1.3`, `5G`, or the bare run of digits. */
export function readNumber(text: string, i: number): Shape {
  const run = digitsEnd(text, i);
  if (run < 0) return { end: longRunEnd(text, i), shape: 'number' };
  const figure = figureEnd(text, i);
  if (figure === run) {
    const code = dottedCodeEnd(text, i);
    if (code > i) return { end: code, shape: 'code' };
    const spaced = spacedEnd(text, i, run);
    if (spaced > run) return { end: spaced, shape: 'number' };
    if (isUpper(text.charCodeAt(run)) && !goesOn(text, run + 1)) return { end: run + 1, shape: 'code' };
    return { end: run, shape: 'number' };
  }
  return { end: figure, shape: isDottedMonth(text, i, run, figure) ? 'month-year' : 'number' };
}

function longRunEnd(text: string, i: number): number {
  let end = i;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}

/** `7.2023`: four digits after the dot make a year, not a fraction. */
function isDottedMonth(text: string, i: number, run: number, figure: number): boolean {
  const month = digitsValue(text, i, run);
  if (text[run] !== '.' || run - i > 2 || month < 1 || month > 12) return false;
  return digitsEnd(text, run + 1) === figure && isYear(digitsValue(text, run + 1, figure), figure - run - 1);
}

/** Groups of three parted by spaces: two groups or more, or one after a no-break space; `năm 12 100 hộ` stays apart. */
function spacedEnd(text: string, i: number, run: number): number {
  if (run - i > 3 || text[i] === '0') return run;
  let end = run;
  let groups = 0;
  let noBreak = false;
  while (groups < 4 && classOfCode(text.charCodeAt(end)) === SPACE && digitsEnd(text, end + 1) === end + 4) {
    noBreak ||= text[end] !== ' ';
    end += 4;
    groups++;
  }
  return groups >= 2 || (groups === 1 && noBreak) ? end : run;
}

function goesOn(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  return isLetter(code) || isDigit(code);
}
