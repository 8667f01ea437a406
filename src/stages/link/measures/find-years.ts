import type { Draft } from '../../../model/extraction.ts';
import type { DateFact } from '../../../model/facts.ts';
import type { Span } from '../../../model/span.ts';
import type { Status } from './find-status.ts';
import { type MeasureContext, spanAt, startingIn } from './measure-context.ts';

export interface Years {
  readonly year_from: number | null;
  readonly year_to: number | null;
}

/** A date this close behind a comparison (`so với cùng kỳ năm 2021`) is what is compared with. */
const COMPARED_REACH = 40;

const NONE: Years = { year_from: null, year_to: null };

/** Neither end is known. */
export const isNone = ({ year_from, year_to }: Years): boolean => year_from === null && year_to === null;

/** Years that the words of a value give: the last date before it, else the first one behind it. */
export function ownYears(context: MeasureContext, left: Span, right: Span): Years {
  const last = datesIn(context, left).at(-1);
  const now = context.within('now-cue', left).at(-1);
  if (now !== undefined && context.published !== null && now.start >= (last?.end ?? 0))
    return publicationYears(context, 'actual');
  const before = last ?? datesIn(context, right)[0];
  if (before !== undefined) return yearsOf(before);
  return yearAfterBase(context, right);
}

/** Years around a sentence: before the value in it, behind the value, then in the sentences before it of its paragraph. */
export function yearsAround(context: MeasureContext, sentence: Span, value: Span): Years {
  const inSentence =
    datesIn(context, { start: sentence.start, end: value.start }).at(-1) ??
    dateBehind(context, sentence, value);
  if (inSentence !== undefined) return yearsOf(inSentence);
  const paragraph = spanAt(context.paragraphs, value.start);
  // What is due in another sentence says nothing of this one.
  const earlier = datesIn(context, { start: paragraph.start, end: sentence.start }).findLast(
    (date) => date.values.kind !== 'deadline',
  );
  return earlier === undefined ? NONE : yearsOf(earlier);
}

/** A semicolon closes what a value's sentence says of it; only a deadline behind it holds for the whole list of targets. */
function dateBehind(context: MeasureContext, sentence: Span, value: Span): Draft<DateFact> | undefined {
  const rest = { start: value.end, end: sentence.end };
  const end = context.tokens(rest).find((token) => token.fold === ';')?.start ?? sentence.end;
  const behind = datesIn(context, rest);
  return behind.find((date) => date.start < end || date.values.kind === 'deadline');
}

/** A result without any date in reach holds when the article is published; a target is due nobody says when. */
export function publicationYears(context: MeasureContext, status: Status): Years {
  if (context.published === null || status === 'target') return NONE;
  const year = Number(context.published.slice(0, 4));
  return { year_from: year, year_to: year };
}

/** Dates that can say when a value holds: with a year, no duration, no term, no document's day, no base of comparison. */
export function datesIn(context: MeasureContext, span: Span): Draft<DateFact>[] {
  return startingIn(context.dates, span).filter(
    (date) =>
      date.values.kind !== 'duration' &&
      date.values.kind !== 'term' &&
      !isNone(yearsOf(date)) &&
      !isCompared(context, date) &&
      !isOfDocument(context, date),
  );
}

export function yearsOf(date: Draft<DateFact>): Years {
  const year = (day: string | null) => (day === null ? null : Number(day.slice(0, 4)));
  const { date_from, date_to } = date.values;
  return { year_from: year(date_from), year_to: year(date_to) };
}

function isCompared(context: MeasureContext, date: Span): boolean {
  const reach = { start: Math.max(0, date.start - COMPARED_REACH), end: date.start };
  const cue = context.within('basis-cue', reach).findLast((found) => found.values.basis === 'previous');
  if (cue !== undefined && !/[,;.]/.test(context.body.slice(cue.end, date.start))) return true;
  const times = context.within('base-cue', reach).at(-1);
  return times !== undefined && /^\s*$/u.test(context.body.slice(times.end, date.start));
}

/** `Nghị quyết số 11-NQ/TW ngày 25/1/2002`: the day is the document's. */
function isOfDocument(context: MeasureContext, date: Span): boolean {
  const before = context.tokens({ start: Math.max(0, date.start - 40), end: date.start }).at(-1);
  if (before === undefined) return context.isCovered(date);
  const ordinal = context.within('ordinal', { start: Math.max(0, date.start - 40), end: date.start }).at(-1);
  return before.shape === 'docnum' || ordinal?.end === before.end || context.isCovered(date);
}

/** Against the same time of a year, a value is that of the year after. */
function yearAfterBase(context: MeasureContext, right: Span): Years {
  const base = startingIn(context.dates, right).find(
    (date) => isCompared(context, date) && isSameTime(context, date),
  );
  const year = base === undefined ? null : yearsOf(base).year_to;
  return year === null ? NONE : { year_from: year + 1, year_to: year + 1 };
}

function isSameTime(context: MeasureContext, date: Span): boolean {
  const reach = { start: Math.max(0, date.start - COMPARED_REACH), end: date.start };
  return context.within('basis-cue', reach).some((cue) => cue.values.same === true);
}
