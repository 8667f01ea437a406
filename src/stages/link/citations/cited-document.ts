import type { DocSessionValues } from '../../../model/citation-mention.ts';
import { indexAt } from '../../../model/span.ts';
import { foldKey } from '../../../text/fold.ts';
import type { CitationTables } from './citation-tables.ts';
import type { Cite } from './cite.ts';
import { issuersAgree, type SaidIssuer } from './issuers-agree.ts';
import { topicOf } from './on-topic.ts';
import type { ParsedNumber } from './parse-number.ts';
import { subjectOverlap } from './subject-overlap.ts';
import { type SaidTime, timesAgree } from './times-agree.ts';

/** One document as all its mentions in an article describe it, in text order. What they say is kept at hand: a document may be named a thousand times. */
export interface CitedDocument {
  readonly cites: Cite[];
  readonly told: Map<keyof Cite, unknown>;
  readonly sureTypes: Set<string | null>;
  fullest: Cite | null;
  level: string | null;
}

const told = [
  'number', 'meeting', 'session', 'title', 'years', 'issuer', 'joint', 'issued_on', 'year', 'term', 'subject',
] as const; // biome-ignore format: one list
type Told = (typeof told)[number];

/** Two subjects that share this much of their words are taken for one. */
const sameSubject = 0.5;
/** Two that share less are of different documents: numbers come again every term. */
const otherSubject = 0.25;

/** A document of these mentions, which are in text order. */
export function documentOf(cites: readonly Cite[]): CitedDocument {
  const document: CitedDocument = {
    cites: [],
    told: new Map(),
    sureTypes: new Set(),
    fullest: null,
    level: null,
  };
  for (const cite of cites) addCite(document, cite);
  return document;
}

/** Puts a mention to a document, at its place in the text. */
export function addCite(document: CitedDocument, cite: Cite): void {
  document.cites.splice(indexAt(document.cites, cite.start) + 1, 0, cite);
  for (const field of told)
    if (cite[field] !== null && !document.told.has(field)) document.told.set(field, cite[field]);
  if (cite.sureType) document.sureTypes.add(cite.doc_type);
  document.level ??= saidLevel(cite);
  const { fullest } = document;
  if (cite.parsed !== null && (fullest === null || weight(cite) > weight(fullest))) document.fullest = cite;
}

/** The first value that any mention of the document gives. */
export function known<K extends Told>(document: CitedDocument, field: K): Cite[K] | null {
  return (document.told.get(field) as Cite[K] | undefined) ?? null;
}

/** The mention with the fullest number (symbols, year), if any has one. */
export function fullestNumber(document: CitedDocument): Cite | null {
  return document.fullest;
}

const weight = (cite: Cite) => (cite.parsed?.symbols.length ?? 0) * 2 + (cite.parsed?.year ? 1 : 0);

/** Whether a mention with number, meeting or law's name is of this document. */
export function isSameNamed(document: CitedDocument, cite: Cite, tables: CitationTables): boolean {
  if (!typesAgree(document, cite)) return false;
  const title = known(document, 'title');
  if (cite.title !== null || title !== null) {
    if (cite.title === null || title === null || foldKey(cite.title) !== foldKey(title)) return false;
    return lawYear(documentOf([cite])) === lawYear(document) && daysAgree(document, cite);
  }
  if (cite.session !== null) return cite.session === known(document, 'session');
  const full = fullestNumber(document)?.parsed;
  if (!full || cite.parsed === null || full.figure !== cite.parsed.figure) return false;
  if (full.year !== null && cite.parsed.year !== null && full.year !== cite.parsed.year) return false;
  const [mine, its] = [cite.parsed.symbols.length > 0, full.symbols.length > 0];
  if (mine && its && full.key !== cite.parsed.key) return false;
  const central = levelOf(document, tables) === 'trung ương';
  if (!timesAgree(timeOf(document), cite, central, tables.terms)) return false;
  if (!issuersAgree(issuerOf(document, tables), issuerOf(documentOf([cite]), tables), tables)) return false;
  // A number with its year is given once; of others the subject must not be another.
  return full.year !== null || topicsAgree(document, cite, tables);
}

/** Subjects that share next to nothing, or of which the registry has one each, are of two documents, unless one day is said of both. */
function topicsAgree(document: CitedDocument, cite: Cite, tables: CitationTables): boolean {
  const its = known(document, 'subject');
  if (cite.subject === null || its === null) return true;
  if (cite.issued_on !== null && cite.issued_on === known(document, 'issued_on')) return true;
  if (subjectOverlap(cite.subject, its) < otherSubject) return false;
  const [mine, other] = [cite.subject, its].map((subject) => topicOf(tables.registry, cite.parsed!, subject));
  return mine === null || other === null || mine === other;
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

/** Level of who issued it, by name or by the number's symbol. */
export function levelOf(document: CitedDocument, tables: CitationTables): string | null {
  if (document.level !== null) return document.level;
  const full = numberOf(document);
  return full === null ? null : (tables.issuerOf(full)?.level ?? null);
}

function saidLevel({ issuer, meeting }: Cite): string | null {
  if (issuer?.level) return issuer.level;
  if (meeting === null) return null;
  return meeting.meeting === 'plenum' || meeting.national ? 'trung ương' : meeting.level;
}

/** The fullest number, taken apart. */
export function numberOf(document: CitedDocument): ParsedNumber | null {
  return document.fullest?.parsed ?? null;
}

/** Who issued it, as its mentions say together. */
export function issuerOf(document: CitedDocument, tables: CitationTables): SaidIssuer {
  return {
    issuer: known(document, 'issuer'),
    parsed: numberOf(document),
    level: levelOf(document, tables),
  };
}

/** When it was given out, as its mentions say together. */
export function timeOf(document: CitedDocument): SaidTime {
  return {
    issued_on: known(document, 'issued_on'),
    year: known(document, 'year'),
    term: known(document, 'term'),
  };
}
