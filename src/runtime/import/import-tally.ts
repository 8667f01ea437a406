import type { Reject } from '../../model/failure.ts';

/** What an import did: every item is either done, known, ignored or rejected. */
export interface ImportReport {
  /** Items seen: files, JSON lines, WARC records. */
  readonly in: number;
  /** Newly archived. */
  readonly done: number;
  /** Archived already, with the same content. */
  readonly known: number;
  /** Of no kind that holds an article: other file types of a folder, requests and pictures of a WARC; by kind. */
  readonly ignored: Readonly<Record<string, number>>;
  readonly rejects: readonly Reject[];
}

/** Counts while an import runs. */
export class ImportTally {
  in = 0;
  done = 0;
  known = 0;
  readonly ignored: Record<string, number> = {};
  readonly rejects: Reject[] = [];

  ignore(kind: string): void {
    this.ignored[kind] = (this.ignored[kind] ?? 0) + 1;
  }

  reject(origin: string, reason: string, detail: string): void {
    this.rejects.push({ origin, stage: 'import', reason, detail });
  }

  report(): ImportReport {
    return { in: this.in, done: this.done, known: this.known, ignored: this.ignored, rejects: this.rejects };
  }
}
