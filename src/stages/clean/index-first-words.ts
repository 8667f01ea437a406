import { letterKind } from './letter-kind.ts';

/** Which classes of phrases a folded line may hold: a bit each, 30 to a number. */
export type ClassBits = readonly number[];

/** What the words of a line let it hold: `anywhere` and, by its first word, `opening`. */
export interface LineBits {
  readonly anywhere: ClassBits;
  readonly opening: ClassBits;
}

const perNumber = 30;

/** The first words of phrases by hash, so that no word need be cut out of a line to be looked up. */
interface WordTable {
  /** Places of entries in the lists below, -1 for none; many more than there are entries. */
  readonly slots: Int32Array;
  readonly words: readonly string[];
  readonly bits: readonly ClassBits[];
}

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
  const table = tableOf(words);
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
      const start = at++;
      let found: ClassBits | undefined;
      if (kind === 4) found = marks.get(code);
      else {
        let hash = hashStep(hashStart, code);
        for (; at < folded.length; at++) {
          const next = folded.charCodeAt(at);
          if (letterKind(next) > 2) break;
          hash = hashStep(hash, next);
        }
        found = wordAt(table, hash, folded, start, at);
      }
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

const hashStart = 0x811c9dc5 | 0;

function hashStep(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

function tableOf(entries: ReadonlyMap<string, ClassBits>): WordTable {
  let places = 64;
  while (places < entries.size * 8) places *= 2;
  const slots = new Int32Array(places).fill(-1);
  const words = [...entries.keys()];
  for (const [index, word] of words.entries()) {
    let hash = hashStart;
    for (let at = 0; at < word.length; at++) hash = hashStep(hash, word.charCodeAt(at));
    let place = placeOf(hash, slots);
    while (slots[place]! >= 0) place = (place + 1) & (places - 1);
    slots[place] = index;
  }
  return { slots, words, bits: [...entries.values()] };
}

function placeOf(hash: number, slots: Int32Array): number {
  return (hash ^ (hash >>> 15)) & (slots.length - 1);
}

function wordAt(
  { slots, words, bits }: WordTable,
  hash: number,
  line: string,
  start: number,
  end: number,
): ClassBits | undefined {
  for (let place = placeOf(hash, slots); ; place = (place + 1) & (slots.length - 1)) {
    const index = slots[place]!;
    if (index < 0) return undefined;
    const word = words[index]!;
    if (word.length === end - start && line.startsWith(word, start)) return bits[index];
  }
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
