import { mentionsOf } from '../../../../model/mentions-of.ts';
import type { Holding } from '../holding.ts';
import type { ToldArticle } from '../told-article.ts';

/** Whoever a notice of a death names holds no post any more (`thương tiếc báo tin: Đồng chí X, Phó Chủ tịch UBND huyện, đã từ trần`). */
export function settleMourned(holdings: readonly Holding[], { mentions }: ToldArticle): Holding[] {
  const heads = mentionsOf(mentions, 'profile-head').filter(({ values }) => values.tenure === 'former');
  const mourned = new Set(heads.map(({ values }) => values.at));
  return holdings.map((holding) =>
    mourned.has(holding.nameAt) ? { ...holding, tenure: 'former' as const } : holding,
  );
}
