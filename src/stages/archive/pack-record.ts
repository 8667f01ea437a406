import { randomUUID } from 'node:crypto';
import { crc32, deflateRawSync } from 'node:zlib';
import { digestOf } from '../../model/hash.ts';
import { type Fields, formatFields } from './warc-fields.ts';

/** Every member that we write starts so: no name, no time, unknown system. `verify` demands it, since no checksum covers it. */
export const memberHeader = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255);

/** A WARC/1.1 record as one gzip member. Block digest and length are added here. */
export function packRecord(fields: Fields, block: Uint8Array): Buffer {
  const head = formatFields([
    ...fields,
    ['WARC-Block-Digest', digestOf(block)],
    ['Content-Length', String(block.length)],
  ]);
  const plain = Buffer.concat([Buffer.from(`WARC/1.1\r\n${head}\r\n`), block, Buffer.from('\r\n\r\n')]);
  const trailer = Buffer.alloc(8);
  trailer.writeUInt32LE(crc32(plain), 0);
  trailer.writeUInt32LE(plain.length % 2 ** 32, 4);
  return Buffer.concat([memberHeader, deflateRawSync(plain), trailer]);
}

/** A fresh `<urn:uuid:…>` record id. */
export function newRecordId(): string {
  return `<urn:uuid:${randomUUID()}>`;
}
