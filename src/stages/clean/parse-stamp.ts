import { compileOnce } from './compile-once.ts';
import { foldLine } from './fold-line.ts';
import type { PageCues } from './page-cues.ts';

/** A date as a page prints it beside an article. */
export interface Stamp {
  /** ISO date. */
  readonly date: string;
  /** `HH:MM`, null when the stamp has no clock time. */
  readonly time: string | null;
  readonly weekday: boolean;
  readonly label: 'published' | 'edited' | 'clock' | null;
  /** What the line says beside the stamp, folded; '' for a line that is nothing but a stamp. */
  readonly rest: string;
}

const day = '(0?[1-9]|[12]\\d|3[01])';
const month = '(0?[1-9]|1[0-2])';
const year = '((?:19|20)\\d\\d)';

const shortDate = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d\d)(?![\d/-]|\.\d)/;
/** Portals began in the nineties. */
const firstShortYear = 90;

/** Finds the first date of a short line that is mostly a stamp; null when there is none or it isn't a calendar date. */
export function parseStamp(line: string, cues: PageCues): Stamp | null {
  // A date names its year in four figures; in two only where the line says nothing else.
  const short = line.length > 200 || /\d{4}/.test(line) ? null : shortDate.exec(line);
  if (line.length > 200 || (short === null && !/\d{4}/.test(line))) return null;
  const folded = foldLine(line);
  const weekday = cues.numberOf('weekday', folded);
  const found =
    short === null ? findDate(folded, cues, weekday !== null) : readShortDate(shortDate.exec(folded));
  if (found === null) return null;
  let rest = `${folded.slice(0, found.start)} ${folded.slice(found.end)}`;
  const clock = patternsOf(cues).clock.exec(rest);
  if (clock !== null) rest = rest.replace(clock[0], ' ');
  rest = cues.without('weekday', rest);
  const label =
    cues.has('clock', folded) && weekday !== null && !cues.has('published', folded)
      ? 'clock'
      : cues.has('edited', folded)
        ? 'edited'
        : cues.has('published', folded)
          ? 'published'
          : null;
  rest = cues.without('edited', rest);
  rest = cues.without('published', rest);
  rest = cues
    .without('stamp-word', rest)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  if (short !== null) {
    const told = weekday !== null || clock !== null || label !== null;
    // `1.2.21` may number a heading.
    if (cues.without('counter', rest).replace(/[\d ]+/g, '') !== '') return parseParted(line, rest, cues);
    if (short[2] !== '/' && !told) return null;
  }
  return {
    date: found.date,
    time: clock === null ? null : timeOf(clock, cues),
    weekday: weekday !== null,
    label,
    rest,
  };
}

/** `T3, 09/01/24 - 14:12 · Nhật Linh · Hạ tầng`: a short date in a part of its own, with its weekday or time. */
function parseParted(line: string, rest: string, cues: PageCues): Stamp | null {
  const parts = line.split(/\s*[|•·]\s*/);
  const stamps = parts.length < 2 || parts.length > 6 ? [] : parts.map((part) => parseStamp(part, cues));
  const own = stamps.find((stamp) => stamp !== null && (stamp.weekday || stamp.time !== null));
  return own == null ? null : { ...own, rest };
}

