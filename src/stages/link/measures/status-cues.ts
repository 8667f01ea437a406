import type { MentionOf } from '../../../model/mentions/mention-kinds.ts';
import type { Span } from '../../../model/span.ts';
import type { Status } from './find-status.ts';
import { isInBrackets } from './is-in-brackets.ts';
import type { MeasureContext } from './measure-context.ts';

/** A plan and who set it, behind a value. */
const BASE_REACH = 60;

/** `so với | dự kiến` */
const COMPARED_REACH = 40;

/** A unit with its kind is named in no more. */
const UNIT_REACH = 40;

/** Words of a span that say target or result, in text order, by how much they say. */
export interface Cues {
  readonly strong: Status[];
  readonly weak: Status[];
  readonly near: Status[];
}

/** Words of doing (`phấn đấu`, `đã`) are strong, nouns (`chỉ tiêu`) weak: `đã hoàn thành 20 chỉ tiêu` is a result; `đăng ký` is near. */
export function cues(
  context: MeasureContext,
  span: Span,
  isAside: (cue: MentionOf<'status-cue'>) => boolean = () => false,
): Cues {
  const found = context.within('status-cue', span).filter(
    (cue) =>
      !isAside(cue) &&
      // `huyện Tiểu Cần`
      !isInUnit(context, cue) &&
      !isBase(context, cue) &&
      !isCompared(context, cue) &&
      !boundsCount(context, cue, span) &&
      !isOfSubject(context, cue, span),
  );
  const of = (weak: boolean, near: boolean) =>
    found
      .filter((cue) => cue.values.weak === weak && (cue.values.near === true) === near)
      .map((cue) => cue.values.status);
  return { strong: of(false, false), weak: of(true, false), near: of(true, true) };
}

/**
 * The cues of a sentence before the words of a value (`own`) that govern them: not those of a bracket that is closed (`97% (mục tiêu 95%), …`), nor a noun of
 * planning among the words of an earlier value (`100% chi bộ họp đúng quy định; 93% …`), unless a colon makes it a heading.
 */
export function cuesBefore(context: MeasureContext, span: Span, own: Span): Cues {
  const before = { start: span.start, end: own.start + 1 };
  const colon = context.marks(':', span).at(-1);
  const [first] = context.within('percent', span);
  const isAside = (cue: MentionOf<'status-cue'>) => {
    const behind = { start: cue.end, end: before.end };
    if (context.marks(')', behind).length > 0 && isInBrackets(context, span.start, cue.start)) return true;
    if (cue.values.weak !== true || cue.start >= own.start || cue.start < (colon?.start ?? 0)) return false;
    return first !== undefined && first.start < cue.start && context.marks(',;', behind).length > 0;
  };
  return cues(context, span, isAside);
}

/** `huyện Tiểu Cần`: a part of a unit's name plans nothing; that of a document (`Quy định số 15`) does. */
function isInUnit(context: MeasureContext, cue: Span): boolean {
  return context
    .within('unit', { start: Math.max(0, cue.start - UNIT_REACH), end: cue.end })
    .some(({ start, end }) => start < cue.start && cue.end <= end);
}

/** `98% kế hoạch`, `112% chỉ tiêu đại hội đề ra`: what the value is a part of says nothing of its status. */
function isBase(context: MeasureContext, cue: Span): boolean {
  const before = context
    .within('percent', { start: Math.max(0, cue.start - BASE_REACH), end: cue.start })
    // `giảm tối thiểu 2,5%`: a word inside of the value stands not behind it.
    .findLast(({ end }) => end <= cue.start);
  if (before === undefined) return false;
  const between = context.body.slice(before.end, cue.start);
  if (/^\s*$/u.test(between)) return true;
  const [plan] = context.within('basis-cue', { start: before.end, end: before.end + 3 });
  return plan?.values.basis === 'plan' && !/[,;.:()]/u.test(between);
}

/** `tăng 7 người so với dự kiến, tăng 5,8% …`: what something is compared with. */
function isCompared(context: MeasureContext, cue: Span): boolean {
  return context
    .within('basis-cue', { start: Math.max(0, cue.start - COMPARED_REACH), end: cue.start })
    .some(({ end, values }) => values.compared === true && end >= cue.end);
}

/** `tiêm ít nhất 1 mũi đạt 48,7%`: the bound is that of a count before the value. */
function boundsCount(context: MeasureContext, cue: Span, span: Span): boolean {
  const count = context.at('count', cue.start);
  return count !== undefined && count.end < span.end;
}

/** `số hội viên đăng ký đạt danh hiệu tăng 4%`: how many have done so is measured. */
function isOfSubject(context: MeasureContext, cue: MentionOf<'status-cue'>, span: Span): boolean {
  if (cue.values.done !== true) return false;
  const before = { start: span.start, end: cue.start };
  return ['phrase-whole', 'phrase-head', 'count'].some((kind) => context.within(kind, before).length > 0);
}
