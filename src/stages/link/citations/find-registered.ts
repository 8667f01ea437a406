import type { AnnotatedText } from '../../../model/text.ts';
import { foldKey } from '../../../text/fold.ts';
import type { CitationTables, RegisteredDocument, RegistryEntry } from './citation-tables.ts';
import { type CitedDocument, fullestNumber, known, levelOf } from './cited-document.ts';
import { subjectOverlap, wordsShared } from './subject-overlap.ts';

/** Subjects and titles that share this much are one; titles are long, so the bar is that of the shorter one. */
const sameTopic = 0.6;
/** A title of at least so many words, and this share of them in one sentence with the number, is no chance. */
const titleWords = 6;
const titleAround = 0.75;

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
  const candidates = tables.registry.filter((entry) => isPossible(entry, document, tables, published));
  const day = known(document, 'issued_on');
  if (day !== null) return only(candidates.filter((entry) => entry.document.issued_on === day));
  const proofs = candidates.filter((entry) => isProved(entry, document, text));
  return only(proofs);
}

function isPossible(
  { document: registered, parsed }: RegistryEntry,
  document: CitedDocument,
  tables: CitationTables,
  published: string | null,
): boolean {
  const sure = document.cites.find((cite) => cite.sureType)?.doc_type;
  if (sure !== undefined && sure !== registered.doc_type) return false;
  const dated =
    known(document, 'issued_on') !== null ||
    fullestNumber(document)?.parsed?.year != null ||
    (known(document, 'title') !== null && known(document, 'number') !== null);
  if (!dated && published !== null && registered.issued_on !== null && registered.issued_on > published)
    return false;
  const session = known(document, 'session');
  const number = fullestNumber(document)?.parsed;
  const law = known(document, 'title');
  if (law !== null) return isLaw(registered, document, law);
  if (session !== null && session !== registered.session) return false;
  if (number === undefined || number === null) return session !== null;
  if (number.symbols.length > 0) return number.key === parsed.key;
  const level = levelOf(document, tables);
  return number.figure === parsed.figure && (level === null || level === 'trung ương');
}

/** A law is told by its name and its year or day. */
function isLaw(registered: RegisteredDocument, document: CitedDocument, law: string): boolean {
  const name = foldKey(`${document.cites[0]!.doc_type} ${law}`);
  const when = known(document, 'issued_on') ?? known(document, 'number');
  return (
    foldKey(registered.title ?? '') === name && when !== null && (registered.issued_on ?? '').startsWith(when)
  );
}

function isProved(
  { document: registered, parsed }: RegistryEntry,
  document: CitedDocument,
  text: AnnotatedText,
): boolean {
  const subject = known(document, 'subject');
  const title = registered.title ?? '';
  const onTopic =
    subject === null ? isNamedAround(document, title, text) : subjectOverlap(subject, title) >= sameTopic;
  if (subject !== null && !onTopic) return false;
  if (known(document, 'session') !== null || known(document, 'title') !== null) return true;
  const term = known(document, 'term');
  if (term !== null && registered.term !== null && term !== registered.term) return false;
  // State numbers with their year or legislature are never given twice.
  const number = fullestNumber(document)?.parsed;
  if (number && number.key === parsed.key && number.year !== null) return true;
  // Within one term a kind's central numbers are given once.
  return onTopic || (term !== null && term === registered.term && number?.figure === parsed.figure);
}

/** Whether a sentence with the document says nearly all of the title: `học tập và làm theo … theo Chỉ thị 05-CT/TW`. */
function isNamedAround(document: CitedDocument, title: string, text: AnnotatedText): boolean {
  if (title.split(' ').length < titleWords) return false;
  return document.cites.some((cite) => {
    const sentence = text.sentences.find(({ start, end }) => start <= cite.start && cite.start < end);
    if (sentence === undefined) return false;
    return wordsShared(title, text.text.slice(sentence.start, sentence.end)) >= titleAround;
  });
}

function only(entries: readonly RegistryEntry[]): RegisteredDocument | null {
  return entries.length === 1 ? entries[0]!.document : null;
}
