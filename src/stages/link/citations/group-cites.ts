import { indexAt } from '../../../model/span.ts';
import type { AnnotatedText } from '../../../model/text.ts';
import { foldKey } from '../../../text/fold.ts';
import type { CitationTables } from './citation-tables.ts';
import { type Cite, isNamed } from './cite.ts';
import {
  addCite,
  type CitedDocument,
  documentOf,
  fitsUnnamed,
  isCongressOf,
  isSameNamed,
} from './cited-document.ts';

/** How many sentences count as the opening, where a bare kind may point on instead of back. */
const openingSentences = 3;

/**
 * Puts the mentions of an article together, one group a document. First those that name it, then those that issuer and subject tell
 * (`Nghị quyết của Ban Thường vụ Tỉnh ủy về công tác cán bộ`), then bare kinds, which point to the nearest mention of
 * their kind before them, or on in the opening. A mention that stays unknown is left out and breaks the chain for those after it.
 */
export function groupCites(
  cites: readonly Cite[],
  text: AnnotatedText,
  tables: CitationTables,
): CitedDocument[] {
  const documents: CitedDocument[] = [];
  const home = new Map<Cite, CitedDocument>();
  /** Documents by what names them: only those of one name can be one. */
  const shelves = new Map<string, CitedDocument[]>();
  const put = (cite: Cite, document: CitedDocument | undefined) => {
    const target = document ?? documentOf([cite]);
    home.set(cite, target);
    if (document !== undefined) return addCite(document, cite);
    documents.push(target);
    const name = nameOf(cite);
    if (name === null) return;
    const shelf = shelves.get(name);
    if (shelf === undefined) shelves.set(name, [target]);
    else shelf.push(target);
  };
  const called = (cite: Cite) => shelves.get(nameOf(cite) ?? '') ?? [];
  for (const cite of cites) {
    if (!isNamed(cite) || cite.doc_type === null) continue;
    if (isUndatedLaw(cite) || isOpenCongress(cite)) continue;
    put(
      cite,
      nearest(called(cite), cite, (document) => isSameNamed(document, cite, tables)),
    );
  }
  for (const cite of cites) if (isUndatedLaw(cite)) put(cite, lawNamed(called(cite), cite));
  for (const cite of cites)
    if (isOpenCongress(cite) && cite.doc_type !== null)
      put(
        cite,
        nearest(documents, cite, (document) => isCongressOf(document, cite)),
      );
  for (const cite of cites) {
    if (
      home.has(cite) ||
      cite.doc_type === null ||
      (cite.issuer === null && cite.subject === null && cite.meeting === null)
    )
      continue;
    const known = nearest(documents, cite, (document) => fitsUnnamed(document, cite, tables));
    if (known !== undefined || isTold(cite)) put(cite, known);
  }
  pointBack(cites, text, home);
  return documents.map(({ cites }) => documentOf(cites));
}

/** What a document that a mention names goes by: a law's name, a meeting or a figure. */
function nameOf({ title, session, parsed }: Cite): string | null {
  if (title !== null) return `law ${foldKey(title)}`;
  if (session !== null) return `meeting ${session}`;
  return parsed === null ? null : `number ${parsed.figure}`;
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

function pointBack(cites: readonly Cite[], text: AnnotatedText, home: Map<Cite, CitedDocument>): void {
  const openingEnd = text.sentences[Math.min(openingSentences, text.sentences.length) - 1]?.end ?? 0;
  const starts = new Set(text.sentences.map((sentence) => sentence.start));
  const join = (cite: Cite, document: CitedDocument) => {
    addCite(document, cite);
    home.set(cite, document);
  };
  for (const [index, cite] of cites.entries()) {
    if (home.has(cite) || cite.issuer !== null || cite.subject !== null || cite.meeting !== null) continue;
    // A weak kind that opens a sentence has its capital from there: `Quyết định kết nạp 21 quần chúng`.
    if (!cite.pointing && (!cite.capital || (cite.weak && !cite.told && starts.has(cite.start)))) continue;
    const last = cites
      .slice(0, index)
      .findLast((other) => other.doc_type === cite.doc_type && other.end <= cite.start);
    const before = last === undefined ? undefined : (amending(cites, last) ?? last);
    // `Quy định này thay thế Quy định số 98`: what is pointed at stands before, or nowhere.
    if (before === undefined && (cite.pointing || cite.start >= openingEnd)) continue;
    const target = before === undefined ? onlyOne(cites, cite, home) : home.get(before);
    if (target !== undefined) join(cite, target);
  }
}

/** `Nghị định số 62 sửa đổi Nghị định số 6. Nghị định này …`: the document whose subject names the other is spoken of. */
function amending(cites: readonly Cite[], last: Cite): Cite | undefined {
  if (last.number === null) return undefined;
  return cites.findLast(
    ({ doc_type, start, subject }) =>
      doc_type === last.doc_type && start < last.start && subject?.includes(last.number!) === true,
  );
}

/** The article's only named document of the kind. */
function onlyOne(
  cites: readonly Cite[],
  cite: Cite,
  home: ReadonlyMap<Cite, CitedDocument>,
): CitedDocument | undefined {
  const found = new Set(
    cites.flatMap((other) => (other.doc_type === cite.doc_type ? (home.get(other) ?? []) : [])),
  );
  return found.size === 1 ? [...found][0] : undefined;
}
