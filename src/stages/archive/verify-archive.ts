import { open, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { readIndexLines } from './archive-index.ts';
import { describeRecord } from './describe-record.ts';
import { addressOf, formatIndexEntry, type IndexEntry } from './index-entry.ts';
import { listWarcs, type WarcFile } from './list-warcs.ts';
import { readAt } from './read-member.ts';
import { scanWarc } from './scan-warc.ts';
import { fieldOf } from './warc-fields.ts';

/** Something wrong with an archive. */
export interface Finding {
  readonly code: 'damaged' | 'missing' | 'doubled' | 'index-mismatch' | 'index-missing' | 'revisit-dangling';
  readonly file: string;
  readonly offset: number | null;
  /** Address to fetch or import again; null where nothing is lost, or nobody can say. */
  readonly address: string | null;
  readonly detail: string;
}

/** Reads everything again: lengths, checksums, digests, ids, and the index against the files. Yields nothing for a sound archive. */
export async function* verifyArchive(folder: string): AsyncGenerator<Finding> {
  const { files } = await listWarcs(folder);
  const path = join(folder, 'index.cdxj');
  const size = await stat(path).then(
    (found) => found.size,
    () => null,
  );
  if (size === null && files.length > 0) {
    yield {
      code: 'index-missing',
      file: 'index.cdxj',
      offset: null,
      address: null,
      detail: 'expected an index beside the files; got none. Opening the archive makes it.',
    };
  }
  const entries = new Map<string, IndexEntry>();
  for await (const line of readIndexLines(path, size ?? 0)) {
    const { entry } = line;
    if (!entry)
      yield {
        code: 'index-mismatch',
        file: 'index.cdxj',
        offset: line.at,
        address: null,
        detail: 'expected a line as we write it; got another',
      };
    else if (entries.has(keyOf(entry)))
      yield {
        code: 'doubled',
        file: 'index.cdxj',
        offset: line.at,
        address: null,
        detail: `two lines for ${keyOf(entry)}`,
      };
    else entries.set(keyOf(entry), entry);
  }
  const seen: Seen = { ids: new Set(), digests: new Set(), checked: size !== null };
  for (const file of files) yield* verifyFile(folder, file, entries, seen);
  for (const entry of entries.values()) {
    yield {
      code: 'missing',
      file: entry.filename,
      offset: entry.offset,
      address: addressOf(entry.page),
      detail: `the index knows a ${entry.type} that the file doesn't have whole`,
    };
  }
}

interface Seen {
  readonly ids: Set<string>;
  readonly digests: Set<string>;
  readonly checked: boolean;
}

async function* verifyFile(
  folder: string,
  warc: WarcFile,
  entries: Map<string, IndexEntry>,
  seen: Seen,
): AsyncGenerator<Finding> {
  const file = await open(join(folder, warc.name), 'r');
  const at = (offset: number) => ({ file: warc.name, offset });
  try {
    let from = 0;
    for await (const item of scanWarc(file, 0, warc.size)) {
      if (item.kind === 'damage') {
        const hit = [...entries.values()].filter(
          (entry) => entry.filename === warc.name && entry.offset >= item.offset && entry.offset < item.end,
        );
        for (const entry of hit) entries.delete(keyOf(entry));
        const addresses = hit.length > 0 ? hit.map((entry) => addressOf(entry.page)) : [null];
        for (const address of addresses) {
          yield {
            code: 'damaged',
            ...at(item.offset),
            address,
            detail: `bytes ${item.offset} to ${item.end} hold no whole record: ${item.detail}`,
          };
        }
        from = item.end;
        continue;
      }
      const { record, offset, length } = item;
      const id = fieldOf(record.fields, 'WARC-Record-ID') ?? '';
      if (seen.ids.has(id))
        yield {
          code: 'doubled',
          ...at(offset),
          address: null,
          detail: `the record ${id} stands there a second time`,
        };
      seen.ids.add(id);
      const digest = fieldOf(record.fields, 'WARC-Payload-Digest') ?? '';
      if (record.type === 'response' || record.type === 'resource') seen.digests.add(digest);
      const entry = entries.get(`${warc.name}:${offset}`);
      const place = {
        filename: warc.name,
        from,
        offset,
        length,
        crc: crc32(await readAt(file, from, offset + length - from)),
      };
      const found = describeRecord(record, place, entry);
      if (!found) continue;
      from = offset + length;
      const address = addressOf(found.page);
      if (record.type === 'revisit' && !seen.digests.has(digest)) {
        yield {
          code: 'revisit-dangling',
          ...at(offset),
          address,
          detail: `expected an earlier record with payload ${digest}; got none`,
        };
      }
      if (!seen.checked) continue;
      if (!entry)
        yield {
          code: 'index-mismatch',
          ...at(offset),
          address: null,
          detail: `the index has no line for this ${record.type}`,
        };
      else if (entry.crc !== found.crc)
        yield {
          code: 'damaged',
          ...at(offset),
          address,
          detail: 'expected the stored bytes that the index has a checksum of; got others',
        };
      else if (formatIndexEntry({ ...found, news: entry.news }) !== formatIndexEntry(entry)) {
        yield {
          code: 'index-mismatch',
          ...at(offset),
          address: null,
          detail: 'the index line says other things than the record',
        };
      }
      entries.delete(`${warc.name}:${offset}`);
    }
  } finally {
    await file.close();
  }
}

function keyOf(entry: IndexEntry): string {
  return `${entry.filename}:${entry.offset}`;
}
