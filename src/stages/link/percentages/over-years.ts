import type { Mention } from '../../../model/mention.ts';
import { type Span, startingIn } from '../../../model/span.ts';
import type { Status } from '../measures/find-status.ts';
import { type MeasureContext, spanAt } from '../measures/measure-context.ts';
import { NO_YEARS, type Years, yearsOf } from '../measures/years.ts';
import type { Indicator } from './find-indicators.ts';
import type { Member } from './member.ts';

/** `Trong hơn | 5 năm` */
const MOST_BEFORE_YEARS = 2;

/** `bình quân trong 3 năm`, `Trong 5 năm đã kết nạp 612 đảng viên, vượt 22%`: a value over a span that no date ends holds in no one year. */
export function isOverYears(context: MeasureContext, member: Member, indicator: Indicator): boolean {
  return spanOf(context, member, indicator) !== undefined;
}

/** `Nhiệm kỳ 2005 - 2010, …. Tăng trưởng bình quân 5 năm là 10%`: the last period of as many years that the paragraph tells of, where a plan for it is due, or its results are in. */
export function toldSpan(
  context: MeasureContext,
  member: Member,
  indicator: Indicator,
  status: Status,
): Years {
  const span = spanOf(context, member, indicator);
  const { published } = context;
  // What was done `trong 5 năm` is of no one year; a mean is of the last.
  if (span !== undefined && span.start < indicator.own.start) return NO_YEARS;
  const count = Number(/^P(\d+)Y$/u.exec(String(span?.values.duration))?.[1]);
  if (published === null || Number.isNaN(count)) return NO_YEARS;
  const { start } = spanAt(context.paragraphs, member.value.start);
  const told = startingIn(context.dates, { start, end: member.value.start }).findLast(({ values }) => {
    const { kind, date_from: from, date_to: to } = values;
    if ((kind !== 'period' && kind !== 'term') || from === null || to === null) return false;
    const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
    const isDue = status === 'target' ? to > published : from < published;
    return isDue && (years === count || years === count - 1);
  });
  return told === undefined ? NO_YEARS : yearsOf(context, told);
}

function spanOf(context: MeasureContext, { left }: Member, { own, shared }: Indicator): Mention | undefined {
  const comma = context.marks(',', left)[0];
  const opening = { start: left.start, end: Math.min(own.start, comma?.start ?? own.start) };
  // `sau 5 năm`, `trong 5 năm tới` are counted from a year.
  const isCounted = context.within('span-cue', opening).length > 0;
  return [own, shared, isCounted ? null : opening]
    .flatMap((phrase) => (phrase === null ? [] : [...context.within('date', phrase)]))
    .filter((date) => /^P[\d.]+Y$/.test(String(date.values.duration)))
    .find((date) => !isOfCount(context, opening, date) && !isCountedOn(context, left, date));
}

/** `Năm 1997 có 57% hộ nghèo; sau 20 năm còn 8%`: counted on from a year, the span says when it ends. */
function isCountedOn(context: MeasureContext, left: Span, years: Span): boolean {
  return context.within('span-cue', left).some(({ start, end }) => start < years.end && years.start < end);
}

/** `huy động vốn 5 năm đạt 1.500 tỷ đồng, thu ngân sách tăng 10%`: years behind a noun that an amount is told of are those of the amount. */
function isOfCount(context: MeasureContext, opening: Span, years: Span): boolean {
  const noun = context.tokens({ start: opening.start, end: years.start });
  const rest = { start: years.end, end: opening.end };
  return noun.length > MOST_BEFORE_YEARS && context.within('count', rest).length > 0;
}
