import type { Span } from '../../../model/span.ts';
import { areWords } from './are-words.ts';
import { isBarePlace } from './is-bare-place.ts';
import { isName } from './is-name.ts';
import type { MeasureContext } from './measure-context.ts';
import { endingWith, trimPhrase } from './trim-phrase.ts';

/** `Trong số các đồng chí trúng cử cấp ủy viên | có` */
const MOST_TOKENS = 10;

/** `huyện, | thị` */
const MOST_NOUN_TOKENS = 2;

/**
 * Whose what is counted right behind `có` is: `Công ty Hoa Mai có | 40 lao động nữ`. An empty span where the words before say no more than where or on what
 * occasion (`Qua đánh giá có …`, `Song hành cùng đó, hiện có …`); NULL without such a verb, and before it with words that tell something themselves.
 */
export function hasCounted(context: MeasureContext, before: Span): Span | null {
  if (endingWith(context, 'having-cue', before) === undefined) return placeOf(context, before);
  const commas = context.marks(',', before);
  // `cấp ủy huyện, | thị có 641 đồng chí`: a word or two behind the comma are one more noun of whose it is.
  const isNoun = (start: number) => {
    const rest = trimPhrase(context, { start, end: before.end });
    if (context.tokens(rest).length <= MOST_NOUN_TOKENS) return true;
    // `Đội ngũ cán bộ, | công chức huyện có 186 người`
    const persons = context.within('person-cue', { start: before.start, end: rest.end });
    return persons.some((one) => one.start === rest.start) && persons.some(({ end }) => end === start - 1);
  };
  const comma = commas.findLast(({ end }) => !isNoun(end));
  const owner = trimPhrase(context, { start: comma?.end ?? before.start, end: before.end });
  const none = { start: owner.end, end: owner.end };
  if (owner.end <= owner.start || isBarePlace(context, owner)) return none;
  if (context.at('phrase-adverb', owner.start) !== undefined) return none;
  const words = context.tokens(owner);
  const isPlain =
    words.length <= MOST_TOKENS &&
    areWords(context, owner, { commas: true }) &&
    ['count', 'phrase-head', 'percent'].every((kind) => context.within(kind, owner).length === 0);
  return isPlain ? owner : null;
}

/** `Long Xuyên | 9/9 cơ sở Hội tổ chức Đại hội`: of so many of so many a name right before them says whose they are. */
function placeOf(context: MeasureContext, before: Span): Span | null {
  const count = context.within('count', { start: before.end, end: before.end + 1 })[0];
  if (typeof count?.values.whole !== 'number') return null;
  const name = trimPhrase(context, before);
  return name.end > name.start && isName(context, name) ? name : null;
}
