import type { Span } from '../../../model/span.ts';
import type { MeasureContext } from '../measures/measure-context.ts';
import type { Member } from './member.ts';

/** Figures of a count stand no further before its noun. */
const COUNT_REACH = 30;

/** `hơn 60% dân số là đồng bào Raglai`, `đồng bào Khmer chiếm 89%`: who lives in a place, which is told of no year. */
export function isOfDwellers(context: MeasureContext, { right, value }: Member, own: Span): boolean {
  if (value.values.change !== null) return false;
  const [first] = context.tokens(right);
  if (first === undefined) return false;
  if (context.at('dwellers-cue', first.start) !== undefined) return true;
  const people = context.within('people-cue', own).at(-1);
  // `trên 53.600 người Khmer, chiếm 34% dân số`: who are counted are so many at the time.
  if (people === undefined || isCounted(context, people)) return false;
  if (context.at('dwellers-whole', first.start) !== undefined) return true;
  return people.values.lives === true && people.start === own.start && first.shape === 'punct';
}

function isCounted(context: MeasureContext, people: Span): boolean {
  const reach = { start: Math.max(0, people.start - COUNT_REACH), end: people.start };
  return context.within('count', reach).some(({ end }) => end > people.start);
}
