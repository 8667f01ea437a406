import type { Document } from '../../../../model/facts.ts';
import { foldKey } from '../../../../text/fold.ts';
import type { CitationTables } from '../citation-tables.ts';
import { type CitedDocument, known, lawYear, numberOf, timeOf } from '../cited-document.ts';
import { yearOf } from '../times-agree.ts';
import type { HomeUnits } from './home-units.ts';
import { numberingOf } from './numbering.ts';
import { timeOfNumber } from './time-of-number.ts';

/** What ids need beside the document itself. */
export interface DocumentContext {
  readonly home: HomeUnits;
  readonly tables: CitationTables;
  readonly articleId: string;
  readonly published: string | null;
}

type Parts = readonly (string | null)[];

/** What the id of a document that the registry doesn't know is made of. */
export interface DocumentKey {
  /** Equal for all articles that say the same of it. */
  readonly parts: Parts;
  /** What else this article says: it parts two documents of one article with the same parts. */
  readonly said: Parts;
}

/**
 * A law goes by its name and year, a number by whose it is and the time in which that gives it once, a meeting's document by the meeting;
 * any other by all that is told of it.
 */
export function documentKey(
  document: CitedDocument,
  { doc_type, issued_on, issuer, title: subject, session }: Omit<Document, 'document_id'>,
  { tables, home, articleId, published }: DocumentContext,
): DocumentKey {
  const law = known(document, 'title');
  if (law !== null) return { parts: [doc_type, foldKey(law), lawYear(document)], said: [] };
  const numbering = numberingOf(document, tables, home);
  const { level, bodies, unit } = numbering;
  const told = [issuer, subject].map((words) => foldKey(words ?? ''));
  const number = numberOf(document);
  if (number !== null) {
    const said = timeOf(document);
    const news = { number, numbering, said, subject, articleId, published };
    return {
      parts: [doc_type, number.figure, number.year, level, bodies, unit, ...timeOfNumber(news, tables.terms)],
      said: [said.issued_on, yearOf(said), said.term, ...told],
    };
  }
  if (session !== null) return { parts: [doc_type, session, level, unit], said: [] };
  // `Quyết định của Bộ Chính trị về công tác cán bộ` is another one in every article.
  const own = issued_on === null && document.cites[0]!.weak ? articleId : null;
  return { parts: [doc_type, issued_on, ...told, own, level, bodies, unit], said: [] };
}
