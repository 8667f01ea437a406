import { randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import { crc32, deflateRaw, deflateRawSync, type ZlibOptions } from 'node:zlib';
import { digestOf } from '../../model/hash.ts';
import { type Fields, formatFields } from './warc-fields.ts';

/** Every member that we write starts so: no name, no time, unknown system. `verify` demands it, since no checksum covers it. */
export const memberHeader = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255);

/** A record as it goes into a file, and what that inflates to. */
export interface PackedRecord {
  readonly member: Buffer;
  readonly plain: Buffer;
}

const deflateAside = promisify(deflateRaw);
/** What is longer is packed beside the main thread; below it the way there takes longer than the work. */
const largeBytes = 32_768;

/** A request needs no window of 32 KB, whose memory costs more than the packing. */
function sizeOf(plain: Buffer): ZlibOptions {
  return plain.length < 1000 ? { windowBits: 10, memLevel: 3 } : {};
}

/** A WARC/1.1 record as one gzip member. Block digest and length are added here. */
export async function packRecord(fields: Fields, block: Uint8Array): Promise<PackedRecord> {
  const head = formatFields([
    ...fields,
    ['WARC-Block-Digest', digestOf(block)],
    ['Content-Length', String(block.length)],
  ]);
  const plain = Buffer.concat([Buffer.from(`WARC/1.1\r\n${head}\r\n`), block, Buffer.from('\r\n\r\n')]);
  const trailer = Buffer.alloc(8);
  trailer.writeUInt32LE(crc32(plain), 0);
  trailer.writeUInt32LE(plain.length % 2 ** 32, 4);
  const packed = plain.length > largeBytes ? await deflateAside(plain) : deflateRawSync(plain, sizeOf(plain));
  return { member: Buffer.concat([memberHeader, packed, trailer]), plain };
}

/** A fresh `<urn:uuid:…>` record id. */
export function newRecordId(): string {
  return `<urn:uuid:${randomUUID()}>`;
}
