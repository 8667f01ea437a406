import type { Span } from '../../../model/span.ts';
import { areWords } from '../measures/are-words.ts';
import { hasCounted } from '../measures/has-counted.ts';
import type { MeasureContext } from '../measures/measure-context.ts';
import { nounStart } from '../measures/noun-start.ts';
import { phraseText, trimEnd, trimPhrase } from '../measures/trim-phrase.ts';
import { amongCounted, countOfParts, opensParts, whoAre, wholeTold } from './counted-whole.ts';
import type { Member } from './member.ts';
import { topicOf } from './topic-of.ts';

/** `trong đó :` */
const COLON_REACH = 3;

/** A whole is named in fewer words than this. */
const MOST_TOKENS = 16;

/** Of whom a part is told: `58 đồng chí được quy hoạch, trong đó nữ chiếm 22%` is of `đồng chí được quy hoạch`. NULL without such a whole in its segment. */
export function findWhole(context: MeasureContext, member: Member): string | null {
  const { sentence, value, left, segment } = member;
  const opening = opensParts(context, sentence);
  if (opening !== null) return wholeTold(context, member, opening);
  const before = { start: sentence.start, end: value.start };
  const semicolons = context.marks(';', before);
  // `18 chỉ tiêu, trong đó: tỷ lệ hộ nghèo còn 2%; …`: a rate is no part of what was counted.
  const list = context.within('phrase-head', left).length > 0 ? null : listOfParts(context, before);
  const own = list ?? (segment === 0 ? sentence.start : (semicolons.at(-1)?.end ?? sentence.start));
  const parts = context.within('phrase-part', { start: own, end: value.start });
  const part =
    parts.find((one) => context.within('count', { start: own, end: one.start }).length > 0) ?? parts[0];
  if (part === undefined) return amongWhom(context, member, before);
  // `246 cán bộ; trong số đó, 88% …`
  const opens = context.tokens({ start: own, end: part.start }).length === 0;
  const start = opens ? (semicolons.at(-2)?.end ?? sentence.start) : own;
  const count = countOfParts(context, { start, end: part.start }, { start: part.end, end: value.start });
  if (count === undefined || count.values.measure === true) return null;
  const from = nounStart(context, count);
  const whole = trimEnd(context, { start: from, end: beforeFigures(context, from, part.start) });
  const tokens = context.tokens(whole);
  const isPlain = tokens.every(({ fold, shape }) => !/^[;:()/]$/u.test(fold) && shape !== 'percent');
  if (!isPlain || tokens.length === 0 || tokens.length > MOST_TOKENS) return null;
  return bodyOfHeads(context, { start, end: count.start }, whole) ?? phraseText(context, whole);
}

/** `412 người, trong đó: đại học 371 người (90%); cao đẳng 22 người (5%)`: where the segment begins whose parts a colon lists over semicolons; NULL without one. */
function listOfParts(context: MeasureContext, before: Span): number | null {
  const part = context
    .within('phrase-part', before)
    .find(({ end }) => /^\s*:/u.test(context.body.slice(end, end + COLON_REACH)));
  if (part === undefined) return null;
  const semicolon = context.marks(';', { start: before.start, end: part.start }).at(-1);
  return semicolon?.end ?? before.start;
}

/** `Ban Chấp hành khóa mới gồm 27 đồng chí, trong đó nữ …`: heads say nothing of whom, the body that they make up does. */
function bodyOfHeads(context: MeasureContext, before: Span, whole: Span): string | null {
  const isCounter = context
    .within('phrase-counter', whole)
    .some(({ start, end }) => start === whole.start && end === whole.end);
  const body = isCounter ? context.within('org', before).at(-1) : undefined;
  if (body === undefined) return isCounter ? whoAre(context, before) : null;
  const named = trimEnd(context, { start: body.start, end: before.end });
  const isPlain = areWords(context, named) && context.tokens(named).length <= MOST_TOKENS;
  return isPlain && named.end >= body.end ? phraseText(context, named) : null;
}

