import type { Span } from '../../../model/span.ts';
import { clauseStart } from '../measures/clause-start.ts';
import { isActor } from '../measures/is-actor.ts';
import { isBarePlace } from '../measures/is-bare-place.ts';
import { isHeaded } from '../measures/is-headed.ts';
import type { MeasureContext } from '../measures/measure-context.ts';
import { nounStart } from '../measures/noun-start.ts';
import { trimPhrase, trimStart } from '../measures/trim-phrase.ts';
import { changeBetween } from './change-between.ts';
import { amongCounted } from './counted-whole.ts';
import { beforeFigure, dropAmount, dropBase, dropBracket, isAmount, withoutCount } from './drop-counts.ts';
import { dropYearly } from './drop-yearly.ts';
import type { Member } from './member.ts';
import { ofTotal } from './of-total.ts';
import { readBehind } from './read-behind.ts';
import { topicAt } from './topic-of.ts';

/** `trình độ chuyên môn, | nghiệp vụ` */
const MOST_NOUN_TOKENS = 2;

/** The value's own phrase; a bare head (`26 phiếu, tỷ lệ 59%`) measures what stands before it. */
export function ownPhrase(context: MeasureContext, member: Member): Span {
  const between = changeBetween(context, member);
  const changed = between === null ? null : changedNoun(context, member, between);
  if (changed !== null) return changed;
  const phrase = afterDoer(
    context,
    member,
    afterPlanner(context, member, beforeComparison(context, member, clauseOf(context, member.left))),
  );
  // `Tổng giá trị sản xuất: 7.215 tỷ đồng, đạt 101%`: what the colon ends is measured, not its amount.
  if (member.heading !== null && isAmount(context, phrase)) return { start: phrase.end, end: phrase.end };
  if (isOfTopic(context, member, phrase) || isPlanOnly(context, member, phrase))
    return { start: phrase.end, end: phrase.end };
  const counted = beforeFigure(context, member, phrase);
  if (counted !== null) return counted;
  const bare = context
    .within('phrase-head', phrase)
    .find((head) => head.values.bare === true && head.start === phrase.start && head.end === phrase.end);
  if (bare === undefined) return withoutCount(context, phrase);
  const before = clauseOf(context, { start: member.left.start, end: bare.start });
  // `người ứng cử là phụ nữ: 348 người (tỷ lệ | 52%)`
  if (member.heading !== null && isAmount(context, before)) return { start: phrase.end, end: phrase.end };
  return before.end > before.start ? withoutCount(context, before) : { start: phrase.end, end: phrase.end };
}

/** `huyện sáp nhập 118 thôn, | số thôn từ 180 giảm xuống 126`: the noun between the last comma and a change, else the one that is counted in it. */
function changedNoun(context: MeasureContext, { left }: Member, change: Span): Span | null {
  const before = { start: left.start, end: change.start };
  const comma = context.marks(',', before).at(-1);
  const noun = clauseOf(context, { start: comma?.end ?? left.start, end: change.start });
  if (noun.end > noun.start && !isBarePlace(context, noun)) return noun;
  const count = context.within('count', change).at(-1);
  return count === undefined ? null : { start: nounStart(context, count), end: count.end };
}

/** `Về trình độ chuyên môn, | nghiệp vụ có 72% đại biểu …`: one more noun of what is spoken of, where those who are measured stand behind the value. */
function isOfTopic(context: MeasureContext, member: Member, phrase: Span): boolean {
  const topic = topicAt(context, member.left);
  if (topic === null || topic.ofWhom || topic.rest > phrase.start) return false;
  if (context.tokens({ start: topic.rest, end: phrase.end }).length > MOST_NOUN_TOKENS) return false;
  const verb = context.tokens({ start: phrase.end, end: member.left.end }).at(0);
  const counts = verb !== undefined && context.at('phrase-predicate', verb.start) !== undefined;
  return counts && readBehind(context, member, true).phrase !== '';
}

/** `phấn đấu giải ngân 95% | kế hoạch vốn đầu tư công`: what the plan is for stands behind it. */
function isOfPlan(context: MeasureContext, { right }: Member): boolean {
  const [first] = context.tokens(right);
  const plan = first && context.at('basis-cue', first.start);
  const [next] = plan === undefined ? [] : context.tokens({ start: plan.end, end: right.end });
  return plan?.values.basis === 'plan' && next?.shape === 'word';
}

/** Kinds of words for a plan. */
const PLANS = ['status-cue', 'basis-cue'];

/** `Để thực hiện đạt chỉ tiêu | 82% dân số tham gia bảo hiểm`: no more than that a plan is carried out, where what it is for stands behind the value. */
function isPlanOnly(context: MeasureContext, member: Member, phrase: Span): boolean {
  if (PLANS.every((kind) => context.within(kind, phrase).length === 0)) return false;
  const words = context.tokens(phrase);
  const said = context
    .among([...PLANS, 'phrase-adverb', 'phrase-predicate', 'phrase-lead', 'phrase-tail'], phrase)
    .filter(({ end }) => end <= phrase.end);
  const isOnly = words.every((word) => said.some(({ start, end }) => start <= word.start && word.end <= end));
  return words.length > 0 && isOnly && readBehind(context, member, true).phrase !== '';
}

/** `Đảng bộ xã phấn đấu có | 90% chi bộ …`: who plans is not what is measured where that stands behind the value. */
function afterPlanner(context: MeasureContext, member: Member, phrase: Span): Span {
  if (isHeaded(context, phrase) || member.value.values.level === true) return phrase;
  const plans = context
    .within('status-cue', phrase)
    .findLast(({ end, values }) => values.status === 'target' && values.weak === false && end <= phrase.end);
  if (plans === undefined || plans.start === phrase.start) return phrase;
  const rest = trimPhrase(context, { start: plans.end, end: member.left.end });
  // `Huyện phấn đấu trước năm 2015 | kiên cố hóa phòng học`
  const isWho = isActor(context, { start: phrase.start, end: plans.start });
  if (rest.end > rest.start && isWho && !isOfPlan(context, member))
    return { start: Math.min(rest.start, phrase.end), end: phrase.end };
  if (rest.end > rest.start || readBehind(context, member, true).phrase === '') return phrase;
  return { start: phrase.end, end: phrase.end };
}

