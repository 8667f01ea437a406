import type { Mention } from '../../../model/mention.ts';
import type { MatchView, Normaliser, Values } from '../pass.ts';
import { dayForm, monthForm, readModernYear } from './calendar.ts';
import { lendParts } from './lend-parts.ts';
import {
  lexiconValue,
  placeholder,
  readDayMonth,
  readFullDate,
  readMonth,
  readMonthYear,
} from './read-date-part.ts';
import { quarterForm, readNumeral } from './read-span.ts';

export interface DatePart {
  readonly form: string;
  readonly grain: 'day' | 'month' | 'year' | 'span';
  readonly kind: string;
  /** ISO weekday that is written beside a day. */
  readonly weekday?: number | null;
  readonly lunar?: boolean;
  /** The year is that of a season or New Year, no stretch of twelve months. */
  readonly season?: boolean;
}

const dates = (forms: (string | null)[], kind: string): Values | null =>
  forms.length === 0 || forms.includes(null) ? null : { forms: forms as string[], kind };
const isDay = (text: string | undefined): text is string => text !== undefined && /^\d{1,2}$/.test(text);

/** The date part under a capture. */
export function partOf(view: MatchView, capture: string): DatePart | null {
  const mention = view.edge(capture)?.payload as Mention | undefined;
  return (mention?.values as unknown as DatePart | undefined) ?? null;
}

const plain: Normaliser = (view) => {
  const part = partOf(view, 'p')!;
  const weekday = part.weekday ?? null;
  return {
    forms: [part.form],
    kind: part.kind === 'relative' ? 'point' : part.kind,
    ...(weekday === null ? {} : { weekday }),
  };
};

/** `Ngày 18/10 (thứ Tư)`. */
const withWeekday: Normaliser = (view) => {
  const part = partOf(view, 'p')!;
  if (part.grain !== 'day' || part.kind === 'relative') return null;
  return { forms: [part.form], kind: 'point', weekday: Number(lexiconValue(view, 'w')) };
};

/** One day by two calendars: the civil one is the date, the lunar one its check. */
const sameDay: Normaliser = (view) => {
  const parts = [partOf(view, 'a')!, partOf(view, 'b')!];
  const [civil, lunar] = [parts.find((part) => !part.lunar), parts.find((part) => part.lunar)];
  if (civil === undefined || lunar === undefined || civil.grain !== 'day' || lunar.grain !== 'day')
    return null;
  return { forms: [civil.form], kind: 'point', lunar: lunar.form };
};

const todayWithDay: Normaliser = (view) => {
  const [today, day] = [partOf(view, 'r')!, partOf(view, 'p')!];
  return today.kind === 'relative' && day.kind !== 'relative' && day.grain === 'day'
    ? { forms: [day.form], kind: 'point', today: today.form }
    : null;
};

/** A single date as an end of an interval; spans (`quý I`) and today are none, but a span can't be cut either. */
const isEnd = (part: DatePart) => part.grain !== 'span';

const range: Normaliser = (view) => {
  const [a, b] = [partOf(view, 'a')!, partOf(view, 'b')!];
  if (!isEnd(a) || !isEnd(b)) return null;
  // `ngày 4/7/2023 đến năm 2030` without `từ`: the second date has nothing to do with the first.
  if (a.grain !== b.grain && view.word('f') === null) return null;
  const form = `${lendParts(a.form, b.form)}/${b.form}`;
  return isBackward(form) ? null : dates([form], 'period');
};

/** Both ends are known and the second is the earlier one. */
function isBackward(form: string): boolean {
  const [from, to] = form.split('/') as [string, string];
  return /^[\d-]+\/[\dX-]+$/.test(form) && from.slice(0, to.length) > to;
}

const anniversary: Normaliser = (view) => {
  const [a, b] = [readFullDate(view.word('a')!), readFullDate(view.word('b')!)];
  return a !== null && b !== null && a.slice(4) === b.slice(4) ? dates([a, b], 'point') : null;
};

const yearsFromTo: Normaliser = (view) => {
  const [a, b] = [readModernYear(view.word('a')), readModernYear(view.word('b'))];
  return a === null || b === null || a >= b || b - a > 100 ? null : dates([`${a}/${b}`], 'period');
};

/** The full form of the last day of a list or range, whose month and year the others share. */
function lastDay(view: MatchView): string | null {
  const part = partOf(view, 'b');
  if (part !== null) return part.grain === 'day' && part.kind !== 'relative' ? part.form : null;
  const text = view.word('b')!;
  return readFullDate(text) ?? readDayMonth(text);
}

