import type { Span } from '../../../model/span.ts';
import { areWords } from '../measures/are-words.ts';
import { hasCounted } from '../measures/has-counted.ts';
import { type MeasureContext, spanAt } from '../measures/measure-context.ts';
import { nounStart } from '../measures/noun-start.ts';
import { phraseText, trimPhrase, trimStart } from '../measures/trim-phrase.ts';
import type { Indicator } from './find-indicators.ts';
import { findWhole } from './find-whole.ts';
import type { Member } from './member.ts';
import { topicAt, topicOf } from './topic-of.ts';

/** Farther back a paragraph tells of others. */
const MOST_SENTENCES = 8;

/** A group is named in no more words. */
const MOST_TOKENS = 10;

/** Kinds of words that a group begins with. */
const GROUPS = ['person-cue', 'bound-noun', 'bound-group'];

/** Kinds of words that say what persons have or are, and not who they are. */
const TRAITS = ['trait-cue', 'grade-cue', 'age'];

/**
 * `Tỷ lệ công chức xã có trình độ trên đại học là 2%; 55% có trình độ đại học`, `Toàn huyện có 210 công chức. Trình độ đại học chiếm 80%`: what no more than says
 * what persons have is of the group named before it, in the sentence or the one before.
 */
export function ofWhom(
  context: MeasureContext,
  members: readonly Member[],
  indicators: readonly Indicator[],
  told: () => string | null,
): Indicator[] {
  return members.map((member, at) => {
    const indicator = indicators[at]!;
    if (indicator.text === null || !lacksWhom(context, member, indicator)) return indicator;
    const { sentence, value } = member;
    const whom =
      findWhole(context, member) ??
      groupBefore(context, { start: sentence.start, end: value.start }) ??
      subjectOf(context, member) ??
      told();
    if (whom === null || indicator.text.toLowerCase().includes(whom.toLowerCase())) return indicator;
    return { ...indicator, text: `${whom}: ${indicator.text}`, population: whom };
  });
}

/** `Chất lượng cấp ủy khóa mới | được nâng lên: 95% có trình độ đại học`: what a colon's clause is told of. NULL for another heading. */
function subjectOf(context: MeasureContext, { heading }: Member): string | null {
  const verb = heading === null ? undefined : context.within('phrase-predicate', heading)[0];
  if (heading === null || verb === undefined) return null;
  const named = trimPhrase(context, { start: heading.start, end: verb.start });
  const isShort = named.end > named.start && context.tokens(named).length <= MOST_TOKENS;
  return isShort && areWords(context, named) ? phraseText(context, named) : null;
}

/** The last group that the sentences before one tell of in its paragraph: of each the last before its parts. */
export function groupTold(context: MeasureContext, at: number): string | null {
  const paragraph = spanAt(context.paragraphs, context.sentences[at]!.start).start;
  for (let before = at - 1; before >= Math.max(0, at - MOST_SENTENCES); before--) {
    const sentence = context.sentences[before]!;
    if (sentence.start < paragraph) return null;
    const group = groupOf(context, sentence);
    if (group !== null) return group;
  }
  return null;
}

function groupOf(context: MeasureContext, sentence: Span): string | null {
  const [part] = context.within('phrase-part', sentence);
  const whole = { start: sentence.start, end: part?.start ?? sentence.end };
  const heads = groupAt(context, trimStart(context, whole), { isSaid: false, heads: true });
  return groupIn(context, whole) ?? heads ?? groupIn(context, sentence) ?? bodyIn(context, sentence);
}

function lacksWhom(context: MeasureContext, member: Member, { own, shared, behind }: Indicator) {
  const spans = [shared, own, behind].filter((span): span is Span => span !== null && span.end > span.start);
  const [first] = spans;
  if (first === undefined) return false;
  const told = [...spans, member.heading, topicOf(context, member), context.leadOf(member.value.start)];
  if (told.some((span) => span !== null && namesGroup(context, span))) return false;
  const opening = trimPhrase(context, first);
  if (isTrait(context, opening.start)) return true;
  // `nữ tham gia cấp ủy` says more
  const trait = context.at('person-cue', opening.start);
  if (trait?.values.trait === true) return trait.end >= opening.end;
  // `55,2% | có trình độ đại học`
  const isSaid = first === behind;
  const isHead = context.at('phrase-counter', opening.start) !== undefined;
  const traits = TRAITS.some((kind) => spans.some((span) => context.within(kind, span).length > 0));
  return traits && (isHead || (isSaid && context.at('phrase-predicate', first.start) !== undefined));
}

