import { groupBy } from '../../../../model/group-by.ts';
import { indexAt } from '../../../../model/span.ts';
import { type Holding, seatRanks } from '../holding.ts';
import type { ToldArticle } from '../told-article.ts';

/**
 * Who has come on since has left what the sentence told before: in `X được bầu làm P1, nay là P2` the post P1 is a former one. Only a
 * word of now (`nay là`, `hiện giữ chức`) says so; it stands behind, in the same sentence, and a seat on a
 * committee ends no post.
 */
export function settleOutgrown(holdings: readonly Holding[], { sentences }: ToldArticle): Holding[] {
  const fellowsOf = groupBy(holdings, ({ name, postAt }) => `${indexAt(sentences, postAt)} ${name}`);
  const hasComeOn = (one: Holding) =>
    fellowsOf
      .get(`${indexAt(sentences, one.postAt)} ${one.name}`)!
      .some(
        ({ tenure, rank, postAt }) =>
          tenure === 'current' && postAt > one.postEnd && !seatRanks.has(rank ?? ''),
      );
  return holdings.map((one) =>
    one.tenure === 'incoming' && one.postAt > one.nameAt && hasComeOn(one)
      ? { ...one, tenure: 'former' }
      : one,
  );
}
