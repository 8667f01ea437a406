import type { Span } from '../../../model/span.ts';
import type { MeasureContext } from './measure-context.ts';
import { nounStart } from './noun-start.ts';

/** `kết nạp được | 152 đảng viên` */
const MOST_BETWEEN = 1;

/** A deed that was done so many times. */
export interface CountedDeed extends Span {
  /** From behind the verb to the noun: the figure, and the unit of an amount (`trồng | 200 ha | rừng`). */
  readonly figure: Span;
  readonly noun: Span;
}

/** The deeds of a phrase with what they count. */
export function countedDeeds(context: MeasureContext, phrase: Span): CountedDeed[] {
  return context.within('deed-cue', phrase).flatMap((deed) => {
    // `tinh giản 67 biên chế` counts a change, whose verb is part of the count
    const changed = context.at('count', deed.start);
    const [behind] = context.within('count', { start: deed.end, end: phrase.end });
    const count = changed !== undefined && changed.end <= phrase.end ? changed : behind;
    if (count === undefined || context.tokens({ start: deed.end, end: count.start }).length > MOST_BETWEEN)
      return [];
    const noun = count.values.measure === true ? count.end : nounStart(context, count);
    const figure = { start: deed.end, end: noun };
    return [{ start: deed.start, end: deed.end, figure, noun: { start: noun, end: count.end } }];
  });
}
