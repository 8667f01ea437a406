import type { AnnotatedArticle, ArticlePlace, Draft } from '../../../model/extraction.ts';
import type { Citation, DateFact, Document } from '../../../model/facts.ts';
import type { Gazetteer } from '../gazetteer.ts';
import type { CitationTables } from './citation-tables.ts';
import type { Cite } from './cite.ts';
import { describeDocuments } from './describe-document.ts';
import { findRegistered } from './find-registered.ts';
import { groupCites } from './group-cites.ts';
import { homeUnits } from './home-units.ts';
import { takeIssuersAround } from './issuer-around.ts';
import { issuerName } from './issuer-name.ts';
import { readCites } from './read-cites.ts';
import { shareTails } from './share-tails.ts';
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
  const cites = readCites(annotated, { place, gazetteer, tables, dates });
  shareTails(cites, annotated.mentions, tables);
  takeIssuersAround(cites, annotated, tables);
  const citations: Draft<Citation>[] = [];
  const documents = new Map<string, Document>();
  const { sentences } = annotated.text;
  const text = { sentences, wordsOf: sentenceWords(annotated.text) };
  const { article_id, published_on } = annotated.article;
  const groups = groupCites(cites, annotated.text, tables).map((group) => {
    const registered = findRegistered(group, text, tables, published_on);
    return { group, registered };
  });
  const context = {
    home: homeUnits(place, gazetteer),
    tables,
    articleId: article_id,
    published: published_on,
  };
  for (const { group, document } of describeDocuments(groups, context)) {
    documents.set(document.document_id, documents.get(document.document_id) ?? document);
    for (const cite of group.cites) citations.push(toCitation(cite, document, tables));
  }
  citations.sort((a, b) => a.start - b.start || a.end - b.end);
  return { citations, documents: [...documents.values()] };
}

function toCitation(cite: Cite, document: Document, tables: CitationTables): Draft<Citation> {
  const symbol = cite.parsed === null ? null : tables.issuerOf(cite.parsed);
  const issuer = issuerName(cite, cite.parsed, tables) ?? (cite.meeting?.body || null);
  const values = {
    // A decision may go by another name than its kind: `Đề án 06`.
    doc_type: cite.sureType && cite.doc_type !== null ? cite.doc_type : document.doc_type,
    number: cite.number,
    session: cite.number === null ? cite.session : null,
    issuer,
    issuer_inferred: issuer === null ? (symbol?.name ?? null) : null,
    issued_on: cite.issued_on,
    subject: cite.subject,
    document_id: document.document_id,
  };
  return { start: cite.start, end: cite.end, rule: cite.rule, values };
}
