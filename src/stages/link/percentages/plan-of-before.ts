import type { Mention } from '../../../model/mention.ts';
import type { Span } from '../../../model/span.ts';
import type { MeasureContext } from '../measures/measure-context.ts';
import { trimPhrase } from '../measures/trim-phrase.ts';
import { isOfPlan } from './compares-only.ts';
import type { Member } from './member.ts';

/** `còn kém xa | chỉ tiêu` */
const MOST_COMPARING_TOKENS = 4;

/** How a value is the figure of the plan that the value before it is told against: it measures the same, and is a target. NULL where it is not. */
export function planOfBefore(
  context: MeasureContext,
  member: Member,
  before: Member | undefined,
): 'bracketed' | 'beside' | 'named' | null {
  if (before === undefined) return null;
  if (isBracketedPlan(context, member, before)) return 'bracketed';
  if (isPlanBeside(context, member) || isBehindSlash(context, member, before)) return 'beside';
  return isNamedPlan(context, member, before) ? 'named' : null;
}

/** `xã đạt chuẩn 83%/50%`: behind a slash stands what was planned. */
function isBehindSlash({ body }: MeasureContext, { value }: Member, before: Member): boolean {
  return /^\s*\/\s*$/u.test(body.slice(before.value.end, value.start));
}

/** `vượt 0,5% so với chỉ tiêu của Nghị quyết (38%)`: alone in a bracket behind the plan that the value before is compared with. */
function isBracketedPlan(context: MeasureContext, { value }: Member, before: Member): boolean {
  if (value.values.change !== null) return false;
  const bracket = /\(\s*$/u.exec(context.body.slice(before.value.end, value.start));
  if (bracket === null || !/^\s*\)/u.test(context.body.slice(value.end, value.end + 3))) return false;
  const gap = { start: before.value.end, end: before.value.end + bracket.index };
  if (context.tokens(gap).some(({ fold, shape }) => /^[,;:()]$/u.test(fold) || shape === 'break'))
    return false;
  const plan = context.within('basis-cue', gap).find(({ values }) => values.basis === 'plan');
  return plan !== undefined && (before.value.values.change !== null || plan.values.compared === true);
}

/** `đạt 97% (chỉ tiêu Nghị quyết là 95%)`, `đạt 97%, theo nghị quyết 95%`: nothing but a plan, and whose it is, stands between the mark and the figure. */
function isPlanBeside(context: MeasureContext, { left, value }: Member): boolean {
  if (value.values.change !== null || value.values.level === true) return false;
  const mark = /^\s*[(,]/u.exec(context.body.slice(left.start, left.end));
  if (mark === null) return false;
  const opened = { start: left.start + mark[0].length, end: left.end };
  const [first] = context.tokens(opened);
  const opening = first === undefined ? undefined : context.at('phrase-adverb', first.start);
  const words = trimPhrase(context, { start: opening?.end ?? opened.start, end: opened.end });
  // `…, kế hoạch vốn đạt 80%` tells how much of a plan was carried out.
  const verb = context.within('phrase-tail', { start: words.end, end: opened.end })[0];
  if (mark[0].includes(',') && verb?.values.level === true) return false;
  const isPlan = ['basis-cue', 'plan-document-cue'].some((kind) =>
    context.within(kind, words).some(({ values }) => (values.basis ?? 'plan') === 'plan'),
  );
  return isPlan && isOfPlan(context, words);
}

/** `mới đạt 38%, kém xa chỉ tiêu 80% của tỉnh`, `song chỉ tiêu 25% mà Tỉnh ủy đặt ra chưa đạt`: right behind the plan, with who set it. */
function isNamedPlan(context: MeasureContext, member: Member, before: Member): boolean {
  const { left, value, right, segment } = member;
  if (segment !== before.segment || value.values.level === true) return false;
  const said = { start: left.start, end: value.end };
  const plan = context.within('basis-cue', said).findLast(({ values }) => values.basis === 'plan');
  if (plan === undefined || !isNext(context, plan, value)) return false;
  return compares(context, { start: left.start, end: plan.end }) && isSet(context, right);
}

/** No word but a bound stands between the plan and the figure. */
function isNext({ body }: MeasureContext, plan: Span, value: Mention): boolean {
  const figure = value.start + body.slice(value.start, value.end).search(/\d/u);
  return plan.end <= figure && /^\s*$/u.test(body.slice(plan.end, Math.max(value.start, plan.end)));
}

/** Between the last comma and the plan stands how what was reached is to it, and no more. */
function compares(context: MeasureContext, before: Span): boolean {
  const comma = context.tokens(before).findLast(({ fold, shape }) => shape === 'punct' && /[,(]/u.test(fold));
  const span = { start: comma?.end ?? before.start, end: before.end };
  const plan = context.within('basis-cue', span).at(-1);
  if (plan === undefined || context.tokens({ ...span, end: plan.start }).length > MOST_COMPARING_TOKENS)
    return false;
  const kinds = ['short-of-cue', 'more-cue', 'turn-cue'].some(
    (kind) => context.within(kind, span).length > 0,
  );
  const changes = context.within('change-cue', span).some(({ values }) => values.role === 'change');
  return kinds || changes || plan.values.compared === true;
}

/** `của tỉnh`, `tỉnh giao`, `mà Tỉnh ủy đặt ra`, `đề ra cho cả giai đoạn` */
function isSet(context: MeasureContext, right: Span): boolean {
  const tokens = context.tokens(right);
  const stop = tokens.find(({ shape }) => shape === 'punct' || shape === 'break' || shape === 'number');
  const clause = { start: right.start, end: stop?.start ?? right.end };
  if (context.within('setting-cue', clause).length > 0) return true;
  const [joint, owner] = tokens;
  if (joint === undefined || owner === undefined || context.at('noun-joint', joint.start) === undefined)
    return false;
  return ['actor-cue', 'unit', 'org', 'level-cue', 'citation', 'own-unit-cue'].some(
    (kind) => context.at(kind, owner.start) !== undefined,
  );
}
