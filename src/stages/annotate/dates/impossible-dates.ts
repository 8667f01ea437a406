import type { MatchView, Normaliser, Values } from '../pass.ts';
import { dayForm, readYear } from './calendar.ts';
import { readMonth } from './read-date-part.ts';
import { readNumeral } from './read-span.ts';

/** The figures of the captures `d`, `m`, `y`, in their order; the month's word as its number. */
function figuresOf(view: MatchView): string[] {
  const word = readMonth(view);
  const month = word === null ? (view.word('m') ?? '') : String(word);
  return [view.word('d') ?? '', month, view.word('y') ?? ''].join(' ').split(/\D+/).filter(Boolean);
}

const isShort = (figure: string | undefined) => figure !== undefined && figure.length <= 2;

/** `31/4/2023`, `Ngày 0 tháng 0`: written as a day that no calendar has; NULL where the day exists. */
const impossibleDay: Normaliser = (view) => {
  const [day, month, year, ...more] = figuresOf(view);
  if (!isShort(day) || !isShort(month) || more.length > 0) return null;
  if (year !== undefined && year.length !== 2 && readYear(year) === null) return null;
  return verdict([Number(day)], Number(month), year);
};

/** `29-31 tháng 4 năm 2023`: one of the days in `d` does not exist. */
const impossibleDays: Normaliser = (view) => {
  const days = view.word('d')!.split(/\D+/).filter(Boolean);
  const [month, year] = [view.word('m') ?? '', view.word('y') ?? ''].join(' ').split(/\D+/).filter(Boolean);
  const number = readMonth(view) ?? Number(month);
  if (!days.every(isShort) || (year !== undefined && readYear(year) === null)) return null;
  return verdict(days.map(Number), number, year);
};

function verdict(days: readonly number[], month: number, year: string | undefined): Values | null {
  const full = year === undefined ? null : Number(year.length === 2 ? `20${year}` : year);
  return days.every((day) => dayForm(full, month, day) !== null) ? null : { month, year: full };
}

/** `tháng 13 năm 2020`, `quý 5/2020`: a year has no such month or quarter. */
const impossibleMonth: Normaliser = (view): Values | null => {
  const [month, year] = figuresOf(view);
  const quarter = view.word('q');
  if (quarter !== null) {
    const value = readNumeral(quarter.split(/\P{L}*[^\p{L}\p{N}]/u)[0]!);
    return value === null || (value >= 1 && value <= 4) ? null : { quarter: value };
  }
  if (!isShort(month) || year === undefined || readYear(year) === null) return null;
  const value = Number(month);
  return value >= 1 && value <= 12 ? null : { month: value, year: Number(year) };
};

/** Normalisers of what is written as a date and is none: no month or year inside it may be read as one. */
export const impossibleDateNormalisers: Readonly<Record<string, Normaliser>> = {
  'impossible-day': impossibleDay,
  'impossible-days': impossibleDays,
  'impossible-month': impossibleMonth,
};
