import type { DocIssuerValues, DocSessionValues } from '../../../model/citation-mention.ts';
import { foldKey } from '../../../text/fold.ts';
import type { CitationTables } from './citation-tables.ts';
import type { Cite } from './cite.ts';
import { subjectOverlap } from './subject-overlap.ts';

/** One document as all its mentions in an article describe it. */
export interface CitedDocument {
  readonly cites: Cite[];
}

/** Two subjects that share this much of their words are taken for one. */
const sameSubject = 0.5;

/** The first value that any mention of the document gives. */
export function known<K extends keyof Cite>(document: CitedDocument, field: K): Cite[K] | null {
  for (const cite of document.cites) if (cite[field] !== null) return cite[field];
  return null;
}

/** The mention with the fullest number (symbols, year), if any has one. */
export function fullestNumber(document: CitedDocument): Cite | null {
  let best: Cite | null = null;
  for (const cite of document.cites) {
    if (cite.parsed === null) continue;
    if (best === null || weight(cite) > weight(best)) best = cite;
  }
  return best;
}

const weight = (cite: Cite) => (cite.parsed?.symbols.length ?? 0) * 2 + (cite.parsed?.year ? 1 : 0);

/** Whether a mention with number, meeting or law's name is of this document. */
export function isSameNamed(document: CitedDocument, cite: Cite, tables: CitationTables): boolean {
  if (!typesAgree(document, cite)) return false;
  const title = known(document, 'title');
  if (cite.title !== null || title !== null) {
    if (cite.title === null || title === null || foldKey(cite.title) !== foldKey(title)) return false;
    return lawYear({ cites: [cite] }) === lawYear(document) && daysAgree(document, cite);
  }
  if (cite.session !== null) return cite.session === known(document, 'session');
  const full = fullestNumber(document)?.parsed;
  if (!full || cite.parsed === null || full.figure !== cite.parsed.figure) return false;
  if (full.year !== null && cite.parsed.year !== null && full.year !== cite.parsed.year) return false;
  if (full.symbols.length > 0 && cite.parsed.symbols.length > 0) {
    if (full.key !== cite.parsed.key) return false;
  }
  return daysAgree(document, cite) && issuersAgree(document, cite, tables);
}

/** Year of a law: printed behind its name or in its number, or that of its day. */
export function lawYear(document: CitedDocument): string | null {
  const year = fullestNumber(document)?.parsed?.year ?? known(document, 'number');
  return year ?? known(document, 'issued_on')?.slice(0, 4) ?? null;
}

/** Whether a mention without a name of its own can be this document: kind, issuer and subject say nothing against it, and one says so. */
export function fitsUnnamed(document: CitedDocument, cite: Cite, tables: CitationTables): boolean {
  if (!typesAgree(document, cite) || !daysAgree(document, cite)) return false;
  if (cite.meeting !== null) return isOpenMeeting(document, cite.meeting);
  const subject = known(document, 'subject');
  const subjects =
    cite.subject === null || subject === null ? null : subjectOverlap(cite.subject, subject) >= sameSubject;
  if (subjects === false || !issuersAgree(document, cite, tables)) return false;
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

function typesAgree(document: CitedDocument, cite: Cite): boolean {
  return document.cites.every(
    (other) => other.doc_type === cite.doc_type || !other.sureType || !cite.sureType,
  );
}

function daysAgree(document: CitedDocument, cite: Cite): boolean {
  const day = known(document, 'issued_on');
  return day === null || cite.issued_on === null || day === cite.issued_on;
}

/** Issuers of one level, and of one unit where both name one, may be the same; `Tỉnh ủy` and its standing part are. */
function issuersAgree(document: CitedDocument, cite: Cite, tables: CitationTables): boolean {
  const [mine, its] = [cite.issuer, known(document, 'issuer')];
  if (mine !== null && its !== null && !unitsAgree(mine, its)) return false;
  const [left, right] = [levelOf({ cites: [cite] }, tables), levelOf(document, tables)];
  return left === null || right === null || left === right || left === 'city' || right === 'city';
}

function unitsAgree(a: DocIssuerValues, b: DocIssuerValues): boolean {
  return a.unitName === null || b.unitName === null || foldKey(a.unitName) === foldKey(b.unitName);
}

/** Level of who issued it, by name or by the number's symbol. */
export function levelOf(document: CitedDocument, tables: CitationTables): string | null {
  for (const cite of document.cites) {
    if (cite.issuer?.level) return cite.issuer.level;
    if (cite.meeting !== null)
      return cite.meeting.meeting === 'plenum' || cite.meeting.national ? 'trung ương' : cite.meeting.level;
  }
  const full = fullestNumber(document)?.parsed;
  return full ? (tables.issuerOf(full)?.level ?? null) : null;
}
