import { isApostrophe, isDigit, isLetter } from '../chars.ts';
import { digitsEnd, digitsValue } from './figure.ts';
import type { Shape } from './shape.ts';

/** Times of day: `09:47`, `23:59:59`, `10h30`, `7h`, `09h15'`, `9h15p`, `10g30`. */
export function readTime(text: string, i: number): Shape | null {
  const hourEnd = digitsEnd(text, i);
  if (hourEnd <= i || hourEnd - i > 2 || digitsValue(text, i, hourEnd) > 24) return null;
  const mark = text.charCodeAt(hourEnd);
  const end = mark === 0x3a ? readClock(text, hourEnd) : readHourLetter(text, hourEnd, mark);
  return end === null ? null : { end, shape: 'time' };
}

function readClock(text: string, colon: number): number | null {
  let end = sixtiethEnd(text, colon + 1, 2);
  if (end === null) return null;
  if (text.charCodeAt(end) === 0x3a && isDigit(text.charCodeAt(end + 1))) end = sixtiethEnd(text, end + 1, 2);
  return end;
}

function readHourLetter(text: string, at: number, mark: number): number | null {
  const letter = mark | 0x20;
  if (letter !== 0x68 && letter !== 0x67) return null;
  let end = sixtiethEnd(text, at + 1, 1) ?? at + 1;
  // A bare `10g` is grams, a bare `10H` a class at school.
  if (end === at + 1 && mark !== 0x68) return null;
  if (end > at + 1 && (isApostrophe(text.charCodeAt(end)) || /[p\u2032]/.test(text[end] ?? ''))) end++;
  return isLetter(text.charCodeAt(end)) || isDigit(text.charCodeAt(end)) ? null : end;
}

function sixtiethEnd(text: string, i: number, atLeast: number): number | null {
  const end = digitsEnd(text, i);
  if (end - i < atLeast || end - i > 2) return null;
  return digitsValue(text, i, end) < 60 ? end : null;
}
