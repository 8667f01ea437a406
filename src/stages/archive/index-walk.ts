import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { digestOf } from '../../model/hash.ts';
import { type IndexLine, readIndexLines } from './archive-index.ts';
import type { Finding } from './finding.ts';
import type { IndexEntry } from './index-entry.ts';
import type { WarcFile } from './list-warcs.ts';
import { SpillTable } from './spill-table.ts';

/** `index.cdxj` read alongside the files, one line at a time: its lines stand in the order of the records. */
export class IndexWalk {
  /** False where there is no index file. */
  readonly exists: boolean;
  readonly #lines: AsyncGenerator<IndexLine>;
  readonly #orderOf: ReadonlyMap<string, number>;
  readonly #seen: SpillTable;
  readonly #faults: Finding[] = [];
  #next: IndexEntry | null = null;
  #last: IndexEntry | null = null;

  private constructor(path: string, size: number | null, files: readonly WarcFile[], tableEntries?: number) {
    this.#seen = new SpillTable(dirname(path), 'first', tableEntries);
    this.exists = size !== null;
    this.#lines = readIndexLines(path, size ?? 0);
    this.#orderOf = new Map(files.map(({ name }, at) => [name, at]));
  }

  static async open(path: string, files: readonly WarcFile[], tableEntries?: number): Promise<IndexWalk> {
    const size = await stat(path).then(
      (found) => found.size,
      () => null,
    );
    return new IndexWalk(path, size, files, tableEntries);
  }

  /** Takes the entries not yet given that stand before an offset of a file. */
  async takeUntil(file: WarcFile, offset: number): Promise<IndexEntry[]> {
    const order = this.#orderOf.get(file.name)!;
    const taken: IndexEntry[] = [];
    for (;;) {
      const entry = (this.#next ??= await this.#read());
      if (entry === null) return taken;
      const own = this.#orderOf.get(entry.filename) ?? -1;
      if (own > order || (own === order && entry.offset >= offset)) return taken;
      this.#next = null;
      taken.push(entry);
    }
  }

  /** All entries that are left. */
  async *rest(): AsyncGenerator<IndexEntry> {
    for (let entry = this.#next ?? (await this.#read()); entry !== null; entry = await this.#read())
      yield entry;
    this.#next = null;
  }

  /** What was wrong with the lines read since it was asked last. */
  takeFaults(): Finding[] {
    return this.#faults.splice(0);
  }

  close(): void {
    this.#seen.close();
  }

  async #read(): Promise<IndexEntry | null> {
    for (;;) {
      const { value: line, done } = await this.#lines.next();
      if (done) return null;
      const digest = digestOf(line.text);
      const isKnown = this.#seen.get(digest) !== undefined;
      this.#seen.set(digest, line.at);
      if (!line.entry) this.#note(line, 'index-mismatch', 'expected a line as we write it; got another');
      else if (isKnown) this.#note(line, 'doubled', 'the line stands there a second time');
      else if (!this.#isAfterLast(line.entry))
        this.#note(line, 'index-mismatch', 'expected lines in the order of the records; got an earlier one');
      else {
        this.#last = line.entry;
        return line.entry;
      }
    }
  }

  #isAfterLast(entry: IndexEntry): boolean {
    const last = this.#last;
    if (last === null || last.filename < entry.filename) return true;
    return last.filename === entry.filename && last.offset < entry.offset;
  }

  #note(line: IndexLine, code: Finding['code'], detail: string): void {
    this.#faults.push({ code, file: 'index.cdxj', offset: line.at, address: null, detail, record: null });
  }
}
