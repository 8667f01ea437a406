import type { Span } from '../../../model/span.ts';
import { findStatus, type Status } from '../measures/find-status.ts';
import type { MeasureContext } from '../measures/measure-context.ts';
import { newsYears } from '../measures/news-years.ts';
import { isNone, NO_YEARS, type Years } from '../measures/years.ts';
import { comparesAlone } from './acting.ts';
import { isAnaphor, type Told } from './anaphor.ts';
import type { Indicator } from './find-indicators.ts';
import type { Member } from './member.ts';
import { isOverYears } from './over-years.ts';
import {
  endYears,
  isDated,
  isInBracket,
  planYears,
  settleYears,
  sharesBracket,
  startYears,
} from './percent-years.ts';
import { planOfBefore } from './plan-of-before.ts';
import { startsChange } from './settle-bounds.ts';
import { yearsInTurn } from './years-in-turn.ts';

/** What a value of a sentence is of, and when. */
export interface TimedMember {
  /** How it is the figure of the plan that the value before it is told against; NULL where it is none. */
  readonly plan: ReturnType<typeof planOfBefore>;
  readonly indicator: Indicator;
  readonly status: Status;
  readonly years: Years;
}

/** Status and years of the values of a sentence, read from the first to the last: what one says of its time holds for those that say nothing. */
export function timeMembers(
  context: MeasureContext,
  sentence: Span,
  members: readonly Member[],
  {
    indicators,
    required,
    told,
  }: {
    readonly indicators: readonly Indicator[];
    readonly required: readonly boolean[];
    readonly told: Told | null;
  },
): TimedMember[] {
  // `Hiện có …, nữ chiếm 40%. Riêng cấp xã, con số này là 86,5%`
  const goesOnWith =
    told !== null && (isAnaphor(context, members[0]!) || comparesAlone(context, members[0]!));
  let current: Years = goesOnWith ? told.years : NO_YEARS;
  let last: { readonly status: Status; readonly years: Years } | null = null;
  const inTurn = yearsInTurn(context, members);
  return members.map((member, at) => {
    const before = members[at - 1];
    const plan = planOfBefore(context, member, before);
    const indicator = indicators[plan === null ? at : at - 1]!;
    const beside = sharesBracket(context, member, before) ? last : null;
    const status =
      plan !== null || required[at]
        ? 'target'
        : (beside?.status ?? findStatus(context, sentence, member.value, member.left));
    // What was planned beside a result is of its time.
    const timedAs = plan === null || plan === 'named' ? status : 'actual';
    const ends = before !== undefined && startsChange(context, before, member) && isDated(context, before);
    const settled =
      plan === 'named'
        ? planYears(context, member)
        : ends
          ? endYears(context, before, member, current)
          : !isNone(inTurn[at]!)
            ? inTurn[at]!
            : settleYears(context, member, indicator, beside?.years ?? current, timedAs);
    const starts = startsChange(context, member, members[at + 1]);
    // `71,5% (năm 2015 là 38,2%), 82% …`: what holds inside a bracket, or only before a change, holds nowhere else.
    const isAside = plan === 'named' || isInBracket(context, member) || (starts && isDated(context, member));
    if (!isAside) current = settled;
    const held = starts ? startYears(context, member, members[at + 1]!) : settled;
    last = { status, years: held };
    // `cao hơn mức tối thiểu 35%`: a law asks for it at any time.
    const isOfNews = isNone(held) && !starts && !required[at] && !isOverYears(context, member, indicator);
    const years = isOfNews ? newsYears(context, member.value, timedAs) : held;
    return { plan, indicator, status, years };
  });
}
