import type { FileHandle } from 'node:fs/promises';
import { crc32, createInflateRaw } from 'node:zlib';
import { memberHeader } from './pack-record.ts';

/** One gzip member read at an offset; `cut` means that the file ended inside it. */
export type Member =
  | { readonly ok: true; readonly bytes: Buffer; readonly length: number }
  | { readonly ok: false; readonly cut: boolean; readonly detail: string };

const chunkBytes = 64 * 1024;

/** Reads the gzip member of ours that starts at `offset`, inflating at most `maxBytes`; checks header, CRC and size. */
export async function readMember(file: FileHandle, offset: number, maxBytes: number): Promise<Member> {
  const head = await readAt(file, offset, memberHeader.length);
  if (!head.equals(memberHeader.subarray(0, head.length)))
    return { ok: false, cut: false, detail: 'expected the start of a gzip member; got other bytes' };
  if (head.length < memberHeader.length)
    return { ok: false, cut: true, detail: 'the file ends inside a gzip header' };

  const inflated: Buffer[] = [];
  let size = 0;
  const inflate = createInflateRaw();
  const done = new Promise<string | null>((resolve) => {
    inflate.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > maxBytes) {
        inflate.destroy();
        resolve(`expected at most ${maxBytes} bytes in a record; got more`);
      } else inflated.push(chunk);
    });
    inflate.on('end', () => resolve(null));
    inflate.on('error', (error) => resolve(error.message));
  });
  let position = offset + head.length;
  let over = false;
  const isOver = () => over;
  const finished = done.then((problem) => {
    over = true;
    return problem;
  });
  for (;;) {
    const chunk = await readAt(file, position, chunkBytes);
    position += chunk.length;
    if (chunk.length === 0) {
      if (!isOver()) inflate.end();
      break;
    }
    await new Promise<void>((resolve) => {
      void finished.then(() => resolve());
      inflate.write(chunk, () => resolve());
    });
    if (isOver()) break;
  }
  const problem = await finished;
  if (problem !== null) return { ok: false, cut: problem === 'unexpected end of file', detail: problem };

  const consumed = head.length + inflate.bytesWritten;
  const trailer = await readAt(file, offset + consumed, 8);
  if (trailer.length < 8) return { ok: false, cut: true, detail: 'the file ends inside a gzip trailer' };
  const bytes = Buffer.concat(inflated);
  if (trailer.readUInt32LE(0) !== crc32(bytes))
    return { ok: false, cut: false, detail: 'expected the CRC of the gzip trailer; got another' };
  if (trailer.readUInt32LE(4) !== bytes.length % 2 ** 32)
    return { ok: false, cut: false, detail: 'expected the size of the gzip trailer; got another' };
  return { ok: true, bytes, length: consumed + 8 };
}

/** Up to `length` bytes at `offset`; fewer only at the end of the file. */
export async function readAt(file: FileHandle, offset: number, length: number): Promise<Buffer> {
  const buffer = Buffer.allocUnsafe(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await file.read(buffer, filled, length - filled, offset + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return buffer.subarray(0, filled);
}
