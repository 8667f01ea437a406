import type { Draft } from '../../../model/extraction.ts';
import type { DateFact } from '../../../model/facts.ts';
import type { Mention } from '../../../model/mention.ts';
import type { Span } from '../../../model/span.ts';
import type { Status } from './find-status.ts';
import { type MeasureContext, spanAt, startingIn } from './measure-context.ts';

export interface Years {
  readonly year_from: number | null;
  readonly year_to: number | null;
}

/** A date this close behind a comparison (`so với cùng kỳ năm 2021`) is what is compared with. */
const COMPARED_REACH = 40;

/** Between a report or a programme and its period: `tổng kết công tác Hội năm 2022`. */
const REPORT_REACH = 90;

/** An event is news for so long. */
const NEWS_DAYS = 45;

/** `thành lập và đi vào hoạt động từ năm 1998` */
const MOST_ORIGIN_TOKENS = 6;

/** What may stand between a value and the date of its own behind it. */
const BESIDE = /^\s*(?:[(]|\p{Ll}{2,5})?\s*$/u;

const NONE: Years = { year_from: null, year_to: null };

/** Neither end is known. */
export const isNone = ({ year_from, year_to }: Years): boolean => year_from === null && year_to === null;

/** Years that the words of a value give: a date right behind it, the last one before it, else the first one further behind. */
export function ownYears(context: MeasureContext, left: Span, right: Span): Years {
  const behind = yearsRightBehind(context, right);
  if (!isNone(behind)) return behind;
  const last = datesIn(context, left).at(-1);
  const now = nowIn(context, left).at(-1);
  if (now !== undefined && context.published !== null && now.start >= (last?.end ?? 0))
    return publicationYears(context);
  const before = last ?? datesIn(context, right)[0];
  if (before !== undefined) return yearsOf(context, before);
  const after = yearAfterBase(context, right);
  // `100% vốn đã được giao ngay từ đầu năm`
  return isNone(after) && nowIn(context, right).length > 0 ? publicationYears(context) : after;
}

/** `từ 70% hiện nay lên 90% vào năm 2025`: what stands right behind a value is its own, whatever stands before. */
function yearsRightBehind(context: MeasureContext, right: Span): Years {
  const isNext = (span: Span) => BESIDE.test(context.body.slice(right.start, span.start));
  const date = datesIn(context, right)[0];
  if (date !== undefined && isNext(date)) return yearsOf(context, date);
  const now = nowIn(context, right)[0];
  return now !== undefined && isNext(now) ? publicationYears(context) : NONE;
}

/** Words for the present; against the start of this year (`so với đầu năm`) is a base. */
function nowIn(context: MeasureContext, span: Span): readonly Mention[] {
  return context.within('now-cue', span).filter((cue) => !isCompared(context, cue));
}

/** Years around a value: right behind it, before it in its sentence, further behind, what announces its list, then in the sentences before it of its paragraph. */
export function yearsAround(context: MeasureContext, sentence: Span, value: Span): Years {
  const behind = yearsRightBehind(context, { start: value.end, end: sentence.end });
  if (!isNone(behind)) return behind;
  const before = { start: sentence.start, end: value.start };
  const told = datesIn(context, before).at(-1);
  // `Đến nay, có 3 xã …; 85% số hộ …`
  if ((nowIn(context, before).at(-1)?.start ?? -1) >= (told?.end ?? 0)) return publicationYears(context);
  const inSentence = told ?? dateBehind(context, sentence, value);
  if (inSentence !== undefined) return yearsOf(context, inSentence);
  const lead = context.leadOf(value.start);
  const announced = lead === null ? undefined : datesIn(context, lead).at(-1);
  if (announced !== undefined) return yearsOf(context, announced);
  const paragraph = spanAt(context.paragraphs, value.start);
  // What is due in another sentence says nothing of this one.
  const earlier = datesIn(context, { start: paragraph.start, end: sentence.start }).findLast(
    (date) => date.values.kind !== 'deadline',
  );
  if (earlier !== undefined && !isOutdated(context, earlier, { start: sentence.start, end: value.start }))
    return yearsOf(context, earlier);
  const term = termTold(context, { start: paragraph.start, end: sentence.start });
  return term === undefined ? NONE : yearsOf(context, term);
}

/** `Năm 2007, … . Tỷ lệ nữ nhiệm kỳ 2020 - 2025 đạt 21 %`: a figure of a later term does not hold in the year told before. */
function isOutdated(context: MeasureContext, earlier: Draft<DateFact>, before: Span): boolean {
  const year = yearsOf(context, earlier).year_to;
  return startingIn(context.dates, before).some(({ values }) => {
    const from =
      values.kind === 'term' && values.date_from !== null ? Number(values.date_from.slice(0, 4)) : 0;
    return year !== null && from > year;
  });
}

/** The term that a sentence before it opens with (`Nhiệm kỳ 2015-2020, …`). */
function termTold(context: MeasureContext, before: Span): Draft<DateFact> | undefined {
  const terms = startingIn(context.dates, before).filter(({ values }) => values.kind === 'term');
  return terms.findLast((term) => term.start === spanAt(context.sentences, term.start).start);
}

/** A semicolon closes what a value's sentence says of it; only a deadline behind it holds for the whole list of targets. */
function dateBehind(context: MeasureContext, sentence: Span, value: Span): Draft<DateFact> | undefined {
  const rest = { start: value.end, end: sentence.end };
  const end = context.tokens(rest).find((token) => token.fold === ';')?.start ?? sentence.end;
  const behind = datesIn(context, rest);
  return behind.find((date) => date.start < end || date.values.kind === 'deadline');
}

/** The year of publication, in which what is said of the present holds. */
function publicationYears({ published }: MeasureContext): Years {
  if (published === null) return NONE;
  const year = Number(published.slice(0, 4));
  return { year_from: year, year_to: year };
}

/**
 * Without a date in its paragraph a target is due in the year whose programme the opening tells of (`triển khai nhiệm vụ năm 2023`), else
 * nobody says when. A result holds in the period that the opening reports on (`tổng kết năm 2022`), else on the day of the event that the
 * article has told of; in an article without a day it has no year.
 */
export function newsYears(context: MeasureContext, value: Span, status: Status): Years {
  if (status === 'target') return targetYears(context, value);
  if (context.published === null || isUnbounded(context, value)) return NONE;
  const reported = openingYears(context, value, 'report-cue');
  if (!isNone(reported)) return reported;
  const told = datesIn(context, { start: 0, end: value.start }).some((date) => isNews(context, date));
  return told ? publicationYears(context) : NONE;
}

/** `Nhiệm kỳ qua, …`: the paragraph tells of a stretch of time that no date bounds. */
function isUnbounded(context: MeasureContext, value: Span): boolean {
  const { start } = spanAt(context.paragraphs, value.start);
  const { end } = spanAt(context.sentences, value.start);
  return context.within('past-span-cue', { start, end }).length > 0;
}

/** A target holds for the term that its list is announced for, or for the year or term that the opening tells of. */
function targetYears(context: MeasureContext, value: Span): Years {
  const lead = context.leadOf(value.start);
  const announced = lead === null ? undefined : termIn(context, lead);
  if (announced !== undefined) return yearsOf(context, announced);
  const programme = openingYears(context, value, 'programme-cue');
  if (!isNone(programme)) return programme;
  const term = termIn(context, { start: 0, end: Math.min(value.start, context.sentences[1]?.end ?? 0) });
  return term === undefined || isOver(context, term) ? NONE : yearsOf(context, term);
}

function termIn(context: MeasureContext, span: Span): Draft<DateFact> | undefined {
  return startingIn(context.dates, span).find(({ values }) => values.kind === 'term');
}

/** A term that had ended by the publication: what is still to be reached is not due in it. */
function isOver({ published }: MeasureContext, { values }: Draft<DateFact>): boolean {
  return published !== null && values.date_to !== null && values.date_to < published;
}

/** Years of the first date of the opening sentences, before the value, that a report or a programme is of. */
function openingYears(context: MeasureContext, value: Span, kind: 'report-cue' | 'programme-cue'): Years {
  const opening = { start: 0, end: context.sentences[1]?.end ?? 0 };
  const told = datesIn(context, opening).find((date) => isPeriodOf(context, kind, date));
  return told !== undefined && told.start < value.start ? yearsOf(context, told) : NONE;
}

function isPeriodOf(context: MeasureContext, kind: string, date: Draft<DateFact>): boolean {
  const cue = context.within(kind, { start: Math.max(0, date.start - REPORT_REACH), end: date.start }).at(-1);
  return cue !== undefined && !/[,;.:]/u.test(context.body.slice(cue.end, date.start));
}

/** A day shortly before the publication. */
function isNews({ published }: MeasureContext, { values }: Draft<DateFact>): boolean {
  if (values.date_from === null || values.date_from !== values.date_to || published === null) return false;
  const days = (Date.parse(published) - Date.parse(values.date_from)) / 86_400_000;
  return days >= 0 && days <= NEWS_DAYS && values.date_from.slice(0, 4) === published.slice(0, 4);
}

/** Dates that can say when a value holds: with a year, no duration, no term, no document's day, no base of comparison, no birth. */
export function datesIn(context: MeasureContext, span: Span): Draft<DateFact>[] {
  return startingIn(context.dates, span).filter(
    (date) =>
      date.values.kind !== 'duration' &&
      date.values.kind !== 'term' &&
      !isNone(yearsOf(context, date)) &&
      !isCompared(context, date) &&
      !isOrigin(context, date) &&
      !isOfDocument(context, date),
  );
}

/** First and last year of a date; what lasts until now (`từ năm 2015 đến nay`) ends in the year of publication. */
export function yearsOf(context: MeasureContext, date: Draft<DateFact>): Years {
  const year = (day: string | null) => (day === null ? null : Number(day.slice(0, 4)));
  const { date_from, date_to } = date.values;
  const lasts = date_to === null && context.within('now-cue', date).length > 0;
  return { year_from: year(date_from), year_to: year(lasts ? context.published : date_to) };
}

/** `thành lập năm 1998`, `sinh năm 1961`: when something began says nothing of its figures. */
function isOrigin(context: MeasureContext, date: Span): boolean {
  const reach = { start: Math.max(0, date.start - COMPARED_REACH), end: date.end };
  const cue = context.within('origin-cue', reach).at(-1);
  if (cue === undefined || cue.start > date.start) return false;
  const between = context.tokens({ start: cue.end, end: date.start });
  return between.length <= MOST_ORIGIN_TOKENS && between.every((token) => token.shape !== 'punct');
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
  const year = base === undefined ? null : yearsOf(context, base).year_to;
  return year === null ? NONE : { year_from: year + 1, year_to: year + 1 };
}

function isSameTime(context: MeasureContext, date: Span): boolean {
  const reach = { start: Math.max(0, date.start - COMPARED_REACH), end: date.start };
  return context.within('basis-cue', reach).some((cue) => cue.values.same === true);
}
