import { openDates } from '../measures/dates-in.ts';
import type { MeasureContext } from '../measures/measure-context.ts';
import { isNone, NO_YEARS, type Years, yearsOf } from '../measures/years.ts';
import type { Member } from './member.ts';

/**
 * `các năm 2020, 2021, 2022 lần lượt đạt 18%, 19% và 20%`: of as many years as values that follow one another each is of its own. For each value of a
 * sentence its year so told, NO_YEARS for the others.
 */
export function yearsInTurn(context: MeasureContext, members: readonly Member[]): readonly Years[] {
  const years: Years[] = members.map(() => NO_YEARS);
  for (let first = 0; first < members.length; ) {
    let end = first + 1;
    while (end < members.length && isJoined(context, members[end - 1]!, members[end]!)) end++;
    for (const [at, told] of toldFor(context, members[first]!, end - first).entries())
      years[first + at] = told;
    first = end;
  }
  return years;
}

/** Nothing but a comma or `và` stands between two values. */
function isJoined(context: MeasureContext, before: Member, { value }: Member): boolean {
  return context
    .tokens({ start: before.value.end, end: value.start })
    .every((token) => token.fold === ',' || context.within('phrase-and', token).length > 0);
}

/** The years that are listed before the first of so many values, one for each of them; none where there are fewer or more. */
function toldFor(context: MeasureContext, { left }: Member, count: number): readonly Years[] {
  const dates = openDates(context, left);
  const years = dates.map((date) => yearsOf(context, date));
  const isList = dates.every(({ start }) => start === dates[0]?.start);
  const isPlain = years.every((one) => !isNone(one) && one.year_from === one.year_to);
  return count > 1 && years.length === count && isList && isPlain ? years : [];
}
