import type { CountMention } from '../../../model/mentions/mention-kinds.ts';
import type { Span } from '../../../model/span.ts';
import { isBarePlace } from '../measures/is-bare-place.ts';
import type { MeasureContext } from '../measures/measure-context.ts';
import { nounStart } from '../measures/noun-start.ts';
import { phraseText, trimPhrase } from '../measures/trim-phrase.ts';

/** `58 huyện | có tỷ lệ`, `123/159 xã, phường, thị trấn | tỷ lệ` */
const MOST_TOKENS = 7;

const PLACES = ['unit-bare', 'unit', 'level-cue', 'actor-cue', 'own-unit-cue', 'bound-group'];

/** `Toàn tỉnh còn 58 huyện có | tỷ lệ hộ nghèo`, `37/63 địa phương | tỷ lệ giải ngân`: the rate that so many places have, and how many they are. NULL for other phrases. */
export function rateOfCounted(
  context: MeasureContext,
  left: Span,
  own: Span,
): { measured: Span; place: Span; counted: true } | null {
  const head = context.within('phrase-head', own).find(({ values }) => values.bare === true);
  if (head === undefined || head.end >= own.end) return null;
  const start = head.start > own.start ? own.start : Math.min(left.start, own.start);
  const place = placesAt(context, { start, end: head.start });
  return place === null ? null : { measured: { start: head.start, end: own.end }, place, counted: true };
}

/** `Tỉnh có 4 huyện đạt | 100% cử tri đi bầu`: how many places are told of before a value that measures what stands behind it, for a bracket. Empty without. */
export function placesBefore(context: MeasureContext, left: Span): string {
  const place = placesAt(context, left);
  return place === null ? '' : ` (${phraseText(context, place)})`;
}

/** The count of places that a phrase ends with, verbs aside, with nothing before it but where they are. */
function placesAt(context: MeasureContext, phrase: Span): Span | null {
  const count = context.within('count', phrase).findLast((one) => isOfPlaces(context, one));
  if (count === undefined) return null;
  const named = trimPhrase(context, { start: count.start, end: phrase.end });
  if (named.end < count.end || context.tokens(named).length > MOST_TOKENS) return null;
  // `Xã có 11 chi đoàn, | tỷ lệ tập hợp …`
  if (context.tokens({ start: named.end, end: phrase.end }).some(({ shape }) => shape === 'punct'))
    return null;
  if (context.within('phrase-predicate', named).length > 0) return null;
  const before = trimPhrase(context, { start: phrase.start, end: count.start });
  const isWhere = before.end <= before.start || isBarePlace(context, before);
  // `còn | 58 huyện`
  const figure = context.body.slice(count.start, count.end).search(/\d/u);
  const start = count.values.comparator === 'eq' ? count.start + Math.max(0, figure) : count.start;
  return isWhere ? { start, end: named.end } : null;
}

function isOfPlaces(context: MeasureContext, count: CountMention): boolean {
  const noun = nounStart(context, count);
  return noun > count.start && PLACES.some((kind) => context.at(kind, noun) !== undefined);
}
