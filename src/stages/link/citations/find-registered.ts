import { indexAt, type Span } from '../../../model/span.ts';
import { foldKey } from '../../../text/fold.ts';
import {
  type CitationTables,
  plainName,
  type RegisteredDocument,
  type RegistryEntry,
} from './citation-tables.ts';
import { type CitedDocument, issuerOf, known, lawYear, levelOf, numberOf, timeOf } from './cited-document.ts';
import { seriesOf } from './issuers-agree.ts';
import { closestOf, isNearTopic, isOnTopic } from './on-topic.ts';
import type { ParsedNumber } from './parse-number.ts';
import { shareIn } from './subject-overlap.ts';
import { yearOf } from './times-agree.ts';

/** A title of at least so many words, and this share of them in one sentence with the number, is no chance. */
const leastTitle = 6;
const titleAround = 0.75;
/** So long after its issue a number with its issuer alone still means it: well within a term of five years. */
const freshDays = 550;
const dayInMs = 86_400_000;

/** The sentences of an article, with the words of each. */
export interface Sentences {
  readonly sentences: readonly Span[];
  readonly wordsOf: (sentence: Span) => ReadonlySet<string>;
}

/**
 * The registered document that an article's document is; NULL when the text leaves it open. Party numbers restart every term, so a
 * number needs the day or the year, or a topic, term or issuer that only one entry has; a number not yet issued on the article's day is another's.
 */
export function findRegistered(
  document: CitedDocument,
  text: Sentences,
  tables: CitationTables,
  published: string | null,
): RegisteredDocument | null {
  const asked = askedOf(document, tables);
  const candidates = tables.registry.filter((entry) => isPossible(entry, document, asked, published));
  const day = known(document, 'issued_on');
  if (day !== null) return only(candidates.filter((entry) => entry.document.issued_on === day));
  const proofs = candidates.filter((entry) => isProved(entry, document, text, tables));
  if (proofs.length > 0) return only(closest(proofs, document, tables, published));
  return only(candidates.filter((entry) => isRecentOf(entry, document, published)));
}

/** Of several whose topic it is, the one whose title says more of it, else that of the term in which the article appeared. */
function closest(
  proofs: readonly RegistryEntry[],
  document: CitedDocument,
  { terms }: CitationTables,
  published: string | null,
): readonly RegistryEntry[] {
  const subject = known(document, 'subject');
  if (proofs.length === 1 || subject === null) return proofs;
  const found = closestOf(proofs, subject);
  const term = published === null ? null : terms.of('trung ương', published);
  return found.length === 1 || term === null ? found : found.filter((entry) => entry.document.term === term);
}

/** What every entry of the registry is held against. */
interface Asked {
  readonly type: string | null | undefined;
  readonly dated: boolean;
  readonly session: ReturnType<typeof known<'session'>>;
  readonly number: ParsedNumber | null | undefined;
  readonly law: ReturnType<typeof known<'title'>>;
  readonly level: string | null;
  /** Whether the issuer numbers its documents together with that of an entry, or isn't known. */
  readonly canIssue: (entry: ParsedNumber) => boolean;
  /** Year of issue, where it is said. */
  readonly year: string | null;
  /** The name that a kind and a bare figure make, see `plainName`; NULL without both. */
  readonly name: string | null;
}

function askedOf(document: CitedDocument, tables: CitationTables): Asked {
  const number = numberOf(document);
  const law = known(document, 'title');
  const series = seriesOf(issuerOf(document, tables), tables);
  return {
    canIssue: (entry) =>
      series === null || [null, series].includes(seriesOf({ parsed: entry, issuer: null }, tables)),
    year: yearOf(timeOf(document)),
    type: sureType(document),
    dated:
      known(document, 'issued_on') !== null ||
      number?.year != null ||
      (law !== null && known(document, 'number') !== null),
    session: known(document, 'session'),
    number,
    law,
    level: levelOf(document, tables),
    name: bareName(document),
  };
}

/** `Đề án 06`: what is cited by kind and figure alone may be called so. */
function bareName(document: CitedDocument): string | null {
  const number = numberOf(document);
  const type = sureType(document);
  if (!number || !type || number.symbols.length > 0 || number.year !== null) return null;
  return plainName(`${type} ${number.figure}`);
}

const sureType = (document: CitedDocument) => document.cites.find((cite) => cite.sureType)?.doc_type;

