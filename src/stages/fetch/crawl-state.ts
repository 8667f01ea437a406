import { hash as hashOnce } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { type Database, open, type RootDatabase } from 'lmdb';
import type { Reject } from '../../model/failure.ts';
import { readBootId, UnsyncedFolder } from './unsynced-folder.ts';

export type UrlStatus = 'pending' | 'done' | 'moved' | 'gone' | 'refused' | 'failed';

/** What is known of one address. */
export interface UrlRecord {
  readonly url: string;
  readonly key: string;
  readonly source: string;
  readonly role: string;
  readonly depth: number;
  readonly status: UrlStatus;
  /** Redirects that led here. */
  readonly hops: number;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly digest: string | null;
  readonly fetchedAt: string | null;
  /** Times that a look again found nothing new, since it last changed. */
  readonly unchanged: number;
  /** Pages of a pager in a row, up to the one that led here, that named nothing new. */
  readonly dry?: number;
  /** Why it was refused or failed, or where it moved. */
  readonly note: string | null;
}

/** An address waiting to be fetched. */
export interface FrontierItem {
  readonly id: string;
  readonly record: UrlRecord;
}

/** Where the state stands in the archive. */
export interface StatePosition {
  readonly file: string;
  readonly end: number;
}

/** Changes that belong together: all of them are on disk, or none. */
export interface StateChange {
  /** Puts or replaces what is known of addresses. */
  put(record: UrlRecord): void;
  enqueue(record: UrlRecord, priority: number): void;
  dequeue(id: string): void;
  /** Adds one to a counter and gives its new value. */
  count(name: string): number;
  /** Look at the address again once the time has come. */
  schedule(record: UrlRecord, due: Date): void;
  /** Everything of a source that the archive holds up to there is reflected. */
  moveTo(source: string, position: StatePosition): void;
  remember(name: string, value: unknown): void;
  /** What stands against an address (or a host), until it is cleared. */
  reject(source: string, id: string, reject: Reject): void;
  clear(source: string, id: string): void;
}

/**
 * Known addresses, frontier and schedule of a crawl on disk; memory does not grow with them. One process at a time. A killed
 * process loses no change. A machine that stopped under a crawl may: the state is then begun anew (`wasLost`), from the archive.
 */
export class CrawlState {
  /** Whether what stood here could not be trusted after the machine had stopped. */
  readonly wasLost: boolean;
  readonly #unsynced: UnsyncedFolder | null;
  /** Source -> how many of its addresses wait: to count them in the database takes as long as they are many. */
  readonly #waiting = new Map<string, number>();
  /** Number of the last address that was put into the frontier. */
  #number: number | null = null;
  readonly #root: RootDatabase;
  readonly #urls: Database<UrlRecord, string>;
  /** [source, priority, number] -> id */
  readonly #frontier: Database<string, (string | number)[]>;
  /** id -> key of its frontier entry */
  readonly #queued: Database<(string | number)[], string>;
  /** [source, due time, id] -> 1 */
  readonly #due: Database<number, (string | number)[]>;
  readonly #dueOf: Database<number, string>;
  readonly #rejects: Database<Reject, (string | number)[]>;
  readonly #meta: Database<unknown, string>;

  /** `bootId` null: each change is synced, as there is no telling whether the machine stopped since. */
  constructor(folder: string, bootId: string | null = readBootId()) {
    mkdirSync(folder, { recursive: true });
    this.#unsynced = bootId === null ? null : new UnsyncedFolder(folder, bootId);
    this.wasLost = this.#unsynced?.wasEmptied ?? false;
    // Synced changes are some thirty times slower than the pages that they tell of.
    this.#root = open({ path: folder, maxDbs: 8, noSubdir: false, noSync: this.#unsynced !== null });
    this.#urls = this.#root.openDB({ name: 'urls' });
    this.#frontier = this.#root.openDB({ name: 'frontier' });
    this.#queued = this.#root.openDB({ name: 'queued' });
    this.#due = this.#root.openDB({ name: 'due' });
    this.#dueOf = this.#root.openDB({ name: 'due-of' });
    this.#rejects = this.#root.openDB({ name: 'rejects' });
    this.#meta = this.#root.openDB({ name: 'meta' });
  }

  /** How far in the archive every record of a source is reflected here. */
  position(source: string): StatePosition | undefined {
    return this.#meta.get(`position:${source}`) as StatePosition | undefined;
  }

  /** What stands against addresses of a source, in order of their origins. */
  rejects(source: string): Reject[] {
    const found = [...this.#rejects.getRange({ start: [source], end: [source, '\uffff'] })].map(
      ({ value }) => value,
    );
    return found.sort((a, b) => (a.origin < b.origin ? -1 : a.origin > b.origin ? 1 : 0));
  }

