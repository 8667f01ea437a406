import type { Draft } from '../../../model/extraction.ts';
import type { DateFact } from '../../../model/facts.ts';
import type { MeasureContext } from './measure-context.ts';

/** When a value holds, or is due. */
export interface Years {
  readonly year_from: number | null;
  readonly year_to: number | null;
}

export const NO_YEARS: Years = { year_from: null, year_to: null };

/** Neither end is known. */
export const isNone = ({ year_from, year_to }: Years): boolean => year_from === null && year_to === null;

/** First and last year of a date; what lasts until now (`từ năm 2015 đến nay`) ends in the year of publication. */
export function yearsOf(context: MeasureContext, date: Draft<DateFact>): Years {
  const year = (day: string | null) => (day === null ? null : Number(day.slice(0, 4)));
  const { date_from, date_to } = date.values;
  if (isDecade(date)) return NO_YEARS;
  const lasts = date_to === null && context.within('now-cue', date).length > 0;
  return { year_from: year(date_from), year_to: year(lasts ? context.published : date_to) };
}

/** `Những năm 90, hộ nghèo chiếm gần 70%`: a decade says when, but no year, and nor does any date before it. */
export const isDecade = ({ values }: Draft<DateFact>): boolean => /^\d{3}X$/u.test(values.edtf ?? '');

/** One day says when something happened, not when a figure holds. */
export const isDay = ({ values }: Draft<DateFact>): boolean =>
  values.date_from !== null && values.date_from === values.date_to;