function isPossible(
  { document: registered, parsed, keys, names }: RegistryEntry,
  document: CitedDocument,
  { type, dated, session, number, law, level, name, canIssue, year }: Asked,
  published: string | null,
): boolean {
  const other = type !== undefined && type !== registered.doc_type;
  if (other && (name === null || !names.has(name))) return false;
  if (!dated && published !== null && registered.issued_on !== null && registered.issued_on > published)
    return false;
  if (law !== null) return isLaw(registered, names, document, law);
  if (session !== null && session !== registered.session) return false;
  if (number === undefined || number === null) return session !== null;
  if (!canIssue(parsed) || (year !== null && !(registered.issued_on ?? '').startsWith(year))) return false;
  if (number.symbols.length > 0) return keys.has(number.key);
  if (level !== null && level !== 'trung ương') return false;
  return other || number.figure === parsed.figure;
}

/** `Đề án 06` of the decision 06/QĐ-TTg, `Dự án 600` of 170/QĐ-TTg: the wording that a decision goes by, of another kind than its own. */
function isProperName({ document: registered, names }: RegistryEntry, document: CitedDocument): boolean {
  const name = bareName(document);
  return name !== null && sureType(document) !== registered.doc_type && names.has(name);
}

/**
 * Whether the text names the issuer and the article is not much younger than the document: within one term a kind's central numbers
 * are given once, and daily news means the latest one.
 */
function isRecentOf(
  { document: registered }: RegistryEntry,
  document: CitedDocument,
  published: string | null,
): boolean {
  const issuer = known(document, 'issuer');
  if (issuer === null || published === null || registered.issued_on === null) return false;
  if (known(document, 'subject') !== null || known(document, 'term') !== null) return false;
  const issuers = [registered.issuer ?? '', ...(registered.issuer ?? '').split(', ')].map(foldKey);
  if (!issuers.includes(foldKey(issuer.text))) return false;
  const age = (Date.parse(published) - Date.parse(registered.issued_on)) / dayInMs;
  return age >= 0 && age <= freshDays;
}

/** A law is told by its name and its year or day. */
function isLaw(
  registered: RegisteredDocument,
  names: ReadonlySet<string>,
  document: CitedDocument,
  law: string,
): boolean {
  const name = foldKey(`${document.cites[0]!.doc_type} ${law}`);
  const when = known(document, 'issued_on') ?? lawYear(document);
  const called = foldKey(registered.title ?? '') === name || names.has(plainName(name));
  return called && when !== null && (registered.issued_on ?? '').startsWith(when);
}

function isProved(
  entry: RegistryEntry,
  document: CitedDocument,
  text: Sentences,
  tables: CitationTables,
): boolean {
  const { document: registered, parsed, isOfOneIssuer } = entry;
  const subject = known(document, 'subject');
  const onTopic = subject === null ? isNamedAround(document, entry, text) : isOnTopic(subject, entry);
  // State numbers with their year or legislature are never given twice, whatever the text says that they are about.
  const number = numberOf(document);
  if (number && number.key === parsed.key && number.year !== null) return true;
  // So is a figure with its year, of a kind that one body issues (`Nghị định 178/2024`).
  const saysKind = document.cites.some(({ doc_type }) => doc_type === registered.doc_type);
  if (number?.year && number.year === parsed.year && isOfOneIssuer && saysKind) return true;
  const term = known(document, 'term');
  if (subject !== null && !onTopic)
    return term !== null && term === registered.term && isNearTopic(subject, entry);
  if (known(document, 'session') !== null || known(document, 'title') !== null) return true;
  if (term !== null && registered.term !== null && term !== registered.term) return false;
  // Outside the year of a congress a central number is given once a year.
  const year = yearOf(timeOf(document));
  const central = levelOf(document, tables) === 'trung ương';
  if (year !== null && central && tables.terms.of('trung ương', year) !== null) return true;
  // A proper name (`Đề án 06 của Chính phủ`) needs no more than the rank of who goes with it.
  if (isProperName(entry, document) && known(document, 'issuer')?.level === 'trung ương') return true;
  // Within one term a kind's central numbers are given once.
  return onTopic || (term !== null && term === registered.term && number?.figure === parsed.figure);
}

/** Whether a sentence with the document says nearly all of the title: `học tập và làm theo … theo Chỉ thị 05-CT/TW`. */
function isNamedAround(
  document: CitedDocument,
  { document: registered, titleWords }: RegistryEntry,
  { sentences, wordsOf }: Sentences,
): boolean {
  if ((registered.title ?? '').split(' ').length < leastTitle) return false;
  return document.cites.some((cite) => {
    const sentence = sentences[indexAt(sentences, cite.start)];
    if (sentence === undefined || cite.start >= sentence.end) return false;
    return shareIn(titleWords, wordsOf(sentence)) >= titleAround;
  });
}

function only(entries: readonly RegistryEntry[]): RegisteredDocument | null {
  return entries.length === 1 ? entries[0]!.document : null;
}
