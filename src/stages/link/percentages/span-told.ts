import type { Mention } from '../../../model/mention.ts';
import { type Span, startingIn } from '../../../model/span.ts';
import { isCompared } from '../measures/dates-in.ts';
import type { Status } from '../measures/find-status.ts';
import { type MeasureContext, spanAt } from '../measures/measure-context.ts';
import { NO_YEARS, type Years, yearsOf } from '../measures/years.ts';
import type { Member } from './member.ts';

/** The words of a value for a stretch of time: `Đầu nhiệm kỳ, …`, and of a result `5 năm qua`, `trong nhiệm kỳ`: no one year, whatever is told around. */
export function spanTold(
  context: MeasureContext,
  { left, right, value }: Member,
  status: Status,
): Mention | undefined {
  const said = (span: Span) =>
    context
      .within('past-span-cue', span)
      .filter((cue) => !isCompared(context, cue) && !isDated(context, cue));
  const start = said(left).find((cue) => cue.values.start === true);
  if (start !== undefined) return start;
  if (status === 'target' || value.values.level === true) return undefined;
  const next = context.marks(',;:(', right)[0];
  return [...said(left), ...said({ start: right.start, end: next?.start ?? right.end })].find(
    (cue) => cue.values.start !== true,
  );
}

/** `trong nhiệm kỳ 2014 - 2019`: years bound the stretch. */
function isDated(context: MeasureContext, cue: Span): boolean {
  return startingIn(context.dates, cue).some(({ end }) => end > cue.end);
}

/** `Nhiệm kỳ 2014 - 2019, …. Trong nhiệm kỳ, …`: the term that ends by the year of publication, where the paragraph told of it; else none. */
export function termMeant(context: MeasureContext, { value }: Member, span: Mention): Years {
  const { published } = context;
  if (span.values.term !== true || published === null) return NO_YEARS;
  const { start } = spanAt(context.paragraphs, value.start);
  const told = startingIn(context.dates, { start, end: span.start }).findLast(
    ({ values }) => values.kind === 'term',
  );
  if (told === undefined || (told.values.date_to ?? '9') > `${published.slice(0, 4)}-12-31`) return NO_YEARS;
  return yearsOf(context, told);
}
