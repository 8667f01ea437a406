import type { Span } from '../../../model/span.ts';
import { type MeasureContext, spanAt } from '../measures/measure-context.ts';
import { phraseText, trimPhrase, trimStart } from '../measures/trim-phrase.ts';
import { changeBetween } from './change-between.ts';
import { clauseStart } from './clause-start.ts';
import { countedNoun, nounStart } from './find-whole.ts';
import type { Member } from './member.ts';
import { readBehind } from './read-behind.ts';

/** The value's own phrase; a bare head (`26 phiếu, tỷ lệ 59%`) measures what stands before it. */
export function ownPhrase(context: MeasureContext, member: Member): Span {
  const between = changeBetween(context, member);
  const changed = between === null ? null : changedNoun(context, member, between);
  if (changed !== null) return changed;
  const phrase = afterPlanner(
    context,
    member,
    beforeComparison(context, member, clauseOf(context, member.left)),
  );
  // `Tổng giá trị sản xuất: 7.215 tỷ đồng, đạt 101%`: what the colon ends is measured, not its amount.
  if (member.heading !== null && isAmount(context, phrase)) return { start: phrase.end, end: phrase.end };
  const counted = beforeFigure(context, member, phrase);
  if (counted !== null) return counted;
  const bare = context
    .within('phrase-head', phrase)
    .find((head) => head.values.bare === true && head.start === phrase.start && head.end === phrase.end);
  if (bare === undefined) return withoutCount(context, phrase);
  const before = clauseOf(context, { start: member.left.start, end: bare.start });
  return before.end > before.start ? before : { start: phrase.end, end: phrase.end };
}

/** `huyện sáp nhập 118 thôn, | số thôn từ 180 giảm xuống 126`: the noun between the last comma and a change, else the one that is counted in it. */
function changedNoun(context: MeasureContext, { left }: Member, change: Span): Span | null {
  const before = { start: left.start, end: change.start };
  const comma = context.tokens(before).findLast(({ fold }) => fold === ',');
  const noun = clauseOf(context, { start: comma?.end ?? left.start, end: change.start });
  if (noun.end > noun.start && !isBarePlace(context, noun)) return noun;
  const count = context.within('count', change).at(-1);
  return count === undefined ? null : { start: nounStart(context, count), end: count.end };
}