/** As `parseStamp`; of a line with two stamps the one that is no edit: `Cập nhật lần cuối: 15/04/2024 - Ngày đăng: 12/03/2023`. */
export function pickStamp(line: string, cues: PageCues): Stamp | null {
  const first = parseStamp(line, cues);
  if (first?.label !== 'edited') return first;
  const parts = line.split(/\s*[|•·;(]\s*|\s+[-–—]\s+/);
  const other = parts.length < 2 ? [] : parts.map((part) => parseStamp(part, cues));
  const own = other.find((stamp) => stamp !== null && stamp.label !== 'edited');
  return own == null ? first : { ...own, rest: first.rest };
}

/** A headline without the stamp in brackets behind it: `Lễ hội Katê (Cập nhật: 21/9/2010)`; a date without a label or time is the headline's own. */
export function cutStampTail(
  line: string,
  cues: PageCues,
): { readonly text: string; readonly stamp: Stamp | null } {
  const tail = line.endsWith(')') ? /\s*\(([^()]{8,60})\)$/.exec(line) : null;
  const stamp = tail === null ? null : parseStamp(tail[1]!, cues);
  if (tail === null || stamp === null || stamp.rest !== '') return { text: line, stamp: null };
  const folded = foldLine(tail[1]!);
  const named =
    stamp.time !== null ||
    cues.startLength('edited', folded) > 0 ||
    cues.startLength('published', folded) > 0;
  const told = named || cues.startLength('update', folded) > 0;
  return told ? { text: line.slice(0, tail.index), stamp } : { text: line, stamp: null };
}

function timeOf(clock: RegExpExecArray, cues: PageCues): string {
  const half = clock[3] === undefined ? null : cues.numberOf('half-day', clock[3]);
  let hour = Number(clock[1]);
  if (half === 12 && hour < 12) hour += 12;
  if (half === 0 && hour === 12) hour = 0;
  return `${String(hour).padStart(2, '0')}:${clock[2]}`;
}

interface FoundDate {
  readonly date: string;
  readonly start: number;
  readonly end: number;
}

type DateForm = [RegExp, (match: RegExpExecArray) => [string, string, string]];

interface StampPatterns {
  readonly clock: RegExp;
  readonly forms: readonly DateForm[];
  /** `thứ năm, 08 08 2019`: blanks for slashes are a date only beside a weekday. */
  readonly spaced: DateForm;
}

const patternsOf = compileOnce(compilePatterns);

function compilePatterns(cues: PageCues): StampPatterns {
  const word = (name: string) => `(?:${cues.alternatives(name)})`;
  const names = cues.alternatives('month');
  const month1 = `${word('month-word')} `;
  const year1 = `[ ,]*(?:${word('year-word')} )?${year}(?!\\d)`;
  const named = (match: RegExpExecArray, at: number) => String(cues.numberOf('month', match[at]!));
  const marks = cues.alternatives('month-mark');
  const marked = (match: RegExpExecArray, at: number) => String(cues.numberOf('month-mark', match[at]!));
  const form = (source: string, read: DateForm[1]): DateForm => [new RegExp(source, 'u'), read];
  return {
    clock: new RegExp(
      `(?<!\\d)([01]?\\d|2[0-3]) ?(?::|h|${word('hour-word')}) ?([0-5]\\d)(?: ?(?::|${word('minute-word')}) ?[0-5]?\\d?)?(?!\\d) ?(${cues.alternatives('half-day')})?`,
      'u',
    ),
    forms: [
      form(`(?<!\\d)${year}-(\\d\\d)-(\\d\\d)(?!\\d)`, (m) => [m[1]!, m[2]!, m[3]!]),
      form(`(?<!\\d)${day} ?([/.-]) ?${month} ?\\2 ?${year}(?!\\d)`, (m) => [m[4]!, m[3]!, m[1]!]),
      form(`(?<!\\d)${day}[ ,]*${month1}${month}${year1}`, (m) => [m[3]!, m[2]!, m[1]!]),
      form(`(?<!\\d)${day}[ ,]*${month1}(${names})${year1}`, (m) => [m[3]!, named(m, 2), m[1]!]),
      form(`(?<!\\d)${day} ([a-z]{3,9})\\.?,? ${year}(?!\\d)`, (m) => [m[3]!, named(m, 2), m[1]!]),
      form(`(?:${month1})?(${names}) ${day}(?:st|nd|rd|th)?,? ${year}(?!\\d)`, (m) => [
        m[3]!,
        named(m, 1),
        m[2]!,
      ]),
      form(`${month1}${month} ${day},? ${year}(?!\\d)`, (m) => [m[3]!, m[1]!, m[2]!]),
      // WordPress in Vietnamese: `25 Th8 2022`, `Th8 25, 2022`.
      form(`(?<!\\d)${day}[ ,./-]*(${marks})[./-]?${year1}`, (m) => [m[3]!, marked(m, 2), m[1]!]),
      form(`(${marks})[ .-]${day}(?!\\d)${year1}`, (m) => [m[3]!, marked(m, 1), m[2]!]),
      // A server that was set up in English: `6/18/2020 9:12:00 AM`; of two that may be months the first is the day.
      form(`(?<!\\d)${month}/(1[3-9]|2\\d|3[01])/${year}(?!\\d)`, (m) => [m[3]!, m[1]!, m[2]!]),
    ],
    spaced: form(`(?<!\\d)${day} ${month} ${year}(?!\\d)`, (m) => [m[3]!, m[2]!, m[1]!]),
  };
}

function findDate(folded: string, cues: PageCues, spaced: boolean): FoundDate | null {
  const patterns = patternsOf(cues);
  for (const [pattern, read] of spaced ? [...patterns.forms, patterns.spaced] : patterns.forms) {
    const match = pattern.exec(folded);
    if (match === null) continue;
    const date = isoDate(...read(match));
    if (date !== null) return { date, start: match.index, end: match.index + match[0].length };
  }
  return null;
}

/** `28/12/21`: the day first, as everybody writes it. */
function readShortDate(match: RegExpExecArray | null): FoundDate | null {
  if (match === null) return null;
  const century = Number(match[4]) >= firstShortYear ? '19' : '20';
  const date = isoDate(`${century}${match[4]}`, match[3]!, match[1]!);
  return date === null ? null : { date, start: match.index, end: match.index + match[0].length };
}

/** `YYYY-MM-DD` when the three make a day of the calendar, else null. */
export function isoDate(y: string, m: string, d: string): string | null {
  const date = new Date(Date.UTC(Number(y), Number(m) - 1, Number(d)));
  const valid = date.getUTCMonth() === Number(m) - 1 && date.getUTCDate() === Number(d) && Number(y) >= 1990;
  return valid ? date.toISOString().slice(0, 10) : null;
}
