import type { MatchView, Normaliser, Values } from '../pass.ts';
import { readModernYear } from './calendar.ts';
import { lexiconValue, readFullDate, readMonth, readMonthYear } from './read-date-part.ts';

const pad = (value: number) => String(value).padStart(2, '0');
const day = (form: string): Values => ({ form, grain: 'day', kind: 'point', lunar: true });

/** Year of a lunar date: figures, `c40` for its place in the cycle of sixty, `XXXX` when nothing is said. */
function statedYear(view: MatchView): string | null {
  const figures = view.word('y');
  if (figures !== null) return readModernYear(figures) === null ? null : figures;
  const cycle = lexiconValue(view, 'c');
  return cycle === null ? 'XXXX' : `c${cycle}`;
}

/** `{L:XXXX-03-10}`: a lunar date that link turns into a civil one; month `00` is the last one of the year before, `n` a leap month. */
function lunarForm(year: string | null, month: number, date: number | null, leap: boolean): string | null {
  if (year === null || month < 0 || month > 12 || (date !== null && (date < 1 || date > 30))) return null;
  return `{L:${year}-${pad(month)}${leap ? 'n' : ''}${date === null ? '' : `-${pad(date)}`}}`;
}

/** Day and month of `15/2`, `mùng 10 tháng 3`; the year of `15/2/2024`. */
function dayAndMonth(view: MatchView): { date: number; month: number; year: string | null } | null {
  const joined = view.word('dm');
  if (joined !== null) {
    const full = readFullDate(joined);
    if (full !== null)
      return { date: Number(full.slice(8)), month: Number(full.slice(5, 7)), year: full.slice(0, 4) };
    const [date, month, ...more] = joined.match(/\d+/g)!.map(Number);
    return more.length > 0 || date === undefined || month === undefined ? null : { date, month, year: null };
  }
  const month = readMonthYear(view.word('my'));
  const [date, number] = [readMonth(view, 'd'), month === null ? readMonth(view) : Number(month.slice(5))];
  return date === null || number === null ? null : { date, month: number, year: month?.slice(0, 4) ?? null };
}

const lunarDay: Normaliser = (view) => {
  const read = dayAndMonth(view);
  if (read === null || read.month < 1) return null;
  const form = lunarForm(read.year ?? statedYear(view), read.month, read.date, view.word('leap') !== null);
  return form === null ? null : day(form);
};

/** `ngày 6 tháng Giêng năm 1946` is a day of the civil year; without the figures, or behind `mùng`, the month is the lunar one. */
const lunarMonthDay: Normaliser = (view) =>
  view.word('y') !== null && view.word('e') === null && view.edge('c') === null ? null : lunarDay(view);

const fullMoon: Normaliser = (view) => {
  const month = readMonth(view);
  if (month === null || month < 1) return null;
  const form = lunarForm(statedYear(view), month, 15, view.word('leap') !== null);
  return form === null ? null : day(form);
};

/** `mùng 3 Tết`, `30 Tết`: days of the first month to the tenth, of the last one from the twentieth on. */
const newYearDay: Normaliser = (view) => {
  const date = readMonth(view, 'd');
  if (date === null) return null;
  const early = view.word('e') !== null;
  if (early ? date > 10 : date < 20) return null;
  const form = lunarForm(statedYear(view), early ? 1 : 0, date, false);
  return form === null ? null : day(form);
};

const lunarMonth: Normaliser = (view) => {
  const month = readMonth(view);
  if (month === null || month < 1 || (view.word('y') !== null && view.word('mark') === null)) return null;
  const form = lunarForm(statedYear(view), month, null, view.word('leap') !== null);
  return form === null ? null : { form, grain: 'span', kind: 'period', lunar: true };
};

/** `Tết Giáp Thìn 2024` is 2024; `năm Ất Tỵ` the year of that name near the publication. */
const cycleYear: Normaliser = (view) => {
  const year = statedYear(view);
  if (year === null) return null;
  const form = year.startsWith('c') ? `{C:${year.slice(1)}}` : year;
  return { form, grain: 'year', kind: 'point', season: view.edge('s') !== null };
};

/** Normalisers of lunar dates: forms with `{L:...}` and `{C:...}`, which only link can turn into civil days. */
export const lunarNormalisers: Readonly<Record<string, Normaliser>> = {
  'lunar-day': lunarDay,
  'lunar-month-day': lunarMonthDay,
  'full-moon': fullMoon,
  'new-year-day': newYearDay,
  'lunar-month': lunarMonth,
  'cycle-year': cycleYear,
};
