import type { Span } from '../../../model/span.ts';
import type { MeasureContext } from './measure-context.ts';

export type Status = 'target' | 'actual';

/**
 * Target or result, by the last word before the value that says so: in its own words, else earlier in the sentence; a
 * year after the publication makes a target of what no word settles.
 */
export function findStatus(
  context: MeasureContext,
  sentence: Span,
  value: Span,
  own: Span,
  year: number | null,
): Status {
  const inOwn = lastCue(context, { start: own.start, end: value.end });
  if (inOwn !== null) return inOwn;
  if (context.published !== null && year !== null && year > Number(context.published.slice(0, 4)))
    return 'target';
  return lastCue(context, { start: sentence.start, end: value.start }) ?? 'actual';
}

function lastCue(context: MeasureContext, span: Span): Status | null {
  return (context.within('status-cue', span).at(-1)?.values.status as Status | undefined) ?? null;
}
