import type { Mention } from '../../../model/mention.ts';
import { type Span, startingIn } from '../../../model/span.ts';
import type { MeasureContext } from '../measures/measure-context.ts';
import { NO_YEARS, type Years, yearsOf } from '../measures/years.ts';
import type { Member } from './member.ts';

/** `, trong khi thu | cùng kỳ năm 2021 đạt 91%` */
const MOST_BEFORE_BASE = 4;

/** `cùng kỳ năm 2021 | chỉ đạt` */
const MOST_VERB_TOKENS = 2;

/** As far as `cùng kỳ | năm 2021`. */
const DATE_REACH = 4;

/** `đạt 98% dự toán (cùng kỳ năm 2021 đạt 91%)`: the earlier time that a value is of, where its clause opens with it and compares nothing with it. */
export function baseTold(context: MeasureContext, { left, value }: Member): Mention | undefined {
  if (value.values.change !== null && value.values.level !== true) return undefined;
  const base = context.within('basis-cue', left).at(-1);
  if (base?.values.bare !== true) return undefined;
  const mark = context
    .tokens({ start: left.start, end: base.start })
    .findLast(({ fold }) => /^[,;(:]$/u.test(fold));
  const before = { start: mark?.end ?? left.start, end: base.start };
  const says = ['change-cue', 'percent', 'count'].some((kind) => context.within(kind, before).length > 0);
  if (says || context.tokens(before).length > MOST_BEFORE_BASE) return undefined;
  const verb = { start: dateOf(context, base)?.end ?? base.end, end: left.end };
  const said = context.tokens(verb);
  const isSaid = ['phrase-tail', 'copula-cue'].some((kind) => context.within(kind, verb).length > 0);
  const isPlain = said.length <= MOST_VERB_TOKENS && said.every(({ shape }) => shape === 'word');
  return isSaid && isPlain ? base : undefined;
}

/** The years of the time that a base names; the year before the one told of where it names none. */
export function yearsOfBase(context: MeasureContext, base: Span, told: Years): Years {
  const date = dateOf(context, base);
  if (date !== undefined) return yearsOf(context, date);
  const year = told.year_to === null ? null : told.year_to - 1;
  return year === null ? NO_YEARS : { year_from: year, year_to: year };
}

function dateOf({ dates }: MeasureContext, base: Span) {
  return startingIn(dates, { start: base.end, end: base.end + DATE_REACH }).at(0);
}
