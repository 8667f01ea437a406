import type { Article } from '../../model/article.ts';
import { isLike, sketchText, type TextSketch } from './sketch-text.ts';

/** Articles that share an index shingle beyond this many share a portal's phrase, not a text; the others of their shingles still find a copy. */
const maxShared = 40;

/**
 * Articles whose body is that of another, whole or with small edits: each points to the one published first, the smaller id
 * on a tie. One that `left` its address is never the one that others point to as long as another is still there. Nothing points to a
 * copy, and the order of the input makes no difference.
 */
export function findDuplicates(
  articles: readonly Article[],
  left: ReadonlySet<string> = new Set(),
): Map<string, string> {
  const ordered = [...articles].sort(
    (a, b) => Number(left.has(a.article_id)) - Number(left.has(b.article_id)) || byPublication(a, b),
  );
  const duplicateOf = new Map<string, string>();
  const byContent = new Map<string, string>();
  const byShingle = new Map<number, number[]>();
  const originals: { readonly id: string; readonly sketch: TextSketch }[] = [];
  for (const article of ordered) {
    const equal = byContent.get(article.content_hash);
    if (equal !== undefined) {
      duplicateOf.set(article.article_id, equal);
      continue;
    }
    const sketch = sketchText(article.body);
    const found = sketch === null ? undefined : findOriginal(sketch, byShingle, originals);
    byContent.set(article.content_hash, found ?? article.article_id);
    if (found !== undefined) duplicateOf.set(article.article_id, found);
    else if (sketch !== null) {
      const at = originals.push({ id: article.article_id, sketch }) - 1;
      for (const shingle of sketch.index) {
        const places = byShingle.get(shingle);
        if (places === undefined) byShingle.set(shingle, [at]);
        else if (places.length < maxShared) places.push(at);
      }
    }
  }
  return duplicateOf;
}

/** The first of the originals that a text is like; only those with an index shingle of its own are looked at. */
function findOriginal(
  sketch: TextSketch,
  byShingle: ReadonlyMap<number, readonly number[]>,
  originals: readonly { readonly id: string; readonly sketch: TextSketch }[],
): string | undefined {
  const near = new Set<number>();
  for (const shingle of sketch.index) for (const at of byShingle.get(shingle) ?? []) near.add(at);
  for (const at of [...near].sort((a, b) => a - b))
    if (isLike(sketch, originals[at]!.sketch)) return originals[at]!.id;
  return undefined;
}

function byPublication(a: Article, b: Article): number {
  const [first, second] = [a.published_on ?? '9999', b.published_on ?? '9999'];
  if (first !== second) return first < second ? -1 : 1;
  return a.article_id < b.article_id ? -1 : 1;
}
