import type { Span } from '../../../model/span.ts';
import { isActor } from '../measures/is-actor.ts';
import type { MeasureContext } from '../measures/measure-context.ts';
import { endingWith, phraseText, trimEnd, trimPhrase } from '../measures/trim-phrase.ts';
import type { Member } from './member.ts';
import { readBehind } from './read-behind.ts';

/** A noun phrase behind a value that what stands before it is done to. */
export interface DoneTo {
  readonly text: string;
  readonly population: string | null;
  readonly behind: Span | null;
}

/** `đầu nhiệm kỳ`, `mặt bằng chung` */
const MOST_BASE_TOKENS = 4;

/** `giải ngân` */
const MOST_DEED_TOKENS = 2;

/** `phấn đấu | giải ngân` */
const DEED_REACH = 12;

/** Marks before the first word of a sentence. */
const MOST_MARKS = 2;

/** `UBND quận đã cắt giảm 50% số cuộc họp`: who changes something is not what changed where that stands behind the figure. NULL where it does not. */
export function changedObject(context: MeasureContext, member: Member, own: Span): DoneTo | null {
  const { value, right } = member;
  if (value.values.change === null || !isActor(context, own)) return null;
  const [first] = context.tokens(right);
  if (first === undefined || first.shape !== 'word') return null;
  // `giảm 10% về số vụ`, `tăng 5% trong năm`
  const isAdjunct = [
    'phrase-joint',
    'noun-joint',
    'phrase-adverb',
    'phrase-lead',
    'phrase-predicate',
    'clause-stop',
  ].some((kind) => context.at(kind, first.start) !== undefined);
  if (isAdjunct) return null;
  const { phrase, population, span } = readBehind(context, member, true);
  return phrase === '' || population === null ? null : { text: phrase, population, behind: span };
}

/** `ngành phấn đấu hoàn thành 100% kế hoạch kiểm tra, giám sát`: what the plan that is carried out is for. NULL where the words behind it say only whose it is. */
export function plannedObject(context: MeasureContext, member: Member, own: Span): DoneTo | null {
  const { right, value } = member;
  const [first] = context.tokens(right);
  const plan = first && context.at('basis-cue', first.start);
  if (plan === undefined || plan.values.basis !== 'plan' || plan.values.compared === true) return null;
  if (value.values.change !== null) return null;
  const deed = isDeed(context, own) ? phraseText(context, own) : null;
  if (deed === null && !isActor(context, withoutVerb(context, own))) return null;
  const words = context.tokens({ start: plan.end, end: right.end });
  const [next] = words;
  if (next === undefined || next.shape !== 'word') return null;
  const isOther = [
    'status-cue',
    'setting-cue',
    'date',
    'phrase-joint',
    'phrase-lead',
    'unit',
    'org',
    'actor-cue',
    'own-unit-cue',
    'phrase-predicate',
    'phrase-tail',
    'clause-stop',
    'now-cue',
  ].some((kind) => context.at(kind, next.start) !== undefined);
  if (isOther) return null;
  const stop = words.find(
    (word) =>
      /^[;:.()]$/u.test(word.fold) ||
      word.shape === 'break' ||
      word.shape === 'number' ||
      ['status-cue', 'setting-cue', 'date', 'clause-stop', 'change-cue'].some(
        (kind) => context.at(kind, word.start) !== undefined,
      ),
  );
  const opensClause =
    stop !== undefined && (stop.shape === 'number' || context.at('change-cue', stop.start) !== undefined);
  const comma = opensClause
    ? words.findLast(({ fold, start }) => fold === ',' && start < stop.start)
    : undefined;
  const behind = trimEnd(context, { start: first!.start, end: (comma ?? stop)?.start ?? right.end });
  if (behind.end <= plan.end) return null;
  const text = [deed ?? deedOf(context, own), phraseText(context, behind)].filter(Boolean).join(' ');
  return { text, population: null, behind };
}

