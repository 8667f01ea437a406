import { TinhuyenError } from '../../model/failure.ts';
import { digestOf } from '../../model/hash.ts';
import type { Page } from '../../model/page.ts';
import type { ArchiveIndex } from './archive-index.ts';
import type { ArchiveInput, NotModifiedInput, ResponseInput } from './archive-input.ts';
import { buildResource, buildResponse } from './build-records.ts';
import { describeRecord } from './describe-record.ts';
import { dropFaults, noteFaults } from './fault-lists.ts';
import { type HttpHead, parseHttpHead } from './http-block.ts';
import { addressOf, type IndexEntry } from './index-entry.ts';
import { isSameContent } from './is-same-content.ts';
import type { PackedRecord } from './pack-record.ts';
import { splitRecord } from './parse-record.ts';
import { PayloadReader } from './payload-reader.ts';
import type { WarcWriter } from './warc-writer.ts';

/** End of a record: what comes after it is newer. */
export interface ArchivePosition {
  readonly file: string;
  readonly end: number;
}

/** One page record, whether or not it brought anything new. */
export interface Visit {
  readonly page: Page;
  readonly type: IndexEntry['type'];
  /** False for a 304, an identical answer and an answer that is no content (404). */
  readonly news: boolean;
  readonly position: ArchivePosition;
  readonly record: { readonly file: string; readonly offset: number };
}

/** An append-only folder of WARC files with an index. Made by `openArchive`. */
export class Archive {
  /** Addresses that the index knew but whose records are gone from the files or damaged; as they stood at the opening. */
  readonly lost: readonly string[];
  readonly folder: string;
  readonly #notices: string[];
  readonly #index: ArchiveIndex;
  readonly #writer: WarcWriter;
  readonly #reader: PayloadReader;
  readonly #clock: () => Date;
  #queue: Promise<unknown> = Promise.resolve();
  #syncing: Promise<void> = Promise.resolve();
  /** The sync that is to begin after the one under way; null when nobody waits for one. */
  #nextSync: Promise<void> | null = null;

  constructor(
    folder: string,
    index: ArchiveIndex,
    writer: WarcWriter,
    clock: () => Date,
    notices: readonly string[],
    lost: readonly string[],
  ) {
    this.folder = folder;
    this.#index = index;
    this.#writer = writer;
    this.#reader = new PayloadReader(folder, index);
    this.#clock = clock;
    this.#notices = [...notices];
    this.lost = lost;
  }

  /** What was found and mended at the opening and since. */
  get notices(): readonly string[] {
    return this.#notices;
  }

  /**
   * Archives one input and gives its page; returned = synced to disk. Identical payloads become revisits. What is archived at
   * the same time is written one after the other and shares a sync.
   */
  append(input: ArchiveInput): Promise<Page> {
    return this.record(input).then((visit) => visit.page);
  }

  /** As `append`, with the visit instead of the page alone. */
  record(input: ArchiveInput): Promise<Visit> {
    return this.write(input).then(({ visit, synced }) => synced.then(() => visit));
  }

  /** As `record`, for one who has more to archive meanwhile: the visit is known, and on disk when `synced` resolves. */
  async write(input: ArchiveInput): Promise<{ readonly visit: Visit; readonly synced: Promise<void> }> {
    const done = this.#queue.then(() => this.#append(input));
    this.#queue = done.catch(() => undefined);
    const visit = await done;
    const synced = this.#settle();
    // Whoever waits for it gets the error; without this it would end the process before.
    synced.catch(() => undefined);
    return { visit, synced };
  }

