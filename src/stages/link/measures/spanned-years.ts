import type { Mention } from '../../../model/mention.ts';
import { type Span, startingIn } from '../../../model/span.ts';
import { datesIn } from './dates-in.ts';
import type { Status } from './find-status.ts';
import { type MeasureContext, spanAt } from './measure-context.ts';
import { isPeriodOf } from './period-of.ts';
import { isNone, NO_YEARS, type Years, yearsOf } from './years.ts';

/** A span longer than this says nothing of when a figure holds. */
const MOST_YEARS = 50;

/**
 * Year at the end of a span of years that a sentence (or the part of it that `reach` begins) names before a value: `trong 5 năm tới` counts from the publication and ends targets,
 * `Sau 2 năm` counts from the last date before it in the paragraph; the years of a term (`Nhiệm kỳ 2016-2021`) hold its targets,
 * and its results where it opens the sentence. NO_YEARS without.
 */
export function spannedYears(context: MeasureContext, reach: Span, value: Span, status: Status): Years {
  const before = { start: reach.start, end: value.start };
  const term = startingIn(context.dates, before).findLast((date) => date.values.kind === 'term');
  if (
    term !== undefined &&
    (status === 'target' ||
      opens(context, reach, term) ||
      isPeriodOf(context, 'report-cue', term, reach.start))
  )
    return yearsOf(context, term);
  const due = status === 'target' ? termBehind(context, value) : undefined;
  if (due !== undefined) return yearsOf(context, due);
  const cue = context.within('span-cue', before).at(-1) ?? aheadBehind(context, value, status);
  if (cue === undefined) return NO_YEARS;
  const count = yearsIn(context, cue);
  if (!(count >= 1 && count <= MOST_YEARS)) return NO_YEARS;
  const published = context.published === null ? null : Number(context.published.slice(0, 4));
  if (cue.values.from === 'publication')
    return status === 'target' && published !== null ? only(published + count) : NO_YEARS;
  const base = baseYear(context, cue);
  if (base === null || (published !== null && base + count > published)) return NO_YEARS;
  return only(base + count);
}

/** `sau 2 năm`, `sau hai năm` */
function yearsIn({ body, dates }: MeasureContext, cue: Span): number {
  const [span] = startingIn(dates, cue);
  const digits = /\d+/u.exec(String(span?.values.duration ?? body.slice(cue.start, cue.end)));
  return Number(digits?.[0]);
}

/** `nâng lên 60% trong nhiệm kỳ 2020 - 2025` */
function termBehind(context: MeasureContext, value: Span) {
  const rest = { start: value.end, end: spanAt(context.sentences, value.start).end };
  const end = context.marks(',;', rest)[0]?.start ?? rest.end;
  return startingIn(context.dates, { start: rest.start, end }).find(({ values }) => values.kind === 'term');
}

/** `tinh giản 20% biên chế trong 5 năm tới` */
function aheadBehind(context: MeasureContext, value: Span, status: Status): Mention | undefined {
  const rest = { start: value.end, end: spanAt(context.sentences, value.start).end };
  return status === 'target'
    ? context.within('span-cue', rest).find((cue) => cue.values.from === 'publication')
    : undefined;
}

/** A term deeper in a sentence names a body (`bầu Chủ tịch HĐND huyện nhiệm kỳ 2021-2026`). */
function opens(context: MeasureContext, reach: Span, term: Span): boolean {
  return /^[^\p{L}]*(?:\p{L}+\s+)?$/u.test(context.body.slice(reach.start, term.start));
}

function baseYear(context: MeasureContext, cue: Span): number | null {
  const paragraph = spanAt(context.paragraphs, cue.start);
  const base = datesIn(context, { start: paragraph.start, end: cue.start }).at(-1);
  return base === undefined || isNone(yearsOf(context, base)) ? null : yearsOf(context, base).year_to;
}

const only = (year: number): Years => ({ year_from: year, year_to: year });
