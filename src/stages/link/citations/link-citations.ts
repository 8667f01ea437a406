import type { AnnotatedArticle, ArticlePlace, Draft } from '../../../model/extraction.ts';
import type { Citation, DateFact, Document } from '../../../model/facts.ts';
import { groupBy } from '../../../model/group-by.ts';
import type { Gazetteer } from '../gazetteer.ts';
import type { CitationTables } from './citation-tables.ts';
import type { Cite } from './cite.ts';
import { groupCites } from './grouping/group-cites.ts';
import { describeDocuments } from './ids/describe-document.ts';
import { homeUnits } from './ids/home-units.ts';
import { issuerName } from './issuer-name.ts';
import { takeIssuersAround } from './reading/issuer-around.ts';
import { readCites } from './reading/read-cites.ts';
import { shareTails } from './reading/share-tails.ts';
import { findRegistered } from './registry/find-registered.ts';
import { sentenceWords } from './subject-overlap.ts';

/** Rows of an article's documents: one citation a mention, one document a document. */
export interface LinkedCitations {
  readonly citations: Draft<Citation>[];
  readonly documents: Document[];
}

/** Says which mentions are one document, which of the registry it is, and what each mention tells of it. */
export function linkCitations(
  annotated: AnnotatedArticle,
  place: ArticlePlace,
  { gazetteer, tables }: { readonly gazetteer: Gazetteer; readonly tables: CitationTables },
  dates: readonly Draft<DateFact>[],
): LinkedCitations {
  const { text, article } = annotated;
  const cites = readCites(annotated, { place, gazetteer, tables, dates });
  if (cites.length === 0) return { citations: [], documents: [] };
  // What a row of documents shares is said; who else in the sentence may have issued one is only likely, and comes after it.
  shareTails(cites, annotated.mentions, tables);
  takeIssuersAround(cites, annotated, tables);
  const sentences = { sentences: text.sentences, wordsOf: sentenceWords(text) };
  const published = article.published_on;
  const found = groupCites(cites, text, tables).map((group) => ({
    group,
    registered: findRegistered(group, sentences, tables, published),
  }));
  const home = homeUnits(place, gazetteer);
  const inCity = isInCity(place, gazetteer);
  const described = describeDocuments(found, { home, tables, articleId: article.article_id, published });
  return {
    citations: described
      .flatMap(({ group, document }) => group.cites.map((cite) => toCitation(cite, document, tables, inCity)))
      .sort((a, b) => a.start - b.start || a.end - b.end),
    documents: [...groupBy(described, ({ document }) => document.document_id).values()].map(
      ([first]) => first!.document,
    ),
  };
}

/** The gazetteer's word for cities. */
const city = 'thành phố';

/** Whether an article's news is of a city that is run by the centre: there `456-QĐ/TU` is the Thành ủy's. */
function isInCity({ place_id }: ArticlePlace, gazetteer: Gazetteer): boolean {
  const own = place_id === null ? null : gazetteer.byId(place_id);
  return own !== null && gazetteer.provinceOf(own)?.type === city;
}

function toCitation(
  cite: Cite,
  document: Document,
  tables: CitationTables,
  inCity: boolean,
): Draft<Citation> {
  const symbol = cite.parsed === null ? null : tables.issuerOf(cite.parsed);
  const issuer = issuerName(cite, cite.parsed, tables) ?? (cite.meeting?.body || null);
  const values = {
    // A decision may go by another name than its kind: `Đề án 06`.
    doc_type: cite.sureType && cite.doc_type !== null ? cite.doc_type : document.doc_type,
    number: cite.number,
    session: cite.number === null ? cite.session : null,
    issuer,
    issuer_inferred: issuer === null ? ((inCity ? symbol?.cityName : symbol?.name) ?? null) : null,
    issued_on: cite.issued_on,
    subject: cite.subject,
    document_id: document.document_id,
  };
  return { start: cite.start, end: cite.end, rule: cite.rule, values };
}
