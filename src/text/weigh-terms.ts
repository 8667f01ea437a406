import TfIdf from 'natural/lib/natural/tfidf/tfidf.js';

/** A term of one document, how often it stands there, and its TF-IDF weight among all documents. */
export interface TermWeight {
  readonly term: string;
  readonly count: number;
  readonly weight: number;
}

/** The library keeps documents as plain objects: without a mark of its own a term such as `__proto__` would be lost. */
const mark = ' ';

/**
 * TF-IDF weights of documents given as arrays of terms, heaviest first, equal weights by term. Never give it strings: the
 * library's tokenizers break Vietnamese. Cost grows with distinct terms times documents.
 */
export function weighTerms(documents: readonly (readonly string[])[]): TermWeight[][] {
  const weights = new TfIdf();
  for (const terms of documents) weights.addDocument(terms.map((term) => mark + term));
  return documents.map((_, n) =>
    weights
      .listTerms(n)
      .map(({ term, tf, tfidf }) => ({ term: term.slice(mark.length), count: tf, weight: tfidf }))
      .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1)),
  );
}