/** `cảnh cáo | 52 (24,3%)`: how many, without a noun, before the bracket of a share. */
function beforeFigure(context: MeasureContext, { value }: Member, phrase: Span): Span | null {
  const words = context.tokens(phrase);
  const last = words.at(-1);
  if (last?.shape !== 'number' || words.length < 2) return null;
  if (!/^\s*\(\s*$/u.test(context.body.slice(phrase.end, value.start))) return null;
  const before = trimPhrase(context, { start: phrase.start, end: last.start });
  return before.end > before.start && context.within('count', phrase).length === 0 ? before : null;
}

/** `Toàn huyện có | 312/318 chi bộ mở hội nghị`: where, and how many, are other facts; the counted noun is measured. */
function withoutCount(context: MeasureContext, phrase: Span): Span {
  const [count] = context.within('count', phrase);
  if (count === undefined || count.values.measure === true || isHeaded(context, phrase)) return phrase;
  // `từ 40 đến 50 tuổi chiếm 45%`: an age is who is meant.
  if (context.within('age', count).length > 0) return phrase;
  const before = trimPhrase(context, { start: phrase.start, end: count.start });
  if (before.end > before.start && !isBarePlace(context, before)) return phrase;
  const start = nounStart(context, count);
  return start > count.start && start < count.end ? { start, end: phrase.end } : phrase;
}

/** `toàn huyện có 92% cán bộ, công chức đạt chuẩn`: where it is so, and not what. */
export function isBarePlace(context: MeasureContext, own: Span): boolean {
  if (isTopic(context, own)) return true;
  // `toàn huyện`, `Đảng bộ`, `Trường Tiểu học Hua Bum`
  const isNamed = ['whole-cue', 'actor-cue', 'org'].some((kind) =>
    context.within(kind, own).some(({ start, end }) => start === own.start && end === own.end),
  );
  if (isNamed) return true;
  const unit = context.within('unit', own).at(-1);
  if (unit === undefined || unit.end !== own.end) return false;
  const before = context.tokens({ start: own.start, end: unit.start });
  return before.every((token) => context.within('own-unit-cue', token).length > 0);
}

/** `Về giới tính có 41 đại biểu nữ`: what is spoken of, and not what is measured. */
function isTopic(context: MeasureContext, own: Span): boolean {
  const [first] = context.tokens(own);
  return (
    first !== undefined &&
    context.at('topic-cue', first.start) !== undefined &&
    context.tokens(own).every(({ fold }) => fold !== ',') &&
    context.within('phrase-head', own).length === 0
  );
}

/** `Đảng bộ xã phấn đấu có | 90% chi bộ …`: who plans is not what is measured where that stands behind the value. */
function afterPlanner(context: MeasureContext, member: Member, phrase: Span): Span {
  if (isHeaded(context, phrase) || member.value.values.level === true) return phrase;
  const plans = context
    .within('status-cue', phrase)
    .findLast(({ end, values }) => values.status === 'target' && values.weak === false && end <= phrase.end);
  if (plans === undefined || plans.start === phrase.start) return phrase;
  const rest = trimPhrase(context, { start: plans.end, end: member.left.end });
  if (rest.end > rest.start || readBehind(context, member, true).phrase === '') return phrase;
  return { start: phrase.end, end: phrase.end };
}

/** `sản lượng đạt 61.200 tấn, vượt kế hoạch | 3,1%`, `kết quả thi cao hơn mặt bằng chung | 1,4%`: what a change is against ends the phrase. */
function beforeComparison(context: MeasureContext, member: Member, phrase: Span): Span {
  const { value } = member;
  const against = beforeBase(context, member, phrase);
  if (against !== null) return against;
  // `… bằng hoặc cao hơn mức trung bình (chiếm | 98%)`
  if (/\p{P}|\p{L}{3,}/u.test(context.body.slice(phrase.end, value.start))) return phrase;
  const change = context.within('change-cue', phrase).at(-1);
  if (change === undefined || change.values.role !== 'change' || change.start === phrase.start) return phrase;
  const [next] = context.tokens({ start: change.end, end: phrase.end });
  if (next === undefined) return phrase;
  const compares =
    context.at('more-cue', change.start) !== undefined || context.at('basis-cue', next.start) !== undefined;
  if (!compares) return phrase;
  const before = { start: phrase.start, end: change.start };
  const kept = dropAmount(context, trimPhrase(context, before));
  return kept.end > kept.start ? kept : phrase;
}

/** `Chỉ số tiêu thụ tháng 9 | so với tháng trước và cùng kỳ tăng 4,9%`: what a change is against, with nothing but times behind it. NULL for other phrases. */
function beforeBase(context: MeasureContext, { value, left }: Member, phrase: Span): Span | null {
  const changes =
    value.values.change !== null ||
    context.within('change-cue', { start: phrase.end, end: left.end }).length > 0;
  const base = context.within('basis-cue', phrase).find(({ values }) => values.basis === 'previous');
  if (!changes || base === undefined || base.start <= phrase.start) return null;
  const rest = { start: base.end, end: phrase.end };
  const isOther = ['phrase-head', 'count', 'phrase-predicate', 'measured-cue', 'person-cue'].some(
    (kind) => context.within(kind, rest).length > 0,
  );
  if (isOther || context.tokens(rest).some(({ fold }) => fold === ',')) return null;
  const before = dropAmount(context, trimPhrase(context, { start: phrase.start, end: base.start }));
  return before.end > before.start ? before : null;
}

/** No more than a count of heads or an amount. */
function isAmount(context: MeasureContext, phrase: Span): boolean {
  const count = context.within('count', phrase)[0];
  if (count === undefined || count.start > phrase.start || count.end < phrase.end) return false;
  return (
    count.values.measure === true ||
    context.within('phrase-counter', count).some(({ end }) => end === count.end)
  );
}

function clauseOf(context: MeasureContext, left: Span): Span {
  const part = context.within('phrase-part', left).at(-1);
  // `141 già làng, người có uy tín, trong đó | 30% …`: what announces parts is none.
  if (
    part !== undefined &&
    context.tokens({ start: part.end, end: left.end }).every(({ shape }) => shape === 'punct')
  )
    return clauseOf(context, { start: left.start, end: part.start });
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

/** `trong đó, ` */
const PART_REACH = 12;

/** Nothing, or of what an amount is told: `42 triệu đồng/người/năm`. */
const RATE = /^(?:\s*\/\s*\p{L}+){0,3}$/u;

/** Words that say without a verb what an amount is of. */
const LEAST_NAMING_TOKENS = 3;

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
  // `tổng thu ngân sách 18,2 tỷ đồng, đạt 79%`
  const isNamed = trimmed.end < bare || context.tokens(trimmed).length >= LEAST_NAMING_TOKENS;
  return isNamed && trimmed.end > trimmed.start ? trimmed : phrase;
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
    return countedBefore(context, count) ?? { start: nounStart(context, count), end: count.end };
  const noun = context.tokens(count).at(-1)?.fold;
  const isNamed = context.tokens(before).some((token) => token.fold === noun);
  if (before.end > before.start && isNamed && context.within('phrase-whole', before).length > 0)
    return before;
  // `hộ nghèo 87 hộ, chiếm 7%`: the noun that is counted out has been named with more words.
  const counted = countedNoun(context, count).toLowerCase();
  const named = phraseText(context, before).toLowerCase();
  return verb === undefined && named.startsWith(`${counted} `) ? before : null;
}

/** `tỉnh còn 56 đơn vị hành chính cấp xã, giảm 105 đơn vị`: the same noun with more words in the clause before. NULL without one. */
function countedBefore(context: MeasureContext, count: Span): Span | null {
  const { start } = spanAt(context.sentences, count.start);
  const before = context.within('count', { start, end: count.start }).at(-1);
  const comma =
    before && context.tokens({ start: before.end, end: count.start }).find(({ fold }) => fold === ',');
  if (before === undefined || comma === undefined) return null;
  const named = { start: nounStart(context, before), end: comma.start };
  const noun = countedNoun(context, count).toLowerCase();
  const isPlain = context.tokens(named).every(({ shape }) => shape === 'word');
  return isPlain && phraseText(context, named).toLowerCase().startsWith(`${noun} `) ? named : null;
}

/** `khối đoàn thể có 96 người, chiếm 20%`: a bare word for heads says no more than the phrase before it. */
function dropCounter(context: MeasureContext, phrase: Span, count: Span): Span {
  const counter = context.within('phrase-counter', count).at(-1);
  if (counter?.end !== count.end) return phrase;
  const before = trimPhrase(context, { start: phrase.start, end: count.start });
  const reach = { start: Math.max(0, phrase.start - PART_REACH), end: phrase.start };
  const isPart = context.within('phrase-part', reach).length > 0 && before.end > before.start;
  return isPart || context.tokens(before).length > 1 ? before : phrase;
}

/** A noun that lists share (`tỷ lệ`, `tốc độ`) stands in the phrase. */
export function isHeaded(context: MeasureContext, phrase: Span): boolean {
  return (
    context.within('phrase-head', phrase).length > 0 ||
    context.within('change-cue', phrase).some((cue) => cue.values.role === 'growth')
  );
}
