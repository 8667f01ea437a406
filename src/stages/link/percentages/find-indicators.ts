import type { Span } from '../../../model/span.ts';
import type { MeasureContext } from '../measures/measure-context.ts';
import { phraseText, trimPhrase, trimStart } from '../measures/trim-phrase.ts';
import { clauseStart } from './clause-start.ts';
import { distribute } from './distribute.ts';
import type { Member } from './member.ts';
import { readBehind } from './read-behind.ts';

export interface Indicator {
  /** The value's own phrase before it; empty when it continues the one before, or measures what stands behind it. */
  readonly own: Span;
  /** The phrase whose head it shares, or which it continues. */
  readonly shared: Span | null;
  readonly text: string | null;
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
}

const NOTHING: Carrier = { span: null, headed: false, segment: 0, parts: -1, text: '', population: null };

/** What each percentage of a sentence measures, so that it can be read alone (DOMAIN 7.4). */
export function findIndicators(context: MeasureContext, members: readonly Member[]): Indicator[] {
  let carrier = NOTHING;
  return members.map((member) => {
    const opens = opensClause(context, member);
    const own = opens ? { start: member.left.end, end: member.left.end } : ownPhrase(context, member);
    const continues = own.end > own.start || (member.hasVerb && !opens);
    const alone = continues ? null : standAlone(context, member, carrier);
    if (alone !== null) {
      carrier = { ...NOTHING, segment: member.segment, text: alone.text, population: alone.population };
      return { own, shared: null, ...alone };
    }
    const { shared, next } = measureBefore(context, member, own, carrier);
    carrier = next;
    const behind = readBehind(context, member, next.text !== '');
    const text = [next.text, behind.phrase].filter(Boolean).join(' ');
    return { own, shared, text: text === '' ? null : text, population: behind.population };
  });
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
  const { phrase, population } = readBehind(context, member, false);
  if (phrase === '') return null;
  if (population !== null || carrier.population === null) return { text: phrase, population };
  return { text: `${carrier.population} ${phrase}`, population: carrier.population };
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
  const trimmed = trimPhrase(context, left);
  return dropAmount(context, trimPhrase(context, { start: clauseStart(context, trimmed), end: trimmed.end }));
}

/** `tổng nguồn vốn đạt 452 tỷ đồng, tăng 9%`: the amount is another fact, what is measured stands before its verb. */
function dropAmount(context: MeasureContext, phrase: Span): Span {
  const amount = context.within('count', phrase).at(-1);
  if (amount === undefined || amount.end !== phrase.end) return phrase;
  if (amount.values.measure !== true) return dropCounter(context, phrase, amount);
  const before = { start: phrase.start, end: amount.start };
  const trimmed = trimPhrase(context, before);
  const bare = phrase.start + context.body.slice(phrase.start, amount.start).trimEnd().length;
  return trimmed.end < bare && trimmed.end > trimmed.start ? trimmed : phrase;
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
  const bare = context.tokens(own).length <= MOST_BARE_TOKENS;
  return isHeaded(context, member.heading) || bare
    ? `${headingText(context, member.heading)}: ${text}`
    : text;
}

function headingText(context: MeasureContext, heading: Span): string {
  const trimmed = trimPhrase(context, heading);
  return phraseText(context, { start: clauseStart(context, trimmed), end: trimmed.end });
}
