import type { Span } from '../../../model/span.ts';
import type { MeasureContext } from '../measures/measure-context.ts';

/** A noun that lists share (`tỷ lệ`, `tốc độ`) stands in the phrase, other than the one between two figures (`13 trong tổng số 40 ủy viên`). */
export function isHeaded(context: MeasureContext, phrase: Span): boolean {
  const heads = context.within('phrase-head', phrase);
  const counts = heads.length === 0 ? [] : context.within('count', phrase);
  return (
    heads.some((head) => !counts.some(({ start, end }) => start < head.start && head.end <= end)) ||
    context.within('change-cue', phrase).some((cue) => cue.values.role === 'growth')
  );
}
