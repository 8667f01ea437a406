import { groupBy } from '../../../../model/group-by.ts';
import { foldKey } from '../../../../text/fold.ts';
import { type Holding, seatRanks } from '../holding.ts';
import type { ToldArticle } from '../told-article.ts';

/**
 * `Tháng 7/2021, ông X được bầu giữ chức P.` in an article of a later year: X is in P still, when nothing in the article ends it - no other
 * post that X holds, receives or took up later, no `nguyên P`, no word of leaving behind it.
 */
export function settleUnended(holdings: readonly Holding[], { cues }: ToldArticle): Holding[] {
  if (!holdings.some(({ unended }) => unended === true)) return [...holdings];
  const fellowsOf = groupBy(holdings, ({ name }) => foldKey(name));
  const left = cues.findLast(({ class: found }) => found.startsWith('leave') || found.startsWith('left'));
  const lasts = (one: Holding) =>
    one.tenure === 'former' &&
    one.unended === true &&
    (left === undefined || left.start < one.postEnd) &&
    !fellowsOf.get(foldKey(one.name))!.some((other) => other.postAt !== one.postAt && ends(other, one));
  return holdings.map((one) => (lasts(one) ? { ...one, tenure: 'current' } : one));
}

/** Whether what the text tells of the same person says that a post has ended. */
function ends(other: Holding, one: Holding): boolean {
  // `từng là Bí thư Huyện đoàn` ends nothing of a Bí thư Huyện ủy.
  const isBody =
    other.organization === one.organization || other.organization === null || one.organization === null;
  const same =
    other.role === one.role &&
    isBody &&
    (other.unit === one.unit || other.unit === null || one.unit === null);
  // `Từ 2001, ông là P1, rồi P2 đến năm 2011`
  if (other.held_to != null && other.held_from === one.held_from) return true;
  if (other.begun === true) return (other.held_from ?? '') > one.held_from! && !same;
  if (other.tenure === 'former') return same;
  return same ? other.tenure === 'outgoing' : !seatRanks.has(other.rank ?? '');
}
