import type { Span } from '../../../model/span.ts';
import { isHeaded } from '../measures/is-headed.ts';
import { isName } from '../measures/is-name.ts';
import type { MeasureContext } from '../measures/measure-context.ts';
import { trimPhrase } from '../measures/trim-phrase.ts';
import { rateOfCounted } from './counted-places.ts';
import type { Member } from './member.ts';

/** What a list of places is named for, and the place that a value is of. */
export interface Example {
  readonly measured: Span;
  readonly place: Span;
  /** The places are no more than counted. */
  readonly counted?: boolean;
}

/** `3 | huyện` */
const COUNT_REACH = 20;

/** `một số xã có tỷ lệ hộ nghèo cao như | A 45%, B 40%`: the rate that stands before the words for an example. NULL for other phrases. */
export function exampleOf(context: MeasureContext, member: Member, own: Span): Example | null {
  const { sentence } = member;
  const rate = rateOf(context, own) ?? countedOf(context, own) ?? rateOfCounted(context, member.left, own);
  if (rate !== null) return rate;
  const clause = { start: sentence.start, end: own.end };
  const cue = context.within('example-cue', clause).at(-1);
  if (cue === undefined || context.marks(';', { start: cue.end, end: own.end }).length > 0) return null;
  const place = trimPhrase(context, { start: Math.max(cue.end, own.start), end: own.end });
  if (!isName(context, place)) return null;
  const head = context
    .within('phrase-head', { start: clause.start, end: cue.start })
    .findLast(({ values }) => values.bare === true);
  if (head === undefined) return null;
  // `tỷ lệ nữ | cao hơn 15% như A 18%`
  const [bound] = context.within('percent', { start: head.end, end: cue.start });
  const measured = trimPhrase(context, { start: head.start, end: bound?.start ?? cue.start });
  return isHeaded(context, measured) ? { measured, place } : null;
}

/** `huyện A có | tỷ lệ tham gia bảo hiểm (đạt cao nhất 85%)`: the rate of the place that it is told of. NULL for other phrases. */
function rateOf(context: MeasureContext, own: Span): Example | null {
  const place = ['unit', 'unit-bare']
    .map((kind) => context.at(kind, own.start))
    .find((unit) => unit !== undefined);
  // `8 xã có tỷ lệ nữ cao`
  if (place === undefined || place.values.name === null) return null;
  const [verb, ...others] = context.tokens({ start: place.end, end: own.end });
  const head = verb && context.within('phrase-head', { start: verb.end, end: own.end })[0];
  const isRate = head !== undefined && head.start === others[0]?.start;
  if (!isRate || context.at('phrase-lead', verb!.start) === undefined) return null;
  const measured = { start: head.start, end: own.end };
  return head.end < own.end ? { measured, place: { start: place.start, end: place.end } } : null;
}

/** `3 huyện đã hoàn thành chỉ tiêu là | Quế Sơn (100%), Nam Giang (101%)`: the first of so many that are named. NULL for other phrases. */
function countedOf(context: MeasureContext, own: Span): Example | null {
  const copula = context.within('copula-cue', own).at(-1);
  const place = copula && trimPhrase(context, { start: copula.end, end: own.end });
  if (copula === undefined || place === undefined || !isName(context, place)) return null;
  const count = context
    .within('count', { start: Math.max(0, own.start - COUNT_REACH), end: copula.start })
    .find(({ start, end }) => start <= own.start && end > own.start);
  const measured = trimPhrase(context, { start: own.start, end: copula.start });
  return count !== undefined && measured.end > count.end ? { measured, place } : null;
}
