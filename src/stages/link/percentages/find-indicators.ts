import type { Span } from '../../../model/span.ts';
import type { MeasureContext } from '../measures/measure-context.ts';
import { phraseText, trimPhrase, trimStart } from '../measures/trim-phrase.ts';
import { clauseStart } from './clause-start.ts';
import { distribute } from './distribute.ts';
import { findWhole, nounStart } from './find-whole.ts';
import type { Member } from './member.ts';
import { readBehind } from './read-behind.ts';
import { shareOut } from './share-out.ts';
import { sharePredicates } from './share-predicates.ts';

export interface Indicator {
  /** The value's own phrase before it; empty when it continues the one before, or measures what stands behind it. */
  readonly own: Span;
  /** The phrase whose head it shares, or which it continues. */
  readonly shared: Span | null;
  readonly text: string | null;
  readonly population: string | null;
  /** The words behind the value that are part of the phrase. */
  readonly behind: Span | null;
}

/** What the sentence before measured last, or counted where it has no percentage, for `tỷ lệ này`, `con số này`. */
export interface Told {
  readonly text: string;
  readonly population: string | null;
}

/** Longest phrase that a later member of a list inherits the head of: longer ones stand for themselves. */
const MOST_MEMBER_TOKENS = 12;

/** `trong đó: ` */
const COLON_REACH = 12;

/** What the next value of the sentence may share or continue. */
interface Carrier {
  readonly span: Span | null;
  readonly headed: boolean;
  readonly segment: number;
  /** Parts of it are being listed (`trong đó …`) in this segment; -1 for none. */
  readonly parts: number;
  /** The phrase as rebuilt for the last value. */
  readonly text: string;
  readonly population: string | null;
  /** It comes from the sentence before, so that only words that refer to it may continue it. */
  readonly told?: boolean;
}

const NOTHING: Carrier = { span: null, headed: false, segment: 0, parts: -1, text: '', population: null };

/** What each percentage of a sentence measures, so that it can be read alone (DOMAIN 7.4). */
export function findIndicators(
  context: MeasureContext,
  members: readonly Member[],
  told: Told | null = null,
): Indicator[] {
  let carrier = told === null ? NOTHING : { ...NOTHING, ...told, told: true };
  const shares = shareOut(context, members);
  const found: Indicator[] = [];
  for (const [at, member] of members.entries()) {
    const share = shares[at] ?? null;
    if (share === null) found.push(indicatorOf(member));
    else if ('like' in share) found.push(found[share.like]!);
    else {
      const { segment } = member;
      const headed = isHeaded(context, share.shared ?? share.own);
      const behind = readBehind(context, member, true);
      const text = [share.text, behind.phrase].filter(Boolean).join(' ');
      carrier = { ...NOTHING, span: share.shared ?? share.own, headed, segment, text: share.text };
      found.push({
        own: share.own,
        shared: share.shared,
        text,
        population: behind.population,
        behind: behind.span,
      });
    }
  }
  return sharePredicates(context, members, found);

  function indicatorOf(member: Member): Indicator {
    const refers = isAnaphor(context, member);
    if (carrier.told === true && !refers) carrier = NOTHING;
    const opens = !refers && opensClause(context, member);
    const own =
      opens || refers ? { start: member.left.end, end: member.left.end } : ownPhrase(context, member);
    const continues = own.end > own.start || (member.hasVerb && !opens) || refers;
    const alone = continues ? null : standAlone(context, member, carrier);
    if (alone !== null) {
      const { text, population } = alone;
      carrier = { ...NOTHING, segment: member.segment, text, population };
      return { own, shared: null, ...alone };
    }
    const { shared, next } = measureBefore(context, member, own, carrier);
    carrier = next;
    const behind = readBehind(context, member, next.text !== '');
    const text = [next.text, behind.phrase].filter(Boolean).join(' ');
    if (next.text === '') carrier = { ...carrier, population: behind.population };
    const population = behind.population ?? (refers ? carrier.population : null);
    return { own, shared, text: text === '' ? null : text, population, behind: behind.span };
  }
}

/** `…, 90% thôn có chi bộ`: no more than an opening between a comma and the value, and a noun phrase behind it, begin a clause. */
function opensClause(context: MeasureContext, member: Member): boolean {
  const { left, value } = member;
  if (value.values.change !== null || value.values.level === true) return false;
  const comma = context.tokens(left).findLast((token) => token.fold === ',');
  if (comma === undefined) return false;
  const opening = trimStart(context, { start: comma.end, end: left.end });
  return opening.start === opening.end && readBehind(context, member, false).phrase !== '';
}

