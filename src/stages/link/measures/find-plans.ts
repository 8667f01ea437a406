import type { Draft } from '../../../model/extraction.ts';
import type { DateFact } from '../../../model/facts.ts';
import { oncePer } from '../../../model/once-per.ts';
import { type Span, startingIn } from '../../../model/span.ts';
import type { MeasureContext } from './measure-context.ts';
import { cues } from './status-cues.ts';

/** `2. Mục tiêu cụ thể` */
const MOST_BEFORE_PLAN = 3;

/** In the first part of a period this long a plan for it is told, later its results. */
const EARLY = 0.25;

/** `Phương hướng, nhiệm vụ năm 2023`, `2. Mục tiêu cụ thể`: opens with a word of planning, for a time to come or for none that it names. */
export function isPlanHeading(context: MeasureContext, span: Span): boolean {
  const [programme] = context.within('programme-cue', span);
  if (programme === undefined) return false;
  const words = context.tokens({ start: span.start, end: programme.start });
  if (words.length > MOST_BEFORE_PLAN) return false;
  if (isPlan(context, span)) return true;
  return programme.values.alone === true && periodsOf(context, span).length === 0 && !reports(context, span);
}

/** Names what is to be done in a time that has just begun or is still to come, and reports nothing. */
export function isPlan(context: MeasureContext, span: Span): boolean {
  const [programme] = context.within('programme-cue', span);
  if (programme === undefined || reports(context, span)) return false;
  const told = periodsOf(context, { start: programme.end, end: span.end });
  return told.some((date) => isAhead(context, date));
}

function reports(context: MeasureContext, span: Span): boolean {
  return context.within('report-cue', span).length > 0 || cues(context, span).strong.includes('actual');
}

/** Dates of a span that begin some time, durations aside. */
export function periodsOf(context: MeasureContext, span: Span): readonly Draft<DateFact>[] {
  return startingIn(periods(context), span);
}

const periods = oncePer(({ dates }: MeasureContext) =>
  dates.filter(({ values }) => values.kind !== 'duration' && values.date_from !== null),
);

/** To come, or so early in it that what is told of it is planned. */
export function isAhead({ published }: MeasureContext, { values }: Draft<DateFact>): boolean {
  const { date_from, date_to } = values;
  if (published === null || date_from === null) return false;
  if (date_from > published) return true;
  if (date_to === null || date_to < published) return false;
  const passed = Date.parse(published) - Date.parse(date_from);
  return passed < (Date.parse(date_to) - Date.parse(date_from)) * EARLY;
}

/** A deadline to come. */
export function isDueLater(context: MeasureContext, own: Span): boolean {
  const { published } = context;
  if (published === null) return false;
  return startingIn(context.dates, own).some(({ values: { kind, date_from, date_to } }) => {
    // `Trước tháng 6/2026, …`
    const due = kind === 'deadline' || date_from === null ? (date_from ?? date_to) : null;
    return due !== null && due > published;
  });
}
