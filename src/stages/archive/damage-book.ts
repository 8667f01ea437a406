import { digestOf } from '../../model/hash.ts';
import type { Finding } from './finding.ts';
import { addressOf, type IndexEntry } from './index-entry.ts';
import type { ScannedDamage } from './scan-warc.ts';
import { SpillTable } from './spill-table.ts';

type Entry = Omit<IndexEntry, 'news'>;

interface Loss {
  readonly finding: Finding;
  /** Page records that stand before it. */
  readonly at: number;
  /** Digest of the payload that a revisit wants; null for what is lost itself. */
  readonly wants: string | null;
}

/** What an archive has lost, held against what it has: a loss is none where a later record gives the same address. */
export class DamageBook {
  readonly #ids: SpillTable;
  /** Digests of the payloads that are whole. */
  readonly #payloads: SpillTable;
  /** Address -> number of its last whole record with content. */
  readonly #whole: SpillTable;
  readonly #losses: Loss[] = [];
  #at = 0;

  /** The folder is where the tables spill into, beyond so many entries. */
  constructor(folder: string, tableEntries?: number) {
    this.#ids = new SpillTable(folder, 'first', tableEntries);
    this.#payloads = new SpillTable(folder, 'first', tableEntries);
    this.#whole = new SpillTable(folder, 'last', tableEntries);
  }

  /** Whether a record id was met before. */
  isDoubled(id: string): boolean {
    const key = digestOf(id);
    const isKnown = this.#ids.get(key) !== undefined;
    this.#ids.set(key, 1);
    return isKnown;
  }

  /** A page record that reads back. */
  noteSound(entry: Entry): void {
    this.#at++;
    const { page, type, filename: file, offset } = entry;
    if (type !== 'revisit') this.#payloads.set(page.digest, 1);
    else if (this.#payloads.get(page.digest) === undefined) {
      const detail = `expected a record with payload ${page.digest}; got none`;
      const address = addressOf(page);
      this.#losses.push({
        finding: { code: 'revisit-dangling', file, offset, address, detail, record: entry.record_id },
        at: this.#at,
        wants: page.digest,
      });
      return;
    }
    const { http_status: status } = page;
    if (status === null || status < 300) this.#whole.set(digestOf(addressOf(page)), this.#at);
  }

  /** A record that the index knows and the file has not whole. */
  noteMissing(entry: IndexEntry): void {
    this.#lose('missing', entry, `the index knows a ${entry.type} that the file doesn't have whole`);
  }

  /** A record that reads back, though its bytes are not those that were written. */
  noteWrongBytes(entry: IndexEntry): void {
    this.#lose('damaged', entry, 'expected the stored bytes that the index has a checksum of; got others');
  }

  /** A stretch without a whole record, and the entries that stand in it. */
  noteDamage(file: string, { offset, end, detail }: ScannedDamage, hit: readonly IndexEntry[]): void {
    const told = `bytes ${offset} to ${end} hold no whole record: ${detail}`;
    for (const entry of hit) this.#lose('damaged', entry, told);
    if (hit.length > 0) return;
    const finding: Finding = {
      code: 'damaged',
      file,
      offset,
      address: null,
      detail: told,
      record: null,
    };
    this.#losses.push({ finding, at: this.#at, wants: null });
  }

  /** What is wrong, once all has been read. */
  *settle(): Generator<Finding> {
    // First the revisits whose payload was archived again behind them: they are whole, and make other losses good.
    for (const { finding, at, wants } of this.#losses)
      if (wants !== null && this.#payloads.get(wants) !== undefined)
        this.#whole.set(digestOf(finding.address!), Math.max(at, this.#wholeAt(finding.address!)));
    for (const { finding, at, wants } of this.#losses) {
      if (wants !== null && this.#payloads.get(wants) !== undefined) continue;
      const { address } = finding;
      if (address === null || this.#wholeAt(address) <= at) yield finding;
      else {
        const detail = `${finding.detail}; a later record of ${address} is whole`;
        yield { ...finding, code: 'superseded', address: null, detail, record: null };
      }
    }
  }

  close(): void {
    for (const table of [this.#ids, this.#payloads, this.#whole]) table.close();
  }

  #lose(
    code: 'missing' | 'damaged',
    { page, filename: file, offset, record_id }: IndexEntry,
    detail: string,
  ): void {
    this.#at++;
    const finding: Finding = { code, file, offset, address: addressOf(page), detail, record: record_id };
    this.#losses.push({ finding, at: this.#at, wants: null });
  }

  #wholeAt(address: string): number {
    return this.#whole.get(digestOf(address)) ?? 0;
  }
}