function sameMonth(day: string, form: string): string | null {
  if (form.startsWith('{L:')) return form.replace(/-\d\d\}$/, `-${day.padStart(2, '0')}}`);
  const [year, month] = form.split('-') as [string, string];
  return dayForm(year === 'XXXX' ? null : Number(year), Number(month), Number(day));
}

const daysFromTo: Normaliser = (view) => {
  const last = lastDay(view);
  const first = view.word('a')!;
  if (last === null || !isDay(first) || Number(first) >= Number(last.match(/(\d\d)\}?$/)?.[1])) return null;
  const form = sameMonth(first, last);
  return form === null ? null : dates([`${form}/${last}`], 'period');
};

const daysOfMonth: Normaliser = (view) => {
  const [first, second, ...more] = view.word('r')!.match(/\d+/g)!;
  const month = readMonthYear(view.word('my')) ?? monthForm(view.word('y'), readMonth(view) ?? 0);
  if (!isDay(first) || !isDay(second) || more.length > 0 || month === null || Number(first) >= Number(second))
    return null;
  const [a, b] = [sameMonth(first, `${month}-01`), sameMonth(second, `${month}-01`)];
  return a === null || b === null ? null : dates([`${a}/${b}`], 'period');
};

const daysListed: Normaliser = (view) => {
  const last = lastDay(view);
  if (last === null || !view.words('a').every(isDay)) return null;
  return dates([...view.words('a').map((day) => sameMonth(day, last)), last], 'point');
};

const quartersListed: Normaliser = (view) => {
  const joined = view.word('my')?.split(/\D+/);
  const offset = lexiconValue(view, 'r');
  const stated = joined?.[1] ?? view.word('y');
  const year = offset === null && stated !== null ? stated : placeholder('Y', Number(offset ?? 0));
  if (stated !== null && readModernYear(stated) === null) return null;
  const quarters = [...view.words('a'), ...(joined === undefined ? [] : [joined[0]!])].map(readNumeral);
  return dates(
    quarters.map((value) => (value === null ? null : quarterForm(year, value))),
    'period',
  );
};

const yearsListed: Normaliser = (view) => {
  const years = view.words('a').map(readModernYear);
  return dates(
    years.map((year) => (year === null ? null : String(year))),
    'point',
  );
};

const monthsListed: Normaliser = (view) => {
  const joined = readMonthYear(view.word('my'));
  const stated = joined?.slice(0, 4) ?? view.word('y');
  const offset = lexiconValue(view, 'r');
  const year = offset === null ? stated : placeholder('Y', Number(offset));
  if ((stated !== null && readModernYear(stated) === null) || !view.words('a').every(isDay)) return null;
  const months = view.words('a').map((month) => monthForm(year, Number(month)));
  return dates(joined === null ? months : [...months, joined], 'point');
};

/** `tháng 9,10/2023`: the figures before the slash are months. */
const monthsJoined: Normaliser = (view) => {
  const [, list, year] = /^([\d,]+)\/(\d{4})$/.exec(view.word('l')!) ?? [];
  const months = [...view.words('a'), ...(list?.split(',') ?? [])];
  if (year === undefined || readModernYear(year) === null || !months.every(isDay)) return null;
  return months.length < 2
    ? null
    : dates(
        months.map((month) => monthForm(year, Number(month))),
        'point',
      );
};

/** `ngày 9,10/11`, `ngày 9,10/11/2023`. */
const daysJoined: Normaliser = (view) => {
  const [list, month] = view.word('l')!.split('/') as [string, string | undefined];
  const stated = readMonthYear(view.word('my'));
  const days = [...view.words('a'), ...list.split(',')];
  if (days.length < 2 || ![...days, ...(month === undefined ? [] : [month])].every(isDay)) return null;
  const form = month === undefined ? stated : monthForm(null, Number(month));
  return form === null
    ? null
    : dates(
        days.map((day) => sameMonth(day, form)),
        'point',
      );
};

/** Normalisers that compose date parts into the dates of the text. */
export const composedDateNormalisers: Readonly<Record<string, Normaliser>> = {
  plain,
  'today-with-day': todayWithDay,
  'with-weekday': withWeekday,
  'same-day': sameDay,
  range,
  anniversary,
  'years-from-to': yearsFromTo,
  'days-from-to': daysFromTo,
  'days-of-month': daysOfMonth,
  'days-listed': daysListed,
  'quarters-listed': quartersListed,
  'years-listed': yearsListed,
  'months-listed': monthsListed,
  'months-joined': monthsJoined,
  'days-joined': daysJoined,
};
