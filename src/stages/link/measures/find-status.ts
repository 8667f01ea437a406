import type { Span } from '../../../model/span.ts';
import { type MeasureContext, startingIn } from './measure-context.ts';

export type Status = 'target' | 'actual';

/**
 * Target or result. A deadline in its own words that lies behind the publication makes a target; then the last word of
 * its own clause that says so, else the first one of the sentence, which governs what follows it.
 */
export function findStatus(context: MeasureContext, sentence: Span, value: Span, own: Span): Status {
  if (isDueLater(context, own)) return 'target';
  const inOwn = cues(context, { start: own.start, end: value.end });
  const found = inOwn.strong.at(-1) ?? inOwn.weak.at(-1);
  if (found !== undefined) return found;
  const before = cues(context, { start: sentence.start, end: value.start });
  return before.strong[0] ?? before.weak[0] ?? 'actual';
}

/** Words of doing (`phấn đấu`, `đã`) are strong, nouns (`chỉ tiêu`) weak: `đã hoàn thành 20 chỉ tiêu` is a result. */
function cues(context: MeasureContext, span: Span): { strong: Status[]; weak: Status[] } {
  const found = context.within('status-cue', span).filter((cue) => !isBase(context, cue));
  const of = (weak: boolean) =>
    found.filter((cue) => cue.values.weak === weak).map((cue) => cue.values.status as Status);
  return { strong: of(false), weak: of(true) };
}

/** `98% kế hoạch`, `103% chỉ tiêu`: what the value is a part of says nothing of its status. */
function isBase(context: MeasureContext, cue: Span): boolean {
  const before = context.within('percent', { start: Math.max(0, cue.start - 40), end: cue.start }).at(-1);
  return before !== undefined && /^\s*$/u.test(context.body.slice(before.end, cue.start));
}

function isDueLater(context: MeasureContext, own: Span): boolean {
  const { published } = context;
  if (published === null) return false;
  return startingIn(context.dates, own).some(
    ({ values }) => values.kind === 'deadline' && values.date_from !== null && values.date_from > published,
  );
}
