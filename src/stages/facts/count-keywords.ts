import type { AnnotatedText } from '../../model/text.ts';

/** Terms kept per article: enough for TF-IDF over a corpus, bounded for a page that lists everything. */
const kept = 60;

/**
 * Words of two or more syllables (as the CRF model parts them) with their counts, stop words left out, most frequent
 * first, ties in code-unit order.
 */
export function countKeywords(
  text: AnnotatedText,
  stopWords: ReadonlySet<string>,
): { term: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { start, end } of text.words) {
    if (end - start < 2) continue;
    let term = text.tokens[start]!.fold;
    for (let at = start + 1; at < end; at++) term += ` ${text.tokens[at]!.fold}`;
    if (!stopWords.has(term)) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return [...counts]
    .map(([term, count]) => ({ term, count }))
    .sort((a, b) => b.count - a.count || (a.term < b.term ? -1 : 1))
    .slice(0, kept);
}
