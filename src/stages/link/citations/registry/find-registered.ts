import type { RegisteredDocument } from '../../../../model/reference.ts';
import { foldKey } from '../../../../text/fold.ts';
import type { CitationTables } from '../citation-tables.ts';
import type { CitedDocument } from '../cited-document.ts';
import { closestOf } from '../on-topic.ts';
import { type AskedDocument, askDocument } from './asked-document.ts';
import { isPossible } from './is-possible.ts';
import { isProved, type Sentences } from './is-proved.ts';
import type { RegistryEntry } from './registry-entries.ts';

/** So long after its issue a number with its issuer alone still means it: well within a term of five years. */
const freshDays = 550;
const dayInMs = 86_400_000;

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
  const asked = askDocument(document, tables);
  const candidates = entriesFor(asked, tables).filter((entry) => isPossible(asked, entry, tables, published));
  if (asked.day !== null) return only(candidates.filter((entry) => entry.document.issued_on === asked.day));
  const { terms } = tables;
  const proofs = candidates.filter((entry) => isProved({ asked, entry, text, terms }));
  if (proofs.length > 0) return only(closest(proofs, asked, tables, published));
  return only(candidates.filter((entry) => isRecentOf(asked, entry, published)));
}

/** The entries that what a document goes by can stand for: a law's name or a meeting any, a number those of its figure, nothing none. */
function entriesFor(
  { law, session, number }: AskedDocument,
  { registry }: CitationTables,
): readonly RegistryEntry[] {
  if (law !== null || session !== null) return registry.all;
  return number === null ? [] : registry.ofFigure(number.figure);
}

/** Of several whose topic it is, the one whose title says more of it, else that of the term in which the article appeared. */
function closest(
  proofs: readonly RegistryEntry[],
  { subject }: AskedDocument,
  { terms }: CitationTables,
  published: string | null,
): readonly RegistryEntry[] {
  if (proofs.length === 1 || subject === null) return proofs;
  const found = closestOf(proofs, subject);
  const term = published === null ? null : terms.of('trung ương', published);
  return found.length === 1 || term === null ? found : found.filter((entry) => entry.document.term === term);
}

/**
 * Whether the text names the issuer and the article is not much younger than the document: within one term a kind's central numbers
 * are given once, and daily news means the latest one.
 */
function isRecentOf(
  { issuer, subject, term }: AskedDocument,
  { document: registered }: RegistryEntry,
  published: string | null,
): boolean {
  if (issuer === null || published === null || registered.issued_on === null) return false;
  if (subject !== null || term !== null) return false;
  const issuers = [registered.issuer ?? '', ...(registered.issuer ?? '').split(', ')].map(foldKey);
  if (!issuers.includes(foldKey(issuer.text))) return false;
  const age = (Date.parse(published) - Date.parse(registered.issued_on)) / dayInMs;
  return age >= 0 && age <= freshDays;
}

function only(entries: readonly RegistryEntry[]): RegisteredDocument | null {
  return entries.length === 1 ? entries[0]!.document : null;
}
