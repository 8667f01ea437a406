import type { Draft } from '../../../model/extraction.ts';
import type { DateFact } from '../../../model/facts.ts';
import { type Span, startingIn } from '../../../model/span.ts';
import { datesIn, isAside, isCompared } from './dates-in.ts';
import { periodsOf } from './find-plans.ts';
import type { Status } from './find-status.ts';
import { type MeasureContext, spanAt } from './measure-context.ts';
import { nowYears, publicationYears } from './now-years.ts';
import { openedYears } from './opened-years.ts';
import { isPeriodOf } from './period-of.ts';
import { titleBefore, titledYears, yearsOfTitle } from './titled-years.ts';
import { toldBefore, toldIn } from './told-so-far.ts';
import { isDecade, isNone, NO_YEARS, type Years, yearsOf } from './years.ts';

/**
 * Without a date in its paragraph a figure holds, or is due, in the period of the heading above it; else a target in the year whose programme the
 * opening tells of (`triển khai nhiệm vụ năm 2023`), else nobody says when. A result holds in the period that the opening reports on (`tổng kết năm
 * 2022`), else in the year of publication where the article has told of a day shortly before, else in the period that the text opens with; else it has no year.
 */
export function newsYears(context: MeasureContext, value: Span, status: Status): Years {
  const headed = headedYears(context, value, status);
  if (!isNone(headed)) return headed;
  const atYearEnd = yearEnd(context, value, status);
  if (!isNone(atYearEnd)) return atYearEnd;
  if (status === 'target') {
    const due = targetYears(context, value);
    if (!isNone(due) || !isForeseen(context, value)) return due;
  }
  if (context.published === null || isUnbounded(context, value) || isYearly(context, value)) return NO_YEARS;
  const reported = openingYears(context, value, 'report-cue');
  if (!isNone(reported)) return reported;
  const roster = rosterYears(context, value);
  if (!isNone(roster)) return roster;
  const titled = titledYears(context, value);
  if (!isNone(titled)) return titled;
  if (isMakeUp(context, value)) return NO_YEARS;
  if (toldBefore(context, value.start).isNews || isOfElection(context, value))
    return publicationYears(context);
  return openedYears(context, value);
}

/** `Dự báo kinh tế tăng trưởng 8,1%`: what is foretold, and not set by anybody, is of the time that the news is of. */
function isForeseen(context: MeasureContext, value: Span): boolean {
  const { start } = spanAt(context.sentences, value.start);
  return context.within('status-cue', { start, end: value.start }).at(-1)?.values.foreseen === true;
}

const YEAR_END_REACH = 2;

/** `Phấn đấu đến cuối năm …`: the end of a year that is not named is that of the year of publication, or the last one gone by for what has been reached. */
function yearEnd(context: MeasureContext, value: Span, status: Status): Years {
  const { start } = spanAt(context.sentences, value.start);
  // `đạt 95% vào cuối năm`
  const behind = context
    .within('year-end-cue', { start: value.end, end: value.end + YEAR_END_REACH })
    .find((one) => /^\s*$/u.test(context.body.slice(value.end, one.start)));
  const heading = status === 'target' ? context.headingOf(value.start) : null;
  const cue =
    behind ??
    context.within('year-end-cue', { start, end: value.start }).at(-1) ??
    (heading === null ? undefined : context.within('year-end-cue', heading).at(-1));
  if (cue === undefined || isCompared(context, cue)) return NO_YEARS;
  return status === 'target' ? publicationYears(context) : nowYears(context, cue);
}

/** `Quy hoạch Ban Chấp hành nhiệm kỳ 2025 - 2030`: who is meant for a term to come; what is told of them holds in it. */
function rosterYears(context: MeasureContext, value: Span): Years {
  const { start } = spanAt(context.paragraphs, value.start);
  if (context.within('roster-cue', { start, end: value.start }).length === 0) return NO_YEARS;
  const told = toldBefore(context, value.start).termToCome;
  const term = told ?? (context.title === null ? undefined : toldIn(context.title).termToCome);
  return term === undefined ? NO_YEARS : yearsOf(context, term);
}

/** `Kết quả nhiệm kỳ 2015 - 2020`, `Phương hướng năm 2023`: a heading that reports or plans names the period of what stands below it. */
function headedYears(context: MeasureContext, value: Span, status: Status): Years {
  const heading = context.headingOf(value.start);
  if (heading === null) return NO_YEARS;
  const kind = status === 'target' ? 'programme-cue' : 'report-cue';
  const date = periodsIn(context, heading).find((one) => isPeriodOf(context, kind, one, heading.start));
  return date === undefined ? NO_YEARS : yearsOf(context, date);
}

/** `bình quân hàng năm đạt 14,6%`, `10,4%/năm`: a mean over years holds in no one year. */
function isYearly(context: MeasureContext, value: Span): boolean {
  const { start, end } = spanAt(context.sentences, value.start);
  if (context.within('yearly-cue', { start: value.end, end: value.end + 8 }).length > 0) return true;
  const comma = context.marks(',;:', { start, end: value.start }).at(-1);
  return (
    context.within('yearly-cue', { start: comma?.end ?? start, end: Math.min(end, value.start) }).length > 0
  );
}

