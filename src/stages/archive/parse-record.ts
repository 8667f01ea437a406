import { createHash } from 'node:crypto';
import { dechunk } from './dechunk.ts';
import { type Fields, fieldOf, parseFields } from './warc-fields.ts';

/** One whole record: its fields and its block as stored. */
export interface WarcRecord {
  readonly type: string;
  readonly fields: Fields;
  readonly block: Uint8Array;
}

export type ParsedRecord =
  | { readonly ok: true; readonly record: WarcRecord }
  | { readonly ok: false; readonly detail: string };

/** No record of ours or of a sane tool has a header block larger than this. */
export const maxHeadBytes = 64 * 1024;

/** Reads the version line and the fields in front of a block; `detail` says what is wrong with them. */
export function parseHead(
  head: string,
): { ok: true; fields: Fields; length: number } | { ok: false; detail: string } {
  const [version = '', ...lines] = head.split(/\r?\n/);
  if (!/^WARC\/1\.[01]$/.test(version))
    return {
      ok: false,
      detail: `expected WARC/1.0 or WARC/1.1; got ${JSON.stringify(version.slice(0, 20))}`,
    };
  const fields = parseFields(lines);
  if (!fields) return { ok: false, detail: 'expected `Name: value` fields; got another line' };
  const lengths = fields.filter(([name]) => name.toLowerCase() === 'content-length');
  const length = lengths.length === 1 ? lengths[0]![1] : '';
  if (!/^\d{1,15}$/.test(length))
    return {
      ok: false,
      detail: `expected one Content-Length; got ${lengths.length === 1 ? length : lengths.length}`,
    };
  if (fieldOf(fields, 'WARC-Type') === null) return { ok: false, detail: 'expected WARC-Type; got none' };
  return { ok: true, fields, length: Number(length) };
}

/** One record from exactly its bytes (head, block, two line ends): lengths must be right, digests are not looked at. */
export function splitRecord(bytes: Uint8Array): ParsedRecord {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = buffer.indexOf('\r\n\r\n');
  if (end < 0 || end > maxHeadBytes)
    return { ok: false, detail: 'expected a header block; got no end of it' };
  const head = parseHead(buffer.toString('utf8', 0, end));
  if (!head.ok) return head;
  const block = buffer.subarray(end + 4, end + 4 + head.length);
  if (buffer.length !== end + 4 + head.length + 4) {
    return { ok: false, detail: `expected a block of ${head.length} bytes; got ${buffer.length - end - 8}` };
  }
  if (buffer.toString('latin1', buffer.length - 4) !== '\r\n\r\n')
    return { ok: false, detail: 'expected two line ends after the block; got other bytes' };
  return { ok: true, record: { type: fieldOf(head.fields, 'WARC-Type')!, fields: head.fields, block } };
}

/** As `splitRecord`; digests must be right too. */
export function parseRecord(bytes: Uint8Array): ParsedRecord {
  const split = splitRecord(bytes);
  const bad = split.ok ? findWrongDigest(split.record.fields, split.record.block) : null;
  return bad === null ? split : { ok: false, detail: bad };
}

/** Names the digest field that the block does not answer to; null when all that can be checked are right. */
export function findWrongDigest(fields: Fields, block: Uint8Array): string | null {
  const stated = fieldOf(fields, 'WARC-Block-Digest');
  if (stated && !matchesDigest(stated, block)) return `expected block digest ${stated}; got another`;
  const payload = fieldOf(fields, 'WARC-Payload-Digest');
  const type = fieldOf(fields, 'WARC-Type');
  if (payload && type === 'resource' && !matchesDigest(payload, block))
    return `expected payload digest ${payload}; got another`;
  if (payload && type === 'response') {
    // Of a chunked body some tools digest the chunks, some what they carry.
    const body = payloadOf(fields, block);
    const plain = matchesDigest(payload, body) ? body : dechunk(body);
    if (plain === null || !matchesDigest(payload, plain))
      return `expected payload digest ${payload}; got another`;
  }
  return null;
}

/** What follows the HTTP head of an `application/http` block; the block itself otherwise. */
export function payloadOf(fields: Fields, block: Uint8Array): Uint8Array {
  if (!/^application\/http\b/i.test(fieldOf(fields, 'Content-Type') ?? '')) return block;
  const buffer = Buffer.from(block.buffer, block.byteOffset, block.byteLength);
  const end = buffer.indexOf('\r\n\r\n');
  return end < 0 ? new Uint8Array() : block.subarray(end + 4);
}

/** Whether bytes answer to a labelled digest (`sha256:` or `sha1:`, hex or base32); an unknown label passes. */
function matchesDigest(stated: string, bytes: Uint8Array): boolean {
  const [, label = '', value = ''] = /^([\w-]+):(.+)$/.exec(stated) ?? [];
  const algorithm = label.toLowerCase().replace('-', '');
  if (algorithm !== 'sha256' && algorithm !== 'sha1') return true;
  const digest = createHash(algorithm).update(bytes).digest();
  if (value.toLowerCase() === digest.toString('hex')) return true;
  return value.toUpperCase().replace(/=+$/, '') === base32Of(digest);
}

function base32Of(bytes: Uint8Array): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  let bits = '';
  for (const byte of bytes) bits += byte.toString(2).padStart(8, '0');
  return (bits.match(/.{1,5}/g) ?? [])
    .map((five) => alphabet[Number.parseInt(five.padEnd(5, '0'), 2)])
    .join('');
}
