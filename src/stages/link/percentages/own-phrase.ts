import type { Span } from '../../../model/span.ts';
import type { MeasureContext } from '../measures/measure-context.ts';
import { trimPhrase, trimStart } from '../measures/trim-phrase.ts';
import { clauseStart } from './clause-start.ts';
import { nounStart } from './find-whole.ts';
import type { Member } from './member.ts';

/** The value's own phrase; a bare head (`26 phiếu, tỷ lệ 59%`) measures what stands before it. */
export function ownPhrase(context: MeasureContext, member: Member): Span {
  const phrase = clauseOf(context, member.left);
  const bare = context
    .within('phrase-head', phrase)
    .find((head) => head.values.bare === true && head.start === phrase.start && head.end === phrase.end);
  if (bare === undefined) return phrase;
  const before = clauseOf(context, { start: member.left.start, end: bare.start });
  return before.end > before.start ? before : { start: phrase.end, end: phrase.end };
}

function clauseOf(context: MeasureContext, left: Span): Span {
  const inside = insideBracket(context, afterAmong(context, left));
  const trimmed = trimPhrase(context, afterPart(context, inside));
  return dropAmount(context, trimPhrase(context, { start: clauseStart(context, trimmed), end: trimmed.end }));
}

/** `Trong số 52 ủy viên, | nữ 9 đồng chí (17,3%)`: of whom, and not what. */
function afterAmong(context: MeasureContext, left: Span): Span {
  const among = context.within('phrase-among', left).find((one) => one.values.loose !== true);
  if (among === undefined || trimStart(context, { start: left.start, end: among.end }).start < among.start)
    return left;
  const count = context.within('count', { start: among.end, end: among.end + 2 })[0];
  if (count === undefined || count.values.measure === true) return left;
  const comma = context.tokens({ start: among.end, end: left.end }).find((token) => token.fold === ',');
  return comma === undefined ? left : { start: comma.end, end: left.end };
}

/** Nothing, or of what an amount is told: `42 triệu đồng/người/năm`. */
const RATE = /^(?:\s*\/\s*\p{L}+){0,3}$/u;

/** `58 đồng chí, trong đó | nữ chiếm 22%`: the part is told of, unless it needs the head before it (`tỷ lệ đạt chuẩn, trong đó cấp xã`). */
function afterPart(context: MeasureContext, left: Span): Span {
  const part = context.within('phrase-part', left).at(-1);
  const mark = part && context.tokens({ start: left.start, end: part.start }).at(-1);
  if (part === undefined || (mark !== undefined && mark.shape !== 'punct')) return left;
  const before = { start: left.start, end: part.start };
  const after = { start: part.end, end: left.end };
  const own = trimPhrase(context, after);
  return own.end > own.start && (isHeaded(context, after) || !isHeaded(context, before)) ? after : left;
}

/** `số người tham gia còn thấp (mới chiếm 0,4%)`: what stands in the bracket is told of, unless it is no more than a verb. */
function insideBracket(context: MeasureContext, left: Span): Span {
  const at = context.body.slice(left.start, left.end).lastIndexOf('(');
  if (at < 0 || context.body.slice(left.start + at, left.end).includes(')')) return left;
  const inside = { start: left.start + at + 1, end: left.end };
  const own = trimPhrase(context, inside);
  return own.end > own.start ? inside : { start: left.start, end: left.start + at };
}

/** `tổng nguồn vốn đạt 452 tỷ đồng, tăng 9%`: the amount is another fact, what is measured stands before its verb. */
function dropAmount(context: MeasureContext, phrase: Span): Span {
  const amount = context.within('count', phrase).at(-1);
  if (amount === undefined || !RATE.test(context.body.slice(amount.end, phrase.end))) return phrase;
  if (amount.values.measure !== true)
    return dropChanged(context, phrase, amount) ?? dropCounter(context, phrase, amount);
  const before = { start: phrase.start, end: amount.start };
  const trimmed = trimPhrase(context, before);
  const bare = phrase.start + context.body.slice(phrase.start, amount.start).trimEnd().length;
  return trimmed.end < bare && trimmed.end > trimmed.start ? trimmed : phrase;
}

/** `số vụ tai nạn giảm 644 vụ (13,8%)`: what changed was named before. */
function dropChanged(context: MeasureContext, phrase: Span, count: Span): Span | null {
  const verb = context.within('change-cue', { start: phrase.start, end: count.end })[0];
  const before = trimPhrase(context, {
    start: phrase.start,
    end: Math.min(count.start, verb?.start ?? count.start),
  });
  // `toàn huyện giảm 62 thôn, tương đương 30%`
  const unit = context.within('unit', before).at(-1);
  if (verb !== undefined && (before.end === before.start || unit?.end === before.end))
    return { start: nounStart(context, count), end: count.end };
  const noun = context.tokens(count).at(-1)?.fold;
  const isNamed = context.tokens(before).some((token) => token.fold === noun);
  return before.end > before.start && isNamed && context.within('phrase-whole', before).length > 0
    ? before
    : null;
}

/** `khối đoàn thể có 96 người, chiếm 20%`: a bare word for heads says no more than the phrase before it. */
function dropCounter(context: MeasureContext, phrase: Span, count: Span): Span {
  const counter = context.within('phrase-counter', count).at(-1);
  if (counter?.end !== count.end) return phrase;
  const before = trimPhrase(context, { start: phrase.start, end: count.start });
  return context.tokens(before).length > 1 ? before : phrase;
}

/** A noun that lists share (`tỷ lệ`, `tốc độ`) stands in the phrase. */
export function isHeaded(context: MeasureContext, phrase: Span): boolean {
  return (
    context.within('phrase-head', phrase).length > 0 ||
    context.within('change-cue', phrase).some((cue) => cue.values.role === 'growth')
  );
}
