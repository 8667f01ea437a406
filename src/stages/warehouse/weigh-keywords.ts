import type { ArticleFacts } from '../../model/facts.ts';

/** Rows of `keywords`: term count x (1 + ln(articles / (1 + articles with the term))), as the library `natural` weighs. */
export function weighKeywords(
  all: readonly ArticleFacts[],
): { article_id: string; term: string; tf_idf: number }[] {
  const spread = new Map<string, number>();
  for (const { keywords } of all)
    for (const { term } of keywords) spread.set(term, (spread.get(term) ?? 0) + 1);
  return all.flatMap(({ article_id, keywords }) =>
    keywords.map(({ term, count }) => {
      const weight = count * (1 + Math.log(all.length / (1 + spread.get(term)!)));
      // Six places: beyond them the sum order of another machine's libm could show.
      return { article_id, term, tf_idf: Math.round(weight * 1e6) / 1e6 };
    }),
  );
}