  get(source: string, key: string): UrlRecord | undefined {
    return this.#urls.get(idOfUrl(source, key));
  }

  /** What a caller remembers under a name, of any kind. */
  recall(name: string): unknown {
    return this.#meta.get(`memory:${hash(name)}`);
  }

  counter(name: string): number {
    return (this.#meta.get(`count:${hash(name)}`) as number | undefined) ?? 0;
  }

  isQueued(id: string): boolean {
    return this.#queued.doesExist(id);
  }

  /** The first waiting address of a source that is not among `but`, lowest priority number first, then in order of arrival. */
  next(source: string, but: ReadonlyMap<string, unknown> = new Map()): FrontierItem | undefined {
    for (const { value: id } of this.#frontier.getRange({
      start: [source],
      end: [source, Number.MAX_VALUE],
      limit: but.size + 1,
    })) {
      if (but.has(id)) continue;
      const record = this.#urls.get(id);
      return record && { id, record };
    }
    return undefined;
  }

  /** How many addresses of a source wait. */
  waiting(source: string): number {
    let count = this.#waiting.get(source);
    if (count === undefined) {
      count = this.#frontier.getCount({ start: [source], end: [source, Number.MAX_VALUE] });
      this.#waiting.set(source, count);
    }
    return count;
  }

  /** Addresses of a source whose time has come, the longest due first; enqueueing takes them off this list. */
  due(source: string, now: Date, limit: number): UrlRecord[] {
    const range = this.#due.getRange({ start: [source, 0], end: [source, now.getTime() + 1], limit });
    return [...range].flatMap(({ key }) => this.#urls.get(String(key[2])) ?? []);
  }

  /** Makes a change; on return it is in the database as a whole, and survives the end of the process. A throw undoes it. */
  change(work: (change: StateChange) => void): void {
    try {
      this.#root.transactionSync(() => {
        const before = this.#number;
        work(this.#open());
        if (this.#number !== before) this.#meta.putSync('number', this.#number);
      });
    } catch (error) {
      // What was kept in memory beside the database may be ahead of it now.
      this.#waiting.clear();
      this.#number = null;
      throw error;
    }
  }

  async close(): Promise<void> {
    await this.#root.close();
    this.#unsynced?.close(['data.mdb']);
  }

  #open(): StateChange {
    return {
      put: (record) => void this.#urls.putSync(idOfUrl(record.source, record.key), record),
      enqueue: (record, priority) => this.#enqueue(record, priority),
      dequeue: (id) => this.#dequeue(id),
      count: (name) => {
        const value = this.counter(name) + 1;
        this.#meta.putSync(`count:${hash(name)}`, value);
        return value;
      },
      schedule: (record, due) => this.#schedule(record, due.getTime()),
      moveTo: (source, position) => void this.#meta.putSync(`position:${source}`, position),
      remember: (name, value) => void this.#meta.putSync(`memory:${hash(name)}`, value),
      reject: (source, id, reject) => void this.#rejects.putSync([source, id], reject),
      clear: (source, id) => void this.#rejects.removeSync([source, id]),
    };
  }

  #enqueue(record: UrlRecord, priority: number): void {
    const id = idOfUrl(record.source, record.key);
    this.#urls.putSync(id, record);
    this.#unschedule(record.source, id);
    const old = this.#queued.get(id);
    if (old) {
      if ((old[1] as number) <= priority) return;
      this.#frontier.removeSync(old);
    } else this.#waiting.set(record.source, this.waiting(record.source) + 1);
    this.#number ??= (this.#meta.get('number') as number | undefined) ?? 0;
    const place = [record.source, priority, ++this.#number];
    this.#frontier.putSync(place, id);
    this.#queued.putSync(id, place);
  }

  #dequeue(id: string): void {
    const place = this.#queued.get(id);
    if (!place) return;
    const source = String(place[0]);
    this.#waiting.set(source, this.waiting(source) - 1);
    this.#frontier.removeSync(place);
    this.#queued.removeSync(id);
  }

  #schedule(record: UrlRecord, due: number): void {
    const id = idOfUrl(record.source, record.key);
    this.#unschedule(record.source, id);
    this.#due.putSync([record.source, due, id], 1);
    this.#dueOf.putSync(id, due);
  }

  #unschedule(source: string, id: string): void {
    const due = this.#dueOf.get(id);
    if (due === undefined) return;
    this.#due.removeSync([source, due, id]);
    this.#dueOf.removeSync(id);
  }
}

/** Database key of an address: lmdb takes keys of at most 1978 bytes, addresses may be longer. */
export function idOfUrl(source: string, key: string): string {
  return hash(`${source}\0${key}`);
}

function hash(text: string): string {
  return hashOnce('sha256', text, 'hex').slice(0, 32);
}
