import type { Span } from '../../../model/span.ts';
import type { MeasureContext } from '../measures/measure-context.ts';

/** A noun that lists share (`tỷ lệ`, `tốc độ`) stands in the phrase. */
export function isHeaded(context: MeasureContext, phrase: Span): boolean {
  return (
    context.within('phrase-head', phrase).length > 0 ||
    context.within('change-cue', phrase).some((cue) => cue.values.role === 'growth')
  );
}
