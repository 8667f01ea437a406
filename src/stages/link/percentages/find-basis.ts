import type { MentionOf, PercentMention } from '../../../model/mentions/mention-kinds.ts';
import type { Span } from '../../../model/span.ts';
import { isInBrackets } from '../measures/is-in-brackets.ts';
import type { MeasureContext } from '../measures/measure-context.ts';
import { endingWith, trimPhrase } from '../measures/trim-phrase.ts';
import { baseTold } from './base-told.ts';
import type { Member } from './member.ts';
import { isOfWhom } from './read-behind.ts';

export type Basis = 'share' | 'plan' | 'previous';

/** Words between a value and what it is a part of: `98% so với kế hoạch`, `60,5% dự toán`. */
const PLAN_REACH = 45;

const WHOLE = 100;

/** `cây ăn quả các loại` */
const MOST_ELIDED_TOKENS = 5;

/** Basis that the words around a value state: behind it, before it by a comparison, or by its own verb (`vượt 3%`). */
function statedBasis(context: MeasureContext, member: Member): Basis | null {
  const { value, left, right } = member;
  const behind = context.within('basis-cue', {
    start: right.start,
    end: Math.min(right.end, right.start + 160),
  });
  const nearest = behind.find(
    (cue) => cue.values.basis === 'previous' || cue.start - value.end <= planReach(context, member),
  );
  const isOther = nearest !== undefined && (isValueOf(context, nearest) || isOfWhom(context, member));
  if (nearest !== undefined && !isOther && !hasClauseBreak(context, value.end, nearest.start))
    return isChange(member) && nearest.values.basis === 'share' ? 'previous' : nearest.values.basis;
  if (value.values.changeBasis === 'plan' || passesPlan(context, member)) return 'plan';
  const told = baseTold(context, member);
  // `giảm một nửa so với gần 12% của giai đoạn trước`: the level itself that something is compared with.
  const isOwn = (cue: MentionOf<'basis-cue'>) =>
    cue.values.compared !== true &&
    !isChange(member) &&
    /^\s*$/u.test(context.body.slice(cue.end, value.start));
  const before = context
    .within('basis-cue', left)
    .findLast(
      (cue) =>
        cue !== told &&
        !isOwn(cue) &&
        isComparison(cue) &&
        !isAside(context, cue, value) &&
        !isOfAmount(context, cue, member),
    );
  return before?.values.basis ?? null;
}

/** `91 triệu người (tăng 12,8 lần so với năm 1995), đạt 92%`: a bracket that closes before the value compares something else. */
function isAside(context: MeasureContext, cue: MentionOf<'basis-cue'>, value: PercentMention): boolean {
  const between = context.body.slice(cue.end, value.start);
  const close = between.indexOf(')');
  return close >= 0 && !between.slice(0, close).includes('(');
}

