import TfIdf from 'natural/lib/natural/tfidf/tfidf.js';
import { describe, expect, it } from 'vitest';
import type { ArticleFacts, Place } from '../../../src/model/facts.ts';
import { weighKeywords, weighPlaceKeywords } from '../../../src/stages/warehouse/weigh-keywords.ts';

/** Terms of four small articles; the rows are linear to compute, the library's own figures are not. */
const documents = [
  ['cán bộ', 'cán bộ', 'luân chuyển', 'huyện ủy'],
  ['cán bộ', 'nghị quyết'],
  ['nông thôn mới', 'nông thôn mới', 'nông thôn mới', 'nghị quyết'],
  // A library that keeps terms as properties of objects loses such as these.
  ['cán bộ', 'đại hội', '__proto__', 'constructor', 'constructor'],
];

/** Weights by the library, `article term` -> weight; each term with a mark of its own, lest `__proto__` be lost. */
function weighByLibrary(): Map<string, number> {
  const weights = new TfIdf();
  for (const terms of documents) weights.addDocument(terms.map((term) => ` ${term}`));
  return new Map(
    documents.flatMap((_, n) =>
      weights.listTerms(n).map(({ term, tfidf }) => [`a${n}${term}`, tfidf] as const),
    ),
  );
}

describe('weighKeywords', () => {
  it('gives the weights of the library natural', () => {
    const facts = documents.map((terms, n) => ({
      article_id: `a${n}`,
      keywords: [...new Set(terms)].map((term) => ({
        term,
        count: terms.filter((other) => other === term).length,
      })),
    })) as unknown as ArticleFacts[];
    const ours = new Map(weighKeywords(facts).map((row) => [`${row.article_id} ${row.term}`, row.tf_idf]));
    const theirs = weighByLibrary();
    expect(theirs.size).toBe(ours.size);
    expect(ours.has('a3 __proto__')).toBe(true);
    for (const [key, weight] of theirs) expect(ours.get(key), key).toBeCloseTo(weight, 5);
  });
});

describe('weighPlaceKeywords', () => {
  const facts = (article_id: string, place_id: string | null, counts: Record<string, number>) =>
    ({
      article_id,
      place_id,
      keywords: Object.entries(counts).map(([term, count]) => ({ term, count })),
    }) as unknown as ArticleFacts;

  const places = (
    [
      ['mai-son', 'huyện', 'son-la'],
      ['hat-lot', 'xã', 'mai-son'],
      ['nam-tra-my', 'huyện', 'quang-nam'],
      ['son-la', 'tỉnh', null],
      ['chieng-mung', 'xã', 'son-la'],
    ] as const
  ).map(([place_id, level, parent_id]) => ({ place_id, level, parent_id }) as Place);

  it('takes the articles of a place as one text', () => {
    const rows = weighPlaceKeywords(
      [
        facts('a1', 'mai-son', { 'cà phê': 2, 'cán bộ': 1 }),
        facts('a2', 'mai-son', { 'cà phê': 1 }),
        facts('a3', 'nam-tra-my', { 'sâm ngọc linh': 4, 'cán bộ': 3 }),
        facts('a4', null, { 'cà phê': 9 }),
      ],
      places,
    );
    // Two places: a word of one weighs 1 + ln(2/2), a word of both 1 + ln(2/3).
    expect(rows).toEqual([
      { place_id: 'mai-son', term: 'cà phê', articles: 2, tf_idf: 3 },
      { place_id: 'mai-son', term: 'cán bộ', articles: 1, tf_idf: 0.594535 },
      { place_id: 'nam-tra-my', term: 'sâm ngọc linh', articles: 1, tf_idf: 4 },
      { place_id: 'nam-tra-my', term: 'cán bộ', articles: 1, tf_idf: 1.783605 },
    ]);
  });

  it("counts a commune's news for its district, and holds a place beside those of its level", () => {
    const rows = weighPlaceKeywords(
      [
        facts('a1', 'mai-son', { 'cà phê': 2 }),
        facts('a2', 'hat-lot', { 'cà phê': 1 }),
        facts('a3', 'nam-tra-my', { 'sâm ngọc linh': 4 }),
        facts('a4', 'son-la', { 'cà phê': 5 }),
      ],
      places,
    );
    // The one commune and the one province have nothing beside them: 1 + ln(1/2).
    expect(rows).toEqual([
      { place_id: 'mai-son', term: 'cà phê', articles: 2, tf_idf: 3 },
      { place_id: 'nam-tra-my', term: 'sâm ngọc linh', articles: 1, tf_idf: 4 },
      { place_id: 'hat-lot', term: 'cà phê', articles: 1, tf_idf: 0.306853 },
      { place_id: 'son-la', term: 'cà phê', articles: 1, tf_idf: 1.534264 },
    ]);
  });

  it('leaves the communes of 2025 and later to themselves: they have no district', () => {
    const rows = weighPlaceKeywords([facts('a1', 'chieng-mung', { 'cà phê': 2 })], places);
    expect(rows.map(({ place_id }) => place_id)).toEqual(['chieng-mung']);
  });
});
