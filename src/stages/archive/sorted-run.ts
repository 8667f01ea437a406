import { closeSync, ftruncateSync, readSync, writeSync } from 'node:fs';
import type { Words } from './compact-table.ts';
import { openScratchFile } from './scratch-file.ts';

/** Three words of a key, then the value. */
const entryBytes = 20;
const chunkEntries = 4096;
/** Some entries between two places that are remembered: one read finds them all. */
const entriesAPlace = 32;
const maxPlaceBits = 16;

/** Entries in the order of their keys. */
export type Entries = Iterable<readonly [Words, number]>;

/** Keys and values in a file that has no name, sorted by key and never changed; at most 256 KB of it are in memory. */
export class SortedRun {
  readonly size: number;
  readonly #file: number;
  readonly #placeBits: number;
  /** First bits of a key -> the place in the file where keys that begin with them stand; one more for the end. */
  readonly #places: Uint32Array;

  /** Writes entries, each key once and at most `atMost` of them, to a file in the folder. */
  constructor(folder: string, entries: Entries, atMost: number) {
    this.#placeBits = Math.min(maxPlaceBits, Math.ceil(Math.log2(Math.max(2, atMost / entriesAPlace))));
    this.#places = new Uint32Array(2 ** this.#placeBits + 1);
    this.#file = openScratchFile(folder);
    try {
      this.size = this.#write(entries);
    } catch (error) {
      closeSync(this.#file);
      throw error;
    }
  }

  get(key: Words): number | undefined {
    const place = key[0] >>> (32 - this.#placeBits);
    const from = this.#places[place]!;
    const count = this.#places[place + 1]! - from;
    if (count === 0) return undefined;
    const chunk = this.#read(from, count);
    let [low, high] = [0, count - 1];
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const at = middle * entryBytes;
      const order =
        chunk.readUInt32BE(at) - key[0] ||
        chunk.readUInt32BE(at + 4) - key[1] ||
        chunk.readUInt32BE(at + 8) - key[2];
      if (order === 0) return valueAt(chunk, middle);
      if (order < 0) low = middle + 1;
      else high = middle - 1;
    }
    return undefined;
  }

  /** All entries in the order of their keys. */
  *entries(): Generator<readonly [Words, number]> {
    for (let from = 0; from < this.size; from += chunkEntries) {
      const chunk = this.#read(from, Math.min(chunkEntries, this.size - from));
      for (let at = 0; at * entryBytes < chunk.length; at++) yield [wordsAt(chunk, at), valueAt(chunk, at)];
    }
  }

  /** Bytes that it keeps in memory. */
  get held(): number {
    return this.#places.byteLength;
  }

  /** Gives the file back to the disk. */
  close(): void {
    // Truncated first: a file without a name frees its place only once nobody holds it.
    ftruncateSync(this.#file);
    closeSync(this.#file);
  }

  #write(entries: Entries): number {
    const chunk = Buffer.allocUnsafe(chunkEntries * entryBytes);
    let [count, filled, place] = [0, 0, 0];
    const flush = () => {
      for (let done = 0; done < filled; )
        done += writeSync(this.#file, chunk, done, filled - done, count * entryBytes - filled + done);
      filled = 0;
    };
    for (const [words, value] of entries) {
      const own = words[0] >>> (32 - this.#placeBits);
      while (place <= own) this.#places[place++] = count;
      for (const word of words) filled = chunk.writeUInt32BE(word, filled);
      filled = chunk.writeDoubleBE(value, filled);
      count++;
      if (filled === chunk.length) flush();
    }
    flush();
    this.#places.fill(count, place);
    return count;
  }

  #read(from: number, count: number): Buffer {
    const chunk = Buffer.allocUnsafe(count * entryBytes);
    for (let done = 0; done < chunk.length; ) {
      const got = readSync(this.#file, chunk, done, chunk.length - done, from * entryBytes + done);
      if (got === 0) throw new Error(`expected ${this.size} entries in a table's file; it ends before`);
      done += got;
    }
    return chunk;
  }
}

/** Entries of several runs in one order; where a key stands in more than one, the first run that has it is believed. */
export function* mergeRuns(runs: readonly Pick<SortedRun, 'entries'>[]): Generator<readonly [Words, number]> {
  const heads = runs.map((run) => {
    const entries = run.entries();
    return { entries, head: entries.next() };
  });
  for (;;) {
    let least: Words | null = null;
    let value = 0;
    for (const { head } of heads) {
      if (head.done || (least !== null && compareWords(head.value[0], least) >= 0)) continue;
      [least, value] = head.value;
    }
    if (least === null) return;
    yield [least, value];
    for (const run of heads)
      if (!run.head.done && compareWords(run.head.value[0], least) === 0) run.head = run.entries.next();
  }
}

/** Below, at or above 0, as the first key stands before, at or behind the second. */
function compareWords(one: Words, other: Words): number {
  return one[0] - other[0] || one[1] - other[1] || one[2] - other[2];
}

function wordsAt(chunk: Buffer, at: number): Words {
  const start = at * entryBytes;
  return [chunk.readUInt32BE(start), chunk.readUInt32BE(start + 4), chunk.readUInt32BE(start + 8)];
}

function valueAt(chunk: Buffer, at: number): number {
  return chunk.readDoubleBE(at * entryBytes + 12);
}
