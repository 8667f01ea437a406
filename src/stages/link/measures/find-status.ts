import type { CountMention, PercentMention } from '../../../model/mentions/mention-kinds.ts';
import { type Span, startingIn } from '../../../model/span.ts';
import { endingTerm } from './ending-term.ts';
import { isDueLater, isPlan, isPlanHeading, periodsOf } from './find-plans.ts';
import { isToCome } from './is-to-come.ts';
import { type MeasureContext, spanAt } from './measure-context.ts';
import { type Cues, cues, cuesBefore } from './status-cues.ts';
import { takesOver } from './takes-over.ts';

export type Status = 'target' | 'actual';

/** `Theo Nghị quyết số 5, …`, `Dự thảo Nghị quyết …` */
const MOST_BEFORE_DOCUMENT = 2;

/**
 * Target or result. A deadline in its own words that lies behind the publication makes a target; then the last word of
 * its own clause that says so, else the first one of the sentence, which governs what follows it.
 */
export function findStatus(
  context: MeasureContext,
  sentence: Span,
  value: PercentMention | CountMention,
  own: Span,
): Status {
  if (isDueLater(context, own) || isPlanned(context, value)) return 'target';
  if (isHeadedByPlan(context, sentence, own) || isSetByDocument(context, sentence, own)) return 'target';
  const inOwn = cues(context, { start: own.start, end: value.end });
  const before = cuesBefore(context, { start: afterTurn(context, sentence, value), end: value.start }, own);
  return (
    statusOfColumn(context, value) ??
    inOwn.strong.at(-1) ??
    (isToCome(context, sentence, value, own) || isDueByTerm(context, own) ? 'target' : undefined) ??
    weakInClause(context, inOwn, { start: own.start, end: value.end }) ??
    inOwn.near.find((status) => status === 'target') ??
    (isOver(context, sentence, own, inOwn) ? 'actual' : undefined) ??
    (isAsked(context, sentence, value) ? 'target' : undefined) ??
    (isVote(context, sentence, value) ? 'actual' : undefined) ??
    governing(context, sentence, before) ??
    statusOfLead(context, value) ??
    (goesOn(context, sentence, own) ||
    isTakenUp(context, sentence, before) ||
    takesOver(context, sentence, { start: own.start, end: value.end }, before)
      ? 'target'
      : undefined) ??
    (isSettled(context, sentence, own, inOwn.near)
      ? 'actual'
      : (before.weak[0] ?? (isLeastRise(context, value) ? 'target' : 'actual')))
  );
}

/** The cue of a sentence that governs what follows: of those before its first figure the last (`Trên cơ sở kết quả đã đạt được, đề ra chỉ tiêu phấn đấu 100% …; 98% …`), else the first. */
function governing(context: MeasureContext, sentence: Span, { strong }: Cues): Status | undefined {
  const [first] = context.within('percent', sentence);
  const opening = { start: sentence.start, end: first?.start ?? sentence.start };
  const head = cues(context, opening).strong.at(-1);
  return head !== undefined && strong.includes(head) ? head : strong[0];
}

/** `thông qua nghị quyết về mục tiêu năm 2015; bầu ông A, | 97% đại biểu tán thành`: who agrees has been asked, whatever is planned before the semicolon. */
function isVote(context: MeasureContext, sentence: Span, value: Span): boolean {
  const rest = { start: value.end, end: sentence.end };
  const mark = context.tokens(rest).find(({ shape }) => shape === 'punct' || shape === 'break');
  const voters = { start: value.end, end: mark?.start ?? rest.end };
  if (context.within('assent-cue', voters).length === 0) return false;
  const before = { start: sentence.start, end: value.start };
  const semicolon = context.marks(';', before).at(-1);
  if (semicolon === undefined) return false;
  const { strong, weak } = cues(context, { start: semicolon.end, end: value.start });
  return ![...strong, ...weak].includes('target');
}

/** `ông A đề xuất tỉnh hỗ trợ 30%`: what somebody named right before the verb asks for or pledges; a noun of the same word (`40 kiến nghị`) says nothing. */
function isAsked(context: MeasureContext, sentence: Span, value: Span): boolean {
  const before = { start: sentence.start, end: value.start };
  const verb = context.within('phrase-report', before).at(-1);
  if (verb?.values.asks !== true) return false;
  const asker = ['name', 'post', 'org']
    .flatMap((kind) => context.within(kind, { start: sentence.start, end: verb.start }).slice(-1))
    .some(({ end }) => end <= verb.start && /^[\s,]*$/u.test(context.body.slice(end, verb.start)));
  return asker && !cues(context, { start: verb.end, end: value.start }).strong.includes('actual');
}

