import type { Draft } from '../../../model/extraction.ts';
import type { DateFact } from '../../../model/facts.ts';
import type { MentionOf } from '../../../model/mentions/mention-kinds.ts';
import { oncePer } from '../../../model/once-per.ts';
import { type Span, startingIn } from '../../../model/span.ts';
import { isOfOther } from './is-of-other.ts';
import type { MeasureContext } from './measure-context.ts';
import { isDecade, isNone, yearsOf } from './years.ts';

/** A date this close behind a comparison (`so với cùng kỳ năm 2021`) is what is compared with. */
const COMPARED_REACH = 40;

/** A subject is no longer than this before its period. */
const SUBJECT_REACH = 250;

/** The name of a programme before its years is no longer. */
const PROGRAMME_REACH = 120;

/** Dates of a span that can say when a value holds: with a year, no duration, no term, no document's day, no base of comparison, no birth. */
export function datesIn(context: MeasureContext, span: Span): readonly Draft<DateFact>[] {
  return startingIn(tellingDates(context), span);
}

const tellingDates = oncePer((context: MeasureContext) =>
  context.dates.filter(
    (date) =>
      date.values.kind !== 'duration' &&
      date.values.kind !== 'term' &&
      (isDecade(date) || !isNone(yearsOf(context, date))) &&
      !isCompared(context, date) &&
      !isOfOther(context, date) &&
      !(isOfSubject(context, date) && isAhead(context, date)),
  ),
);

/** Dates of a span but those that stand with a figure of their own in a bracket that it opens and closes: `71,5% (năm 2015 là 38,2%)`. */
export function openDates(context: MeasureContext, span: Span): readonly Draft<DateFact>[] {
  return datesIn(context, span).filter((date) => !isAside(context, date, span));
}

/** Whether words stand with a figure of their own in a bracket that a span opens and closes. */
export function isAside(context: MeasureContext, words: Span, span: Span): boolean {
  const before = context.body.slice(span.start, words.start);
  const open = before.lastIndexOf('(');
  const close = context.body.slice(words.end, span.end).indexOf(')');
  if (open < 0 || close < 0 || before.slice(open).includes(')')) return false;
  const inside = { start: span.start + open, end: words.end + close };
  return ['percent', 'count'].some((kind) => context.within(kind, inside).length > 0);
}

/** Words for the present; against the start of this year (`so với đầu năm`) is a base. */
export function nowIn(context: MeasureContext, span: Span): readonly MentionOf<'now-cue'>[] {
  return startingIn(tellingNows(context), span);
}

const tellingNows = oncePer((context: MeasureContext) =>
  context
    .within('now-cue', { start: 0, end: context.body.length })
    .filter((cue) => !isCompared(context, cue)),
);

/** `so với nhiệm kỳ trước`, `gấp 1,5 lần năm 2020`: what a figure is compared with. */
export function isCompared(context: MeasureContext, date: Span): boolean {
  const reach = { start: Math.max(0, date.start - COMPARED_REACH), end: date.start };
  // `giảm 2,5% so với số giao năm 2015`
  const cue = context
    .within('basis-cue', reach)
    .findLast(
      ({ values }) => values.basis === 'previous' || (values.basis === 'share' && values.compared === true),
    );
  if (cue !== undefined && !/[,;.]/.test(context.body.slice(cue.end, date.start))) return true;
  // `cao hơn năm 2020`
  return ['base-cue', 'more-cue'].some((kind) => {
    const base = context.within(kind, reach).at(-1);
    return base !== undefined && /^\s*$/u.test(context.body.slice(base.end, date.start));
  });
}

/** `so với cùng kỳ năm 2022`: with the same time of that year. */
export function isSameTime(context: MeasureContext, date: Span): boolean {
  const reach = { start: Math.max(0, date.start - COMPARED_REACH), end: date.start };
  return context.within('basis-cue', reach).some((cue) => cue.values.same === true);
}

/** Said of what a document is about. */
export function isOfSubject(context: MeasureContext, date: Draft<DateFact>): boolean {
  return (
    isOfProgramme(context, date) ||
    context
      .within('citation-subject', { start: Math.max(0, date.start - SUBJECT_REACH), end: date.start })
      .some((subject) => subject.end >= date.end)
  );
}

/** `Sau 3 năm thực hiện Chương trình giảm nghèo giai đoạn 2021 - 2030, …`: the years that a programme is for, of which the last are still to come. */
function isOfProgramme(context: MeasureContext, { start, values }: Draft<DateFact>): boolean {
  const { published } = context;
  if (values.kind === 'deadline' || published === null || values.date_from === null) return false;
  if (values.date_from > published || (values.date_to ?? '') <= `${published.slice(0, 4)}-12-31`)
    return false;
  const reach = { start: Math.max(0, start - PROGRAMME_REACH), end: start };
  const named = context.within('plan-document-cue', reach).at(-1);
  if (named === undefined) return false;
  return context.marks(';:.()%', { start: named.end, end: start }).length === 0;
}

/** Not over by the publication: no result holds at its end. */
function isAhead({ published }: MeasureContext, { values }: Draft<DateFact>): boolean {
  return published !== null && values.date_to !== null && values.date_to > published;
}
