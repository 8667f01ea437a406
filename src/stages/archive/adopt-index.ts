import { stat } from 'node:fs/promises';
import { type ArchiveIndex, readIndexLines } from './archive-index.ts';
import { addressOf, type IndexEntry } from './index-entry.ts';
import type { WarcFile } from './list-warcs.ts';

/** How far the index speaks for each file, and the addresses whose records it knows but the files no longer have. */
export interface Adopted {
  /** File name -> end of its last indexed record. */
  readonly covered: ReadonlyMap<string, number>;
  readonly lost: readonly string[];
  /** Why the index was not believed to its end; null when it was. */
  readonly stale: string | null;
}

/**
 * Takes over the lines of `index.cdxj` up to the first that does not agree with the files; the rest is cut and must be
 * read from the files again. `tellLost` is told before of the addresses that go with it.
 */
export async function adoptIndex(
  index: ArchiveIndex,
  path: string,
  files: readonly WarcFile[],
  tellLost: (addresses: readonly string[]) => Promise<void>,
): Promise<Adopted> {
  const covered = new Map<string, number>();
  const lost = new Set<string>();
  let last: IndexEntry | null = null;
  let stale: string | null = null;
  for await (const line of readIndexLines(path, (await stat(path)).size)) {
    const { entry } = line;
    const isLost =
      entry !== null &&
      entry.offset + entry.length > (files.find((file) => file.name === entry.filename)?.size ?? 0);
    if (isLost) lost.add(addressOf(entry.page));
    if (stale !== null) continue;
    if (!entry) stale = 'a line that is not whole';
    else if (isLost) stale = 'records that the files no longer have';
    else if (!follows(last, entry, files)) stale = 'lines that skip or repeat a part of the files';
    else {
      index.adopt({ ...line, entry });
      covered.set(entry.filename, entry.offset + entry.length);
      last = entry;
    }
  }
  // Once the lines are cut nothing else knows of these records.
  await tellLost([...lost]);
  await index.cutRest();
  return { covered, lost: [...lost], stale };
}

/** Whether a line comes right after another: next in the same file, or first of the next file once the first is all told. */
function follows(before: IndexEntry | null, after: IndexEntry, files: readonly WarcFile[]): boolean {
  if (before?.filename === after.filename) return before.offset + before.length === after.from;
  const next = before ? files.findIndex((file) => file.name === before.filename) + 1 : 0;
  if (files[next]?.name !== after.filename || after.from !== 0) return false;
  return before === null || before.offset + before.length === files[next - 1]!.size;
}
