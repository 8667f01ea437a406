import { digestOf } from '../../model/hash.ts';
import type { Page } from '../../model/page.ts';
import type { Archive } from '../../stages/archive/archive.ts';
import type { ArchiveInput, ResourceInput } from '../../stages/archive/archive-input.ts';
import type { SpillTable } from '../../stages/archive/spill-table.ts';
import type { ImportTally } from './import-tally.ts';

/** What the importers of one run share. */
export interface ImportContext {
  readonly archive: Archive;
  readonly sourceId: string;
  readonly tally: ImportTally;
  /** Caps a file, a JSON line and a WARC record. */
  readonly maxBytes: number;
  /** Address -> start of the digest, of what this run has taken. */
  readonly taken: SpillTable;
  /** Syncs that items wait for which are archived already, oldest first. */
  readonly syncing: Promise<void>[];
  /** Called after each item; throws when the run is to stop. */
  readonly onItem: () => void;
}

/** A sync takes longer than the reading of an item: so many may share one. */
const maxSyncing = 32;

/** Archives an item; what was archived some time before it is on disk then, the last ones when `syncing` is. */
export async function archiveItem(
  input: ArchiveInput,
  { archive, syncing }: Pick<ImportContext, 'archive' | 'syncing'>,
): Promise<Page> {
  const { visit, synced } = await archive.write(input);
  syncing.push(synced);
  if (syncing.length > maxSyncing) await syncing.shift();
  return visit.page;
}

/** Archives a file or a line, unless the newest version of its address is the same; `where` names it in a reject. */
export async function importResource(
  input: ResourceInput,
  where: string,
  context: ImportContext,
): Promise<void> {
  const { archive, tally, taken } = context;
  const address = input.url ?? input.origin;
  const digest = digestOf(input.body);
  const short = Number.parseInt(digest.slice(7, 19), 16);
  const earlier = taken.get(digestOf(address));
  if (earlier !== undefined && earlier !== short) {
    // Taking both would make each run find the other one new.
    tally.reject(
      where,
      'duplicate-origin',
      `expected one item for ${address} in a run; got a second with other content`,
    );
    return;
  }
  taken.set(digestOf(address), short);
  if (earlier === short || (await archive.newest(address))?.digest === digest) tally.known++;
  else {
    await archiveItem(input, context);
    tally.done++;
  }
}
