import type { DocSessionValues } from '../../../../model/mentions/citation-mentions.ts';
import { foldKey } from '../../../../text/fold.ts';
import type { CitationTables } from '../citation-tables.ts';
import type { Cite } from '../cite.ts';
import {
  type CitedDocument,
  documentOf,
  issuerOf,
  known,
  lawYear,
  levelOf,
  numberOf,
  timeOf,
} from '../cited-document.ts';
import { issuersAgree } from '../issuers-agree.ts';
import { topicOf } from '../on-topic.ts';
import type { ParsedNumber } from '../parse-number.ts';
import { subjectOverlap } from '../subject-overlap.ts';
import { timesAgree } from '../times-agree.ts';

/** Two subjects that share this much of their words are taken for one. */
const sameSubject = 0.5;
/** Two that share less are of different documents: numbers come again every term. */
const otherSubject = 0.25;

/** Whether a mention with number, meeting or law's name is of this document. */
export function isSameNamed(document: CitedDocument, cite: Cite, tables: CitationTables): boolean {
  if (!typesAgree(document, cite)) return false;
  if (cite.title !== null || known(document, 'title') !== null) return isSameLaw(document, cite);
  if (cite.session !== null) return cite.session === known(document, 'session');
  return isSameNumber(document, cite, tables);
}

function isSameLaw(document: CitedDocument, cite: Cite): boolean {
  const title = known(document, 'title');
  return (
    cite.title !== null &&
    title !== null &&
    foldKey(cite.title) === foldKey(title) &&
    lawYear(documentOf([cite])) === lawYear(document) &&
    daysAgree(document, cite)
  );
}

/** One figure; year, symbols, time, issuer and subject say nothing against it, where both have them. */
function isSameNumber(document: CitedDocument, cite: Cite, tables: CitationTables): boolean {
  const [mine, its] = [cite.parsed, numberOf(document)];
  if (mine === null || its === null || its.figure !== mine.figure) return false;
  if (its.year !== null && mine.year !== null && its.year !== mine.year) return false;
  if (mine.symbols.length > 0 && its.symbols.length > 0 && its.key !== mine.key) return false;
  const central = levelOf(document, tables) === 'trung ương';
  if (!timesAgree(timeOf(document), cite, central, tables.terms)) return false;
  if (!issuersAgree(issuerOf(document, tables), issuerOf(documentOf([cite]), tables), tables)) return false;
  // A number with its year is given once; of others the subject must not be another.
  return its.year !== null || topicsAgree(document, cite, mine, tables);
}

/** Subjects that share next to nothing, or of which the registry has one each, are of two documents, unless one day is said of both. */
function topicsAgree(
  document: CitedDocument,
  cite: Cite,
  number: ParsedNumber,
  tables: CitationTables,
): boolean {
  const its = known(document, 'subject');
  if (cite.subject === null || its === null) return true;
  if (cite.issued_on !== null && cite.issued_on === known(document, 'issued_on')) return true;
  if (subjectOverlap(cite.subject, its) < otherSubject) return false;
  const [mine, other] = [cite.subject, its].map((subject) => topicOf(tables.registry, number, subject));
  return mine === null || other === null || mine === other;
}

/** Whether a mention without a name of its own can be this document: kind, issuer and subject say nothing against it, and one says so. */
export function fitsUnnamed(document: CitedDocument, cite: Cite, tables: CitationTables): boolean {
  if (!typesAgree(document, cite) || !daysAgree(document, cite)) return false;
  if (cite.meeting !== null) return isOpenMeeting(document, cite.meeting);
  const subject = known(document, 'subject');
  const subjects =
    cite.subject === null || subject === null ? null : subjectOverlap(cite.subject, subject) >= sameSubject;
  const issuers = [document, documentOf([cite])].map((one) => issuerOf(one, tables));
  if (subjects === false || !issuersAgree(issuers[0]!, issuers[1]!, tables)) return false;
  // A congress gives its own resolution out; a committee's is another.
  if (cite.issuer !== null && known(document, 'meeting')?.meeting === 'congress') return subjects === true;
  const issuer = levelOf(document, tables) !== null && cite.issuer !== null && !cite.issuer.generic;
  return subjects === true || (issuer && cite.subject === null);
}

/** `Nghị quyết Đại hội Đảng bộ huyện` beside that of the huyện's 21st congress: rank, unit and years of office say nothing against it. */
export function isCongressOf(document: CitedDocument, cite: Cite): boolean {
  const session = known(document, 'session');
  const [its, mine] = [known(document, 'meeting'), cite.meeting];
  if (its === null || mine === null || session === null || cite.session === null) return false;
  if (session !== cite.session && !session.startsWith(`${cite.session}/`)) return false;
  if (its.unitName !== null && mine.unitName !== null && foldKey(its.unitName) !== foldKey(mine.unitName))
    return false;
  const years = known(document, 'years');
  return cite.years === null || cite.years === years;
}

/** `Nghị quyết Trung ương 4` after `Nghị quyết Trung ương 4 (khóa XII)`. */
function isOpenMeeting(document: CitedDocument, meeting: DocSessionValues): boolean {
  const its = known(document, 'meeting');
  return its !== null && its.meeting === meeting.meeting && its.number === meeting.number && !its.national;
}

function typesAgree({ sureTypes }: CitedDocument, cite: Cite): boolean {
  return !cite.sureType || sureTypes.size === 0 || (sureTypes.size === 1 && sureTypes.has(cite.doc_type));
}

function daysAgree(document: CitedDocument, cite: Cite): boolean {
  const day = known(document, 'issued_on');
  return day === null || cite.issued_on === null || day === cite.issued_on;
}
