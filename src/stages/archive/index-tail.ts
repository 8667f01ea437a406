import { open } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import type { ArchiveIndex } from './archive-index.ts';
import { describeRecord } from './describe-record.ts';
import type { WarcFile } from './list-warcs.ts';
import { readAt } from './read-member.ts';
import { type ScannedDamage, scanWarc } from './scan-warc.ts';
import { fieldOf } from './warc-fields.ts';

/** What the unindexed part of a file held. */
export interface Tail {
  /** Stretches that hold no whole record and are not simply cut off. */
  readonly damages: readonly ScannedDamage[];
  /** End of the last page record or damage: what follows is a group that was not finished. */
  readonly end: number;
}

/** Adds to the index what stands in a file beyond `covered`. */
export async function indexTail(
  path: string,
  warc: WarcFile,
  covered: number,
  index: ArchiveIndex,
): Promise<Tail> {
  const damages: ScannedDamage[] = [];
  let from = covered;
  if (covered >= warc.size) return { damages, end: warc.size };
  const file = await open(path, 'r');
  try {
    for await (const item of scanWarc(file, covered, warc.size)) {
      if (item.kind === 'damage') {
        if (item.torn) break;
        damages.push(item);
        from = item.end;
        continue;
      }
      const end = item.offset + item.length;
      const place = {
        filename: warc.name,
        from,
        offset: item.offset,
        length: item.length,
        crc: crc32(await readAt(file, from, end - from)),
      };
      const digest = fieldOf(item.record.fields, 'WARC-Payload-Digest');
      const original = item.record.type === 'revisit' && digest ? await index.withDigest(digest) : undefined;
      const entry = describeRecord(item.record, place, original);
      if (!entry) continue;
      await index.append(entry);
      await index.flush();
      from = end;
    }
  } finally {
    await file.close();
  }
  return { damages, end: from };
}
