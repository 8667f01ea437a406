import type { Span } from '../../../model/span.ts';
import type { MeasureContext } from '../measures/measure-context.ts';
import { phraseText, trimPhrase } from '../measures/trim-phrase.ts';
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

interface Carrier {
  readonly span: Span | null;
  readonly headed: boolean;
  readonly segment: number;
}

/** What each percentage of a sentence measures, so that it can be read alone (DOMAIN 7.4). */
export function findIndicators(context: MeasureContext, members: readonly Member[]): Indicator[] {
  let carrier: Carrier = { span: null, headed: false, segment: 0 };
  let before = '';
  return members.map((member) => {
    const own = ownPhrase(context, member);
    let shared: Span | null = null;
    const headed = isHeaded(context, own) || (member.heading !== null && isHeaded(context, member.heading));
    if (own.end > own.start) {
      if (carrier.span !== null && shares(context, carrier, member, own, headed)) {
        shared = carrier.span;
        before = distribute(context, shared, own);
      } else {
        before = withHeading(context, member, own);
        carrier = { span: own, headed, segment: member.segment };
      }
    } else if (member.heading !== null && isOlder(carrier, member.heading)) {
      before = phraseText(context, trimPhrase(context, member.heading));
      carrier = { span: trimPhrase(context, member.heading), headed: true, segment: member.segment };
    } else shared = carrier.span;
    const behind = readBehind(context, member, before !== '');
    const text = [before, behind.phrase].filter(Boolean).join(' ');
    return { own, shared, text: text === '' ? null : text, population: behind.population };
  });
}

/** Nothing behind the colon has been measured yet. */
function isOlder(carrier: Carrier, heading: Span): boolean {
  return carrier.span === null || carrier.span.start < heading.end;
}

function ownPhrase(context: MeasureContext, member: Member): Span {
  const trimmed = trimPhrase(context, member.left);
  const start = clauseStart(context, trimmed);
  const phrase = trimPhrase(context, { start, end: trimmed.end });
  // `(tỷ lệ 59%)`: a head with nothing to it measures what was named before.
  const heads = context.within('phrase-head', phrase);
  return heads.some((head) => head.start === phrase.start && head.end === phrase.end)
    ? { start: phrase.end, end: phrase.end }
    : phrase;
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
  if (member.segment !== carrier.segment && member.hasVerb) return false;
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
