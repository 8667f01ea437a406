import type { Span } from '../../../model/span.ts';
import type { MeasureContext } from '../measures/measure-context.ts';
import { endingWith, trimPhrase } from '../measures/trim-phrase.ts';
import { isBarePlace } from './is-bare-place.ts';

/** `Trong số các đồng chí trúng cử cấp ủy viên | có` */
const MOST_TOKENS = 10;

/**
 * Whose what is counted right behind `có` is: `Công ty Hoa Mai có | 40 lao động nữ`. An empty span where the words before say no more than where or on what
 * occasion (`Qua đánh giá có …`, `Song hành cùng đó, hiện có …`); NULL without such a verb, and before it with words that tell something themselves.
 */
export function hasCounted(context: MeasureContext, before: Span): Span | null {
  if (endingWith(context, 'having-cue', before) === undefined) return null;
  const comma = context.tokens(before).findLast(({ fold }) => fold === ',');
  const owner = trimPhrase(context, { start: comma?.end ?? before.start, end: before.end });
  const none = { start: owner.end, end: owner.end };
  if (owner.end <= owner.start || isBarePlace(context, owner)) return none;
  if (context.at('phrase-adverb', owner.start) !== undefined) return none;
  const words = context.tokens(owner);
  const isPlain =
    words.length <= MOST_TOKENS &&
    words.every(({ shape }) => shape === 'word') &&
    ['count', 'phrase-head', 'percent'].every((kind) => context.within(kind, owner).length === 0);
  return isPlain ? owner : null;
}