function isTrait(context: MeasureContext, at: number): boolean {
  return TRAITS.some((kind) => context.at(kind, at) !== undefined);
}

function namesGroup(context: MeasureContext, span: Span): boolean {
  return GROUPS.some((kind) => context.within(kind, span).some(({ start }) => isGroup(context, start)));
}

/** `người | trúng cử`: a word for heads names a group with what it says of them. */
function areHeads(context: MeasureContext, { start, end }: Span): boolean {
  const counter = context.at('phrase-counter', start);
  return counter !== undefined && context.tokens({ start: counter.end, end }).length > 0;
}

function isGroup(context: MeasureContext, at: number): boolean {
  const found = GROUPS.map((kind) => context.at(kind, at)).filter((one) => one !== undefined);
  return found.length > 0 && found.every(({ values }) => values.trait !== true);
}

/** The group of a sentence that a value stands in: of whom it is told, that it begins with, else the last one that is counted. */
function groupBefore(context: MeasureContext, span: Span): string | null {
  const among = context.within('phrase-among', span).at(-1);
  const opening = among === undefined ? trimStart(context, span) : { start: among.end, end: span.end };
  return (
    groupAt(context, opening, { isSaid: among === undefined }) ??
    groupIn(context, span) ??
    bodyIn(context, span)
  );
}

/** `Ban Chấp hành mới có | 27 đồng chí; nữ chiếm 22%`: the body that so many heads make up. NULL without one. */
function bodyIn(context: MeasureContext, span: Span): string | null {
  for (const count of context.within('count', span)) {
    const isHeads = context.at('phrase-counter', nounStart(context, count))?.end === count.end;
    const before = { start: span.start, end: count.start };
    if (!isHeads || hasCounted(context, before) === null) continue;
    const body = context
      .among(['org', 'committee-cue'], before)
      .sort((one, other) => one.start - other.start)[0];
    const named = body && trimPhrase(context, { start: body.start, end: before.end });
    if (named !== undefined && areWords(context, named)) return phraseText(context, named);
  }
  return null;
}

/** The last group that is counted, of which a share is told, or whose rate is: `có 210 | công chức`, `72% số | công chức`, `Tỷ lệ | công chức xã có …`, `Đối với | công chức, …`. */
function groupIn(context: MeasureContext, span: Span): string | null {
  const topic = topicAt(context, span);
  const starts = [
    ...(topic?.ofWhom === true ? [topic.start] : []),
    ...context.within('count', span).map((count) => nounStart(context, count)),
    ...context.within('percent', span).map(({ end }) => end),
    ...context.within('phrase-head', span).flatMap(({ values, end }) => (values.bare === true ? [end] : [])),
  ].sort((one, other) => other - one);
  for (const start of starts) {
    const group = groupAt(context, { start, end: span.end }, { isSaid: true });
    if (group !== null) return group;
  }
  return null;
}

/** The group that a phrase begins with, up to a figure or a mark, and where something is said of it up to that. */
function groupAt(
  context: MeasureContext,
  span: Span,
  { isSaid, heads = false }: { readonly isSaid: boolean; readonly heads?: boolean },
): string | null {
  const [opening] = context.tokens(span);
  if (opening === undefined) return null;
  const start = context.at('phrase-whole', opening.start)?.end ?? opening.start;
  const words = context.tokens({ start, end: span.end });
  const [first] = words;
  if (first === undefined) return null;
  const stop = words.find((word) => word.shape !== 'word' || (isSaid && tellsOf(context, word.start)));
  const group = trimPhrase(context, { start: first.start, end: stop?.start ?? words.at(-1)!.end });
  if (!isGroup(context, group.start) && !(heads && areHeads(context, group))) return null;
  const length = context.tokens(group).length;
  return length > 0 && length <= MOST_TOKENS ? phraseText(context, group) : null;
}

/** A verb, a trait or a date. */
function tellsOf(context: MeasureContext, at: number): boolean {
  const isVerb = ['phrase-predicate', 'phrase-tail', 'phrase-lead', 'date'].some(
    (kind) => context.at(kind, at) !== undefined,
  );
  return isVerb || isTrait(context, at) || context.at('person-cue', at)?.values.trait === true;
}
