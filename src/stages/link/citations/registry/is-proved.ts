import { indexAt, type Span } from '../../../../model/span.ts';
import { isNearTopic, isOnTopic } from '../on-topic.ts';
import type { PartyTerms } from '../party-terms.ts';
import { shareIn } from '../subject-overlap.ts';
import type { AskedDocument } from './asked-document.ts';
import type { RegistryEntry } from './registry-entries.ts';

/** The sentences of an article, with the words of each. */
export interface Sentences {
  readonly sentences: readonly Span[];
  readonly wordsOf: (sentence: Span) => ReadonlySet<string>;
}

/** A document held against an entry that it can be. */
interface Match {
  readonly asked: AskedDocument;
  readonly entry: RegistryEntry;
  readonly text: Sentences;
  readonly terms: PartyTerms;
}

/** What speaks for an entry or against it; the first that holds decides, and where none does, the entry is not proved. */
const readings: readonly { readonly says: (match: Match) => boolean; readonly proves: boolean }[] = [
  // Numbers of the state with their year are never given twice, whatever the text says that they are about.
  { says: hasFullNumber, proves: true },
  { says: hasNumberOfOneIssuer, proves: true },
  { says: isNearTopicInTerm, proves: true },
  { says: isOffTopic, proves: false },
  { says: isOfMeetingOrLaw, proves: true },
  { says: isOfOtherTerm, proves: false },
  { says: isCentralOfYear, proves: true },
  { says: isCentralByName, proves: true },
  { says: isAbout, proves: true },
  { says: isOfTerm, proves: true },
];

/** Whether what is said of a document proves that it is an entry. */
export function isProved(match: Match): boolean {
  return readings.find(({ says }) => says(match))?.proves ?? false;
}

function hasFullNumber({ asked: { number }, entry }: Match): boolean {
  return number !== null && number.year !== null && number.key === entry.parsed.key;
}

/** `Nghị định 178/2024`: figure and year, of a kind that one body issues. */
function hasNumberOfOneIssuer({ asked: { number, document }, entry }: Match): boolean {
  const saysKind = document.cites.some(({ doc_type }) => doc_type === entry.document.doc_type);
  return Boolean(number?.year) && number?.year === entry.parsed.year && entry.isOfOneIssuer && saysKind;
}

function isNearTopicInTerm({ asked: { subject, term }, entry }: Match): boolean {
  return subject !== null && term !== null && term === entry.document.term && isNearTopic(subject, entry);
}

function isOffTopic({ asked: { subject }, entry }: Match): boolean {
  return subject !== null && !isOnTopic(subject, entry);
}

function isOfMeetingOrLaw({ asked: { session, law } }: Match): boolean {
  return session !== null || law !== null;
}

function isOfOtherTerm({ asked: { term }, entry: { document } }: Match): boolean {
  return term !== null && document.term !== null && term !== document.term;
}

/** Outside the year of a congress a central number is given once a year. */
function isCentralOfYear({ asked: { level, year }, terms }: Match): boolean {
  return year !== null && level === 'trung ương' && terms.of('trung ương', year) !== null;
}

/** A proper name, of another kind than its own (`Đề án 06 của Chính phủ`, `Dự án 600` of 170/QĐ-TTg), needs no more than the rank of who goes with it. */
function isCentralByName({ asked: { name, type, issuer }, entry: { document, names } }: Match): boolean {
  return name !== null && type !== document.doc_type && names.has(name) && issuer?.level === 'trung ương';
}

function isAbout({ asked, entry, text }: Match): boolean {
  return asked.subject === null ? isNamedAround(asked, entry, text) : isOnTopic(asked.subject, entry);
}

/** Within one term a kind's central numbers are given once. */
function isOfTerm({ asked: { term, number }, entry: { document, parsed } }: Match): boolean {
  return term !== null && term === document.term && number?.figure === parsed.figure;
}

/** A title of at least so many words, and this share of them in one sentence with the number, is no chance. */
const leastTitle = 6;
const titleAround = 0.75;

/** Whether a sentence with the document says nearly all of the title: `học tập và làm theo … theo Chỉ thị 05-CT/TW`. */
function isNamedAround(
  { document }: AskedDocument,
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
