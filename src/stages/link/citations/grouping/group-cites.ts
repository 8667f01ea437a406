import { indexAt } from '../../../../model/span.ts';
import type { AnnotatedText } from '../../../../model/text.ts';
import type { CitationTables } from '../citation-tables.ts';
import { type Cite, isNamed } from '../cite.ts';
import { type CitedDocument, documentOf } from '../cited-document.ts';
import { fitsUnnamed, isCongressOf, isSameNamed } from './is-same-document.ts';
import { pointBack } from './point-back.ts';
import { openShelves, type Shelves } from './shelves.ts';

/** One way in which mentions say which document they are of. */
interface Pass {
  readonly takes: (cite: Cite) => boolean;
  readonly finds: (cite: Cite, shelves: Shelves, tables: CitationTables) => CitedDocument | undefined;
  /** Whether a mention of no document found opens one of its own. */
  readonly opens: (cite: Cite) => boolean;
}

/** From what names a document to what only describes one: each pass chooses among the documents that those before it have found. */
const passes: readonly Pass[] = [
  {
    takes: isFullyNamed,
    finds: (cite, shelves, tables) =>
      nearest(shelves.namedAs(cite), cite, (document) => isSameNamed(document, cite, tables)),
    opens: () => true,
  },
  { takes: isUndatedLaw, finds: (cite, shelves) => lawNamed(shelves.namedAs(cite), cite), opens: () => true },
  {
    takes: (cite) => isOpenCongress(cite) && cite.doc_type !== null,
    finds: (cite, { documents }) => nearest(documents, cite, (document) => isCongressOf(document, cite)),
    opens: () => true,
  },
  {
    takes: isDescribed,
    finds: (cite, { documents }, tables) =>
      nearest(documents, cite, (document) => fitsUnnamed(document, cite, tables)),
    opens: isTold,
  },
];

/**
 * Puts the mentions of an article together, one group a document. First those that name it, then those that issuer and subject tell
 * (`Nghị quyết của Ban Thường vụ Tỉnh ủy về công tác cán bộ`), then bare kinds, which point to what was named. A mention that stays unknown is left out.
 */
export function groupCites(
  cites: readonly Cite[],
  text: AnnotatedText,
  tables: CitationTables,
): CitedDocument[] {
  const shelves = openShelves();
  for (const { takes, finds, opens } of passes)
    for (const cite of cites) {
      if (shelves.homeOf(cite) !== undefined || !takes(cite)) continue;
      const document = finds(cite, shelves, tables);
      if (document !== undefined || opens(cite)) shelves.put(cite, document);
    }
  pointBack(cites, text, shelves);
  return shelves.documents.map(({ cites }) => documentOf(cites));
}

function isFullyNamed(cite: Cite): boolean {
  return isNamed(cite) && cite.doc_type !== null && !isUndatedLaw(cite) && !isOpenCongress(cite);
}

/** Without a name of its own it says who issued it, what it is about, or the meeting. */
function isDescribed({ doc_type, issuer, subject, meeting }: Cite): boolean {
  return doc_type !== null && (issuer !== null || subject !== null || meeting !== null);
}

/** `Nghị quyết Đại hội Đảng bộ huyện`: a congress without its ordinal. */
function isOpenCongress({ meeting, number }: Cite): boolean {
  return meeting?.meeting === 'congress' && meeting.number === null && number === null;
}

/** A law by its name alone. */
function isUndatedLaw(cite: Cite): boolean {
  return cite.title !== null && cite.number === null && cite.issued_on === null;
}

/** Issuer and subject together tell one document; of a plan or a decision only where it is written as a name or has its day. */
function isTold(cite: Cite): boolean {
  if (cite.meeting !== null || cite.issuer === null || cite.issuer.generic || cite.subject === null)
    return false;
  return !cite.weak || cite.capital || cite.issued_on !== null;
}

/** The document that fits with the mention nearest before the cite, else the first after it. */
function nearest(
  documents: readonly CitedDocument[],
  cite: Cite,
  fits: (document: CitedDocument) => boolean,
) {
  const fitting = documents.filter(fits);
  const lastBefore = ({ cites }: CitedDocument) => cites[indexAt(cites, cite.start - 1)]?.start ?? -1;
  let best: CitedDocument | undefined;
  for (const document of fitting)
    if (best === undefined || lastBefore(document) > lastBefore(best)) best = document;
  return best;
}

/** A law without its year is the one named last before it, whatever the year; in the opening the first that follows. */
function lawNamed(documents: readonly CitedDocument[], cite: Cite): CitedDocument | undefined {
  return nearest(documents, cite, (document) =>
    document.cites.some(
      (other) =>
        other.title !== null &&
        other.title.toLowerCase() === cite.title?.toLowerCase() &&
        other.doc_type === cite.doc_type,
    ),
  );
}
