import { isDash, isDigit, isLetter, isPercent, isSlash, skipSpace } from '../chars.ts';
import { parseFigure } from '../numbers/parse-figure.ts';
import { isDayMonth, isYear } from './calendar.ts';
import { readDate } from './date.ts';
import { digitsEnd, digitsValue, figureEnd } from './figure.ts';
import type { Shape } from './shape.ts';
import { readTime } from './time.ts';

/** A figure beside a dash, as far as the shapes ask. */
interface Side {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** Digits only, no separators. */
  readonly plain: boolean;
  readonly year: boolean;
}

/**
 * Two figures and a dash: `10 – 15%`, `10%-15%` percent; `2020 - 2025` year-range; `19-8` day-month; `12-2024` month-year;
 * `10-15`, `10 – 15` range. Without spaces a pair that a calendar allows is a day-month (`3-4`): rules know better by the words around.
 */
export function readDash(text: string, i: number): Shape | null {
  const leftEnd = figureEnd(text, i);
  if (leftEnd <= i) return null;
  const leftPercent = percentEnd(text, leftEnd);
  const afterLeft = leftPercent ?? leftEnd;
  const dash = skipSpace(text, afterLeft);
  if (!isDash(text.charCodeAt(dash))) return null;
  const left = readSide(text, i);
  if (left === null) return null;
  const right = readSide(text, skipSpace(text, dash + 1));
  if (right === null) return null;
  const spaced = dash > afterLeft || right.start > dash + 1;
  const ascending = left.value < right.value;
  const rightPercent = percentEnd(text, right.end);
  if (rightPercent !== null) {
    return (ascending || !spaced) && !(spaced && left.year) ? { end: rightPercent, shape: 'percent' } : null;
  }
  if (leftPercent !== null || goesOn(text, right)) return null;
  if (left.year && right.year) return ascending ? { end: right.end, shape: 'year-range' } : null;
  const calendar = spaced ? null : calendarShape(left, right, text.charCodeAt(dash) === 0x2d || !ascending);
  if (calendar !== null) return { end: right.end, shape: calendar };
  return ascending && !left.year && !right.year ? { end: right.end, shape: 'range' } : null;
}

function readSide(text: string, start: number): Side | null {
  const end = figureEnd(text, start);
  if (end <= start) return null;
  const plain = digitsEnd(text, start) === end;
  const value = plain ? digitsValue(text, start, end) : parseFigure(text.slice(start, end));
  return value === null ? null : { start, end, value, plain, year: plain && isYear(value, end - start) };
}

function percentEnd(text: string, i: number): number | null {
  const at = skipSpace(text, i);
  return isPercent(text.charCodeAt(at)) ? at + 1 : null;
}

/** `10-15/11`, `25 - 26.12.2019`, `18 - 19-NQ/TW`, `15-16h`: the second figure belongs to what follows it. */
function goesOn(text: string, right: Side): boolean {
  const next = text.charCodeAt(right.end);
  const after = text.charCodeAt(right.end + 1);
  if ((isSlash(next) || isDash(next)) && (isDigit(after) || isLetter(after))) return true;
  return readTime(text, right.start) !== null || readDate(text, right.start) !== null;
}

function calendarShape(left: Side, right: Side, dashOfDates: boolean): 'day-month' | 'month-year' | null {
  if (!left.plain || !right.plain || left.end - left.start > 2) return null;
  if (right.year && left.value >= 1 && left.value <= 12) return 'month-year';
  const readable = dashOfDates && right.end - right.start <= 2 && left.value !== right.value;
  return readable && isDayMonth(left.value, right.value) ? 'day-month' : null;
}
