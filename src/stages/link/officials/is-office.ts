import type { Mention } from '../../../model/mention.ts';
import { seatRanks } from './holding.ts';

/** Whether a post is more than a seat on a committee. */
export function isOffice({ values }: Mention): boolean {
  return values.seat !== true && !seatRanks.has(values.rank as string);
}
