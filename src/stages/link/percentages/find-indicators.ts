import type { Span } from '../../../model/span.ts';
import { isBarePlace } from '../measures/is-bare-place.ts';
import { isHeaded } from '../measures/is-headed.ts';
import { joinsItems } from '../measures/joins-items.ts';
import type { MeasureContext } from '../measures/measure-context.ts';
import { endingWith, phraseText, trimStart } from '../measures/trim-phrase.ts';
import { changedObject, isElliptic, plannedObject } from './acting.ts';
import { fits, isAnaphor, referred, type Told } from './anaphor.ts';
import { comparesOnly } from './compares-only.ts';
import { placesBefore } from './counted-places.ts';
import { countBefore, findWhole } from './find-whole.ts';
import { isOwned, joinWhole } from './join-whole.ts';
import { type Carrier, measureBefore, NOTHING } from './measure-before.ts';
import type { Member } from './member.ts';
import { ownPhrase } from './own-phrase.ts';
import { readBehind } from './read-behind.ts';
import { readPastBracket } from './read-past-bracket.ts';
import { shareOut } from './share-out.ts';
import { sharePredicates } from './share-predicates.ts';
import { partOf } from './shares-head.ts';
import { type Votes, votesFor } from './votes-for.ts';

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
  let lastVotes: Votes | null = null;
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
    const votes = votesFor(context, member, lastVotes);
    lastVotes = votes;
    if (votes !== null) {
      carrier = { ...NOTHING, segment: member.segment, text: votes.text, population: votes.population };
      return votes;
    }
    const heading = member.heading?.start ?? null;
    const points = isAnaphor(context, member);
    const refers = points || isElliptic(context, member);
    const goesOn =
      told !== null && ((refers && fits(context, member, told)) || takesUp(context, member, told));
    if (carrier.told && !goesOn) carrier = NOTHING;
    const opens = !refers && (opensClause(context, member) || isWith(context, member));
    const compares = carrier.text !== '' && comparesOnly(context, member);
    const own =
      opens || refers || compares
        ? { start: member.left.end, end: member.left.end }
        : ownPhrase(context, member);
    const continues =
      own.end > own.start || (member.hasVerb && !opens && !isRest(context, member)) || refers || compares;
    const alone = continues ? null : standAlone(context, member, carrier);
    if (alone !== null) {
      const { text, population, behind } = alone;
      const { owner = null, deed = null } = alone;
      carrier = { ...NOTHING, heading, owner, deed, segment: member.segment, text, population };
      return { own, shared: null, text, population, behind };
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
      const { text, population } = bracketed;
      carrier = { ...NOTHING, segment: member.segment, text, population };
      return { own, shared: null, ...bracketed };
    }
    const { shared, next } = measureBefore(context, member, own, carrier);
    carrier = next.told ? { ...next, told: false, segment: member.segment } : next;
    const exists = next.text === '' || isBarePlace(context, own) || isPlaceLast(context, member, own);
    const behind = readBehind(context, member, !exists);
    if (exists && behind.phrase !== '') {
      carrier = {
        ...NOTHING,
        heading,
        segment: member.segment,
        text: behind.phrase,
        population: behind.population,
      };
      const { phrase, population, span } = behind;
      const text = `${phrase}${placesBefore(context, member.left)}`;
      return { own, shared, text, population, behind: span };
    }
    // `nữ đạt 18%, cao hơn mức tối thiểu 15% nữ`
    if (member.value.values.required === true && behind.phrase !== '') {
      const isSaid = next.text.toLowerCase().includes(behind.phrase.toLowerCase());
      const required = isSaid ? next.text : behind.phrase;
      return { own, shared, text: required, population: behind.population, behind: behind.span };
    }
    if (isOwned(context, member, next.text, behind)) carrier = { ...carrier, owner: next.text };
    const text = joinWhole(
      context,
      member,
      points ? referred(context, member, next.text) : next.text,
      behind,
    );
    const population = behind.population ?? (refers ? carrier.population : null);
    const isDone =
      own.end > own.start &&
      population !== null &&
      member.value.values.change === null &&
      !isHeaded(context, own);
    if (isDone && text === `${next.text} ${behind.phrase}`) carrier = { ...carrier, deed: next.text };
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
  const { left, value, segment } = member;
  if (value.values.change !== null || value.values.level === true) return false;
  const comma = context.marks(',', left).at(-1);
  // `…; có | 31% chi bộ hoàn thành tốt nhiệm vụ`
  const has = segment > 0 && endingWith(context, 'having-cue', left) !== undefined;
  if (comma === undefined && !has) return false;
  const opening = trimStart(context, { start: comma?.end ?? left.start, end: left.end });
  return opening.start === opening.end && readBehind(context, member, false).phrase !== '';
}

/** `Chuyển đổi số được đẩy mạnh với | 80% cán bộ được bồi dưỡng`: behind what is said already and `với` those of whom something else is told stand alone. */
function isWith(context: MeasureContext, { left, value, right }: Member): boolean {
  const joint = endingWith(context, 'phrase-joint', left);
  if (joint === undefined || context.at('with-cue', joint.start) === undefined) return false;
  const said = context.within('phrase-predicate', { start: left.start, end: joint.start });
  if (said.length === 0 || value.values.change !== null) return false;
  return readBehind(context, { left, value, right } as Member, false).predicate !== null;
}

/** `Kỳ thi năm nay, toàn tỉnh có | 98% thí sinh đỗ tốt nghiệp`: behind an occasion and a comma no more than where it is so. */
function isPlaceLast(context: MeasureContext, { left }: Member, own: Span): boolean {
  const comma = context.marks(',', own).at(-1);
  if (comma === undefined || endingWith(context, 'having-cue', left) === undefined) return false;
  return isBarePlace(context, trimStart(context, { start: comma.end, end: own.end }));
}

/** `còn lại 65% làm thời vụ`: what is left of the whole, and no level that something fell to. */
function isRest(context: MeasureContext, { value }: Member): boolean {
  return context.within('phrase-rest', value).length > 0;
}

/** `98% hội viên được bình xét`: the words behind measure alone; a verb (`80% hoàn thành tốt`) keeps the population before it. */
function standAlone(context: MeasureContext, member: Member, carrier: Carrier) {
  const { phrase, population, span, predicate } = readBehind(context, member, false);
  if (phrase === '') return null;
  const isNoun = predicate === null && population !== null;
  // `Cấp ủy cơ sở có 18% cán bộ trẻ, 20% | cán bộ nữ`
  const isListed = context.tokens(member.left).every((token) => joinsItems(context, token));
  if (carrier.owner !== null && carrier.segment === member.segment && isListed && span !== null) {
    const { owner } = carrier;
    const part = phraseText(context, trimStart(context, span));
    return { text: `${owner}: ${part}`, population: population ?? owner, behind: span, owner };
  }
  // `hoàn thành 90% nền đường, 75% | mặt đường`
  if (carrier.deed !== null && carrier.segment === member.segment && isListed && isNoun && span !== null) {
    const { deed } = carrier;
    return {
      text: `${deed} ${phraseText(context, trimStart(context, span))}`,
      population,
      behind: span,
      deed,
    };
  }
  // `22,5% ở Thành ủy, 22,9% | ở cấp ủy cơ sở`
  if (carrier.span !== null && span !== null && context.at('phrase-joint', span.start) !== undefined)
    return null;
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
