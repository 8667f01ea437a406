import { type Span, startingIn } from '../../../model/span.ts';
import { isCompared, openDates } from '../measures/dates-in.ts';
import { endingTerm } from '../measures/ending-term.ts';
import type { Status } from '../measures/find-status.ts';
import {
  columnYears,
  ownYears,
  subjectYears,
  yearsAround,
  yearsRightBehind,
} from '../measures/find-years.ts';
import { isInBrackets } from '../measures/is-in-brackets.ts';
import type { MeasureContext } from '../measures/measure-context.ts';
import { spannedYears } from '../measures/spanned-years.ts';
import { cues } from '../measures/status-cues.ts';
import { isNone, NO_YEARS, type Years, yearsOf } from '../measures/years.ts';
import { comparesAlone, isElliptic } from './acting.ts';
import { baseTold, yearsOfBase } from './base-told.ts';
import type { Indicator } from './find-indicators.ts';
import type { Member } from './member.ts';
import { isOverYears, toldSpan } from './over-years.ts';
import { spanTold, termMeant } from './span-told.ts';

/** A date and the bracket behind it are no further apart than this from its first letter. */
const DATE_REACH = 40;

/** As far as a count stands before the clause of its share. */
const COUNT_REACH = 80;

/** Years of the bracket's date, own years, else those of the value before it in the sentence, else the nearest around. */
export function settleYears(
  context: MeasureContext,
  member: Member,
  indicator: Indicator,
  before: Years,
  status: Status,
): Years {
  const inColumn = columnYears(context, member.value);
  if (!isNone(inColumn)) return inColumn;
  const bracketed = yearsOfBracket(context, member.value);
  if (!isNone(bracketed)) return bracketed;
  const base = baseTold(context, member);
  if (base !== undefined) return yearsOfBase(context, base, before);
  const value = withBase(context, member);
  const counted = isCountedOn(context, member)
    ? spannedYears(context, member.left, member.value, status)
    : NO_YEARS;
  if (!isNone(counted)) return counted;
  const own = ownYears(context, member.left, { start: value.end, end: member.right.end });
  if (isOfBase(context, member, own, before)) return before;
  if (!isNone(own)) return own;
  if (isOverYears(context, member, indicator)) return toldSpan(context, member, indicator, status);
  const span = spanTold(context, member, status);
  if (span !== undefined) return termMeant(context, member, span);
  if (isDueByTerm(context, member)) {
    const term = endingTerm(context, member.left);
    return term === undefined ? own : yearsOf(context, term);
  }
  // `Năm 2020 đạt 62%, phấn đấu nâng lên 70%`: what is still to be reached is not due in a year gone by.
  const isAhead = status === 'target' && cues(context, member.left).strong.includes('target');
  const previous = isAhead && isGone(context, before) ? NO_YEARS : before;
  // What the value before it holds in wins over a term or span further off.
  // `nữ 28,9% (nhiệm kỳ 2011 - 2016 là 24,2%)`: what opens a bracket holds in it.
  const reaches =
    isNone(previous) && isInBracket(context, member)
      ? [member.left, member.sentence]
      : [isNone(previous) ? member.sentence : member.left];
  const spanned = reaches
    .map((reach) => spannedYears(context, reach, value, status))
    .find((one) => !isNone(one));
  if (spanned !== undefined) return spanned;
  // `Năm 2005, tỷ lệ là 20%. Đến nay … đã nâng lên 35%`: what was led on from a level holds later than it.
  if (status === 'actual' && isElliptic(context, member) && !comparesAlone(context, member)) return own;
  if (!isNone(previous)) return previous;
  const around = yearsAround(context, member.sentence, value, status);
  if (status === 'actual') return around;
  return isNone(around) || (isAhead && isGone(context, around))
    ? subjectYears(context, member.sentence, member.value)
    : around;
}

/** `tinh giản 67 biên chế, bằng 10,3% số biên chế giao năm 2015`: the value with the whole that a change is a part of, whose year is not that of the change. */
function withBase(context: MeasureContext, { left, right, value, sentence }: Member): Span {
  const [next] = context.tokens(right);
  const before = { start: Math.max(sentence.start, left.start - COUNT_REACH), end: value.start };
  const count = context.within('count', before).at(-1);
  const isWhole = next !== undefined && context.within('phrase-whole', next).length > 0;
  if (!isWhole || count === undefined || count.values.change == null) return value;
  const comma = context.marks(',;', right)[0];
  return { start: value.start, end: comma?.start ?? right.end };
}

/** `về xã từ tháng 5/2014, sau hai năm đã đưa tỷ lệ hộ nghèo xuống 51%`: the years counted on from a date stand nearer than it. */
function isCountedOn(context: MeasureContext, { left }: Member): boolean {
  const span = context.within('span-cue', left).at(-1);
  const date = openDates(context, left).at(-1);
  return span !== undefined && date !== undefined && date.end <= span.start;
}

