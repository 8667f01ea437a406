import { indexAt } from '../../../model/span.ts';
import type { CitationTables } from './citation-tables.ts';
import type { Cite } from './cite.ts';
import type { SaidIssuer } from './issuers-agree.ts';
import type { ParsedNumber } from './parse-number.ts';
import type { SaidTime } from './times-agree.ts';

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

/** Year of a law: printed behind its name or in its number, or that of its day. */
export function lawYear(document: CitedDocument): string | null {
  const year = fullestNumber(document)?.parsed?.year ?? known(document, 'number');
  return year ?? known(document, 'issued_on')?.slice(0, 4) ?? null;
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