/** `Trong số 52 ủy viên khóa mới, nữ chiếm 17%` */
function amongWhom(context: MeasureContext, member: Member, before: Span): string | null {
  const among = context.within('phrase-among', before)[0];
  if (among === undefined) return null;
  const topic = among.values.loose === true ? topicOf(context, member) : null;
  if (topic?.ofWhom === true) return phraseText(context, topic);
  if (among.values.loose === true) return forWhom(context, { start: among.end, end: before.end });
  const told = amongCounted(context, among, before.end);
  if (told === null || context.tokens(told.whole).length > MOST_TOKENS) return null;
  return countedOut(context, { start: told.rest, end: before.end }) ?? phraseText(context, told.whole);
}

/** `Trong tổng số 94 ứng cử viên | đã có 57 người trúng cử, trong đó có 17 nữ; tái cử 22 đại biểu`: the parts are those of whom the sentence counts next. NULL without parts. */
function countedOut(context: MeasureContext, rest: Span): string | null {
  const [part] = context.within('phrase-part', rest);
  const count = part && countOfParts(context, { start: rest.start, end: part.start }, rest);
  if (part === undefined || count === undefined || count.values.measure === true) return null;
  const named = trimEnd(context, { start: nounStart(context, count), end: part.start });
  const isPlain = context.tokens(named).every(({ shape }) => shape === 'word');
  return isPlain && named.end > named.start ? phraseText(context, named) : null;
}

/** `Cấp ủy cơ sở có 91 đồng chí là nữ`: a word for heads says nothing of whom, the body or level before the figure does. NULL for other phrases. */
export function bodyOfCounted(context: MeasureContext, { left }: Member, own: Span): string | null {
  const counter = context.at('phrase-counter', own.start);
  if (counter?.end === own.end) return null;
  const count = context.within('count', { start: left.start, end: own.start }).at(-1);
  if (count === undefined || nounStart(context, count) !== own.start) return null;
  const body = trimPhrase(context, { start: left.start, end: count.start });
  // `toàn huyện có 83.000 người tham gia bảo hiểm`
  if (context.at('own-unit-cue', body.start) !== undefined) return null;
  // `cấp huyện có 178/441 đại biểu nữ`
  const isLevel = context.at('level-cue', body.start)?.end === body.end;
  const isBody =
    counter !== undefined && ['org', 'level-cue'].some((kind) => context.at(kind, body.start) !== undefined);
  const owner = hasCounted(context, { start: left.start, end: count.start });
  if (owner !== null && owner.end > owner.start) return phraseText(context, owner);
  return (isLevel || isBody) && context.tokens(body).length <= MOST_TOKENS ? phraseText(context, body) : null;
}

/** `Đối với đảng viên, có 87% hoàn thành tốt nhiệm vụ` */
function forWhom(context: MeasureContext, rest: Span): string | null {
  const comma = context.marks(',', rest)[0];
  const whom = { start: rest.start, end: comma?.start ?? rest.start };
  const tokens = context.tokens(whom);
  return tokens.length > 0 && tokens.length <= MOST_TOKENS / 2 ? phraseText(context, whom) : null;
}

/** `với 612 học sinh, 99% là con em dân tộc Mông`: the count right before the comma or semicolon that a value opens its clause behind. */
export function countBefore(context: MeasureContext, { sentence, value }: Member): string | null {
  const before = context.tokens({ start: sentence.start, end: value.start });
  const mark = before.at(-1);
  if (mark === undefined || (mark.fold !== ',' && mark.fold !== ';')) return null;
  const count = context.within('count', { start: sentence.start, end: mark.start }).at(-1);
  if (count === undefined || count.values.measure === true) return null;
  const whole = { start: nounStart(context, count), end: mark.start };
  const tokens = context.tokens(whole);
  const isNoun =
    tokens.every((token) => token.shape === 'word' || token.fold === ',') &&
    context.within('phrase-predicate', whole).length === 0;
  return isNoun && tokens.length <= MOST_TOKENS ? phraseText(context, whole) : null;
}

/** The noun of a count, without its figure. */
export function countedNoun(context: MeasureContext, count: Span): string {
  return phraseText(context, { start: nounStart(context, count), end: count.end });
}

/** `74 đảng viên, đạt 49 % kế hoạch, trong đó …`: what a clause with a figure of its own tells is not the whole's name. */
function beforeFigures(context: MeasureContext, start: number, end: number): number {
  const tokens = context.tokens({ start, end });
  const figure = tokens.findIndex((token) => token.shape === 'number' || token.shape === 'percent');
  const comma = tokens.slice(0, Math.max(0, figure)).findLast((token) => token.fold === ',');
  return comma?.start ?? end;
}
