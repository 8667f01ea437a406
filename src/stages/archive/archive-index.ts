import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { digestOf } from '../../model/hash.ts';
import type { Page } from '../../model/page.ts';
import { addressOf, formatIndexEntry, type IndexEntry, parseIndexLine } from './index-entry.ts';
import { readAt } from './read-member.ts';
import { SpillTable } from './spill-table.ts';

/** An index line and where it stands in `index.cdxj`. */
export interface IndexLine {
  readonly entry: IndexEntry | null;
  readonly at: number;
  readonly end: number;
  readonly text: string;
}

/**
 * `index.cdxj` with two tables over it (digest, address), which go to the disk as they grow; it can always be rebuilt, so it is
 * not synced.
 */
export class ArchiveIndex {
  readonly #path: string;
  readonly #file: FileHandle;
  readonly #byDigest: SpillTable;
  readonly #byAddress: SpillTable;
  readonly #damaged: Set<string>;
  /** Address -> its version that is damaged and that nothing has taken the place of yet. */
  readonly #lost = new Map<string, Page>();
  /** Digests whose place was given up while this index was open -> where their payload stands since, once it does. */
  readonly #freed = new Map<string, number | null>();
  /** Lines that were appended and do not stand in the file yet, by their places. */
  readonly #unwritten = new Map<number, { readonly entry: IndexEntry; readonly line: Buffer }>();
  #size = 0;
  #written = 0;

  private constructor(path: string, file: FileHandle, damaged: Set<string>, tableEntries?: number) {
    this.#path = path;
    this.#file = file;
    this.#byDigest = new SpillTable(dirname(path), 'first', tableEntries);
    this.#byAddress = new SpillTable(dirname(path), 'last', tableEntries);
    this.#damaged = damaged;
  }

