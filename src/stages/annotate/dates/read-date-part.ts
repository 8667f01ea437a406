import type { LexiconEntry } from '../../../model/reference.ts';
import type { MatchView, Normaliser, Values } from '../pass.ts';
import { dayForm, fullYear, monthForm, readModernYear, readYear } from './calendar.ts';

const part = (form: string | null, grain: string, kind = 'point'): Values | null =>
  form === null ? null : { form, grain, kind };
/** A day with the weekday before it (capture `w`) and the relative year behind it (`19/5 năm nay`, capture `r`). */
const dayPart = (view: MatchView, read: string | null): Values | null => {
  const weekday = lexiconValue(view, 'w');
  const year = relativeYear(view);
  const form = year === null || read === null ? read : read.replace('XXXX', year);
  return form === null
    ? null
    : { form, grain: 'day', kind: 'point', weekday: weekday === null ? null : Number(weekday) };
};
const small = (text: string | null) => (text !== null && /^\d{1,2}$/.test(text) ? Number(text) : null);
const figures = (text: string) => text.split(/\D+/).filter(Boolean);

/** The `value` (or another attribute) of the lexicon entry that a capture stepped over. */
export function lexiconValue(view: MatchView, capture: string, attribute = 'value'): string | null {
  const entry = view.edge(capture)?.payload as LexiconEntry | undefined;
  return entry?.attributes[attribute] ?? null;
}

/** Month of a capture `m`: a figure or a word such as `giêng`. */
export function readMonth(view: MatchView, capture = 'm'): number | null {
  const word = lexiconValue(view, capture, 'month');
  return word === null ? small(view.word(capture)) : Number(word);
}

/** `{Y-1}` for the year beside a month: `tháng 3 năm ngoái`. */
function relativeYear(view: MatchView): string | null {
  const offset = lexiconValue(view, 'r');
  return offset === null ? null : placeholder('Y', Number(offset));
}

/** `{D}`, `{W-1}`, `{M-1}`, `{Y+1}`: a part of the publication date, moved. */
export function placeholder(unit: 'D' | 'W' | 'M' | 'Y', offset: number): string {
  return offset === 0 ? `{${unit}}` : `{${unit}${offset > 0 ? '+' : ''}${offset}}`;
}

/** `25/1/2002`, `2002-01-25` as it stands. */
export function readFullDate(text: string): string | null {
  const [a, b, c] = figures(text) as [string, string, string];
  if (a === undefined || b === undefined || c === undefined) return null;
  if (a.length === 4) return dayForm(readYear(a), Number(b), Number(c));
  const year = fullYear(c);
  return year === null ? null : dayForm(year, Number(b), Number(a));
}

/** `15/11`, `19-8`, `25.6`. */
export function readDayMonth(text: string): string | null {
  if (!/^\d{1,2}\s*[^\d\s,]\s*\d{1,2}$/.test(text)) return null;
  const [day, month] = figures(text);
  return dayForm(null, Number(month), Number(day));
}

/** `7/2023`, `12-2024`, `6.2019`. */
export function readMonthYear(text: string | null): string | null {
  const [month, year] = figures(text ?? '');
  return month === undefined || year === undefined || readYear(year) === null
    ? null
    : monthForm(year, Number(month));
}

const fullDate: Normaliser = (view) => dayPart(view, readFullDate(view.word('d')!));

/** `15/11`, `30/4 năm 1975`. */
const dayMonth: Normaliser = (view) => {
  const [read, stated] = [readDayMonth(view.word('d')!), view.word('y')];
  if (read === null || stated === null) return dayPart(view, read);
  const year = readModernYear(stated);
  return year === null ? null : dayPart(view, dayForm(year, Number(read.slice(5, 7)), Number(read.slice(8))));
};

/** `5 - 10 - 2017`, `07 /10`: the figures of all captures in their order. */
const spacedDate: Normaliser = (view) => {
  const text = ['d', 'm', 'y'].map((name) => view.word(name) ?? '').join(' ');
  const [day, month, year, ...more] = figures(text);
  if (day === undefined || month === undefined || more.length > 0) return null;
  if ([day, month].some((figure) => figure.length > 2)) return null;
  if (year === undefined) return dayPart(view, dayForm(null, Number(month), Number(day)));
  const stated = readModernYear(year);
  return stated === null ? null : dayPart(view, dayForm(stated, Number(month), Number(day)));
};

/** `24/7` without `ngày` is a service round the clock. */
const bareDayMonth: Normaliser = (view) => (view.word('d') === '24/7' ? null : dayMonth(view));

const dayMonthWords: Normaliser = (view) => {
  const day = small(view.word('d'));
  const [month, year] = view.word('my') === null ? [] : figures(view.word('my')!);
  const months = month === undefined ? readMonth(view) : Number(month);
  const stated = year ?? view.word('y');
  if (day === null || months === null || (stated !== null && readYear(stated) === null)) return null;
  return dayPart(view, dayForm(stated === null ? null : Number(stated), months, day));
};

const month: Normaliser = (view) => {
  const joined = view.word('my');
  if (joined !== null) return part(readMonthYear(joined), 'month');
  const value = readMonth(view);
  const stated = view.word('y');
  if (value === null || (stated !== null && readYear(stated) === null)) return null;
  return part(monthForm(stated ?? relativeYear(view), value), 'month');
};

const year: Normaliser = (view) => {
  const value =
    readModernYear(view.word('y')) ?? (view.word('y')?.startsWith('1') ? readYear(view.word('y')) : null);
  return value === null ? null : part(String(value), 'year');
};

/** `Tết 2024`: the year of a season; what lies before or after it is no year. */
const seasonYear: Normaliser = (view) => {
  const read = year(view);
  return read === null ? null : { ...read, season: true };
};

const relativeDay: Normaliser = (view) =>
  part(placeholder('D', Number(lexiconValue(view, 'r'))), 'day', 'relative');
const relativeMonth: Normaliser = (view) => part(placeholder('M', Number(lexiconValue(view, 'r'))), 'month');
const relativeYearPart: Normaliser = (view) =>
  part(placeholder('Y', Number(lexiconValue(view, 'r'))), 'year');

/** The week before this one, Monday to Sunday. */
const relativeWeek: Normaliser = (view) =>
  part(placeholder('W', Number(lexiconValue(view, 'r'))), 'span', 'period');

/** `thứ Sáu tuần trước`: `{W-1.5}`. */
const weekdayOfWeek: Normaliser = (view) => {
  const week = placeholder('W', Number(lexiconValue(view, 'r')));
  return part(`${week.slice(0, -1)}.${lexiconValue(view, 'w')}}`, 'day');
};

/** Normalisers of single date expressions: `form` is EDTF with placeholders, `grain` what it is one of. */
export const datePartNormalisers: Readonly<Record<string, Normaliser>> = {
  'full-date': fullDate,
  'day-month': dayMonth,
  'bare-day-month': bareDayMonth,
  'spaced-date': spacedDate,
  'day-month-words': dayMonthWords,
  month,
  year,
  'season-year': seasonYear,
  'relative-day': relativeDay,
  'relative-month': relativeMonth,
  'relative-year': relativeYearPart,
  'relative-week': relativeWeek,
  'weekday-of-week': weekdayOfWeek,
};
