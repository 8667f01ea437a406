import type { Span } from '../../../model/span.ts';
import { isInBrackets } from '../measures/is-in-brackets.ts';
import type { MeasureContext } from '../measures/measure-context.ts';
import { nounStart } from '../measures/noun-start.ts';
import { trimPhrase } from '../measures/trim-phrase.ts';

/**
 * `có 1.740 hộ nghèo trong tổng số 7.960 hộ`: how many of how many are other facts, what is measured is the noun of the first, or that of the whole with what is said of it. NULL where a phrase counts
 * nothing out of a whole.
 */
export function ofTotal(context: MeasureContext, phrase: Span): Span | null {
  const among = context
    .within('phrase-among', phrase)
    .find(({ start }) => start > phrase.start && !isInBrackets(context, phrase.start, start));
  const whole = among && context.within('count', { start: among.end, end: among.end + 2 })[0];
  const first = among && context.within('count', { start: phrase.start, end: among.start }).at(-1);
  if (among === undefined || whole === undefined || first === undefined) return null;
  // `2.980 cử tri trong tổng số 2.991 cử tri của xã đã đi bầu`
  const said = context.within('phrase-predicate', { start: whole.end, end: phrase.end });
  if (said.length > 0) return { start: nounStart(context, whole), end: phrase.end };
  const noun = { start: nounStart(context, first), end: among.start };
  return noun.start > first.start ? trimPhrase(context, noun) : null;
}