/** `Năm 2020, …; thu tăng 7% so với dự toán năm 2019`: the year of an earlier plan than what is told before is that of the comparison. */
function isOfBase(context: MeasureContext, { value, right }: Member, own: Years, before: Years): boolean {
  if (value.values.change === null || isNone(own) || isNone(before)) return false;
  const [base] = context.within('basis-cue', right);
  return base?.values.compared === true && base.values.basis === 'plan' && own.year_to! < before.year_to!;
}

/** `90% vào năm 2027, đến cuối nhiệm kỳ là 100%`: the term that the text tells of, not the year before it. */
function isDueByTerm(context: MeasureContext, { left }: Member): boolean {
  return context.within('term-end-cue', left).length > 0;
}

function isGone({ published }: MeasureContext, { year_to }: Years): boolean {
  return published !== null && year_to !== null && year_to < Number(published.slice(0, 4));
}

/** `Năm 2020, tỷ lệ giảm từ 5,2% xuống 4,4%`: what a change starts from held before the time told of, unless its end has a time of its own. */
export function startYears(context: MeasureContext, member: Member, end: Member): Years {
  const own = yearsRightBehind(context, member.right);
  // `giảm từ 27% năm 2005 đến năm 2009 còn 17%`: the years of a change are those of its two ends.
  if (isSpan(own)) return { year_from: own.year_from, year_to: own.year_from };
  if (!isNone(own) || isNone(yearsRightBehind(context, end.right))) return own;
  return ownYears(context, member.left, { start: member.right.start, end: member.right.start });
}

function isSpan({ year_from, year_to }: Years): boolean {
  return year_from !== null && year_to !== null && year_from < year_to;
}

/**
 * `giảm từ 11,4% năm 2011 xuống còn 2,9%`: the date right behind what a change starts from says nothing of its end. Its own years, those told before the
 * change, else those of the values before it.
 */
export function endYears(context: MeasureContext, start: Member, end: Member, before: Years): Years {
  const behind = yearsRightBehind(context, end.right);
  if (!isNone(behind)) return behind;
  const between = yearsRightBehind(context, start.right);
  if (isSpan(between)) return { year_from: between.year_to, year_to: between.year_to };
  const own = ownYears(context, start.left, end.right);
  return isNone(own) ? before : own;
}

/** `vượt mục tiêu 10% đề ra cho cả giai đoạn 2015 - 2021`: when a plan is due stands behind its figure; the time of what is told against it is another. */
export function planYears(context: MeasureContext, { right }: Member): Years {
  return ownYears(context, { start: right.start, end: right.start }, right);
}

/** Whether a date right behind the value that a change starts from stands before its end. */
export function isDated(context: MeasureContext, start: Member): boolean {
  return !isNone(yearsRightBehind(context, start.right));
}

/** `tăng 2% so với năm 2022 (84,57%)`, `(năm 2021: 6,8%; năm 2020: 6,1%)`: a bracket or a colon right behind a date holds the figure of that date. */
function yearsOfBracket(context: MeasureContext, { start }: Span): Years {
  const before = context.body.slice(Math.max(0, start - DATE_REACH), start);
  const bracket = /\s*[(:]\s*(?:\p{Ll}+\s)?$/u.exec(before);
  if (bracket === null) return NO_YEARS;
  const end = start - bracket[0].length;
  const date = startingIn(context.dates, { start: end - DATE_REACH, end }).findLast((one) => one.end === end);
  if (date === undefined || date.values.kind === 'duration') return NO_YEARS;
  // `120 chi bộ tổ chức đại hội nhiệm kỳ 2018 - 2023 (đạt 78%)`: what a congress is held for.
  const isName = date.values.kind === 'term' && !isCompared(context, date) && !opensClause(context, date);
  return isName ? NO_YEARS : yearsOf(context, date);
}

function opensClause({ body }: MeasureContext, { start }: Span): boolean {
  return /(?:^|[.,;:(\n])\s*(?:\p{L}+\s+)?$/u.test(body.slice(Math.max(0, start - DATE_REACH), start));
}

/** Whether a value stands in a bracket: what is said there holds nowhere else. */
export function isInBracket(context: MeasureContext, { sentence, value }: Member): boolean {
  return isInBrackets(context, sentence.start, value.start);
}

/** `(nay mới 57,6%, thấp hơn bình quân của tỉnh 4%)`: what goes on in a bracket, with no word of its own for when or whether, is told of the same time. */
export function sharesBracket(context: MeasureContext, member: Member, before: Member | undefined): boolean {
  if (before === undefined || !isInBracket(context, member) || !isInBracket(context, before)) return false;
  const between = context.body.slice(before.value.end, member.value.start);
  const said = cues(context, { start: member.left.start, end: member.value.end });
  // `(mới đạt 71%/kế hoạch 80%)`
  const gap = { start: before.value.end, end: member.value.start };
  if (context.within('basis-cue', gap).some(({ values }) => values.basis === 'plan')) return false;
  return !/[()]/u.test(between) && [...said.strong, ...said.weak, ...said.near].length === 0;
}
