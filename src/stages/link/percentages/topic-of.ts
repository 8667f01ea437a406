import { oncePer } from '../../../model/once-per.ts';
import type { Span } from '../../../model/span.ts';
import type { MeasureContext } from '../measures/measure-context.ts';
import { phraseText, trimStart } from '../measures/trim-phrase.ts';
import type { Member } from './member.ts';
import { readBehind } from './read-behind.ts';

/** What a sentence, or its part between semicolons, speaks of, told before what is measured. */
export interface Topic extends Span {
  /** Where the words behind it begin. */
  readonly rest: number;
  /** `đối với …` says of whom; `về …` says no more than in what respect. */
  readonly ofWhom: boolean;
}

/** Longer openings tell something themselves. */
const MOST_TOKENS = 12;

/** One more noun of the topic (`cán bộ, | công chức cấp xã, …`). */
const MOST_NOUN_TOKENS = 4;

/** Items of more words say themselves in what respect. */
const MOST_ITEM_TOKENS = 4;

/** The topic that a value stands under: that of its own part between semicolons, else of one before it. NULL without one. */
export function topicOf(context: MeasureContext, member: Member): Topic | null {
  return topics(context)(member).topic;
}

/** Of each value: four rooms ask for it. */
const topics = oncePer((context: MeasureContext) =>
  oncePer((member: Member) => ({ topic: findTopic(context, member) })),
);

function findTopic(context: MeasureContext, { sentence, value }: Member): Topic | null {
  const before = { start: sentence.start, end: value.start };
  const starts = [sentence.start, ...context.marks(';', before).map(({ end }) => end)];
  const found = starts.map((start) => topicAt(context, { start, end: before.end }));
  return found.findLast((topic) => topic !== null) ?? null;
}

/** `Đối với công chức cấp xã, | …`, `Đối với tổ chức đảng | tỷ lệ …`, `Về trình độ chuyên môn, | …` at the start of a phrase. */
export function topicAt(context: MeasureContext, phrase: Span): Topic | null {
  const { start } = trimStart(context, phrase);
  const among = context.at('phrase-among', start);
  const whom = among?.values.loose === true ? among : undefined;
  const cue = whom ?? context.at('topic-cue', start);
  if (cue === undefined) return null;
  const words = context.tokens({ start: cue.end, end: phrase.end }).slice(0, MOST_TOKENS + 1);
  const at = words.findIndex(
    (word) =>
      word.shape !== 'word' || (whom !== undefined && context.at('phrase-head', word.start) !== undefined),
  );
  const stop = words[at];
  if (at < 1 || stop === undefined) return null;
  const named = { start: cue.end, end: words[at - 1]!.end };
  const topic = { start: words[0]!.start, end: named.end, ofWhom: whom !== undefined };
  if (stop.fold === ',') {
    const end = whom === undefined ? null : listEnd(context, { start: stop.end, end: phrase.end });
    return end === null ? { ...topic, rest: stop.end } : { ...topic, end, rest: end + 1 };
  }
  // `Đối với các xã có | tỷ lệ hộ nghèo trên 20%`
  const isHead = stop.shape === 'word' && context.within('phrase-predicate', named).length === 0;
  return isHead ? { ...topic, rest: stop.start } : null;
}

/** `cán bộ, | công chức cấp xã, trình độ …`: where one more noun of whom ends, before another comma. NULL where the words behind the comma are none. */
function listEnd(context: MeasureContext, behind: Span): number | null {
  const words = context.tokens(behind).slice(0, MOST_NOUN_TOKENS + 1);
  const [first] = words;
  const comma = words.find(({ shape }) => shape !== 'word');
  if (first === undefined || comma?.fold !== ',' || comma === first) return null;
  const isWhom = ['person-cue', 'bound-noun', 'actor-cue'].some(
    (kind) => context.at(kind, first.start) !== undefined,
  );
  const noun = { start: first.start, end: comma.start };
  const isPlain = ['phrase-tail', 'phrase-head', 'phrase-predicate'].every(
    (kind) => context.within(kind, noun).length === 0,
  );
  return isWhom && isPlain ? comma.start : null;
}

/** `công chức cấp xã: tỷ lệ đạt chuẩn`, `trình độ chuyên môn: sơ cấp`: what is measured, with the topic where it does not say it itself. */
export function underTopic(context: MeasureContext, member: Member, own: Span, text: string): string {
  const topic = topicOf(context, member);
  if (topic === null || topic.end > own.start) return text;
  // `Về xây dựng Đảng, mỗi năm kết nạp 3% đảng viên mới`
  const isShort =
    context.tokens(own).length <= MOST_ITEM_TOKENS &&
    context.within('phrase-head', own).length === 0 &&
    readBehind(context, member, true).phrase === '';
  const said = phraseText(context, topic);
  const isSaid = text.toLowerCase().includes(said.toLowerCase().split(' ').slice(0, 2).join(' '));
  return isSaid || !(topic.ofWhom || isShort) ? text : `${said}: ${text}`;
}
