import type { Article } from '../../src/model/article.ts';
import { idOf } from '../../src/model/hash.ts';
import { dataFolder } from '../../src/reference/data-folder.ts';
import { loadReference } from '../../src/reference/load-reference.ts';
import { prepareExtraction } from '../../src/runtime/workers/extract-article.ts';

export const reference = loadReference(dataFolder());
// Without the word model, which feeds keywords and lets the unit of a count end with a word of its own (`đảng bộ cơ sở`).
const extraction = prepareExtraction(reference, null);

export function articleOf(body: string, over: Partial<Article> = {}): Article {
  const origin = over.origin ?? 'test';
  return {
    article_id: idOf(origin), page_id: 'p', source_id: 's', url: null, origin, title: null, lead: null, body, captions: [],
    author: null, author_office: null, section: null, published_on: null, published_edtf: null, portal_text: null,
    language: 'vi', views: null, content_hash: idOf(body), notes: [], ...over,
  }; // biome-ignore format: one value after another
}

/** Facts of a body text, through annotate, link and facts. */
export function extract(body: string, over: Partial<Article> = {}) {
  const { facts, rejects } = extraction.extract(articleOf(body, over), null);
  if (facts === null) throw new Error(JSON.stringify(rejects));
  return facts;
}

/** `Name | position | tenure` of every appointment, in text order. */
export function officialsIn(body: string, over: Partial<Article> = {}): string[] {
  return extract(body, over).appointments.map(
    (row) => `${row.person_name} | ${row.position} | ${row.tenure}`,
  );
}
