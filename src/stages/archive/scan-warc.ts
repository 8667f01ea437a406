import type { FileHandle } from 'node:fs/promises';
import { memberHeader } from './pack-record.ts';
import { parseRecord, type WarcRecord } from './parse-record.ts';
import { readAt, readMember } from './read-member.ts';

/** A whole record and the bytes it takes in the file. */
export interface ScannedRecord {
  readonly kind: 'record';
  readonly offset: number;
  readonly length: number;
  readonly record: WarcRecord;
}

/** A stretch of the file that holds no whole record; `torn` = the file simply ends inside one. */
export interface ScannedDamage {
  readonly kind: 'damage';
  readonly offset: number;
  readonly end: number;
  readonly torn: boolean;
  readonly detail: string;
}

/** Caps what one record may inflate to. */
export const maxRecordBytes = 256 * 1024 * 1024;

/**
 * Reads a file of ours from `offset` to `size`: every byte is accounted for, either by a record or by a damage.
 * After a damage it goes on at the next place where a whole record stands.
 */
export async function* scanWarc(
  file: FileHandle,
  offset: number,
  size: number,
): AsyncGenerator<ScannedRecord | ScannedDamage> {
  let position = offset;
  while (position < size) {
    const found = await readRecordAt(file, position);
    if (found.ok) {
      yield { kind: 'record', offset: position, length: found.length, record: found.record };
      position += found.length;
      continue;
    }
    const next = await findNextRecord(file, position + 1, size);
    // Blocks that a power cut left unwritten read as zeros: torn, as a cut file is.
    const torn = next === size && (found.cut || (await isZeroed(file, position, size)));
    yield { kind: 'damage', offset: position, end: next, torn, detail: found.detail };
    position = next;
  }
}

/** The record whose gzip member starts at `offset`. */
export async function readRecordAt(
  file: FileHandle,
  offset: number,
): Promise<{ ok: true; record: WarcRecord; length: number } | { ok: false; cut: boolean; detail: string }> {
  const member = await readMember(file, offset, maxRecordBytes);
  if (!member.ok) return member;
  const parsed = parseRecord(member.bytes);
  if (!parsed.ok) return { ok: false, cut: false, detail: parsed.detail };
  return { ok: true, record: parsed.record, length: member.length };
}

async function findNextRecord(file: FileHandle, from: number, size: number): Promise<number> {
  const step = 1024 * 1024;
  const overlap = memberHeader.length - 1;
  for (let position = from; position < size; position += step) {
    const chunk = await readAt(file, position, Math.min(step + overlap, size - position));
    for (
      let at = chunk.indexOf(memberHeader);
      at >= 0 && at < step;
      at = chunk.indexOf(memberHeader, at + 1)
    ) {
      if ((await readRecordAt(file, position + at)).ok) return position + at;
    }
  }
  return size;
}

async function isZeroed(file: FileHandle, from: number, size: number): Promise<boolean> {
  const tail = await readAt(file, from, Math.min(size - from, 4096));
  return tail.every((byte) => byte === 0);
}