  /**
   * Opens or makes the file; nothing of it counts before it is `adopt`ed line by line. Damaged records never count. A table keeps
   * `tableEntries` in memory.
   */
  static async open(path: string, damaged: Set<string>, tableEntries?: number): Promise<ArchiveIndex> {
    const file = await open(path, 'r+').catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
      return open(path, 'wx+');
    });
    return new ArchiveIndex(path, file, damaged, tableEntries);
  }

  /** Counts a line that stands in the file already; it must follow the last one. */
  adopt(line: IndexLine & { readonly entry: IndexEntry }): void {
    this.#note(line.entry, line.at);
    this.#size = this.#written = line.end;
  }

  /** Cuts what was not adopted. */
  async cutRest(): Promise<void> {
    await this.#file.truncate(this.#size);
  }

  /** Appends an entry, deciding whether it is news for its address. It counts at once; `flush` puts it into the file. */
  async append(entry: Omit<IndexEntry, 'news'>): Promise<IndexEntry> {
    const whole = { ...entry, news: await this.isNews(entry) };
    const line = Buffer.from(formatIndexEntry(whole));
    this.#unwritten.set(this.#size, { entry: whole, line });
    this.#note(whole, this.#size);
    this.#size += line.length;
    return whole;
  }

  /** How far the index goes, whether or not it stands in the file. */
  get size(): number {
    return this.#size;
  }

  /** Writes the lines up to there into the file, one caller at a time; their records must be on disk before. */
  async flush(upTo = this.#size): Promise<void> {
    const places = [...this.#unwritten.keys()].filter((at) => at < upTo);
    if (places.length === 0) return;
    const lines = Buffer.concat(places.map((at) => this.#unwritten.get(at)!.line));
    await this.#file.write(lines, 0, lines.length, this.#written);
    this.#written = upTo;
    for (const at of places) this.#unwritten.delete(at);
  }

  /** Whether content came that differs from the address's newest version. */
  async isNews(entry: Pick<IndexEntry, 'page'>): Promise<boolean> {
    const { http_status: status, digest } = entry.page;
    if (status !== null && (status < 200 || status > 299)) return false;
    return (await this.newest(addressOf(entry.page)))?.page.digest !== digest;
  }

  /** Entry of an address's newest version. */
  async newest(address: string): Promise<IndexEntry | undefined> {
    const found = await this.#readLine(this.#byAddress.get(digestOf(address)));
    return found && addressOf(found.page) === address && !this.isDamaged(found) ? found : undefined;
  }

  /** Entry of the record that holds a payload. */
  async withDigest(digest: string): Promise<IndexEntry | undefined> {
    const found = await this.#readLine(this.#freed.get(digest) ?? this.#byDigest.get(digest));
    return found?.page.digest === digest && !this.isDamaged(found) ? found : undefined;
  }

  /** Lets records count no longer; from the next opening on, older records that say the same come in their place. */
  disown(entries: readonly IndexEntry[]): void {
    for (const { record_id, page } of entries) {
      this.#damaged.add(record_id);
      this.#freed.set(page.digest, null);
      this.#lost.set(addressOf(page), page);
    }
  }

  isDamaged({ record_id }: IndexEntry): boolean {
    return this.#damaged.has(record_id);
  }

  get hasDamage(): boolean {
    return this.#damaged.size > 0;
  }

  /** Whether the newest version of an address is damaged. */
  hasLost(address: string): boolean {
    return this.#lost.has(address);
  }

  /** Versions that are damaged and that were not archived again since. */
  get lost(): readonly Page[] {
    return [...this.#lost.values()];
  }

  /** Entries in archive order, as far as they stand in the file now. */
  async *entries(): AsyncGenerator<IndexEntry> {
    const end = this.#written;
    for await (const { entry, at } of readIndexLines(this.#path, end)) if (entry && at < end) yield entry;
  }

  /** Bytes of memory that the tables take. */
  get held(): number {
    return this.#byDigest.held.bytes + this.#byAddress.held.bytes;
  }

  async close(): Promise<void> {
    this.#byDigest.close();
    this.#byAddress.close();
    await this.#file.close();
  }

  #note(entry: IndexEntry, at: number): void {
    const { page } = entry;
    if (this.isDamaged(entry)) {
      this.#lost.set(addressOf(page), page);
      return;
    }
    if (entry.news) this.#lost.delete(addressOf(page));
    if (entry.type !== 'revisit') {
      if (this.#freed.get(page.digest) === null) this.#freed.set(page.digest, at);
      this.#byDigest.set(page.digest, at);
    }
    if (entry.news) this.#byAddress.set(digestOf(addressOf(page)), at);
  }

  async #readLine(at: number | undefined): Promise<IndexEntry | undefined> {
    if (at === undefined) return undefined;
    const fresh = this.#unwritten.get(at);
    if (fresh) return fresh.entry;
    for (let length = 4096; ; length *= 4) {
      const chunk = await readAt(this.#file, at, length);
      const end = chunk.indexOf(10);
      if (end >= 0) return parseIndexLine(chunk.toString('utf8', 0, end)) ?? undefined;
      if (chunk.length < length) return undefined;
    }
  }
}

/** Lines of an index file up to `end`; `entry` is null where a line is not one that we wrote, or not whole. */
export async function* readIndexLines(path: string, end: number): AsyncGenerator<IndexLine> {
  if (end === 0) return;
  let rest: Buffer = Buffer.alloc(0);
  let at = 0;
  // Not node:readline: it also breaks lines at U+2028, which JSON leaves as it is.
  for await (const chunk of createReadStream(path, { end: end - 1 }) as AsyncIterable<Buffer>) {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let start = 0;
    for (let stop = rest.indexOf(10); stop >= 0; stop = rest.indexOf(10, start)) {
      const text = rest.toString('utf8', start, stop);
      yield { entry: parseIndexLine(text), at, end: at + stop + 1 - start, text };
      at += stop + 1 - start;
      start = stop + 1;
    }
    rest = rest.subarray(start);
  }
  if (rest.length > 0) yield { entry: null, at, end: at + rest.length, text: rest.toString('utf8') };
}
