import type { Span } from '../../../model/span.ts';
import { type MeasureContext, startingIn } from './measure-context.ts';

export type Status = 'target' | 'actual';

/**
 * Target or result. A deadline in its own words that lies behind the publication makes a target; then the last word of
 * its own clause that says so, else the first one of the sentence, which governs what follows it.
 */
export function findStatus(context: MeasureContext, sentence: Span, value: Span, own: Span): Status {
  if (isDueLater(context, own) || isPlanned(context, value)) return 'target';
  if (isHeadedByPlan(context, sentence, own)) return 'target';
  const inOwn = cues(context, { start: own.start, end: value.end });
  const before = cues(context, { start: sentence.start, end: value.start });
  return (
    inOwn.strong.at(-1) ??
    weakInClause(context, inOwn, { start: own.start, end: value.end }) ??
    inOwn.near.find((status) => status === 'target') ??
    before.strong[0] ??
    statusOfLead(context, value) ??
    (isSettled(context, sentence, own, inOwn.near) ? 'actual' : (before.weak[0] ?? 'actual'))
  );
}

/** `18 chỉ tiêu chủ yếu đến năm 2030, trong đó: …; …`: what a colon announces for a later year is planned. */
function isHeadedByPlan(context: MeasureContext, sentence: Span, own: Span): boolean {
  const before = { start: sentence.start, end: own.end };
  const colon = context.tokens(before).findLast((token) => token.fold === ':');
  return colon !== undefined && isDueLater(context, { start: sentence.start, end: colon.start });
}

/** What announces a list (`Huyện phấn đấu đến năm 2025:`) governs its items; nouns of planning don't: they announce results as often (`Các chỉ tiêu chủ yếu:`). */
function statusOfLead(context: MeasureContext, value: Span): Status | undefined {
  const lead = context.leadOf(value.start);
  if (lead === null) return undefined;
  return isDueLater(context, lead) ? 'target' : cues(context, lead).strong.at(-1);
}

/** `đạt 71%/kế hoạch 80%`: the figure of the plan itself. */
function isPlanned(context: MeasureContext, value: Span): boolean {
  const plan = context.within('basis-cue', { start: Math.max(0, value.start - 30), end: value.start }).at(-1);
  if (plan === undefined || plan.values.basis !== 'plan' || plan.values.compared === true) return false;
  return (
    /^\s+$/u.test(context.body.slice(plan.end, value.start)) &&
    /\/\s*$/u.test(context.body.slice(0, plan.start).slice(-3))
  );
}

/** Before what is left (`đề ra nhiều giải pháp, tỷ lệ hộ nghèo chỉ còn 2%`) a noun of planning reaches no further than its comma. */
function weakInClause(context: MeasureContext, inOwn: Cues, own: Span): Status | undefined {
  if (!inOwn.near.includes('actual')) return inOwn.weak.at(-1);
  const comma = context.tokens(own).findLast((token) => token.fold === ',');
  return comma === undefined
    ? inOwn.weak.at(-1)
    : cues(context, { start: comma.end, end: own.end }).weak.at(-1);
}

/** What is left (`chỉ còn 2%`) and what a past day bounds are results whatever nouns of planning stand before, unless a colon heads them. */
function isSettled(context: MeasureContext, sentence: Span, own: Span, near: readonly Status[]): boolean {
  const before = context.tokens({ start: sentence.start, end: own.start });
  return !before.some((token) => token.fold === ':') && (near.includes('actual') || isPast(context, own));
}

interface Cues {
  readonly strong: Status[];
  readonly weak: Status[];
  readonly near: Status[];
}

/** Words of doing (`phấn đấu`, `đã`) are strong, nouns (`chỉ tiêu`) weak: `đã hoàn thành 20 chỉ tiêu` is a result; `đăng ký` is near. */
function cues(context: MeasureContext, span: Span): Cues {
  const found = context
    .within('status-cue', span)
    .filter((cue) => !isBase(context, cue) && !boundsCount(context, cue, span));
  const of = (weak: boolean, near: boolean) =>
    found
      .filter((cue) => cue.values.weak === weak && (cue.values.near === true) === near)
      .map((cue) => cue.values.status as Status);
  return { strong: of(false, false), weak: of(true, false), near: of(true, true) };
}

/** `98% kế hoạch`, `103% chỉ tiêu`: what the value is a part of says nothing of its status. */
function isBase(context: MeasureContext, cue: Span): boolean {
  const before = context.within('percent', { start: Math.max(0, cue.start - 40), end: cue.start }).at(-1);
  return before !== undefined && /^\s*$/u.test(context.body.slice(before.end, cue.start));
}

/** `tiêm ít nhất 1 mũi đạt 48,7%`: the bound is that of a count before the value. */
function boundsCount(context: MeasureContext, cue: Span, span: Span): boolean {
  const [count] = context.within('count', { start: cue.start, end: cue.start + 1 });
  return count !== undefined && count.end < span.end;
}

function isDueLater(context: MeasureContext, own: Span): boolean {
  const { published } = context;
  if (published === null) return false;
  return startingIn(context.dates, own).some(
    ({ values }) => values.kind === 'deadline' && values.date_from !== null && values.date_from > published,
  );
}

function isPast(context: MeasureContext, own: Span): boolean {
  const { published } = context;
  if (published === null) return false;
  const dates = startingIn(context.dates, own).filter(({ values }) => values.kind === 'deadline');
  return (
    dates.length > 0 && dates.every(({ values }) => values.date_to !== null && values.date_to < published)
  );
}
