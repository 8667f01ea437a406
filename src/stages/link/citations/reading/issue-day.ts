import type { Draft } from '../../../../model/extraction.ts';
import type { DateFact } from '../../../../model/facts.ts';
import type { IssueDayValues } from '../../../../model/mentions/citation-mentions.ts';

const fullDay = /^\d{4}-\d\d-\d\d$/;

/**
 * Reads the first day that any of several statements gives: a full one, or a day and month with the year that the article's dates give it.
 * What an article cites has been given out, so that such a day is never after its publication.
 */
export function firstDayOf(
  dates: readonly Draft<DateFact>[],
  published: string | null,
): (...said: readonly (IssueDayValues | undefined)[]) => string | null {
  const resolved = (at: number) => {
    const day = dates.find(({ start, end }) => start <= at && at < end)?.values.edtf ?? null;
    if (day === null || !fullDay.test(day)) return null;
    return published !== null && day > published ? yearBefore(day) : day;
  };
  const dayOf = (said: IssueDayValues | undefined) =>
    said?.issued_on ?? (said?.issued_at == null ? null : resolved(said.issued_at));
  return (...said) => said.reduce<string | null>((day, one) => day ?? dayOf(one), null);
}

const yearBefore = (day: string) =>
  day.endsWith('-02-29') ? null : `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