/** `18 chỉ tiêu chủ yếu đến năm 2030, trong đó: …; …`: what a colon announces for a later year is planned. */
function isHeadedByPlan(context: MeasureContext, sentence: Span, own: Span): boolean {
  const before = { start: sentence.start, end: own.end };
  const colon = context.marks(':', before).at(-1);
  if (colon === undefined) return false;
  const heading = { start: sentence.start, end: colon.start };
  return isDueLater(context, heading) || isPlanHeading(context, heading) || setsPlan(context, heading);
}

/** `Đại hội đã thông qua các chỉ tiêu nhiệm kỳ 2020 - 2025: …`: that targets for a time to come have been set is no result of them. */
function setsPlan(context: MeasureContext, heading: Span): boolean {
  const set = context.within('status-cue', heading).at(-1);
  const [plan] =
    set === undefined ? [] : context.within('programme-cue', { start: set.start + 1, end: set.end });
  return (
    set?.values.status === 'target' &&
    plan !== undefined &&
    isPlan(context, { start: plan.start, end: heading.end })
  );
}

/** `Nhiệm kỳ 2025 - 2030, …. Đến cuối nhiệm kỳ, 90% …`: by the end of a term that is years ahead; in its last year that is what has been reached. */
function isDueByTerm(context: MeasureContext, own: Span): boolean {
  const end = endingTerm(context, own)?.values.date_to ?? '';
  return context.published !== null && end.slice(0, 4) > context.published.slice(0, 4);
}

/** `Nghị quyết Đại hội Đảng bộ huyện lần thứ XXIV xác định: …`: what a document that plans sets, where its sentence begins with it and tells no result. */
function isSetByDocument(context: MeasureContext, sentence: Span, own: Span): boolean {
  const before = { start: sentence.start, end: own.end };
  const opening = context.tokens(before)[MOST_BEFORE_DOCUMENT]?.start ?? own.end;
  const cite = context.within('citation', { start: sentence.start, end: opening })[0];
  if (cite === undefined || cite.end > own.end) return false;
  if (context.at('plan-document-cue', cite.start) === undefined) return false;
  const said = { start: cite.end, end: own.end };
  if (cues(context, said).strong.includes('actual') || context.within('turn-cue', said).length > 0)
    return false;
  return context.within('setting-cue', said).some((cue) => cue.values.tells !== true);
}

/** What announces a list (`Huyện phấn đấu đến năm 2025:`) governs its items; nouns of planning don't: they announce results as often (`Các chỉ tiêu chủ yếu:`). */
function statusOfLead(context: MeasureContext, value: Span): Status | undefined {
  const lead = context.leadOf(value.start);
  if (lead === null) {
    const heading = context.headingOf(value.start);
    return heading !== null && isPlanHeading(context, heading) ? 'target' : undefined;
  }
  return isDueLater(context, lead) || isPlanHeading(context, lead)
    ? 'target'
    : cues(context, lead).strong.at(-1);
}

/** `Chỉ tiêu | Kế hoạch | Thực hiện`: what the column is headed with. */
function statusOfColumn(context: MeasureContext, value: Span): Status | undefined {
  const column = context.columnOf(value.start);
  if (column === null) return undefined;
  const { heading } = column;
  if (isDueLater(context, heading) || cues(context, heading).strong.includes('target')) return 'target';
  const plan = context.within('basis-cue', heading).some(({ values }) => values.basis === 'plan');
  const part = plan && (/[%/]/u.test(withoutUnit(context.body, heading)) || isCompared(context, heading));
  if (context.within('result-head', heading).length > 0 && !plan) return 'actual';
  return plan && !part && cues(context, heading).strong.length === 0 ? 'target' : undefined;
}

/** `Kế hoạch (%)` is headed by a plan and measured in percent; `% kế hoạch` is a part of one. */
function withoutUnit(body: string, { start, end }: Span): string {
  return body.slice(start, end).replace(/\(\s*%\s*\)\s*$|(?<=\p{L})\s*,?\s%\s*$/u, '');
}

function isCompared(context: MeasureContext, heading: Span): boolean {
  return context.within('basis-cue', heading).some(({ values }) => values.compared === true);
}

/** `Đề án đề ra 30%, song mới có 18%`: what turns against a plan is governed by it no more. */
function afterTurn(context: MeasureContext, sentence: Span, value: Span): number {
  const turn = context.within('turn-cue', { start: sentence.start, end: value.start }).at(-1);
  return turn?.end ?? sentence.start;
}

/** `đến năm 2025, 80% …; từ 20 - 25% trong số đó …`: a clause without words of time or results goes on with the deadline told before it in its sentence. */
function goesOn(context: MeasureContext, sentence: Span, own: Span): boolean {
  const before = { start: sentence.start, end: own.start };
  const last = periodsOf(context, before).at(-1);
  if (last === undefined || !isDueLater(context, last)) return false;
  const since = { start: last.end, end: own.end };
  return (
    context.within('now-cue', since).length === 0 &&
    context.within('turn-cue', since).length === 0 &&
    !cues(context, since).strong.includes('actual')
  );
}

