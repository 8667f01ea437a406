// natural's root prints to stdout and loads database clients, and its own types draw in sources that don't compile
// here: its subpaths are typed by what is used of them.
declare module 'natural/lib/natural/tfidf/tfidf.js' {
  export default class TfIdf {
    addDocument(terms: string[]): void;
    listTerms(document: number): { term: string; tf: number; idf: number; tfidf: number }[];
  }
}
declare module 'natural/lib/natural/distance/jaro-winkler_distance.js' {
  export default function distance(a: string, b: string): number;
}
