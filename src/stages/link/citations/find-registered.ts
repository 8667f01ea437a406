import { indexAt } from '../../../model/span.ts';
import type { AnnotatedText } from '../../../model/text.ts';
import { foldKey } from '../../../text/fold.ts';
import {
  type CitationTables,
  plainName,
  type RegisteredDocument,
  type RegistryEntry,
} from './citation-tables.ts';
import { type CitedDocument, fullestNumber, known, lawYear, levelOf } from './cited-document.ts';
import type { ParsedNumber } from './parse-number.ts';
import { subjectOverlap, wordsShared } from './subject-overlap.ts';

/** Subjects and titles that share this much are one; titles are long, so the bar is that of the shorter one. */
const sameTopic = 0.6;
const sharedTopic = 0.4;
/** A title of at least so many words, and this share of them in one sentence with the number, is no chance. */
const titleWords = 6;
const titleAround = 0.75;
/** So long after its issue a number with its issuer alone still means it: well within a term of five years. */
const freshDays = 550;
const dayInMs = 86_400_000;

/**
 * The registered document that an article's document is; NULL when the text leaves it open. Party numbers restart every term, so a
 * number needs the day, or a topic, term or issuer that only one entry has; a number not yet issued on the article's day is another's.
 */
export function findRegistered(
  document: CitedDocument,
  text: AnnotatedText,
  tables: CitationTables,
  published: string | null,
): RegisteredDocument | null {
  const asked = askedOf(document, tables);
  const candidates = tables.registry.filter((entry) => isPossible(entry, document, asked, published));
  const day = known(document, 'issued_on');
  if (day !== null) return only(candidates.filter((entry) => entry.document.issued_on === day));
  const proofs = candidates.filter((entry) => isProved(entry, document, text));
  if (proofs.length > 0) return only(proofs);
  return only(candidates.filter((entry) => isRecentOf(entry, document, published)));
}

/** What every entry of the registry is held against. */
interface Asked {
  readonly type: string | null | undefined;
  readonly dated: boolean;
  readonly session: ReturnType<typeof known<'session'>>;
  readonly number: ParsedNumber | null | undefined;
  readonly law: ReturnType<typeof known<'title'>>;
  readonly level: string | null;
  /** The name that a kind and a bare figure make, see `plainName`; NULL without both. */
  readonly name: string | null;
}

function askedOf(document: CitedDocument, tables: CitationTables): Asked {
  const number = fullestNumber(document)?.parsed;
  const law = known(document, 'title');
  return {
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
  const number = fullestNumber(document)?.parsed;
  const type = sureType(document);
  if (!number || !type || number.symbols.length > 0 || number.year !== null) return null;
  return plainName(`${type} ${number.figure}`);
}

const sureType = (document: CitedDocument) => document.cites.find((cite) => cite.sureType)?.doc_type;

function isPossible(
  { document: registered, parsed, keys, names }: RegistryEntry,
  document: CitedDocument,
  { type, dated, session, number, law, level, name }: Asked,
  published: string | null,
): boolean {
  const other = type !== undefined && type !== registered.doc_type;
  if (other && (name === null || !names.has(name))) return false;
  if (!dated && published !== null && registered.issued_on !== null && registered.issued_on > published)
    return false;
  if (law !== null) return isLaw(registered, names, document, law);
  if (session !== null && session !== registered.session) return false;
  if (number === undefined || number === null) return session !== null;
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

function isProved(entry: RegistryEntry, document: CitedDocument, text: AnnotatedText): boolean {
  const { document: registered, parsed, isOfOneIssuer } = entry;
  const subject = known(document, 'subject');
  const title = registered.title ?? '';
  const onTopic =
    subject === null ? isNamedAround(document, title, text) : subjectOverlap(subject, title) >= sameTopic;
  // State numbers with their year or legislature are never given twice, whatever the text says that they are about.
  const number = fullestNumber(document)?.parsed;
  if (number && number.key === parsed.key && number.year !== null) return true;
  // So is a figure with its year, of a kind that one body issues (`Nghị định 178/2024`).
  const saysKind = document.cites.some(({ doc_type }) => doc_type === registered.doc_type);
  if (number?.year && number.year === parsed.year && isOfOneIssuer && saysKind) return true;
  const term = known(document, 'term');
  if (subject !== null && !onTopic)
    return term !== null && term === registered.term && isNear(subject, title);
  if (known(document, 'session') !== null || known(document, 'title') !== null) return true;
  if (term !== null && registered.term !== null && term !== registered.term) return false;
  // A proper name (`Đề án 06 của Chính phủ`) needs no more than the rank of who goes with it.
  if (isProperName(entry, document) && known(document, 'issuer')?.level === 'trung ương') return true;
  // Within one term a kind's central numbers are given once.
  return onTopic || (term !== null && term === registered.term && number?.figure === parsed.figure);
}

/** Several numbers may share what all of them are about (`Quyết định số 217, 218 … về giám sát, góp ý`): with the term known, a part of it will do. */
const isNear = (subject: string, title: string) => subjectOverlap(subject, title) >= sharedTopic;

/** Whether a sentence with the document says nearly all of the title: `học tập và làm theo … theo Chỉ thị 05-CT/TW`. */
function isNamedAround(document: CitedDocument, title: string, text: AnnotatedText): boolean {
  if (title.split(' ').length < titleWords) return false;
  return document.cites.some((cite) => {
    const sentence = text.sentences[indexAt(text.sentences, cite.start)];
    if (sentence === undefined || cite.start >= sentence.end) return false;
    return wordsShared(title, text.text.slice(sentence.start, sentence.end)) >= titleAround;
  });
}

function only(entries: readonly RegistryEntry[]): RegisteredDocument | null {
  return entries.length === 1 ? entries[0]!.document : null;
}