/** `98% hội viên được bình xét`: the words behind measure alone; a verb (`80% hoàn thành tốt`) keeps the population before it. */
function standAlone(context: MeasureContext, member: Member, carrier: Carrier) {
  const { phrase, population, span } = readBehind(context, member, false);
  if (phrase === '') return null;
  const whole = population === null ? (findWhole(context, member) ?? carrier.population) : null;
  if (whole === null) return { text: phrase, population, behind: span };
  return { text: `${whole} ${phrase}`, population: whole, behind: span };
}

/** `Đến nay, tỷ lệ này đạt 79%`: nothing is named between the words for it and the value but who says so. */
function isAnaphor(context: MeasureContext, { left }: Member): boolean {
  return context.within('phrase-anaphor', left).length > 0;
}

/** The phrase before a value: its own, its own with a shared head, what a colon announced, or the one before it. */
function measureBefore(
  context: MeasureContext,
  member: Member,
  own: Span,
  carrier: Carrier,
): { shared: Span | null; next: Carrier } {
  const { segment, heading } = member;
  const headed = isHeaded(context, own) || (heading !== null && isHeaded(context, heading));
  if (own.end > own.start) {
    const parts = opensParts(context, member) ? segment : carrier.parts;
    if (carrier.span !== null && shares(context, { ...carrier, parts }, member, own, headed))
      return {
        shared: carrier.span,
        next: { ...carrier, parts, text: distribute(context, carrier.span, own) },
      };
    return {
      shared: null,
      next: { ...NOTHING, span: own, headed, segment, text: withHeading(context, member, own) },
    };
  }
  if (heading === null || !isOlder(carrier, heading)) return { shared: carrier.span, next: carrier };
  const span = trimPhrase(context, heading);
  return { shared: null, next: { ...NOTHING, span, headed: true, segment, text: phraseText(context, span) } };
}

/** `trong đó nông nghiệp tăng 3%`, also with a colon behind it. */
function opensParts(context: MeasureContext, { left, sentence }: Member): boolean {
  const reach = { start: Math.max(sentence.start, left.start - COLON_REACH), end: left.end };
  return context.within('phrase-part', reach).length > 0;
}

/** Nothing behind the colon has been measured yet. */
function isOlder(carrier: Carrier, heading: Span): boolean {
  return carrier.span === null || carrier.span.start < heading.end;
}

/** The value's own phrase; a bare head (`26 phiếu, tỷ lệ 59%`) measures what stands before it. */
function ownPhrase(context: MeasureContext, member: Member): Span {
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
  const among = context.within('phrase-among', left)[0];
  if (among === undefined || trimStart(context, { start: left.start, end: among.end }).start < among.start)
    return left;
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

function isHeaded(context: MeasureContext, phrase: Span): boolean {
  return (
    context.within('phrase-head', phrase).length > 0 ||
    context.within('change-cue', phrase).some((cue) => cue.values.role === 'growth')
  );
}

/** A member without a head of its own shares the one before it; a semicolon closes that, unless no verb of its own follows. */
function shares(
  context: MeasureContext,
  carrier: Carrier,
  member: Member,
  own: Span,
  headed: boolean,
): boolean {
  if (headed || !carrier.headed) return false;
  if (member.segment !== carrier.segment && member.hasVerb && carrier.parts !== member.segment) return false;
  // `giảm nghèo 2%` has a verb of its own and needs no head.
  if (context.within('change-cue', own).some((cue) => cue.values.role === 'change')) return false;
  return context.tokens(own).length <= MOST_MEMBER_TOKENS;
}

/** Below this many tokens a heading that is no rate itself still says what is meant (`… vốn đầu tư công: giải ngân đạt 10%`). */
const MOST_BARE_TOKENS = 4;

function withHeading(context: MeasureContext, member: Member, own: Span): string {
  const text = phraseText(context, own);
  if (member.heading === null || isHeaded(context, own)) return text;
  const bare = context.tokens(own).length <= MOST_BARE_TOKENS || isPredicate(context, own);
  const heading = isHeaded(context, member.heading) || bare ? headingText(context, member.heading) : '';
  return heading === '' ? text : `${heading}: ${text}`;
}

/** `Xếp loại chi bộ: hoàn thành xuất sắc nhiệm vụ 19,8%` */
function isPredicate(context: MeasureContext, own: Span): boolean {
  return context.within('phrase-predicate', { start: own.start, end: own.start + 1 }).length > 0;
}

function headingText(context: MeasureContext, heading: Span): string {
  const trimmed = trimPhrase(context, heading);
  return phraseText(context, { start: clauseStart(context, trimmed), end: trimmed.end });
}
