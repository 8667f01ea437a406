import { describe, expect, it } from 'vitest';
import type { ArticleFacts } from '../../../src/model/facts.ts';
import { weighKeywords, weighPlaceKeywords } from '../../../src/stages/warehouse/weigh-keywords.ts';
import { weighTerms } from '../../../src/text/weigh-terms.ts';

/** Terms of four small articles; the rows are linear to compute, the library's own figures are not. */
const documents = [
  ['cán bộ', 'cán bộ', 'luân chuyển', 'huyện ủy'],
  ['cán bộ', 'nghị quyết'],
  ['nông thôn mới', 'nông thôn mới', 'nông thôn mới', 'nghị quyết'],
  ['cán bộ', 'đại hội'],
];

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
    const theirs = weighTerms(documents).flatMap((terms, n) =>
      terms.map(({ term, weight }) => [`a${n} ${term}`, weight] as const),
    );
    expect(theirs.length).toBe(ours.size);
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

  it('takes the articles of a place as one text', () => {
    const rows = weighPlaceKeywords([
      facts('a1', 'mai-son', { 'cà phê': 2, 'cán bộ': 1 }),
      facts('a2', 'mai-son', { 'cà phê': 1 }),
      facts('a3', 'nam-tra-my', { 'sâm ngọc linh': 4, 'cán bộ': 3 }),
      facts('a4', null, { 'cà phê': 9 }),
    ]);
    // Two places: a word of one weighs 1 + ln(2/2), a word of both 1 + ln(2/3).
    expect(rows).toEqual([
      { place_id: 'mai-son', term: 'cà phê', articles: 2, tf_idf: 3 },
      { place_id: 'mai-son', term: 'cán bộ', articles: 1, tf_idf: 0.594535 },
      { place_id: 'nam-tra-my', term: 'sâm ngọc linh', articles: 1, tf_idf: 4 },
      { place_id: 'nam-tra-my', term: 'cán bộ', articles: 1, tf_idf: 1.783605 },
    ]);
  });
});
