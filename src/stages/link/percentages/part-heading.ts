import type { Span } from '../../../model/span.ts';
import { isInBrackets } from '../measures/is-in-brackets.ts';
import type { MeasureContext } from '../measures/measure-context.ts';
import { trimPhrase } from '../measures/trim-phrase.ts';

/** `: 1.681 người, chiếm tỷ lệ ` */
const ITEM_REACH = 40;

/** What the last colon before a value announces heads all values behind it (`Cơ cấu kinh tế: nông nghiệp 41%; dịch vụ 40%`). */
export function partHeading(
  context: MeasureContext,
  sentence: Span,
  left: Span,
): { left: Span; heading: Span | null } {
  const colons = context
    .marks(':', { start: sentence.start, end: left.end })
    .filter((token) => !isClosedIn(context, token, left.end));
  const last = colons.at(-1);
  // `Tỷ lệ nữ là giám đốc sở: 14,8% (cấp phó: 21,3%)`: what a colon in the value's own bracket ends is the item.
  if (last !== undefined && isBeforeValue(context, last) && isInBrackets(context, left.start, last.start))
    return { left: { start: left.start, end: last.start }, heading: null };
  // `nữ chiếm 16,8%, dưới 35 tuổi: 17,7%`: behind another value of its part it ends no more than the item.
  const part = semicolonBefore(context, sentence, left.start);
  const isLater = context.within('percent', { start: part, end: left.start }).length > 0;
  const isOwn = last !== undefined && last.start >= left.start;
  if (isOwn && isLater && colons.every((token) => isBeforeCount(context, token)))
    return { left: { start: left.start, end: last.start }, heading: null };
  // `Cơ cấu lao động: nông nghiệp: 58%; công nghiệp: 17%`: what the colon right before a value ends is the item itself.
  const isOfItem = (token: Span) =>
    isBeforeValue(context, token) || isBeforeCount(context, token) || isBeforeFigure(context, token);
  const isItem = last !== undefined && isOfItem(last) && colons.some((token) => !isOfItem(token));
  const colon = isItem ? colons.findLast((token) => !isOfItem(token)) : last;
  if (colon === undefined) return { left, heading: null };
  const before = semicolonBefore(context, sentence, colon.start);
  // `tái cử: 9, chiếm 69%, | ứng cử mới: 4, chiếm 31%`
  const told = context.within('percent', { start: before, end: colon.start }).at(-1);
  const start = told?.end ?? before;
  const announced = trimPhrase(context, { start, end: colon.start });
  const heading = beforePart(context, announced);
  const own = { start: Math.max(colon.end, left.start), end: isItem ? last.start : left.end };
  // `…; trong đó: nông nghiệp 38%` announces nothing new.
  return { left: own, heading: heading.end > heading.start ? heading : null };
}

/** Where the part between semicolons begins that a place of the sentence lies in. */
function semicolonBefore(context: MeasureContext, sentence: Span, at: number): number {
  const semicolon = context.marks(';', { start: sentence.start, end: at }).at(-1);
  return semicolon?.end ?? sentence.start;
}

/** `69% đại biểu có trình độ thạc sĩ trở lên, trong đó: 160 thạc sĩ (64%)`: parts of what has a figure of its own are no list under it. */
function beforePart(context: MeasureContext, heading: Span): Span {
  const part = context.within('phrase-part', heading).findLast(({ end }) => end >= heading.end);
  const said = (kind: string) =>
    context.within(kind, { start: heading.start, end: part?.start ?? heading.start });
  const isTold = said('percent').length > 0 || (said('count').length > 0 && said('phrase-head').length === 0);
  return isTold ? { start: heading.end, end: heading.end } : heading;
}

function isBeforeValue(context: MeasureContext, colon: Span): boolean {
  const [value] = context.within('percent', { start: colon.end, end: colon.end + 3 });
  return value !== undefined && /^\s*$/u.test(context.body.slice(colon.end, value.start));
}

/** `Tổng số: 52 tổ chức; …` */
function isBeforeFigure(context: MeasureContext, colon: Span): boolean {
  const [next] = context.tokens({ start: colon.end, end: colon.end + ITEM_REACH });
  return next?.shape === 'number' || next?.shape === 'ratio';
}

/** `nữ: 32%`, `thạc sĩ: 17 người (0,75%)`: no more than a count, and verbs and marks behind it, stands between the colon and the value. */
function isBeforeCount(context: MeasureContext, colon: Span): boolean {
  const [value] = context.within('percent', { start: colon.end, end: colon.end + ITEM_REACH });
  if (value === undefined) return false;
  const between = { start: colon.end, end: value.start };
  const [first] = context.tokens(between);
  const count = first && context.at('count', first.start);
  const rest = trimPhrase(context, { start: count?.end ?? between.start, end: between.end });
  return rest.end === rest.start && (count !== undefined || first === undefined);
}

/** `60% (mục tiêu: 55%), che phủ rừng 50%`: what a colon in a bracket ends heads nothing behind the bracket. */
function isClosedIn(context: MeasureContext, colon: Span, end: number): boolean {
  const behind = context.body.slice(colon.end, end);
  const close = behind.indexOf(')');
  return close >= 0 && !behind.slice(0, close).includes('(');
}
