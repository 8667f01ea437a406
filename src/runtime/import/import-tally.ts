import type { Reject } from '../../model/failure.ts';

/** What an import did: every item is either done, known or told of in a reject. */
export interface ImportReport {
  /** Items that could hold a page: files, JSON lines, WARC records. */
  readonly in: number;
  /** Newly archived. */
  readonly done: number;
  /** Archived already, with the same content. */
  readonly known: number;
  readonly rejects: readonly Reject[];
}

/** What is told of all items that were left out for one kind. */
interface LeftOut {
  readonly reason: string;
  readonly kind: string;
  readonly expected: string;
  count: number;
  /** The first of them in the order of the alphabet, whichever was met first. */
  example: string;
}

/** Counts while an import runs. */
export class ImportTally {
  in = 0;
  done = 0;
  known = 0;
  private readonly own: Reject[] = [];
  private readonly leftOut = new Map<string, LeftOut>();

  /** Rejects of single items so far. */
  get rejected(): number {
    return this.own.length;
  }

  reject(origin: string, reason: string, detail: string): void {
    this.own.push({ origin, stage: 'import', reason, detail });
  }

  /** An item of a kind that holds no page: a saved page has hundreds of pictures beside it, so a kind is told of once. */
  leaveOut(origin: string, reason: string, kind: string, expected: string): void {
    const key = `${reason} ${kind}`;
    const group = this.leftOut.get(key) ?? { reason, kind, expected, count: 0, example: origin };
    group.count++;
    if (origin < group.example) group.example = origin;
    this.leftOut.set(key, group);
  }

  report(): ImportReport {
    const groups = [...this.leftOut].sort(([a], [b]) => (a < b ? -1 : 1));
    const told = groups.map(([, { reason, kind, expected, count, example }]) => ({
      origin: example,
      stage: 'import' as const,
      reason,
      detail: `expected ${expected}; got ${kind}${count > 1 ? `, ${count} of them, this one first` : ''}`,
    }));
    return { in: this.in, done: this.done, known: this.known, rejects: [...this.own, ...told] };
  }
}
