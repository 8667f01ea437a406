import type { Span } from '../../../model/span.ts';
import { clauseStart } from '../measures/clause-start.ts';
import { hasCounted } from '../measures/has-counted.ts';
import { isHeaded } from '../measures/is-headed.ts';
import type { MeasureContext } from '../measures/measure-context.ts';
import { phraseText, trimPhrase } from '../measures/trim-phrase.ts';
import type { Member } from './member.ts';
import { isOfWhomOnly } from './shares-head.ts';

/** Below this many tokens a heading that is no rate itself still says what is meant (`… vốn đầu tư công: giải ngân đạt 10%`). */
const MOST_BARE_TOKENS = 6;

/** Below this many what a colon of its own ends is an item of the heading. */
const MOST_ITEM_TOKENS = 16;

/** A value's own phrase with what announces it: the words before a colon, or the line over its list. */
export function withHeading(context: MeasureContext, member: Member, own: Span): string {
  const text = phraseText(context, own);
  const announced = member.heading ?? announcedBy(context, member, own);
  if (announced === null || isHeaded(context, own)) return text;
  // `Vi phạm: nguyên tắc tập trung dân chủ, quy chế làm việc: 8 (11%)`
  const isItem = context.body.slice(own.end, member.value.start).includes(':');
  const most = isItem ? MOST_ITEM_TOKENS : MOST_BARE_TOKENS;
  const bare = context.tokens(own).length <= most || isPredicate(context, own);
  const heading = isHeaded(context, announced) || bare ? headingText(context, announced) : '';
  return heading === '' ? text : `${heading}: ${text}`;
}

/**
 * `Kết quả xếp loại đảng viên:` over items that say no more than a grade (`- Hoàn thành tốt nhiệm vụ`), `Tỷ lệ nữ trong Ban Chấp hành:` over those of whom or
 * where (`+ Cấp tỉnh`).
 */
function announcedBy(context: MeasureContext, { value }: Member, own: Span): Span | null {
  const lead = context.leadOf(value.start);
  if (lead === null) return null;
  if (isOfWhomOnly(context, own)) {
    const [head] = context.within('phrase-head', lead);
    return head?.values.bare === true ? lead : null;
  }
  if (context.within('rating-cue', lead).length === 0) return null;
  return isPredicate(context, own) || context.within('grade-cue', own).length > 0 ? lead : null;
}

/** `Xếp loại chi bộ: hoàn thành xuất sắc nhiệm vụ 19,8%` */
function isPredicate(context: MeasureContext, own: Span): boolean {
  return context.at('phrase-predicate', own.start) !== undefined;
}

function headingText(context: MeasureContext, heading: Span): string {
  const trimmed = trimPhrase(context, heading);
  const owner = ownerOfHeads(context, trimmed);
  if (owner !== null) return phraseText(context, owner);
  const clause = { start: clauseStart(context, trimmed), end: trimmed.end };
  return phraseText(context, trimPhrase(context, clause));
}

/** `Đội ngũ công chức huyện | có 186 người: trình độ thạc sĩ …`: whose parts are told, and not how many they are. NULL for another heading. */
function ownerOfHeads(context: MeasureContext, heading: Span): Span | null {
  const count = context.within('count', heading).at(-1);
  if (count === undefined || count.end < heading.end) return null;
  const owner = hasCounted(context, { start: heading.start, end: count.start });
  return owner !== null && owner.end > owner.start ? owner : null;
}

/** What the colon right before a value ends (`- Hoàn thành tốt nhiệm vụ: 80%`), with the line over its list. */
export function underLead(context: MeasureContext, member: Member, item: Span): string {
  const lead = announcedBy(context, member, item);
  const announced = lead === null ? '' : headingText(context, lead);
  return [announced, phraseText(context, item)].filter(Boolean).join(': ');
}
