import type { AnnotatedText } from '../../../../model/text.ts';
import type { Cite } from '../cite.ts';
import type { CitedDocument } from '../cited-document.ts';
import type { Shelves } from './shelves.ts';

/** How many sentences count as the opening, where a bare kind may point on instead of back. */
const openingSentences = 3;

/**
 * Puts bare kinds to the document named nearest before them, or on in the opening to the article's only one. A mention that stays unknown
 * is left out and breaks the chain for those after it.
 */
export function pointBack(cites: readonly Cite[], text: AnnotatedText, shelves: Shelves): void {
  const openingEnd = text.sentences[Math.min(openingSentences, text.sentences.length) - 1]?.end ?? 0;
  const starts = new Set(text.sentences.map((sentence) => sentence.start));
  for (const [index, cite] of cites.entries()) {
    if (
      shelves.homeOf(cite) !== undefined ||
      cite.issuer !== null ||
      cite.subject !== null ||
      cite.meeting !== null
    )
      continue;
    // A weak kind that opens a sentence has its capital from there: `Quyết định kết nạp 21 quần chúng`.
    if (!cite.pointing && (!cite.capital || (cite.weak && !cite.told && starts.has(cite.start)))) continue;
    const last = cites
      .slice(0, index)
      .findLast((other) => other.doc_type === cite.doc_type && other.end <= cite.start);
    const before = last === undefined ? undefined : (amending(cites, last) ?? last);
    // `Quy định này thay thế Quy định số 98`: what is pointed at stands before, or nowhere.
    if (before === undefined && (cite.pointing || cite.start >= openingEnd)) continue;
    const target = before === undefined ? onlyOne(cites, cite, shelves) : shelves.homeOf(before);
    if (target !== undefined) shelves.put(cite, target);
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
function onlyOne(cites: readonly Cite[], cite: Cite, { homeOf }: Shelves): CitedDocument | undefined {
  const found = new Set(
    cites.flatMap((other) => (other.doc_type === cite.doc_type ? (homeOf(other) ?? []) : [])),
  );
  return found.size === 1 ? [...found][0] : undefined;
}
