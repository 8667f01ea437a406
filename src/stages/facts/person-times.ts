import type { Appointment } from '../../model/facts.ts';

/** First and last year. */
export type YearSpan = readonly [from: number, to: number];

/**
 * Years without a word of somebody after which the same name in the same unit is another person until a curator says otherwise: two terms
 * of five years. A commune had a chairman of a common name in 2003 and has one in 2024.
 */
const longestSilence = 10;

/** First and last year that posts of one person were held or told of in; null where no post has one. */
export function yearsOf(rows: readonly Appointment[]): YearSpan | null {
  const years = rows
    .flatMap(({ as_of, held_from, held_to }) => [as_of, held_from, held_to])
    .flatMap((date) => (date !== null && /^\d{4}/.test(date) ? Number(date.slice(0, 4)) : []));
  return years.length === 0 ? null : [Math.min(...years), Math.max(...years)];
}

/** Whether two spans are near enough to be one working life in one unit; what has no year is far from nothing. */
export function areNear(a: YearSpan | null, b: YearSpan | null): boolean {
  return a === null || b === null || (a[0] - b[1] <= longestSilence && b[0] - a[1] <= longestSilence);
}

/** The span from the earlier to the later of two. */
export function joinSpans(a: YearSpan | null, b: YearSpan | null): YearSpan | null {
  if (a === null || b === null) return a ?? b;
  return [Math.min(a[0], b[0]), Math.max(a[1], b[1])];
}
