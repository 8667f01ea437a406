import { describe, expect, it } from 'vitest';
import type { ArticleFacts } from '../../../src/model/facts.ts';
import { weighKeywords } from '../../../src/stages/warehouse/weigh-keywords.ts';
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