/** `Bộ phận Một cửa đã | niêm yết công khai 100% thủ tục`: who did something is not what is measured where it is told of a number, or of what stands behind the value. */
function afterDoer(context: MeasureContext, member: Member, phrase: Span): Span {
  if (isHeaded(context, phrase)) return phrase;
  const done = context
    .within('status-cue', phrase)
    .find(({ end, values }) => values.status === 'actual' && values.weak === false && end <= phrase.end);
  if (done === undefined || done.start === phrase.start) return phrase;
  if (!isActor(context, trimPhrase(context, { start: phrase.start, end: done.start }))) return phrase;
  const rest = trimPhrase(context, { start: done.end, end: phrase.end });
  const told = context.within('count', rest).length > 0 || readBehind(context, member, true).phrase !== '';
  return told && rest.end > rest.start ? { start: rest.start, end: phrase.end } : phrase;
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
  const base = context
    .within('basis-cue', phrase)
    .find(
      ({ values: { basis, compared } }) => basis === 'previous' || (basis === 'plan' && compared === true),
    );
  if (!changes || base === undefined || base.start <= phrase.start) return null;
  const rest = { start: base.end, end: phrase.end };
  const isOther = ['phrase-head', 'count', 'phrase-predicate', 'measured-cue', 'person-cue'].some(
    (kind) => context.within(kind, rest).length > 0,
  );
  if (isOther || context.marks(',', rest).length > 0) return null;
  const before = dropAmount(context, trimPhrase(context, { start: phrase.start, end: base.start }));
  return before.end > before.start ? before : null;
}

function clauseOf(context: MeasureContext, whole: Span): Span {
  const left = afterTurn(context, whole);
  const part = context.within('phrase-part', left).at(-1);
  // `141 già làng, người có uy tín, trong đó | 30% …`: what announces parts is none.
  if (
    part !== undefined &&
    context.tokens({ start: part.end, end: left.end }).every(({ shape }) => shape === 'punct')
  )
    return clauseOf(context, { start: left.start, end: part.start });
  const inside = insideBracket(context, afterAmong(context, left));
  const trimmed = trimPhrase(context, afterPart(context, inside));
  const clause = trimPhrase(context, { start: clauseStart(context, trimmed), end: trimmed.end });
  const named = dropBracket(context, dropBase(context, ofTotal(context, clause) ?? clause));
  return dropYearly(context, dropAmount(context, named));
}

/** `tỷ trọng nông nghiệp giảm nhưng | trên địa bàn có 50% dân số …`: what turns against the words before it tells something else. */
function afterTurn(context: MeasureContext, left: Span): Span {
  const turn = context.within('turn-cue', left).at(-1);
  if (turn === undefined || turn.end >= left.end) return left;
  const [verb] = context.tokens({ start: turn.end, end: left.end });
  // `song | vẫn còn 4,7% số thôn …`
  const isVerb = verb !== undefined && (context.at('phrase-tail', verb.start)?.end ?? 0) >= left.end;
  return { start: isVerb ? left.end : turn.end, end: left.end };
}

/** `Trong số 52 ủy viên, | nữ 9 đồng chí (17,3%)`: of whom, and not what. */
function afterAmong(context: MeasureContext, left: Span): Span {
  const topic = topicAt(context, left);
  const rest = topic?.ofWhom === true ? trimPhrase(context, { start: topic.rest, end: left.end }) : null;
  if (topic !== null && rest !== null && rest.end > rest.start) return { start: topic.rest, end: left.end };
  const among = context.within('phrase-among', left).find((one) => one.values.loose !== true);
  if (among === undefined || trimStart(context, { start: left.start, end: among.end }).start < among.start)
    return left;
  const told = amongCounted(context, among, left.end);
  return told === null || told.rest >= left.end ? left : { start: told.rest, end: left.end };
}

/** `58 đồng chí, trong đó | nữ chiếm 22%`: the part is told of, unless it needs the head before it (`tỷ lệ đạt chuẩn, trong đó cấp xã`). */
function afterPart(context: MeasureContext, left: Span): Span {
  const part = context.within('phrase-part', left).at(-1);
  const mark = part && context.tokens({ start: left.start, end: part.start }).at(-1);
  const before = { start: left.start, end: part?.start ?? left.start };
  // `7.230 hộ | trong đó có 3.741 hộ`
  const isCounted = context.within('count', before).some(({ end }) => end === mark?.end);
  if (part === undefined || (mark !== undefined && mark.shape !== 'punct' && !isCounted)) return left;
  const after = { start: part.end, end: left.end };
  const own = trimPhrase(context, after);
  return own.end > own.start && (isHeaded(context, after) || !isHeaded(context, before)) ? after : left;
}

/** `số người tham gia còn thấp (mới chiếm 0,4%)`: what stands in the bracket is told of, unless it is no more than a verb. */
function insideBracket(context: MeasureContext, left: Span): Span {
  const at = context.body.slice(left.start, left.end).lastIndexOf('(');
  if (at < 0 || context.body.slice(left.start + at, left.end).includes(')')) return left;
  const inside = { start: left.start + at + 1, end: left.end };
  const own = dropYearly(context, trimPhrase(context, inside));
  return own.end > own.start ? inside : { start: left.start, end: left.start + at };
}
