import { SpanMap } from '../../text/span-map.ts';
import { letterKind } from './letter-kind.ts';

/** Which classes of phrases a folded line may hold: a bit each, 30 to a number. */
export type ClassBits = readonly number[];

/** What the words of a line let it hold: `anywhere` and, by its first word, `opening`. */
export interface LineBits {
  readonly anywhere: ClassBits;
  readonly opening: ClassBits;
}

const perNumber = 30;

/**
 * Tells of a line, in one pass over its words, the classes of phrases that can't be in it: a phrase stands only where its first
 * word (or, where it opens with a mark, that mark) does. Most lines hold none, so most patterns need not be tried.
 */
export function indexFirstWords(
  classes: readonly { readonly phrases: readonly string[] }[],
): (folded: string) => LineBits {
  const size = Math.ceil(classes.length / perNumber);
  const none: ClassBits = new Array<number>(size).fill(0);
  const nothing: LineBits = { anywhere: none, opening: none };
  const all: ClassBits = new Array<number>(size).fill(-1);
  const words = new Map<string, number[]>();
  const marks = new Map<number, number[]>();
  classes.forEach(({ phrases }, index) => {
    for (const phrase of phrases) {
      const end = runEnd(phrase, 0);
      const bits =
        end === 0 ? entryOf(marks, phrase.charCodeAt(0), size) : entryOf(words, phrase.slice(0, end), size);
      bits[Math.floor(index / perNumber)]! |= 1 << (index % perNumber);
    }
  });
  const longest = Math.max(0, ...[...words.keys()].map((word) => word.length));
  const table = new SpanMap<ClassBits>(words.size + 1, longest);
  for (const [word, bits] of words) table.keep(word, 0, word.length, bits);
  return (folded) => {
    let anywhere: number[] | null = null;
    let opening = none;
    for (let at = 0; at < folded.length; ) {
      const code = folded.charCodeAt(at);
      if (code === 32) {
        at++;
        continue;
      }
      const kind = letterKind(code);
      // A mark that stands on nothing is no part of the word behind it.
      if (kind === 2 || kind === 3) return { anywhere: all, opening: all };
      const start = at;
      at = kind === 4 ? at + 1 : runEnd(folded, at);
      const found = kind === 4 ? marks.get(code) : table.find(folded, start, at);
      if (found === undefined) continue;
      anywhere ??= new Array<number>(size).fill(0);
      for (let n = 0; n < size; n++) anywhere[n]! |= found[n]!;
      if (start === 0) opening = found;
    }
    return anywhere === null ? nothing : { anywhere, opening };
  };
}

/** Whether a line may hold the class at a place of the list that was indexed. */
export function mayHold(bits: ClassBits, index: number): boolean {
  return (bits[Math.floor(index / perNumber)]! & (1 << (index % perNumber))) !== 0;
}

function runEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && letterKind(text.charCodeAt(at)) <= 2) at++;
  return at;
}

function entryOf<K>(entries: Map<K, number[]>, key: K, size: number): number[] {
  const found = entries.get(key) ?? new Array<number>(size).fill(0);
  entries.set(key, found);
  return found;
}
