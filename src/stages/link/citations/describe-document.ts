import type { ArticlePlace } from '../../../model/extraction.ts';
import type { Document } from '../../../model/facts.ts';
import { idOf } from '../../../model/hash.ts';
import { foldKey } from '../../../text/fold.ts';
import type { CitationTables, RegisteredDocument } from './citation-tables.ts';
import { type CitedDocument, fullestNumber, known, lawYear, levelOf } from './cited-document.ts';
import { issuerName } from './issuer-name.ts';

/** What ids need beside the document itself. */
export interface DocumentContext {
  readonly place: ArticlePlace;
  readonly tables: CitationTables;
  readonly articleId: string;
}

/** Who gave it out, by the first mention that says so; several together where one says so and no symbol names one body. */
function issuerOf(group: CitedDocument, tables: CitationTables): string | null {
  const said = group.cites.filter(({ issuer }) => issuer !== null);
  const cite = said.find(({ joint }) => joint !== null) ?? said[0];
  return cite === undefined ? null : issuerName(cite, fullestNumber(group)?.parsed ?? null, tables);
}

/** The `documents` row: the registry's words where it knows the document, else what the mentions say together. */
export function describeDocument(
  group: CitedDocument,
  registered: RegisteredDocument | null,
  context: DocumentContext,
): Document {
  const sure = group.cites.find((cite) => cite.sureType) ?? group.cites[0]!;
  const number = fullestNumber(group)?.number ?? null;
  const described = {
    doc_type: registered?.doc_type ?? sure.doc_type!,
    number: registered?.number ?? number,
    session: registered?.session ?? known(group, 'session'),
    issuer: registered?.issuer ?? issuerOf(group, context.tables) ?? (known(group, 'meeting')?.body || null),
    issued_on: registered?.issued_on ?? known(group, 'issued_on'),
    title: registered?.title ?? known(group, 'subject'),
    registry_key: registered?.registry_key ?? null,
  };
  return { document_id: registered?.document_id ?? ownId(group, described, context), ...described };
}

/** Equal for all articles that say the same of a document; a local one belongs to its unit, a number without its day to the unknown day. */
function ownId(
  group: CitedDocument,
  described: Omit<Document, 'document_id'>,
  { place: news, tables, articleId }: DocumentContext,
): string {
  const title = known(group, 'title');
  if (title !== null) return idOf('document', described.doc_type, foldKey(title), lawYear(group));
  const parsed = fullestNumber(group)?.parsed ?? null;
  const level = levelOf(group, tables);
  const unit = known(group, 'issuer')?.unitName ?? known(group, 'meeting')?.unitName ?? null;
  const place = [level, level === 'trung ương' ? null : unitKey(unit, level, news), isState(group, tables)];
  if (parsed !== null)
    return idOf('document', described.doc_type, parsed.figure, parsed.year, described.issued_on, ...place);
  if (described.session !== null) return idOf('document', described.doc_type, described.session, ...place);
  // `Quyết định của Bộ Chính trị về công tác cán bộ` is another one in every article.
  const apart = described.issued_on === null && group.cites[0]!.weak ? articleId : null;
  const told = [described.issuer, described.title].map((words) => foldKey(words ?? ''));
  return idOf('document', described.doc_type, described.issued_on, ...told, apart, ...place);
}

/** `state` for a local state body, whose numbers are not those of the party committee beside it. */
function isState(group: CitedDocument, tables: CitationTables): string | null {
  const number = fullestNumber(group)?.parsed;
  const symbol = number ? tables.issuerOf(number) : null;
  const issuer = known(group, 'issuer')?.text;
  const state = symbol?.state ?? (issuer !== undefined && tables.isState(issuer));
  return state ? 'state' : null;
}

function unitKey(unit: string | null, level: string | null, place: ArticlePlace): string {
  const own =
    level === 'huyện' || level === 'xã' ? (place.district ?? place.place) : (place.province ?? place.place);
  return unit === null ? foldKey(own ?? '') : foldKey(unit);
}
