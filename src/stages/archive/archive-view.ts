import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '../../model/page.ts';
import { type Archive, type Visit, visitOf } from './archive.ts';
import { readIndexLines } from './archive-index.ts';
import { readFaults } from './fault-lists.ts';
import { type HttpHead, parseHttpHead } from './http-block.ts';
import type { IndexEntry } from './index-entry.ts';
import { listWarcs } from './list-warcs.ts';
import { PayloadReader } from './payload-reader.ts';

/** What an archive holds by its index, as it stood at the opening: nothing is mended or written, a run may go on meanwhile. */
export type ArchiveView = Pick<Archive, 'versions' | 'visits' | 'readHead' | 'readPayload' | 'close'>;

/** Opens the view of a folder, which may be absent: then it is empty. */
export async function openArchiveView(folder: string): Promise<ArchiveView> {
  const path = join(folder, 'index.cdxj');
  const size = await stat(path).then(
    (found) => found.size,
    () => 0,
  );
  const { files } = size === 0 ? { files: [] } : await listWarcs(folder);
  const sizeOf = new Map(files.map((file) => [file.name, file.size]));
  const damaged = await readFaults(folder, 'damaged.txt');
  async function* entries(): AsyncGenerator<IndexEntry> {
    for await (const { entry } of readIndexLines(path, size)) {
      // A line that is not whole is being written, one beyond its file is a loss: the next opening tells of it.
      if (entry && entry.offset + entry.length <= (sizeOf.get(entry.filename) ?? 0)) yield entry;
    }
  }
  /** Only for the revisit whose line does not name the place of its payload, so that no table is worth its memory. */
  async function withDigest(digest: string): Promise<IndexEntry | undefined> {
    for await (const entry of entries())
      if (entry.type !== 'revisit' && entry.page.digest === digest && !damaged.has(entry.record_id))
        return entry;
    return undefined;
  }
  const reader = new PayloadReader(folder, { withDigest });
  return {
    async *versions(): AsyncGenerator<{ page: Page; isDamaged: boolean }> {
      for await (const { page, news, record_id } of entries())
        if (news) yield { page, isDamaged: damaged.has(record_id) };
    },
    async *visits(): AsyncGenerator<Visit> {
      for await (const entry of entries()) yield visitOf(entry);
    },
    async readHead(visit): Promise<HttpHead | null> {
      const record = await reader.readRecord(visit.record.file, visit.record.offset, visit.page);
      return record.type === 'resource' ? null : parseHttpHead(record.block);
    },
    readPayload: (page) => reader.readPayload(page),
    close: () => reader.close(),
  };
}