/** `HĐND thông qua nhiệm vụ năm 2013. Theo đó, …`: a sentence that takes up a plan. */
function isTakenUp(context: MeasureContext, sentence: Span, before: Cues): boolean {
  const paragraph = spanAt(context.paragraphs, sentence.start);
  const told = { start: paragraph.start, end: sentence.start };
  const last = startingIn(context.sentences, told).at(-1);
  if (last === undefined || [...before.strong, ...before.near].includes('actual')) return false;
  const takesUp = context.at('taking-up-cue', sentence.start) !== undefined;
  return takesUp && (isDueLater(context, last) || isPlan(context, last) || isPassed(context, last));
}

/** `Hội nghị đã thông qua Nghị quyết về nhiệm vụ 5 năm 2021 - 2025`: that a plan has been passed tells no result of it. */
function isPassed(context: MeasureContext, told: Span): boolean {
  if (context.within('report-cue', told).length > 0) return false;
  const plan = context.within('plan-document-cue', told).at(-1);
  return plan !== undefined && isPlan(context, { start: plan.start, end: told.end });
}

/** `đạt 71%/kế hoạch 80%`, `đạt chỉ tiêu 82,5% dân số`: the figure of the plan itself. */
function isPlanned(context: MeasureContext, value: Span): boolean {
  const set = context
    .within('planned-cue', { start: Math.max(0, value.start - 30), end: value.start })
    .at(-1);
  if (set !== undefined && context.body.slice(set.end, value.start).trim() === '') return true;
  const plan = context.within('basis-cue', { start: Math.max(0, value.start - 30), end: value.start }).at(-1);
  if (plan === undefined || plan.values.basis !== 'plan' || plan.values.compared === true) return false;
  return (
    /^\s+$/u.test(context.body.slice(plan.end, value.start)) &&
    /\/\s*$/u.test(context.body.slice(0, plan.start).slice(-3))
  );
}

/** `/năm `, or nothing, between a figure and its bound. */
const RATE = /^\s*(?:\/\s*\p{L}+\s*)?$/u;
const RATE_REACH = 8;

/** `GRDP tăng 9%/năm trở lên`: nobody has reached the least that something is to rise or fall by; what there is of (`8 xã có tỷ lệ nữ từ 15% trở lên`) may be counted. */
function isLeastRise(context: MeasureContext, value: PercentMention | CountMention): boolean {
  if (value.values.change == null) return false;
  return context
    .within('bound-cue', { start: value.start, end: value.end + RATE_REACH })
    .some(({ start }) => start < value.end || RATE.test(context.body.slice(value.end, start)));
}

/** Before what is left (`đề ra nhiều giải pháp, tỷ lệ hộ nghèo chỉ còn 2%`) a noun of planning reaches no further than its comma. */
function weakInClause(context: MeasureContext, inOwn: Cues, own: Span): Status | undefined {
  if (!inOwn.near.includes('actual')) return inOwn.weak.at(-1);
  const comma = context.marks(',', own).at(-1);
  return comma === undefined
    ? inOwn.weak.at(-1)
    : cues(context, { start: comma.end, end: own.end }).weak.at(-1);
}

/** `đặt chỉ tiêu 98%; năm học 2017 - 2018 là 96,5%`: a time that has gone by opens another clause, without a word of planning, that is a result. */
function isOver(context: MeasureContext, sentence: Span, own: Span, inOwn: Cues): boolean {
  const semicolon = context.marks(';', { start: sentence.start, end: own.start }).at(-1);
  if (semicolon === undefined) return false;
  const segment = { start: semicolon.end, end: own.end };
  const said = [inOwn, cues(context, segment)].flatMap(({ strong, weak, near }) => [
    ...strong,
    ...weak,
    ...near,
  ]);
  if (said.length > 0) return false;
  const periods = periodsOf(context, segment).filter(({ values }) => values.kind !== 'deadline');
  const planned = periodsOf(context, { start: sentence.start, end: semicolon.start }).at(-1)?.values.date_to;
  const { published } = context;
  if (published === null || periods.length === 0) return false;
  // A school year ends in the summer of its last year.
  return periods.every(
    ({ values: { date_from, date_to } }) =>
      date_from! < published && date_to !== null && (date_to < published || date_to < (planned ?? '')),
  );
}

/** What is left (`chỉ còn 2%`) and what a past day bounds are results whatever nouns of planning stand before, unless a colon heads them. */
function isSettled(context: MeasureContext, sentence: Span, own: Span, near: readonly Status[]): boolean {
  const before = { start: sentence.start, end: own.start };
  return context.marks(':', before).length === 0 && (near.includes('actual') || isPast(context, own));
}

function isPast(context: MeasureContext, own: Span): boolean {
  const { published } = context;
  if (published === null) return false;
  const dates = startingIn(context.dates, own).filter(({ values }) => values.kind === 'deadline');
  return (
    dates.length > 0 && dates.every(({ values }) => values.date_to !== null && values.date_to < published)
  );
}
