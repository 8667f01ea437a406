import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { DamageBook } from './damage-book.ts';
import { describeRecord } from './describe-record.ts';
import type { Finding } from './finding.ts';
import { addressOf, formatIndexEntry, type IndexEntry } from './index-entry.ts';
import { IndexWalk } from './index-walk.ts';
import { listWarcs, type WarcFile } from './list-warcs.ts';
import type { WarcRecord } from './parse-record.ts';
import { readAt } from './read-member.ts';
import { type ScannedRecord, scanWarc } from './scan-warc.ts';
import { fieldOf } from './warc-fields.ts';

/**
 * Reads everything again: lengths, checksums, digests, ids, and the index against the files, which stand in one order.
 * Yields nothing for a sound archive. One record at a time is held, and `tableEntries` of four tables; the rest of them is on disk.
 */
export async function* verifyArchive(folder: string, tableEntries?: number): AsyncGenerator<Finding> {
  const { files } = await listWarcs(folder);
  const walk = await IndexWalk.open(join(folder, 'index.cdxj'), files, tableEntries);
  if (!walk.exists && files.length > 0) {
    yield {
      code: 'index-missing',
      file: 'index.cdxj',
      offset: null,
      address: null,
      detail: 'expected an index beside the files; got none. Opening the archive makes it.',
      record: null,
    };
  }
  const book = new DamageBook(folder, tableEntries);
  try {
    for (const file of files) yield* verifyFile(folder, file, walk, book);
    for await (const entry of walk.rest()) book.noteMissing(entry);
    yield* walk.takeFaults();
    yield* book.settle();
  } finally {
    walk.close();
    book.close();
  }
}

async function* verifyFile(
  folder: string,
  warc: WarcFile,
  walk: IndexWalk,
  book: DamageBook,
): AsyncGenerator<Finding> {
  const file = await open(join(folder, warc.name), 'r');
  try {
    let from = 0;
    for await (const item of scanWarc(file, 0, warc.size)) {
      if (item.kind === 'damage') {
        for (const entry of await walk.takeUntil(warc, item.offset)) book.noteMissing(entry);
        const hit = await walk.takeUntil(warc, item.end);
        yield* walk.takeFaults();
        book.noteDamage(warc.name, item, hit);
        from = item.end;
        continue;
      }
      const { record, offset, length } = item;
      const id = fieldOf(record.fields, 'WARC-Record-ID') ?? '';
      if (book.isDoubled(id)) {
        const detail = `the record ${id} stands there a second time`;
        yield { code: 'doubled', file: warc.name, offset, address: null, detail, record: null };
      }
      if (!isPage(record)) continue;
      for (const entry of await walk.takeUntil(warc, offset)) book.noteMissing(entry);
      const [entry = null] = await walk.takeUntil(warc, offset + 1);
      yield* walk.takeFaults();
      const crc = crc32(await readAt(file, from, offset + length - from));
      const place = { filename: warc.name, from, offset, length, crc };
      from = offset + length;
      const found = describeRecord(record, place, entry ?? undefined);
      if (!found) continue;
      if (walk.exists && entry !== null && entry.crc !== found.crc) {
        book.noteWrongBytes(entry);
        continue;
      }
      book.noteSound(found);
      if (walk.exists) yield* compare(item, warc, entry, found);
    }
  } finally {
    await file.close();
  }
}

function isPage({ type }: WarcRecord): boolean {
  return type === 'response' || type === 'revisit' || type === 'resource';
}

/** The index line against what the record says. */
function* compare(
  { record, offset }: ScannedRecord,
  warc: WarcFile,
  entry: IndexEntry | null,
  found: Omit<IndexEntry, 'news'>,
): Generator<Finding> {
  const common = { code: 'index-mismatch', file: warc.name, offset, address: null, record: null } as const;
  if (!entry) yield { ...common, detail: `the index has no line for this ${record.type}` };
  else if (formatIndexEntry({ ...found, news: entry.news }) !== formatIndexEntry(entry))
    yield {
      ...common,
      detail: `the index line of ${addressOf(entry.page)} says other things than the record`,
    };
}
