import type { Document } from '../../../model/facts.ts';
import { idOf } from '../../../model/hash.ts';
import { foldKey } from '../../../text/fold.ts';
import type { CitationTables } from './citation-tables.ts';
import { type CitedDocument, issuerOf, known, lawYear, levelOf, numberOf, timeOf } from './cited-document.ts';
import type { HomeUnits } from './home-units.ts';
import { seriesOf } from './issuers-agree.ts';
import type { ParsedNumber } from './parse-number.ts';
import { yearOf } from './times-agree.ts';

/** What ids need beside the document itself. */
export interface DocumentContext {
  readonly home: HomeUnits;
  readonly tables: CitationTables;
  readonly articleId: string;
  readonly published: string | null;
}

type Described = Omit<Document, 'document_id'>;

/**
 * Equal for all articles that say the same of a document that the registry doesn't know. `apart`: another of the article has the same id,
 * so that only what is said of each parts them. A local document belongs to its unit, a number to the time in which it is given once.
 */
export function ownId(
  group: CitedDocument,
  described: Described,
  context: DocumentContext,
  apart: boolean,
): string {
  const { tables, articleId } = context;
  const { doc_type, issued_on, session } = described;
  const title = known(group, 'title');
  if (title !== null) return idOf('document', doc_type, foldKey(title), lawYear(group));
  const number = numberOf(group);
  const level = levelOf(group, tables);
  const series = seriesOf(issuerOf(group, tables), tables);
  const body = [level, series ?? foldKey(bodyWords(group)), unitOf(group, level, context.home)];
  const told = [described.issuer, described.title].map((words) => foldKey(words ?? ''));
  if (number !== null) {
    const time = timeKey(group, number, described, context);
    const said = apart ? [issued_on, yearOf(timeOf(group)), known(group, 'term'), ...told] : [];
    return idOf('document', doc_type, number.figure, number.year, ...body, ...time, ...said);
  }
  if (session !== null) return idOf('document', doc_type, session, level, body[2]!);
  // `Quyết định của Bộ Chính trị về công tác cán bộ` is another one in every article.
  const own = issued_on === null && group.cites[0]!.weak ? articleId : null;
  return idOf('document', doc_type, issued_on, ...told, own, ...body);
}

/**
 * The time in which a number is given once: that of the number itself, the term of a party committee, else the year. A number without
 * its day is one of the running term where that is settled; else it stays with those of the same year and subject, and one that
 * neither issuer nor unit tells with its article.
 */
function timeKey(
  group: CitedDocument,
  number: ParsedNumber,
  { issued_on, title }: Described,
  { tables, home, articleId, published }: DocumentContext,
): (string | null)[] {
  const level = levelOf(group, tables);
  const series = seriesOf(issuerOf(group, tables), tables);
  const isWhole = (series ?? known(group, 'issuer')) !== null;
  const isPlaced = level === 'trung ương' || unitOf(group, level, home) !== null;
  const subject = foldKey(title ?? '');
  if (number.year !== null) return [isWhole && isPlaced ? null : (issued_on ?? articleId)];
  const when = issued_on ?? yearOf(timeOf(group));
  const isParty = isOfParty(group, tables);
  if (isWhole && isPlaced && isParty) {
    const term = when === null ? saidTerm(group, level) : tables.terms.of(level, when);
    if (term !== null) return [term];
    if (when !== null) return [when];
    const meant = published === null ? null : tables.terms.meant(level, published);
    return meant === null ? ['open', subject === '' ? articleId : subject] : [meant];
  }
  if (issued_on !== null) return [isWhole && isPlaced ? issued_on.slice(0, 4) : issued_on];
  if (!isWhole || !isPlaced) return ['open', articleId];
  return when === null ? ['open', published?.slice(0, 4) ?? articleId, subject] : [when];
}

/** `khóa XII` of a central committee. */
function saidTerm(group: CitedDocument, level: string | null): string | null {
  return level === 'trung ương' ? known(group, 'term') : null;
}

function isOfParty(group: CitedDocument, tables: CitationTables): boolean {
  const number = numberOf(group);
  const symbol = number === null ? null : tables.issuerOf(number);
  const issuer = known(group, 'issuer');
  return (symbol ?? (issuer === null ? null : tables.bodyOf(issuer.text)))?.party === true;
}

/** Words of a body that no symbol stands for, without its unit. */
function bodyWords(group: CitedDocument): string {
  const issuer = known(group, 'issuer');
  if (issuer === null || issuer.generic) return '';
  return issuer.unitName === null ? issuer.text : issuer.text.replace(issuer.unitName, '').trim();
}

/** The unit of a local document: named with the body, else the one of its level whose news it is; NULL where neither is known. */
function unitOf(group: CitedDocument, level: string | null, home: HomeUnits): string | null {
  if (level === 'trung ương') return null;
  const named = known(group, 'issuer')?.unitName ?? known(group, 'meeting')?.unitName ?? null;
  if (level === 'tỉnh') return named === null ? home.province : foldKey(named);
  // Names of districts and communes come again in other provinces.
  if (named !== null) return `${home.province ?? ''} ${foldKey(named)}`;
  const unit = level === 'huyện' ? home.district : level === 'xã' ? home.commune : home.own;
  return unit === null ? null : `${home.province ?? ''} ${unit}`;
}
