import type { Article } from '../../model/article.ts';
import { groupBy } from '../../model/group-by.ts';

/**
 * Articles whose folded body is that of another: each points to the one published first, the smaller id on a tie. One that
 * `left` its address is never the one that others point to as long as another is still there.
 */
export function findDuplicates(
  articles: readonly Article[],
  left: ReadonlySet<string> = new Set(),
): Map<string, string> {
  const byContent = groupBy(articles, (article) => article.content_hash);
  const duplicateOf = new Map<string, string>();
  for (const group of byContent.values()) {
    if (group.length < 2) continue;
    const [original, ...copies] = [...group].sort(
      (a, b) => Number(left.has(a.article_id)) - Number(left.has(b.article_id)) || byPublication(a, b),
    );
    for (const copy of copies) duplicateOf.set(copy.article_id, original!.article_id);
  }
  return duplicateOf;
}

function byPublication(a: Article, b: Article): number {
  const [first, second] = [a.published_on ?? '9999', b.published_on ?? '9999'];
  if (first !== second) return first < second ? -1 : 1;
  return a.article_id < b.article_id ? -1 : 1;
}
