import type { MeasureContext } from '../measures/measure-context.ts';
import { endingWith } from '../measures/trim-phrase.ts';
import { type Change, findChange, isInTurn, isOneMoreRate } from './find-change.ts';
import type { Indicator } from './find-indicators.ts';
import { growthRate, isSectorOfGrowth } from './grows.ts';
import type { Member } from './member.ts';
import { isInBracket } from './percent-years.ts';
import type { Bounds } from './settle-bounds.ts';

/** `tổ chức | đảng` */
const MOST_BARE_TOKENS = 3;

/** What is known of the values of a sentence beside themselves. */
interface KnownOfMembers {
  readonly indicators: readonly Indicator[];
  readonly bounds: readonly Bounds[];
  /** The change of a growth that the sentence before told and this one takes up. */
  readonly growth: Change;
}

/** Which values of a sentence are differences: as the words beside each say, else as the value before it that they go on from, or the growth whose sector they are. */
export function settleChanges(
  context: MeasureContext,
  members: readonly Member[],
  known: KnownOfMembers,
): Change[] {
  const { indicators, bounds } = known;
  const changes: Change[] = [];
  let { growth } = known;
  for (const [at, member] of members.entries()) {
    const settled = bounds[at]!.change;
    const own = settled === 'none' ? null : (settled ?? findChange(context, member, indicators[at]!));
    const goesOn =
      isInTurn(context, member, members[at - 1]) ||
      isOneMoreRate(context, member, members[at - 1]) ||
      sharesDeed(context, members, indicators, at) ||
      tellsOtherTime(context, members, indicators, at);
    const sector = growth !== null && isSectorOfGrowth(context, member) ? growth : null;
    changes.push(own ?? (settled === 'none' ? null : goesOn ? changes[at - 1]! : sector));
    growth = growthRate(context, member, indicators[at]!) ?? sector;
  }
  return changes;
}

/** `cắt giảm 50% cuộc họp, 40% văn bản giấy`, `tăng 18% tổ chức đảng và 15% đảng viên`: one more noun that the same is done to. */
function sharesDeed(
  context: MeasureContext,
  members: readonly Member[],
  indicators: readonly Indicator[],
  at: number,
): boolean {
  const [indicator, before] = [indicators[at]!, indicators[at - 1]];
  const { value, segment, hasVerb } = members[at]!;
  const previous = members[at - 1];
  if (previous === undefined || before === undefined || hasVerb || segment !== previous.segment) return false;
  const isNoun =
    indicator.behind !== null && context.within('phrase-predicate', indicator.behind).length === 0;
  const [comma, ...others] = context.tokens({
    start: before.behind?.end ?? previous.value.end,
    end: value.start,
  });
  if (!isNoun || comma === undefined || others.length > 0) return false;
  if (before.done === true) return true;
  const isBare = context.tokens(indicator.behind!).length <= MOST_BARE_TOKENS;
  const isAnd = before.behind !== null && context.within('phrase-and', comma).length > 0;
  return isBare && isAnd && previous.value.values.change !== null;
}

/** `GRDP tăng 9,2% (năm trước là 8,1%)`: of what has no level in percent the bracket behind its change tells that of another time. */
function tellsOtherTime(
  context: MeasureContext,
  members: readonly Member[],
  indicators: readonly Indicator[],
  at: number,
): boolean {
  const [member, indicator, before] = [members[at]!, indicators[at]!, indicators[at - 1]];
  if (before === undefined || !continues(indicator, before) || !isInBracket(context, member)) return false;
  const isSaid = endingWith(context, 'copula-cue', member.left) !== undefined;
  const phrase = before.shared ?? before.own;
  return isSaid && context.within('phrase-head', phrase).every(({ values }) => values.bare !== true);
}

/** A value that measures the same as the one before it: `đến 30/6 đạt 30%` behind `… đạt 10% kế hoạch`. */
export function continues(indicator: Indicator, previous: Indicator | undefined): boolean {
  if (previous === undefined) return false;
  return (
    indicator.text === previous.text ||
    (indicator.own.start === indicator.own.end && indicator.shared !== null)
  );
}
