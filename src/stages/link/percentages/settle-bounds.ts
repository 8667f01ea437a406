import type { Comparator, Percentage } from '../../../model/facts.ts';
import type { MentionOf } from '../../../model/mentions/mention-kinds.ts';
import type { Span } from '../../../model/span.ts';
import type { MeasureContext } from '../measures/measure-context.ts';
import type { Member } from './member.ts';

export interface Bounds {
  readonly low: number | null;
  readonly high: number | null;
  readonly comparator: Comparator;
  /** The difference that the words further off make of the value; `none` says that it is a level, NULL leaves it to the words beside it. */
  readonly change: Percentage['change'] | 'none';
}

/** As far as `từ 61% đầu nhiệm kỳ | lên 68%` and `giảm từ 3% số hộ nghèo | trở lên` reach. */
const MOST_TOKENS = 8;

/**
 * Bounds of a value behind a word for `from`, which words further off settle: a level right behind makes it the plain value that a change
 * starts from, a bound behind what is measured (`trở lên`) makes it a bounded difference.
 */
export function settleBounds(context: MeasureContext, member: Member, next: Member | undefined): Bounds {
  const { low, high, comparator } = member.value.values;
  const asRead = { low, high, comparator, change: null };
  const above = boundOfRate(context, member);
  if (above !== null) return above;
  if (member.value.values.start === true) return boundBehind(context, member, next) ?? asRead;
  const opened = context.within('bound-from-cue', member.value).length > 0;
  if (comparator === 'eq' && next?.value.values.level !== true)
    return boundOfShare(context, member) ?? asRead;
  if (comparator !== 'ge' || !opened || next?.value.values.level !== true) return asRead;
  const closed = context.within('bound-cue', member.value).length > 0;
  const near = isNear(context, member.value.end, next.value.start);
  return closed || !near ? asRead : { low, high: low, comparator: 'eq', change: 'none' };
}

/** `tối thiểu 35% nữ, | 15% trẻ`: a plain value that a comma joins to a required one has its bound. */
export function boundAs(settled: Bounds, before: Bounds, { value }: Member): Bounds {
  if (settled.comparator !== 'eq' || value.values.required === true) return settled;
  const { comparator } = before;
  if (comparator === 'ge') return { ...settled, comparator, high: null };
  return comparator === 'le' ? { ...settled, comparator, low: null } : settled;
}

/** `8 xã có tỷ lệ nữ cao hơn 15%`: without anything that it is compared with a rate is above the figure, and not higher by so much. NULL for other values. */
function boundOfRate(context: MeasureContext, { sentence, left, right, value }: Member): Bounds | null {
  if (context.at('more-cue', value.start) === undefined || value.values.comparator !== 'eq') return null;
  const told = context.within('percent', { start: sentence.start, end: value.start });
  const compared = [left, right].some((span) => context.within('basis-cue', span).length > 0);
  const head = context.within('phrase-head', left).findLast(({ values }) => values.bare === true);
  const counted = context.within('count', { start: left.start, end: head?.start ?? left.start });
  const some = context.within('actor-cue', { start: left.start, end: head?.start ?? left.start });
  if (told.length > 0 || compared || head === undefined || counted.length + some.length === 0) return null;
  const figure = value.values.low;
  return value.values.change === 'increase'
    ? { low: figure, high: null, comparator: 'gt', change: 'none' }
    : { low: null, high: figure, comparator: 'lt', change: 'none' };
}

/** `giảm từ 12,4% xuống còn 8,1%`: a change starts from the value and leads to the next one. */
export function startsChange(context: MeasureContext, member: Member, next: Member | undefined): boolean {
  const opens =
    member.value.values.start === true || context.within('bound-from-cue', member.value).length > 0;
  if (!opens || next?.value.values.level !== true) return false;
  return isNear(context, member.value.end, next.value.start);
}

/** `90% số phiếu trở lên`, `tăng 8%/năm trở lên`: the bound is the value's; behind a degree (`90% số cán bộ có trình độ đại học trở lên`) it is not. */
function boundOfShare(context: MeasureContext, { value, right }: Member): Bounds | null {
  const bound = boundOfWhole(context, right);
  if (bound === undefined) return null;
  const { comparator } = bound.values;
  const figure = value.values.low;
  const [low, high] = comparator === 'le' ? [null, figure] : [figure, null];
  return { low, high, comparator, change: null };
}

/** The bound behind a noun that is counted out (`số phiếu trở lên`), a plan (`dự toán trở lên`), or how often (`/năm trở lên`). */
export function boundOfWhole(context: MeasureContext, right: Span): MentionOf<'bound-cue'> | undefined {
  const first = context.tokens(right)[0];
  const bound = context.within('bound-cue', right)[0];
  if (first === undefined || bound === undefined) return undefined;
  if (isRateOrPlan(context, first, bound)) return bound;
  const counts = ['phrase-whole', 'bound-noun', 'bound-group'].some(
    (kind) => context.within(kind, first).length > 0,
  );
  if (!counts || !isNear(context, right.start, bound.start)) return undefined;
  const between = { start: first.end, end: bound.start };
  return ['phrase-predicate', 'level-cue', 'age'].every((kind) => context.within(kind, between).length === 0)
    ? bound
    : undefined;
}

/** Nothing but `/năm`, or a plan and whose it is (`dự toán tỉnh giao`), stands between a figure and its bound. */
function isRateOrPlan(context: MeasureContext, first: Span, bound: Span): boolean {
  const rate = context.at('yearly-cue', first.start);
  if (rate !== undefined && context.tokens({ start: rate.end, end: bound.start }).length === 0) return true;
  const base = context.at('basis-cue', first.start);
  return base?.values.basis === 'plan' && isNear(context, base.end, bound.start);
}

function boundBehind(context: MeasureContext, member: Member, next: Member | undefined): Bounds | null {
  const { value, right } = member;
  if (next?.value.values.level === true && isNear(context, value.end, next.value.start)) return null;
  const bound = context.within('bound-cue', right)[0];
  const verb = context.at('change-cue', value.start);
  if (bound === undefined || verb === undefined) return null;
  const [first] = context.tokens(right);
  const isOwn = first !== undefined && isRateOrPlan(context, first, bound);
  if (!isOwn && !isNear(context, value.end, bound.start)) return null;
  const { comparator } = bound.values;
  const figure = value.values.low;
  const change = verb.values.change ?? null;
  return comparator === 'le'
    ? { low: null, high: figure, comparator, change }
    : { low: figure, high: null, comparator, change };
}

function isNear(context: MeasureContext, from: number, to: number): boolean {
  // `từ 78% (năm 2011) xuống còn 64%`: when it was so stands between.
  const bracket = /^\s*\([^()]{1,30}\)/u.exec(context.body.slice(from, to));
  const between = context.tokens({ start: from + (bracket?.[0].length ?? 0), end: to });
  return (
    between.length <= MOST_TOKENS &&
    between.every((token) => token.shape !== 'punct' && token.shape !== 'break')
  );
}
