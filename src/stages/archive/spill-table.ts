import { TinhuyenError } from '../../model/failure.ts';
import { CompactTable, wordsOf } from './compact-table.ts';
import { mergeRuns, SortedRun } from './sorted-run.ts';

/** 5 MB; what a portal of a district has in all its years is less. */
const defaultInMemory = 180_000;
/** So many runs of about one size become one: a look-up reads some three for each fourfold of the entries. */
const fan = 4;

/**
 * 96 bits of a hash -> a number, for any number of entries: beyond a fixed number they are written to sorted files without
 * a name (`SortedRun`), so memory stays as it is and nothing is left behind by a killed process. Never kept from one
 * opening to the next: whoever fills it has it from a file that lasts.
 */
export class SpillTable {
  readonly #folder: string;
  readonly #keeps: 'first' | 'last';
  readonly #inMemory: number;
  #fresh = new CompactTable();
  /** Youngest first; an older one is never smaller than the level of a younger. */
  #runs: { readonly run: SortedRun; readonly level: number }[] = [];

  /** Spills into the folder, beyond so many entries. What is set twice has its `first` or its `last` value, without a look at the files. */
  constructor(folder: string, keeps: 'first' | 'last', inMemory = defaultInMemory) {
    this.#folder = folder;
    this.#keeps = keeps;
    this.#inMemory = inMemory;
  }

  /** `key` is at least 24 hex digits; `sha256:` in front of them is skipped. */
  get(key: string): number | undefined {
    const words = wordsOf(key);
    const fresh = this.#fresh.getAt(words);
    if (this.#keeps === 'last' && fresh !== undefined) return fresh;
    for (const { run } of this.#believed(this.#runs)) {
      const value = run.get(words);
      if (value !== undefined) return value;
    }
    return fresh;
  }

  /** Sets the value of a key: 0 or more. */
  set(key: string, value: number): void {
    const words = wordsOf(key);
    if (this.#keeps === 'last' || this.#fresh.getAt(words) === undefined) this.#fresh.setAt(words, value);
    if (this.#fresh.size < this.#inMemory) return;
    try {
      this.#spill();
    } catch (error) {
      throw new TinhuyenError(
        {
          code: 'table-not-written',
          disposition: 'stop',
          expected: `room for a table of what the archive holds, beside ${this.#folder}`,
          got: error instanceof Error ? error.message : String(error),
          todo: 'Free some disk space, then run the same command again: nothing archived so far is lost.',
        },
        { cause: error },
      );
    }
  }

  /** Bytes that it keeps in memory, and entries in its files. */
  get held(): { readonly bytes: number; readonly files: number; readonly spilled: number } {
    return {
      bytes: this.#fresh.held + this.#runs.reduce((sum, { run }) => sum + run.held, 0),
      files: this.#runs.length,
      spilled: this.#runs.reduce((sum, { run }) => sum + run.size, 0),
    };
  }

  close(): void {
    for (const { run } of this.#runs) run.close();
    this.#runs = [];
    this.#fresh = new CompactTable();
  }

  /** Runs that stand youngest first, in the order in which they are believed. */
  #believed<T>(runs: readonly T[]): readonly T[] {
    return this.#keeps === 'last' ? runs : runs.toReversed();
  }

  #spill(): void {
    const run = new SortedRun(this.#folder, this.#fresh.sorted(), this.#fresh.size);
    this.#runs.unshift({ run, level: 0 });
    this.#fresh = new CompactTable();
    for (let level = 0; ; level++) {
      const same = this.#runs.filter((one) => one.level === level);
      if (same.length < fan) return;
      const runs = same.map(({ run }) => run);
      const atMost = runs.reduce((sum, { size }) => sum + size, 0);
      const merged = new SortedRun(this.#folder, mergeRuns(this.#believed(runs)), atMost);
      this.#runs = [{ run: merged, level: level + 1 }, ...this.#runs.filter((one) => one.level > level)];
      for (const run of runs) run.close();
    }
  }
}
