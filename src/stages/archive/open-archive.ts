import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { adoptIndex } from './adopt-index.ts';
import { Archive } from './archive.ts';
import { ArchiveIndex } from './archive-index.ts';
import { buildWarcinfo } from './build-records.ts';
import { noteFaults, readFaults } from './fault-lists.ts';
import { addressOf } from './index-entry.ts';
import { indexTail } from './index-tail.ts';
import { listWarcs } from './list-warcs.ts';
import { WarcWriter } from './warc-writer.ts';

export interface ArchiveOptions {
  readonly clock: () => Date;
  /** A file is closed before it would grow beyond this; 1 GB unless told. */
  readonly maxFileBytes?: number;
  /** Entries of a table over the index that are kept in memory, the rest being on disk; 180,000 unless told. */
  readonly tableEntries?: number;
  /** Version of the program, for the `warcinfo` records. */
  readonly version?: string;
}

const defaultMaxFileBytes = 1_000_000_000;

/**
 * Opens or makes the archive of a folder: a torn tail is cut at the last whole record, the index is brought up to
 * the files. What was found stands in `notices`; addresses whose records are gone in `lost`. One opener at a time.
 */
export async function openArchive(folder: string, options: ArchiveOptions): Promise<Archive> {
  await mkdir(folder, { recursive: true });
  const notices: string[] = [];
  const { files, foreign } = await listWarcs(folder);
  for (const name of foreign)
    notices.push(`${name} is not a file of this archive and is not read; import it`);

  const path = join(folder, 'index.cdxj');
  const index = await ArchiveIndex.open(path, await readFaults(folder, 'damaged.txt'), options.tableEntries);
  const { covered, lost, stale } = await adoptIndex(index, path, files, (addresses) =>
    noteFaults(folder, 'lost.txt', addresses),
  );
  if (stale !== null) notices.push(`index.cdxj had ${stale}; that part was read from the files again`);
  for (const address of lost.slice(0, 20))
    notices.push(`the record of ${address} is gone; it is to be fetched again`);
  if (lost.length > 20) notices.push(`${lost.length - 20} more records are gone`);

  let end = 0;
  for (const [at, file] of files.entries()) {
    const isLast = at === files.length - 1;
    const tail = await indexTail(join(folder, file.name), file, covered.get(file.name) ?? 0, index);
    for (const damage of tail.damages) {
      notices.push(
        `${file.name}: bytes ${damage.offset} to ${damage.end} hold no whole record (${damage.detail}); run verify`,
      );
    }
    end = tail.end;
    if (end === file.size) continue;
    if (isLast) await cutAt(join(folder, file.name), end);
    notices.push(
      `${file.name}: a torn tail of ${file.size - end} bytes ${isLast ? 'was cut' : 'stands'} at ${end}`,
    );
  }
  const position = { number: files.at(-1)?.number ?? 1, size: end };
  const version = options.version ?? '0';
  const writer = new WarcWriter(folder, position, options.maxFileBytes ?? defaultMaxFileBytes, (filename) =>
    buildWarcinfo(options.clock().toISOString(), filename, version),
  );
  const addresses = new Set([...(await readFaults(folder, 'lost.txt')), ...index.lost.map(addressOf)]);
  return new Archive(folder, index, writer, options.clock, notices, [...addresses]);
}

async function cutAt(path: string, size: number): Promise<void> {
  const file = await open(path, 'r+');
  await file.truncate(size);
  await file.sync().finally(() => file.close());
}
