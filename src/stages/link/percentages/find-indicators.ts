import type { Span } from '../../../model/span.ts';
import type { MeasureContext } from '../measures/measure-context.ts';
import { phraseText, trimPhrase, trimStart } from '../measures/trim-phrase.ts';
import { changedObject, isElliptic, plannedObject } from './acting.ts';
import { fits, isAnaphor, referred, type Told } from './anaphor.ts';
import { clauseStart } from './clause-start.ts';
import { comparesOnly } from './compares-only.ts';
import { distribute } from './distribute.ts';
import { bodyOfCounted, countBefore, findWhole } from './find-whole.ts';
import { isBarePlace } from './is-bare-place.ts';
import { isHeaded } from './is-headed.ts';
import { joinWhole } from './join-whole.ts';
import type { Member } from './member.ts';
import { ownPhrase } from './own-phrase.ts';
import { readBehind } from './read-behind.ts';
import { readPastBracket } from './read-past-bracket.ts';
import { shareOut } from './share-out.ts';
import { sharePredicates } from './share-predicates.ts';
import { partOf, sharesHead } from './shares-head.ts';
import { underTopic } from './topic-of.ts';
import { votesFor } from './votes-for.ts';
import { underLead, withHeading } from './with-heading.ts';

export interface Indicator {
  /** The value's own phrase before it; empty when it continues the one before, or measures what stands behind it. */
  readonly own: Span;
  /** The phrase whose head it shares, or which it continues. */
  readonly shared: Span | null;
  readonly text: string | null;
  readonly population: string | null;
  /** The words behind the value that are part of the phrase. */
  readonly behind: Span | null;
  /** What stands behind the value is what somebody changes or carries out. */
  readonly done?: boolean;
}

/** Longer words for a part can be read alone. */
const MOST_PART_TOKENS = 6;

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
  /** What its text has before its span: a heading, a whole, a topic (`công chức cấp xã: `). */
  readonly lead?: string;
  /** What it was rebuilt from for parts that are named in a word or two (`trong đó 5 xã đạt 100%`). */
  readonly base?: string;
  /** Where what a colon announced begins, for what stands behind a value under it. */
  readonly heading?: number;
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
  let carrier =
    told === null ? NOTHING : { ...NOTHING, text: told.text, population: told.population, told: true };
  const shares = shareOut(context, members);
  const found: Indicator[] = [];
  let outside: Carrier | null = null;
  for (const [at, member] of members.entries()) {
    const share = shares[at] ?? null;
    if (opensBracket(context, member)) outside ??= carrier;
    else if (outside !== null) {
      carrier = outside;
      outside = null;
    }
    if (share === null) found.push(indicatorOf(member));
    else if ('like' in share) found.push(found[share.like]!);
    else {
      const { segment } = member;
      const headed = isHeaded(context, share.shared ?? share.own);
      const behind = readBehind(context, member, true);
      const text = joinWhole(context, member, share.text, behind);
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
    const votes = votesFor(context, member);
    if (votes !== null) {
      carrier = { ...NOTHING, segment: member.segment, text: votes.text, population: votes.population };
      return votes;
    }
    const points = isAnaphor(context, member);
    const refers = points || isElliptic(context, member);
    const goesOn =
      told !== null && ((refers && fits(context, member, told)) || takesUp(context, member, told));
    if (carrier.told === true && !goesOn) carrier = NOTHING;
    const opens = !refers && opensClause(context, member);
    const compares = carrier.text !== '' && comparesOnly(context, member);
    const own =
      opens || refers || compares
        ? { start: member.left.end, end: member.left.end }
        : ownPhrase(context, member);
    const continues =
      own.end > own.start || (member.hasVerb && !opens && !isRest(context, member)) || refers || compares;
    const alone = continues ? null : standAlone(context, member, carrier);
    if (alone !== null) {
      const { text, population } = alone;
      const heading = member.heading === null ? {} : { heading: member.heading.start };
      carrier = { ...NOTHING, ...heading, segment: member.segment, text, population };
      return { own, shared: null, ...alone };
    }
    const done = refers
      ? null
      : (changedObject(context, member, own) ??
        (own.end > own.start || carrier.text === '' ? plannedObject(context, member, own) : null));
    if (done !== null) {
      const { text, population } = done;
      carrier = { ...NOTHING, segment: member.segment, text, population };
      return { own: { start: own.end, end: own.end }, shared: null, ...done, done: true };
    }
    const bracketed = readPastBracket(context, member, own);
    if (bracketed !== null) {
      carrier = { ...NOTHING, segment: member.segment, ...bracketed };
      return { own, shared: null, ...bracketed };
    }
    const { shared, next } = measureBefore(context, member, own, carrier);
    carrier = next.told === true ? { ...next, told: false, segment: member.segment } : next;
    const exists = isBarePlace(context, own) || next.text === '';
    const behind = readBehind(context, member, !exists);
    if (exists && behind.phrase !== '') {
      carrier = { ...NOTHING, segment: member.segment, text: behind.phrase, population: behind.population };
      const { phrase, population, span } = behind;
      return { own, shared, text: phrase, population, behind: span };
    }
    const text = joinWhole(
      context,
      member,
      points ? referred(context, member, next.text) : next.text,
      behind,
    );
    const population = behind.population ?? (refers ? carrier.population : null);
    return { own, shared, text: text === '' ? null : text, population, behind: behind.span };
  }
}