/** `phấn đấu | giải ngân 95% kế hoạch vốn`: a word or two right behind one of planning or of results. */
function isDeed(context: MeasureContext, own: Span): boolean {
  const words = context.tokens(own);
  if (words.length === 0 || words.length > MOST_DEED_TOKENS) return false;
  const [cue] = context.within('status-cue', { start: own.start - DEED_REACH, end: own.start }).slice(-1);
  return (
    cue !== undefined &&
    cue.values.weak === false &&
    /^\s*$/u.test(context.body.slice(cue.end, own.start)) &&
    context.within('phrase-head', own).length === 0 &&
    context.within('phrase-predicate', own).length === 0
  );
}

/** `phấn đấu | giải ngân`: what is done to the plan, behind the last word of planning or of results; nothing for no more than carrying it out. */
function deedOf(context: MeasureContext, own: Span): string {
  const cue = context.within('status-cue', own).findLast(({ end }) => end < own.end);
  if (cue === undefined) return '';
  const verb = trimPhrase(context, { start: cue.end, end: own.end });
  return context.within('phrase-predicate', verb).length > 0 ? '' : phraseText(context, verb);
}

/** What it is that changes was told before. */
export function isElliptic(context: MeasureContext, member: Member): boolean {
  return isLed(context, member) || isIntended(context, member) || comparesAlone(context, member);
}

/** `So với đầu nhiệm kỳ thì tăng 5,5%`: before a change stands no more than what it is against. */
export function comparesAlone(context: MeasureContext, { left, value, sentence }: Member): boolean {
  if (value.values.change === null || left.start !== sentence.start) return false;
  const against = context.within('basis-cue', left).find(({ values }) => values.basis === 'previous');
  if (against === undefined || against.start > left.start + MOST_MARKS) return false;
  const base = trimPhrase(context, { start: against.end, end: left.end });
  return (
    context.tokens(base).length <= MOST_BASE_TOKENS &&
    ['phrase-head', 'person-cue', 'bound-noun', 'measured-cue', 'level-cue', 'unit', 'org', 'count'].every(
      (kind) => context.within(kind, base).length === 0,
    )
  );
}

/** `năm nay ông tính giảm thêm 5%`, `xã phấn đấu giảm 2%`: before a change stands who plans it, and behind it nothing. */
function isIntended(context: MeasureContext, member: Member): boolean {
  const { left, value } = member;
  if (value.values.change === null || value.values.start === true) return false;
  const end = left.start + context.body.slice(left.start, left.end).trimEnd().length;
  const plan = context
    .within('status-cue', left)
    .find((cue) => cue.end === end && cue.values.status === 'target' && cue.values.weak === false);
  if (plan === undefined || readBehind(context, member, true).phrase !== '') return false;
  const before = { start: left.start, end: plan.start };
  const who = trimPhrase(context, { start: afterTimes(context, before), end: before.end });
  return who.end > who.start && isActor(context, who);
}

/** `kéo xuống còn 8%`, `nâng lên 95%`: a level with no more before it than who leads there, and the verb that does. */
function isLed(context: MeasureContext, { left, value }: Member): boolean {
  if (value.values.level !== true || value.values.start === true) return false;
  const lead = endingWith(context, 'leading-cue', left);
  if (lead === undefined) return false;
  const comma = context.marks(',', { start: left.start, end: lead.start }).at(-1);
  const before = { start: comma?.end ?? left.start, end: lead.start };
  return isActor(context, trimPhrase(context, { start: afterTimes(context, before), end: before.end }));
}

/** Without the verbs at its end (`phấn đấu | hoàn thành`). */
function withoutVerb(context: MeasureContext, own: Span): Span {
  const verb = context.within('phrase-predicate', own).at(-1);
  return verb?.end === own.end ? trimPhrase(context, { start: own.start, end: verb.start }) : own;
}

/** `sau 4 năm | nâng lên 78%`, `cuối nhiệm kỳ | nâng lên 31%`: behind the words for a time that open a clause. */
function afterTimes(context: MeasureContext, span: Span): number {
  const opening = trimPhrase(context, span);
  const time = context
    .among(['past-span-cue', 'span-cue', 'date', 'now-cue'], opening)
    .find(({ start, end }) => start === opening.start && end <= span.end);
  return time?.end ?? span.start;
}
