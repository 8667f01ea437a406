import type { ArticleFacts, Place } from '../../model/facts.ts';
import { groupBy } from '../../model/group-by.ts';

/** Rows of `keywords`: what parts an article from the others. */
export function weighKeywords(
  all: readonly ArticleFacts[],
): { article_id: string; term: string; tf_idf: number }[] {
  const spread = countSpread(all.map(({ keywords }) => keywords.map(({ term }) => term)));
  return all.flatMap(({ article_id, keywords }) =>
    keywords.map(({ term, count }) => ({
      article_id,
      term,
      tf_idf: weigh(count, spread.get(term)!, all.length),
    })),
  );
}

/** Terms kept of a place, heaviest first: what a district wrote of in years is a long tail of words said once. */
const keptOfPlace = 200;

/**
 * Rows of `place_keywords`: what parts the news of a place from that of the others of its level; its articles are taken as one
 * text. News of a commune is news of its district too, as long as communes have one.
 */
export function weighPlaceKeywords(
  all: readonly ArticleFacts[],
  places: readonly Place[],
): { place_id: string; term: string; articles: number; tf_idf: number }[] {
  const byId = new Map(places.map((place) => [place.place_id, place]));
  const told = new Map<string, Map<string, { count: number; articles: number }>>();
  for (const { place_id, keywords } of all) {
    for (const place of toldOf(place_id, byId)) {
      const terms = told.get(place) ?? new Map<string, { count: number; articles: number }>();
      told.set(place, terms);
      for (const { term, count } of keywords) {
        const so = terms.get(term);
        terms.set(term, { count: (so?.count ?? 0) + count, articles: (so?.articles ?? 0) + 1 });
      }
    }
  }
  const levels = groupBy([...told], ([place]) => byId.get(place)?.level ?? null);
  return [...levels.values()].flatMap((peers) => {
    const spread = countSpread(peers.map(([, terms]) => terms.keys()));
    return peers.flatMap(([place_id, terms]) =>
      [...terms]
        .map(([term, { count, articles }]) => ({
          place_id,
          term,
          articles,
          tf_idf: weigh(count, spread.get(term)!, peers.length),
        }))
        .sort((a, b) => b.tf_idf - a.tf_idf || (a.term < b.term ? -1 : 1))
        .slice(0, keptOfPlace),
    );
  });
}

/** The places whose news an article is: its own, and the district of a commune. */
function toldOf(place_id: string | null, byId: ReadonlyMap<string, Place>): readonly string[] {
  if (place_id === null) return [];
  const parent = byId.get(byId.get(place_id)?.parent_id ?? '');
  return parent?.level === 'huyện' ? [place_id, parent.place_id] : [place_id];
}

/** In how many of the texts each term stands. */
function countSpread(texts: Iterable<Iterable<string>>): ReadonlyMap<string, number> {
  const spread = new Map<string, number>();
  for (const terms of texts) for (const term of terms) spread.set(term, (spread.get(term) ?? 0) + 1);
  return spread;
}

/** Term count x (1 + ln(texts / (1 + texts with the term))), as the library `natural` weighs. */
function weigh(count: number, spread: number, texts: number): number {
  // Six places: beyond them the sum order of another machine's libm could show.
  return Math.round(count * (1 + Math.log(texts / (1 + spread))) * 1e6) / 1e6;
}
