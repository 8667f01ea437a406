import { isDigit, isSlash } from '../chars.ts';
import { isDayMonth, isYear } from './calendar.ts';
import { digitsEnd, digitsValue, figureEnd } from './figure.ts';
import type { Shape } from './shape.ts';

/** Two figures and a slash: `15/11` day-month, `7/2023` month-year, `15/15`, `57.460/57.465` ratio. */
export function readSlash(text: string, i: number): Shape | null {
  const leftEnd = figureEnd(text, i);
  if (leftEnd <= i || !isSlash(text.charCodeAt(leftEnd))) return null;
  const right = leftEnd + 1;
  const end = figureEnd(text, right);
  if (end <= right) return null;
  if (isSlash(text.charCodeAt(end)) && isDigit(text.charCodeAt(end + 1))) return null;
  const plain = digitsEnd(text, i) === leftEnd && digitsEnd(text, right) === end;
  return { end, shape: plain ? plainShape(text, i, leftEnd, right, end) : 'ratio' };
}

function plainShape(text: string, i: number, leftEnd: number, right: number, end: number): Shape['shape'] {
  const a = digitsValue(text, i, leftEnd);
  const b = digitsValue(text, right, end);
  if (leftEnd - i > 2) return 'ratio';
  if (isYear(b, end - right) && a >= 1 && a <= 12) return 'month-year';
  return a !== b && end - right <= 2 && isDayMonth(a, b) ? 'day-month' : 'ratio';
}
