import type { ArticleFacts, Document } from '../../model/facts.ts';

/** One row a document: what any article or the registry says of it, articles in order of their ids. */
export function mergeDocuments(facts: readonly ArticleFacts[]): Document[] {
  const merged = new Map<string, Document>();
  for (const { documents } of facts) {
    for (const document of documents) {
      const known = merged.get(document.document_id);
      merged.set(document.document_id, known === undefined ? document : fill(known, document));
    }
  }
  return [...merged.values()].sort((a, b) => (a.document_id < b.document_id ? -1 : 1));
}

/** The registry's word stands; among articles the first that says a thing. */
function fill(known: Document, other: Document): Document {
  const [first, second] =
    known.registry_key === null && other.registry_key !== null ? [other, known] : [known, other];
  return {
    ...first,
    number: first.number ?? second.number,
    session: first.session ?? second.session,
    issuer: first.issuer ?? second.issuer,
    issued_on: first.issued_on ?? second.issued_on,
    title: first.title ?? second.title,
  };
}
