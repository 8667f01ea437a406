import type { Article } from '../../model/article.ts';
import { isCut, isLike, sketchText, type TextSketch } from './sketch-text.ts';

/** Articles that share an index shingle beyond this many share a portal's phrase, not a text; the others of their shingles still find a copy. */
const maxShared = 40;

/** An article that others may be compared with; `of` is what it turned out to repeat. */
interface Compared {
  readonly id: string;
  readonly sketch: TextSketch;
  of: Compared | null;
}

/**
 * Articles whose body is that of another, whole, cut or with small edits: each points to the one published first, the smaller id
 * on a tie, a cut one to the whole whenever that came. One that `left` its address is never the one that others point to as long as
 * another is still there. Nothing points to a copy, and the order of the input makes no difference.
 */
export function findDuplicates(
  articles: readonly Article[],
  left: ReadonlySet<string> = new Set(),
): Map<string, string> {
  const ordered = [...articles].sort(
    (a, b) => Number(left.has(a.article_id)) - Number(left.has(b.article_id)) || byPublication(a, b),
  );
  const firstOf = new Map<string, string>();
  const compared = new Map<string, Compared>();
  const byShingle = new Map<number, Compared[]>();
  for (const article of ordered) {
    const id = firstOf.get(article.content_hash);
    if (id !== undefined) continue;
    firstOf.set(article.content_hash, article.article_id);
    const sketch = sketchText(article.body);
    if (sketch === null) continue;
    const one: Compared = { id: article.article_id, sketch, of: null };
    compared.set(one.id, one);
    const alike = findAlike(one, byShingle);
    const whole = alike.find((other) => left.has(one.id) || !isCut(other.sketch, sketch));
    if (whole !== undefined) {
      one.of = whole;
      continue;
    }
    for (const cut of alike) cut.of = one;
    for (const shingle of sketch.index) {
      const places = byShingle.get(shingle);
      if (places === undefined) byShingle.set(shingle, [one]);
      else if (places.length < maxShared) places.push(one);
    }
  }
  return new Map(
    ordered.flatMap(({ article_id, content_hash }) => {
      const first = firstOf.get(content_hash)!;
      const original = originalOf(compared.get(first))?.id ?? first;
      return original === article_id ? [] : [[article_id, original] as const];
    }),
  );
}

/** Originals that a text is like, in the order in which they came; only those with an index shingle of its own are looked at. */
function findAlike({ sketch }: Compared, byShingle: ReadonlyMap<number, readonly Compared[]>): Compared[] {
  const near = new Set<Compared>();
  for (const shingle of sketch.index) for (const other of byShingle.get(shingle) ?? []) near.add(other);
  return [...near].filter((other) => other.of === null && isLike(sketch, other.sketch));
}

/** What repeats a cut text repeats the whole. */
function originalOf(one: Compared | undefined): Compared | undefined {
  let at = one;
  while (at?.of) at = at.of;
  return at;
}

function byPublication(a: Article, b: Article): number {
  const [first, second] = [a.published_on ?? '9999', b.published_on ?? '9999'];
  if (first !== second) return first < second ? -1 : 1;
  return a.article_id < b.article_id ? -1 : 1;
}
