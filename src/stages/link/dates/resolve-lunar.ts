import { type LunarCalendar, yearOfCycle } from '../../../text/calendar/lunar-calendar.ts';

/** A day that a lunar date without a year can hang on: the publication, or the nearest full date. */
export interface LunarAnchor {
  /** ISO day, NULL when there is none. */
  readonly day: string | null;
  /** The text speaks of what is to come. */
  readonly ahead: boolean;
}

/** The lunar day or month inside `{L:...}`; `year` as annotate wrote it: figures, `c40`, `XXXX`. */
interface LunarForm {
  readonly year: string;
  readonly month: number;
  readonly leap: boolean;
  readonly day: number | null;
}

const FORM = /\{L:(\d{4}|c\d{1,2}|XXXX)-(\d\d)(n?)(?:-(\d\d))?\}/;
const DAY = 86_400_000;
/** As for civil days: news announces days of the next weeks; with a word of planning, what lies far back comes again. */
const AHEAD_WITHOUT_CUE = 60;
const BACK_WITH_CUE = 120;

/** The first lunar date in a form; NULL when it holds none. */
export function readLunarForm(form: string): LunarForm | null {
  const found = FORM.exec(form);
  if (found === null) return null;
  const [, year, month, leap, day] = found;
  return {
    year: year!,
    month: Number(month),
    leap: leap === 'n',
    day: day === undefined ? null : Number(day),
  };
}

/** Civil day, or `first/last` of a month, in a lunar year; month 0 is the last one of the year before, whose eve is always its `30`. */
function civilOf({ month, leap, day }: LunarForm, year: number, calendar: LunarCalendar): string | null {
  if (month === 0) {
    const last = calendar.lengthOf(year - 1, 12, false);
    if (last === null || day === null) return null;
    return calendar.toCivil({ year: year - 1, month: 12, day: Math.min(day, last), leap: false });
  }
  if (day === null) return calendar.monthDays(year, month, leap)?.join('/') ?? null;
  return calendar.toCivil({ year, month, day, leap });
}

/** The lunar year that a form means beside its anchor; NULL when nothing says it. */
function yearOf(form: LunarForm, anchor: LunarAnchor, calendar: LunarCalendar): number | null {
  if (/^\d/.test(form.year)) return Number(form.year);
  if (anchor.day === null) return null;
  const near = Number(anchor.day.slice(0, 4));
  // A name comes again after sixty years: the next New Year's, or the last one.
  if (form.year.startsWith('c')) return yearOfCycle(Number(form.year.slice(1)), near + 1);
  const distance = (year: number) => {
    const civil = civilOf(form, year, calendar);
    return civil === null ? null : (Date.parse(civil.slice(0, 10)) - Date.parse(anchor.day!)) / DAY;
  };
  const years = [near - 1, near, near + 1].filter((year) => distance(year) !== null);
  return (
    (anchor.ahead
      ? years.find((year) => distance(year)! >= -BACK_WITH_CUE)
      : years.findLast((year) => distance(year)! <= AHEAD_WITHOUT_CUE)) ?? null
  );
}

/** `{C:40}` as the year of that name: the coming one's, or the last one. */
function namedYear(end: string, anchor: LunarAnchor): string | null {
  const cycle = /^\{C:(\d+)\}$/.exec(end)?.[1];
  if (cycle === undefined) return end;
  return anchor.day === null ? null : String(yearOfCycle(Number(cycle), Number(anchor.day.slice(0, 4)) + 1));
}

/**
 * Turns the lunar dates of a form (`{L:XXXX-01-03}`, `{C:40}`, or an interval of such) into civil ones. An interval takes its year
 * from its end. NULL when a date has no year, or the calendar no such day.
 */
export function resolveLunar(form: string, anchor: LunarAnchor, calendar: LunarCalendar): string | null {
  const ends = form.split('/').map((end) => namedYear(end, anchor));
  if (ends.includes(null)) return null;
  const last = readLunarForm(ends.at(-1)!);
  let lastYear = last === null ? null : yearOf(last, anchor, calendar);
  const resolved = ends.map((end, at) => {
    const lunar = readLunarForm(end!);
    if (lunar === null) return end;
    const open = lunar.year === 'XXXX' && at < ends.length - 1 && lastYear !== null && last !== null;
    // `từ 25 tháng Chạp đến mùng 10 tháng Giêng`: the first end is of the year before.
    const year = open ? lastYear! - (lunar.month > last.month ? 1 : 0) : yearOf(lunar, anchor, calendar);
    if (at === ends.length - 1) lastYear = year;
    return year === null ? null : civilOf(lunar, year, calendar);
  });
  return resolved.includes(null) ? null : resolved.join('/');
}
