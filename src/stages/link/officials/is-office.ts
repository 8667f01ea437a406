import type { PostMention } from '../../../model/mentions/mention-kinds.ts';
import { seatRanks } from './holding.ts';

/** Whether a post is more than a seat on a committee. */
export function isOffice({ values }: PostMention): boolean {
  return !values.seat && !seatRanks.has(values.rank ?? '');
}
