import type { CountMention } from '../../../model/mentions/mention-kinds.ts';
import type { Span } from '../../../model/span.ts';
import { areWords } from '../measures/are-words.ts';
import { countedDeeds } from '../measures/counted-deeds.ts';
import { type MeasureContext, spanAt } from '../measures/measure-context.ts';
import { nounStart } from '../measures/noun-start.ts';
import { endingWith, phraseText, trimEnd, trimPhrase, trimStart } from '../measures/trim-phrase.ts';
import type { Member } from './member.ts';

/** A whole is named in fewer words than this. */
const MOST_TOKENS = 16;

const PERSONS = ['bound-noun', 'person-cue'];

/** `Trong đó, 125 đảng viên là nữ (65%); 68 đảng viên là nông dân (35%)`: the word at the start of a sentence by which it tells of parts only; NULL without it. */
export function opensParts(context: MeasureContext, sentence: Span): Span | null {
  const [part] = context.within('phrase-part', sentence);
  if (part === undefined) return null;
  return trimStart(context, { start: sentence.start, end: part.end }).start >= part.end ? part : null;
}

/** What was counted before its parts are told: the last count that has the noun of the part (`95 đại biểu tại 30 đơn vị bầu cử, trong đó 23 đại biểu nữ`), else the last one. */
export function countOfParts(context: MeasureContext, before: Span, parts: Span): CountMention | undefined {
  const counts = context.within('count', before);
  const [noun] = nounOf(context, context.within('count', parts)[0] ?? parts);
  const same = counts.findLast(
    (count) => noun !== undefined && count.values.measure !== true && nounOf(context, count)[0] === noun,
  );
  return same ?? counts.at(-1);
}

/** `Toàn huyện kết nạp 192 đảng viên, vượt 20% kế hoạch. Trong đó, 125 đảng viên là nữ`: of what was counted in the sentence before; NULL without such a count, and for a rate. */
export function wholeTold(context: MeasureContext, member: Member, part: Span): string | null {
  const { sentence, value, left } = member;
  const before = spanAt(context.sentences, sentence.start - 1);
  if (sentence.start === 0 || before.start >= sentence.start) return null;
  if (value.values.change !== null || context.within('phrase-head', left).length > 0) return null;
  const count = countOfParts(context, before, { start: part.end, end: value.start });
  if (count === undefined || count.values.measure === true) return null;
  const start = nounStart(context, count);
  const words = context.tokens({ start, end: before.end });
  const stop = words.find(({ shape }) => shape !== 'word');
  const noun = beforeJoint(
    context,
    trimEnd(context, { start, end: stop?.start ?? words.at(-1)?.end ?? start }),
  );
  if (noun.end <= noun.start || context.tokens(noun).length > MOST_TOKENS) return null;
  if (context.at('phrase-counter', noun.start)?.end === noun.end)
    return whoAre(context, { start: before.start, end: count.start });
  const deed = countedDeeds(context, before).findLast((one) => one.noun.start === start);
  return phraseText(context, { start: deed?.start ?? noun.start, end: noun.end });
}

/** `Tổng số người trúng cử là 500 người`, `Cán bộ, công chức cấp xã có 412 người`: who they are stands before the heads. NULL for other words. */
export function whoAre(context: MeasureContext, before: Span): string | null {
  const trimmed = trimPhrase(context, before);
  const start = context.at('phrase-whole', trimmed.start)?.end ?? trimmed.start;
  const named = trimPhrase(context, { start, end: trimmed.end });
  const tokens = context.tokens(named);
  const [first] = tokens;
  const kinds = tokens.length > 1 ? [...PERSONS, 'phrase-counter'] : PERSONS;
  const arePersons = first !== undefined && kinds.some((kind) => context.at(kind, first.start) !== undefined);
  const isPlain = areWords(context, named, { commas: true });
  return arePersons && isPlain && tokens.length <= MOST_TOKENS ? phraseText(context, named) : null;
}

/** Of whom a part is told, and where the words for the part begin. */
export interface Among {
  readonly whole: Span;
  readonly rest: number;
}

/**
 * `Trong số | 52 ủy viên khóa mới, nữ chiếm 17%`, `Trong số | 38 bí thư được chỉ định có 26 đồng chí là nữ`: the count behind `among`, with what is said of
 * it up to a mark or to the verb of the next count. NULL where nobody is counted there.
 */
export function amongCounted(context: MeasureContext, among: Span, end: number): Among | null {
  const [count, next] = context.within('count', { start: among.end, end });
  if (count === undefined || count.start > among.end + 2) return namedAmong(context, among, end);
  if (count.values.measure === true) return null;
  const mark = context.marks(',()', { start: count.start, end })[0];
  const start = nounStart(context, count);
  const having =
    next === undefined || (mark !== undefined && mark.start < next.start)
      ? undefined
      : endingWith(context, 'having-cue', { start, end: next.start });
  if (having !== undefined)
    return { whole: trimEnd(context, { start, end: having.start }), rest: having.start };
  const comma = context.marks(',', { start: count.start, end })[0];
  return { whole: { start, end: mark?.start ?? count.end }, rest: comma?.end ?? end };
}

/** `Trong số | đảng viên vi phạm, khiển trách 57%`: who are not counted are named up to the comma. NULL for more than a noun phrase. */
function namedAmong(context: MeasureContext, among: Span, end: number): Among | null {
  const [comma] = context.marks(',', { start: among.end, end });
  const whole = comma && trimPhrase(context, { start: among.end, end: comma.start });
  if (comma === undefined || whole === undefined || whole.end <= whole.start) return null;
  const isNoun =
    areWords(context, whole) &&
    PERSONS.some((kind) => context.at(kind, whole.start) !== undefined) &&
    context.tokens(whole).length <= MOST_TOKENS;
  return isNoun ? { whole, rest: comma.end } : null;
}

/** The words of a phrase behind its figure. */
function nounOf(context: MeasureContext, span: Span): string[] {
  return context
    .tokens({ start: nounStart(context, span), end: span.end })
    .filter(({ shape }) => shape === 'word')
    .map(({ fold }) => fold);
}

/** `34 đại biểu HĐND | tại 9 đơn vị bầu cử`: the joint that the next figure stands behind is no part of the whole. */
function beforeJoint(context: MeasureContext, phrase: Span): Span {
  const joint = context.within('phrase-joint', phrase).at(-1);
  return joint?.end === phrase.end ? trimEnd(context, { start: phrase.start, end: joint.start }) : phrase;
}