/** `tăng 600 người so với năm 2012, chiếm 80% dân số`, `tăng 1,8 lần so với năm 2018, tỷ lệ …`: what an amount before the comma is compared with. */
function isOfAmount(context: MeasureContext, cue: MentionOf<'basis-cue'>, { left }: Member): boolean {
  const isPast = cue.values.basis === 'previous' && /[,(]/u.test(context.body.slice(cue.end, left.end));
  return isPast && (leadsToShare(context, left) || isToldOfAmount(context, cue, left));
}

function isToldOfAmount(context: MeasureContext, cue: MentionOf<'basis-cue'>, left: Span): boolean {
  const before = { start: left.start, end: cue.start };
  const amounts = context.among(['number', 'count'], before);
  return amounts.some(({ end }) => !hasClauseBreak(context, end, cue.start));
}

/** `chiếm | 80% dân số` */
function leadsToShare(context: MeasureContext, left: Span): boolean {
  return endingWith(context, 'phrase-tail', left)?.values.of !== undefined;
}

/** `3.155 hộ đạt danh hiệu (đạt 109,5%)`: more than the whole of what is counted is so much of what was planned. */
function passesWhole(context: MeasureContext, member: Member): boolean {
  return isMoreThanAll(member) && context.within('count', member.left).length > 0;
}

/** `kim ngạch xuất khẩu đạt 155%` */
function isMoreThanAll({ value: { values } }: Member): boolean {
  return typeof values.low === 'number' && values.low > WHOLE;
}

/** `vượt kế hoạch 3,1%`, `tăng so với dự toán 5%`: a plan right behind the verb of change, and the value behind it. */
export function passesPlan(context: MeasureContext, { left, right, value }: Member): boolean {
  // `thấp hơn mục tiêu đề ra là dưới 4%`
  if (value.values.comparator !== 'eq') return false;
  // `vượt mục tiêu 10% đề ra`: the plan's own figure.
  const [behind] = context.tokens(right);
  const isSet = behind !== undefined && context.within('setting-cue', behind).length > 0;
  if (isSet) return false;
  const change = context.within('change-cue', left).at(-1);
  if (change === undefined || change.values.role !== 'change') return false;
  const [next] = context.tokens({ start: change.end, end: left.end });
  const plan = next && context.at('basis-cue', next.start);
  return plan?.values.basis === 'plan' && !hasClauseBreak(context, plan.end, left.end);
}

/** `đạt 71%/kế hoạch 80%`: the plan has a figure of its own. */
function isValueOf(context: MeasureContext, cue: MentionOf<'basis-cue'>): boolean {
  if (cue.values.basis !== 'plan' || cue.values.compared === true) return false;
  const value = context.within('percent', { start: cue.end, end: cue.end + 3 })[0];
  if (value === undefined || !/^\s*$/u.test(context.body.slice(cue.end, value.start))) return false;
  return value.values.change === null;
}

/** `giảm 3% so với số hộ nghèo`: a difference to a number is no share of it. */
function isChange({ value }: Member): boolean {
  return value.values.change !== null && value.values.level !== true;
}

/** A plan right behind the value is its base; further on it is some other noun, unless it is compared with. */
function planReach(context: MeasureContext, member: Member): number {
  const cue = context.within('basis-cue', member.right)[0];
  return cue !== undefined && isComparison(cue) ? PLAN_REACH : 2;
}

/** More than the bare noun: `so với kế hoạch`, `so với cùng kỳ`. */
function isComparison(cue: MentionOf<'basis-cue'>): boolean {
  return cue.values.basis === 'previous' || cue.values.compared === true;
}

function hasClauseBreak(context: MeasureContext, from: number, to: number): boolean {
  // `từ 15% trở lên (tăng 2 xã so với nhiệm kỳ trước)`
  if (context.within('count', { start: from, end: to }).some(({ values }) => values.change != null))
    return true;
  return context
    .tokens({ start: from, end: to })
    .some((token) => token.fold === ',' || token.fold === ';' || token.shape === 'break');
}

/** Basis of each member: stated, or that of the list it continues, else `previous` for a difference and `share` for the rest. */
export function settleBases(
  context: MeasureContext,
  members: readonly Member[],
  changes: readonly (string | null)[],
  continues: readonly boolean[],
): Basis[] {
  const bases: Basis[] = [];
  for (const [at, member] of members.entries()) {
    const stated = statedBasis(context, member);
    const repeats =
      continues[at] === true ||
      elidesPlan(context, member, members[at - 1]) ||
      isCountedOut(context, member, members[at - 1]);
    // `đạt 70% so với kế hoạch, tăng 11,9%`
    const isOther = changes[at] != null && member.value.values.changeBasis !== 'plan';
    const carried = repeats && bases[at - 1] === 'plan' && !isOther ? 'plan' : null;
    const lastLevel = bases.findLast((_basis, before) => changes[before] === null);
    const isPart =
      passesWhole(context, member) ||
      ((lastLevel === 'plan' || isMoreThanAll(member)) && isAmount(context, member));
    const level = isPart ? 'plan' : 'share';
    bases.push(stated ?? carried ?? (changes[at] === null ? level : 'previous'));
  }
  return bases;
}

/** `giá trị sản xuất công nghiệp đạt 73,8%`: what has no level in percent; behind others told against their plans it is a part of its own. */
function isAmount(context: MeasureContext, { left }: Member): boolean {
  const [first] = context.tokens(trimPhrase(context, left));
  if (first === undefined) return false;
  // `thu đạt 52% dự toán, chi ước đạt 41%`
  if (context.at('counterpart-cue', first.start)?.values.pair === 'budget') return true;
  // `vốn trung ương đạt 70%`, but not `chiếm 70%`
  if (context.at('fund-cue', first.start) !== undefined) return !leadsToShare(context, left);
  const sector = context.at('weight-cue', first.start);
  return sector?.values.sector === true || context.at('amount-head-cue', first.start) !== undefined;
}

/** `lúa đạt 98% kế hoạch, ngô 102%`: only the noun and the figure change, so that it is a part of its own plan too; whom a part is of (`nữ 30%`) says another thing. */
function elidesPlan(context: MeasureContext, member: Member, before: Member | undefined): boolean {
  const { value, left, right, hasVerb, segment } = member;
  if (before === undefined || hasVerb || value.values.change !== null || segment !== before.segment)
    return false;
  if (before.value.values.change !== null || isInBrackets(context, member.sentence.start, value.start))
    return false;
  const [next] = context.tokens(right);
  if (next !== undefined && next.shape !== 'punct') return false;
  const own = trimPhrase(context, left);
  const words = context.tokens(own);
  if (words.length === 0 || words.length > MOST_ELIDED_TOKENS) return false;
  return [
    'phrase-part',
    'phrase-head',
    'person-cue',
    'bound-noun',
    'measured-cue',
    'grade-cue',
    'turn-cue',
  ].every((kind) => context.within(kind, left).length === 0);
}

/** `gieo 6.300 ha lúa, đạt 101% kế hoạch; ngô 1.150 ha, đạt 96%`: one more amount with the verb of the one before is a part of its own plan. */
function isCountedOut(context: MeasureContext, member: Member, before: Member | undefined): boolean {
  if (before === undefined || member.value.values.change !== null) return false;
  const [verb, previous] = [verbOf(context, member), verbOf(context, before)];
  return verb !== null && verb === previous;
}

/** The verb between an amount and the share of it. */
function verbOf(context: MeasureContext, { left, value }: Member): string | null {
  const [count] = context.within('count', left);
  const comma = context.marks(',', left).at(-1);
  if (count === undefined || comma === undefined || count.end > comma.end) return null;
  const [verb, other] = context.tokens({ start: comma.end, end: value.start });
  return verb?.shape === 'word' && other === undefined ? verb.fold : null;
}
