import { foldKey } from '../../text/fold.ts';

/** What two texts are compared by. */
export interface TextSketch {
  /** Distinct hashes of every run of `shingleWords` words, ascending. */
  readonly shingles: Uint32Array;
  /** The `indexSize` smallest of them: texts that share most shingles share some of these (bottom-k MinHash). */
  readonly index: Uint32Array;
  /** The figures of the text, each distinct one once. */
  readonly figures: ReadonlySet<string>;
}

const shingleWords = 5;
const indexSize = 24;
/** A shorter text is a copy only when it is equal: one word more or less says too much in it. */
const leastWords = 40;

/** Sketches a body for `isLike`; null for a text too short to be compared by its parts. */
export function sketchText(body: string): TextSketch | null {
  const words = (body.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(foldKey);
  if (words.length < leastWords) return null;
  const hashes = words.map(hashWord);
  const shingles = new Set<number>();
  for (let at = 0; at + shingleWords <= hashes.length; at++) {
    let hash = 0;
    for (let next = at; next < at + shingleWords; next++) hash = Math.imul(hash ^ hashes[next]!, 0x9e3779b1);
    shingles.add((hash ^ (hash >>> 15)) >>> 0);
  }
  const sorted = Uint32Array.from(shingles).sort();
  return {
    shingles: sorted,
    index: sorted.slice(0, indexSize),
    figures: new Set(words.filter((word) => /\d/.test(word))),
  };
}

function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 13);
}

/** Share of the shingles of both that are common: about one word in forty may be another. */
const leastJaccard = 0.8;
/** A reprint may be cut: nearly all of the shorter stands in the longer, and it is no mere excerpt. */
const leastContained = 0.95;
const leastLength = 0.5;
/** What says a tenth less than another, and is like it, was cut. */
const leastWhole = 0.9;

/**
 * Whether one text is the other with small edits: most runs of words are common, and every figure of the shorter stands in
 * the longer. Yearly notices of one template differ in their figures, which are what is counted: they are two.
 */
export function isLike(a: TextSketch, b: TextSketch): boolean {
  const [short, long] = a.shingles.length <= b.shingles.length ? [a, b] : [b, a];
  if (short.shingles.length < long.shingles.length * leastLength) return false;
  for (const figure of short.figures) if (!long.figures.has(figure)) return false;
  const common = countCommon(short.shingles, long.shingles);
  if (common >= short.shingles.length * leastContained) return true;
  // Words were changed, not only cut: then the longer may say no other figures either.
  const all = short.shingles.length + long.shingles.length - common;
  return common >= all * leastJaccard && short.figures.size === long.figures.size;
}

/** Whether a text that is like another is the cut one of the two. */
export function isCut(text: TextSketch, other: TextSketch): boolean {
  return text.shingles.length < other.shingles.length * leastWhole;
}

function countCommon(a: Uint32Array, b: Uint32Array): number {
  let common = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i]! < b[j]!) i++;
    else if (a[i]! > b[j]!) j++;
    else {
      common++;
      i++;
      j++;
    }
  }
  return common;
}