  /** Versions in archive order, an address's newest last; what says nothing new is left out. */
  async *pages(): AsyncGenerator<Page> {
    for await (const entry of this.#index.entries())
      if (entry.news && !this.#index.isDamaged(entry)) yield entry.page;
  }

  /** As `pages`, with those that are damaged: what was made of them before may still be of use. */
  async *versions(): AsyncGenerator<{ readonly page: Page; readonly isDamaged: boolean }> {
    for await (const entry of this.#index.entries())
      if (entry.news) yield { page: entry.page, isDamaged: this.#index.isDamaged(entry) };
  }

  /** Every page record in archive order, or those after a position. */
  async *visits(after?: ArchivePosition): AsyncGenerator<Visit> {
    for await (const entry of this.#index.entries())
      if (!after || isAfter(entry, after)) yield visitOf(entry);
  }

  /** The newest version at an address (URL, or origin of what has none), as far as it can be read. */
  async newest(address: string): Promise<Page | undefined> {
    const page = (await this.#index.newest(address))?.page;
    // A revisit of a payload that was found damaged holds nothing that a 304 or an import could lean on.
    if (page && this.#index.hasDamage && !(await this.#index.withDigest(page.digest))) return undefined;
    return page;
  }

  /** Whether there was a version at an address, be it one that can't be read any more. */
  async hadVersion(address: string): Promise<boolean> {
    return this.#index.hasLost(address) || (await this.#index.newest(address)) !== undefined;
  }

  /**
   * Takes pages whose payload is damaged out of what is known, for good: the next import or crawl that meets them archives
   * them again. Returned = remembered on disk.
   */
  async disown(pages: readonly Page[]): Promise<void> {
    if (pages.length === 0) return;
    const places = new Set(pages.map(placeOf));
    const damaged: IndexEntry[] = [];
    // A revisit's page names the place of its payload: it goes with it.
    for await (const entry of this.#index.entries()) if (places.has(placeOf(entry.page))) damaged.push(entry);
    const fresh = damaged.filter((entry) => !this.#index.isDamaged(entry));
    await noteFaults(this.folder, 'damaged.txt', [...new Set(fresh.map(({ record_id }) => record_id))]);
    this.#index.disown(fresh);
    for (const address of new Set(fresh.map(({ page }) => addressOf(page))))
      this.#notices.push(
        `the record of ${address} is damaged and counts no longer; the next import or crawl archives it again`,
      );
  }

  /** Strikes addresses from what is lost: somebody else remembers now that they are to be fetched. */
  async forgetLost(addresses: readonly string[]): Promise<void> {
    if (addresses.length > 0) await dropFaults(this.folder, 'lost.txt', new Set(addresses));
  }

  /** Versions that were found damaged and that nothing was archived in the place of since. */
  get damaged(): readonly Page[] {
    return this.#index.lost;
  }

  /** The content of a page, content coding undone; throws a `skip` error where the archive is damaged. */
  readPayload(page: Page): Promise<Uint8Array> {
    return this.#reader.readPayload(page);
  }

  /** Status and HTTP fields of a visit's own record; null for a file. */
  async readHead(visit: Visit): Promise<HttpHead | null> {
    const record = await this.#reader.readRecord(visit.record.file, visit.record.offset, visit.page);
    return record.type === 'resource' ? null : parseHttpHead(record.block);
  }

  async close(): Promise<void> {
    await this.#queue;
    await this.#settle().catch(() => undefined);
    await this.#writer.close();
    await this.#reader.close();
    await this.#index.close();
  }

  async #append(input: ArchiveInput): Promise<Visit> {
    const date = ('fetchedAt' in input ? input.fetchedAt : undefined) ?? this.#clock().toISOString();
    if (input.kind === 'resource') return this.#write(await buildResource(input, date), undefined);
    const digest = input.kind === 'response' ? digestOf(input.body) : '';
    const known =
      input.kind === 'response' ? await this.#findKnown(input, digest) : await this.#newestOf(input);
    const answer: Omit<ResponseInput, 'kind'> =
      input.kind === 'response'
        ? input
        : { ...input, status: 304, reason: 'Not Modified', body: new Uint8Array() };
    return this.#write(await buildResponse(answer, date, digest, known), known);
  }

  async #write(records: PackedRecord[], known: IndexEntry | undefined): Promise<Visit> {
    const place = await this.#writer.append(records.map(({ member }) => member));
    // Described from the bytes as written, so that a rebuilt index says the same.
    const parsed = splitRecord(records.at(-1)!.plain);
    const entry = parsed.ok ? describeRecord(parsed.record, place, known) : null;
    if (!entry)
      throw new Error(
        `a record was written that does not read back: ${parsed.ok ? parsed.record.type : parsed.detail}`,
      );
    return visitOf(await this.#index.append(entry));
  }

  /**
   * Waits for a sync that began after the call: callers that come while one is under way share the next. A sync that failed
   * fails all later ones, as nobody knows what is on disk then; the next opening reads it again.
   */
  #settle(): Promise<void> {
    this.#nextSync ??= this.#syncing.then(async () => {
      this.#nextSync = null;
      const end = this.#index.size;
      await this.#writer.sync();
      // A line in front of its record would tell of a loss after a power cut.
      await this.#index.flush(end);
    });
    this.#syncing = this.#nextSync;
    return this.#nextSync;
  }

  async #findKnown(input: ResponseInput, digest: string): Promise<IndexEntry | undefined> {
    const known = await this.#index.withDigest(digest);
    if (known) return known;
    const newest = await this.#index.newest(input.url);
    const same = newest && (await isSameContent(input, () => this.#reader.readPayload(newest.page)));
    return same ? this.#index.withDigest(newest.page.digest) : undefined;
  }

  async #newestOf(input: NotModifiedInput): Promise<IndexEntry> {
    const newest = await this.#index.newest(input.url);
    const known = newest && (await this.#index.withDigest(newest.page.digest));
    if (known) return known;
    throw new TinhuyenError({
      code: 'nothing-to-revisit',
      disposition: 'retry',
      expected: `an archived version of ${input.url} that a 304 can point to`,
      got: 'none',
      todo: 'Fetch the address again without If-None-Match and If-Modified-Since.',
    });
  }
}

/** The visit that an entry of the index tells of. */
export function visitOf(entry: IndexEntry): Visit {
  const record = { file: entry.filename, offset: entry.offset };
  return {
    page: entry.page,
    type: entry.type,
    news: entry.news,
    position: { file: entry.filename, end: entry.offset + entry.length },
    record,
  };
}

function placeOf({ archive_file, archive_offset }: Page): string {
  return `${archive_file}:${archive_offset}`;
}

function isAfter(entry: IndexEntry, position: ArchivePosition): boolean {
  return entry.filename === position.file ? entry.offset >= position.end : entry.filename > position.file;
}