/** `Nhiệm kỳ qua, …`, `Thập niên 1990, …`: the paragraph tells of a stretch of time that no date bounds, or the sentence of a decade. */
function isUnbounded(context: MeasureContext, value: Span): boolean {
  const sentence = spanAt(context.sentences, value.start);
  if (startingIn(context.dates, { start: sentence.start, end: value.start }).some(isDecade)) return true;
  const { start } = spanAt(context.paragraphs, value.start);
  const { end } = spanAt(context.sentences, value.start);
  // What is compared with the term before (`tăng 4,9% so với nhiệm kỳ trước`, `24,8% (khóa trước 19,3%)`) is not of it.
  const isOther = (cue: Span) =>
    isCompared(context, cue) ||
    isAside(context, cue, { start, end: value.start }) ||
    isAside(context, cue, { start: value.end, end });
  return context.within('past-span-cue', { start, end }).some((cue) => !isOther(cue));
}

/** A target holds for the term that its list is announced for, or for the year or term that the opening tells of. */
function targetYears(context: MeasureContext, value: Span): Years {
  const lead = context.leadOf(value.start);
  const announced = lead === null ? undefined : termIn(context, lead);
  if (announced !== undefined) return yearsOf(context, announced);
  const due = dueBefore(context, value);
  if (due !== undefined) return yearsOf(context, due);
  const programme = openingYears(context, value, 'programme-cue');
  if (!isNone(programme)) return programme;
  const opening = { start: 0, end: Math.min(value.start, context.sentences[1]?.end ?? 0) };
  const title = titleBefore(context, value);
  const term = (title && termToServe(title.context, title.span)) ?? termToServe(context, opening);
  return term === undefined || isOver(context, term) ? NO_YEARS : yearsOf(context, term);
}

/**
 * The first term of a span, which what is set there is due in; not that of an elected council, which names its own at every session (`HĐND huyện họp kỳ thứ 13,
 * nhiệm kỳ 2016 - 2021`), but for the year that it begins in.
 */
function termToServe(context: MeasureContext, span: Span): Draft<DateFact> | undefined {
  const term = termIn(context, span);
  if (term === undefined) return undefined;
  const { start } = spanAt(context.sentences, term.start);
  const body = context.within('org', { start, end: term.start }).at(-1);
  const begins = term.values.date_from?.slice(0, 4) === context.published?.slice(0, 4);
  return body?.values.branch === 'elected' && !begins ? undefined : term;
}

/** `Đến năm 2030, …. Tỷ lệ … đạt 80%`: the deadline to come that the last dated sentence before names holds on; so does the period of a plan that is taken up (`Trong đó, …`). */
function dueBefore(context: MeasureContext, value: Span): Draft<DateFact> | undefined {
  const { start } = spanAt(context.paragraphs, value.start);
  const sentence = spanAt(context.sentences, value.start);
  const last = startingIn(context.sentences, { start, end: sentence.start }).findLast(
    (one) => periodsOf(context, one).length > 0,
  );
  if (last === undefined) return undefined;
  const takesUp = context.at('taking-up-cue', sentence.start) !== undefined;
  return startingIn(context.dates, last).findLast(({ values: { kind, date_from, date_to } }) => {
    const due = takesUp && kind !== 'deadline' && kind !== 'duration' ? date_to : null;
    return ((kind === 'deadline' ? date_from : due) ?? '') > (context.published ?? '9');
  });
}

function termIn(context: MeasureContext, span: Span): Draft<DateFact> | undefined {
  return startingIn(context.dates, span).find(({ values }) => values.kind === 'term');
}

/** A term that had ended by the publication: what is still to be reached is not due in it. */
function isOver({ published }: MeasureContext, { values }: Draft<DateFact>): boolean {
  return published !== null && values.date_to !== null && values.date_to < published;
}

/** Dates and terms of a span. */
function periodsIn(context: MeasureContext, span: Span): Draft<DateFact>[] {
  const terms = startingIn(context.dates, span).filter(({ values }) => values.kind === 'term');
  return [...datesIn(context, span), ...terms].sort((a, b) => a.start - b.start);
}

/** Years of the first date of the title or the opening sentences, before the value, that a report or a programme is of. */
function openingYears(context: MeasureContext, value: Span, kind: 'report-cue' | 'programme-cue'): Years {
  const inTitle = yearsOfTitle(context, value, kind);
  if (!isNone(inTitle)) return inTitle;
  const opening = { start: 0, end: context.sentences[1]?.end ?? 0 };
  const told = datesIn(context, opening).find((date) => isPeriodOf(context, kind, date));
  return told !== undefined && told.start < value.start ? yearsOf(context, told) : NO_YEARS;
}

/** `tỷ lệ cử tri đi bầu đạt 99,9%`, `trúng cử với 96% số phiếu`: how was voted for those whose term begins in the year of publication. */
function isOfElection(context: MeasureContext, value: Span): boolean {
  if (!toldBefore(context, value.start).termBegins) return false;
  const { start, end } = spanAt(context.sentences, value.start);
  return context.within('poll-cue', { start, end }).length > 0;
}

/** `Trong 27 đồng chí của Ban Chấp hành có 8 đồng chí là nữ, chiếm 29,6%`: who sits on a committee does so for its term, and not in the year of the news alone. */
function isMakeUp(context: MeasureContext, value: Span): boolean {
  const { start } = spanAt(context.sentences, value.start);
  const [among] = context.within('phrase-among', { start, end: value.start });
  const opens =
    among !== undefined && context.tokens({ start, end: among.start }).every(({ shape }) => shape !== 'word');
  if (!opens) return false;
  return context.within('committee-cue', { start: among.end, end: value.start }).length > 0;
}