/** `vững mạnh chiếm 88% (trong đó, tiêu biểu chiếm 21%); hoàn thành tốt …`: what a bracket behind a value measures holds in it alone. */
function opensBracket(context: MeasureContext, { left }: Member): boolean {
  return context.tokens(left)[0]?.fold === '(';
}

/** `Trong đó, cao nhất là xã Tân Lập (93%)`: behind words that take up the sentence before no more than a place is named. */
function takesUp(context: MeasureContext, member: Member, told: Told): boolean {
  if (told.counted || member.value.values.change !== null) return false;
  if (context.at('taking-up-cue', member.sentence.start) === undefined) return false;
  const own = ownPhrase(context, member);
  return context.at('unit', own.start) !== undefined && partOf(context, member, own) !== null;
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

/** `còn lại 65% làm thời vụ`: what is left of the whole, and no level that something fell to. */
function isRest(context: MeasureContext, { value }: Member): boolean {
  return context.within('phrase-rest', value).length > 0;
}

/** `98% hội viên được bình xét`: the words behind measure alone; a verb (`80% hoàn thành tốt`) keeps the population before it. */
function standAlone(context: MeasureContext, member: Member, carrier: Carrier) {
  const { phrase, population, span } = readBehind(context, member, false);
  if (phrase === '') return null;
  const anaphor = span === null ? undefined : context.at('phrase-anaphor', span.start);
  // `…, bằng 22,6%; 100% số này đã được cử đi học`
  if (anaphor !== undefined && span !== null && carrier.text !== '') {
    const rest = phraseText(context, { start: anaphor.end, end: span.end });
    return { text: `${carrier.text} ${rest}`.trim(), population: carrier.text, behind: span };
  }
  const whole =
    population === null
      ? (findWhole(context, member) ?? carrier.population ?? countBefore(context, member))
      : null;
  if (whole === null) return { text: phrase, population, behind: span };
  return { text: `${whole} ${phrase}`, population: whole, behind: span };
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
    if (carrier.span !== null && sharesHead(context, { ...carrier, parts }, member, own, headed))
      return {
        shared: carrier.span,
        next: {
          ...carrier,
          parts,
          text: underTopic(
            context,
            member,
            own,
            `${carrier.lead ?? ''}${distribute(context, carrier.span, own, parts === segment)}`,
          ),
        },
      };
    const base = carrier.base ?? carrier.text;
    const whole = ofWhole(context, member, own, headed);
    const part = base === '' || headed || whole !== null ? null : partOf(context, member, own);
    if (part !== null)
      return { shared: carrier.span, next: { ...carrier, parts, base, text: `${base} (${part})` } };
    const text = underTopic(context, member, own, whole ?? withHeading(context, member, own));
    const named = phraseText(context, own);
    const lead = text.endsWith(named) ? text.slice(0, -named.length) : '';
    return { shared: null, next: { ...NOTHING, span: own, headed, segment, text, lead } };
  }
  const goesOn =
    carrier.heading === heading?.start &&
    carrier.segment === segment &&
    readBehind(context, member, true).phrase === '';
  if (heading === null || goesOn || !isOlder(carrier, heading))
    return { shared: carrier.span, next: carrier };
  const trimmed = trimPhrase(context, heading);
  const span = trimPhrase(context, { start: clauseStart(context, trimmed), end: trimmed.end });
  // `Ông A cho biết: …` announces nothing that is measured.
  if (span.end === span.start) return { shared: carrier.span, next: carrier };
  return {
    shared: null,
    next: { ...NOTHING, span, headed: true, segment, text: underLead(context, member, span) },
  };
}

/** `Trong 27 chi ủy viên, nữ chiếm 33%`: a few words for a part say nothing without the whole, unless they repeat its noun (`đảng viên nữ`). */
function ofWhole(context: MeasureContext, member: Member, own: Span, headed: boolean): string | null {
  const words = context.tokens(own);
  const isLong = headed || words.length > MOST_PART_TOKENS;
  const whole = isLong ? null : (findWhole(context, member) ?? bodyOfCounted(context, member, own));
  const text = phraseText(context, own);
  if (whole === null) return null;
  if (text.toLowerCase().includes(whole.toLowerCase().split(' ').slice(0, 2).join(' '))) return null;
  // `1.740 hộ nghèo | trong tổng số 7.960 hộ`
  const total = context.within('phrase-among', { start: own.end, end: member.value.start });
  if (total.length > 0) return null;
  return `${whole}: ${text}`;
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
