import type { Percentage } from '../../../model/facts.ts';
import type { MentionOf, PercentMention } from '../../../model/mentions/mention-kinds.ts';
import type { Span } from '../../../model/span.ts';
import type { MeasureContext } from '../measures/measure-context.ts';
import { endingWith } from '../measures/trim-phrase.ts';
import { changeBetween } from './change-between.ts';
import type { Indicator } from './find-indicators.ts';
import { growthRate, outputGrowth } from './grows.ts';
import type { Member } from './member.ts';

export type Change = Percentage['change'];

/** A verb of change may stand this many words before its figure: `giảm tỷ lệ hộ nghèo 1,5%`. */
const MOST_TOKENS = 10;

/** `%/năm` */
const RATE_REACH = 2;

/** `thương (` */
const MOST_NOUN_TOKENS = 4;

/** The whole list behind `lần lượt`. */
const IN_TURN_REACH = 60;

/**
 * Whether the value is itself a difference: a word right before it, a verb of change in its clause without a verb of level
 * between, a count that changed beside it (`giảm 2 đồng chí, tỷ lệ 3,92%`), or a rate of growth as what is measured.
 */
export function findChange(context: MeasureContext, member: Member, indicator: Indicator): Change {
  const { value } = member;
  if (value.values.change !== null) return value.values.change;
  if (value.values.level === true) return null;
  return (
    changeBetween(context, member)?.verb.values.change ??
    changedCount(context, member) ??
    verbBefore(context, member) ??
    growthRate(context, member, indicator) ??
    outputGrowth(context, member, indicator)
  );
}

/** The change that a verb before the value says of it; NULL without one. */
export function verbBefore(context: MeasureContext, { left, value, sentence }: Member): Change {
  const cue = context.within('change-cue', left).at(-1);
  if (cue === undefined || cue.values.role !== 'change') return null;
  const between = context.tokens({ start: cue.end, end: value.start });
  const broken = between.some(
    (token) =>
      token.shape === 'punct' ||
      token.shape === 'break' ||
      (/\d/.test(token.fold) && !isOfDate(context, token)),
  );
  if (broken || between.length > MOST_TOKENS) return null;
  // `giảm nghèo bền vững đạt 98%` reaches a level; only the verb itself may stand before the figure.
  const verb = endingWith(context, 'phrase-tail', left);
  const isShared = verb !== undefined && context.within('in-turn-cue', verb).length > 0;
  // `cao hơn nhiệm kỳ 2011 - 2016 là 5,1%`: against a time the verb behind tells how much.
  const compares =
    context.within('more-cue', cue).length > 0 &&
    (context.within('date', { start: cue.end, end: value.start }).length > 0 ||
      isBelow(value, context.within('percent', { start: sentence.start, end: cue.start }).at(-1), cue));
  return verb !== undefined && verb.start >= cue.end && !isShared && !compares
    ? null
    : (cue.values.change ?? null);
}

/** `đạt 37%, thấp hơn bình quân chung là 14%`: what a figure lies below is no less than it, so that this is by how much. */
function isBelow(
  value: PercentMention,
  before: PercentMention | undefined,
  cue: MentionOf<'change-cue'>,
): boolean {
  const [low, reached] = [value.values.low, before?.values.low];
  return (
    cue.values.change === 'decrease' &&
    typeof low === 'number' &&
    typeof reached === 'number' &&
    low < reached
  );
}

/** `cao hơn nhiệm kỳ 2011 - 2016 là 5,1%`: figures of a time stand between as words do. */
function isOfDate(context: MeasureContext, token: Span): boolean {
  const reach = { start: Math.max(0, token.start - 30), end: token.end };
  return context.within('date', reach).some((date) => date.start <= token.start && date.end >= token.end);
}

/** `tăng lần lượt 2,6% và 4,1%`: what stands before the first of them holds for those joined to it. */
export function isInTurn(context: MeasureContext, member: Member, previous: Member | undefined): boolean {
  if (previous === undefined) return false;
  const between = { start: previous.value.end, end: member.value.start };
  const words = context.tokens(between).filter((token) => token.shape !== 'punct');
  const joined = words.every((word) => context.within('phrase-and', word).length > 0);
  const reach = {
    start: Math.max(member.sentence.start, previous.value.start - IN_TURN_REACH),
    // `tăng tương ứng 5,2% và 2,7%`
    end: previous.value.end,
  };
  // `cán bộ trẻ, cán bộ nữ đạt 13,9% và 16,3%`
  const isPair = words.length === 1 && context.tokens(between).length === 1;
  return joined && (isPair || context.within('in-turn-cue', reach).length > 0);
}

/** `nông nghiệp tăng 3,2%/năm; giá trị công nghiệp 11%/năm`: without a verb or a rate of its own, so much a year is one more difference. */
export function isOneMoreRate(
  context: MeasureContext,
  member: Member,
  previous: Member | undefined,
): boolean {
  if (previous === undefined || member.hasVerb || member.value.values.change !== null) return false;
  const yearly = ({ value: { end } }: Member) =>
    context.within('yearly-cue', { start: end, end: end + RATE_REACH })[0]?.start === end;
  // `tỷ lệ thoát nghèo 1,5%/năm`
  const isRate = context.within('phrase-head', member.left).some(({ values }) => values.bare === true);
  return yearly(member) && yearly(previous) && !isRate;
}

function changedCount(context: MeasureContext, { left, value, sentence }: Member): Change {
  const count = context
    .within('count', { start: Math.max(sentence.start, left.start - 80), end: value.start })
    .at(-1);
  if (count === undefined || count.values.change == null) return null;
  // `tinh giản 67 biên chế, bằng 10,3% số biên chế`: a part of the whole that it names.
  const [next] = context.tokens({ start: value.end, end: value.end + 12 });
  if (next !== undefined && context.within('phrase-whole', next).length > 0) return null;
  const between = context.body.slice(count.end, value.start);
  if (isInNouns(context, { start: count.end, end: value.start })) return count.values.change as Change;
  const head = context.within('phrase-head', { start: count.end, end: value.start });
  const tail = context.within('phrase-tail', { start: count.end, end: value.start });
  const named = [...head, ...tail].reduce((sum, cue) => sum + cue.end - cue.start, 0);
  return between.replace(/[\s,(+\-–]/gu, '').length <= named ? count.values.change : null;
}

/** `giảm 2 người | chết (22,2%)`, `giảm 38 phòng, | ban (15,2%)`: a word or two more of the noun before the bracket. */
function isInNouns(context: MeasureContext, between: Span): boolean {
  const words = context.tokens(between).filter(({ fold }) => !/^[-+\u2010-\u2015]$/u.test(fold));
  return (
    words.at(-1)?.fold === '(' &&
    words.length <= MOST_NOUN_TOKENS &&
    words.slice(0, -1).every(({ shape, fold }) => shape === 'word' || fold === ',') &&
    context.within('change-cue', between).length === 0
  );
}
