import type { MatchView, Normaliser, Values } from '../pass.ts';
import { dayForm, monthForm, readModernYear } from './calendar.ts';
import { lexiconValue, placeholder, readDayMonth, readMonth, readMonthYear } from './read-date-part.ts';

/** `ngày 5 và 6 tháng 8`, `ngày 13,14 tháng 12 năm 2018`: several days before the word for month, each a date. */
const daysInMonth: Normaliser = (view) => {
  const month = monthOf(view);
  const days = view.words('l').flatMap((token) => token.split(','));
  return month === null || days.length < 2 || !isAscending(days) ? null : listed(days, month);
};

/** `từ ngày 5 đến 6 tháng 8`. */
const daysToMonth: Normaliser = (view) => {
  const month = monthOf(view);
  const ends = [view.word('a')!, view.word('b')!];
  return month === null || !isAscending(ends) ? null : period(ends, month);
};

/** `ngày 3-7.12`, `từ ngày 3 đến 7.12`: a dot parts the last day from its month. */
const daysToDotted: Normaliser = (view) => {
  const [first, last] = view.word('r')?.split(/\s*[-\u2010-\u2015]\s*/) ?? [view.word('a')!, view.word('b')!];
  const form = readDayMonth(last ?? '');
  const ends = [first!, last?.split('.')[0] ?? ''];
  return form === null || !last!.includes('.') || !isAscending(ends) ? null : period(ends, form.slice(0, 7));
};

/** Normalisers of several days that share one month. */
export const daysOfMonthNormalisers: Readonly<Record<string, Normaliser>> = {
  'days-in-month': daysInMonth,
  'days-to-month': daysToMonth,
  'days-to-dotted': daysToDotted,
};

function isAscending(days: readonly string[]): boolean {
  return days.every(
    (day, index) => /^\d{1,2}$/.test(day) && (index === 0 || Number(day) > Number(days[index - 1])),
  );
}

function monthOf(view: MatchView): string | null {
  const joined = readMonthYear(view.word('my'));
  if (joined !== null) return joined;
  const stated = view.word('y');
  if (stated !== null && readModernYear(stated) === null) return null;
  const offset = lexiconValue(view, 'r');
  return monthForm(offset === null ? stated : placeholder('Y', Number(offset)), readMonth(view) ?? 0);
}

/** The form of a day of a month whose year may be open (`XXXX-08`) or that of the publication (`{Y}-08`). */
function dayOf(day: string, month: string): string | null {
  const [year, number] = [month.slice(0, -3), month.slice(-2)];
  const known = /^\d{4}$/.test(year) ? Number(year) : null;
  const form = dayForm(known, Number(number), Number(day));
  return form === null || known !== null ? form : `${year}${form.slice(4)}`;
}

function listed(days: readonly string[], month: string): Values | null {
  const forms = days.map((day) => dayOf(day, month));
  return forms.includes(null) ? null : { forms, kind: 'point' };
}

function period(ends: readonly string[], month: string): Values | null {
  const forms = ends.map((day) => dayOf(day, month));
  return forms.includes(null) ? null : { forms: [forms.join('/')], kind: 'period' };
}
