import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { ByteQueue } from './byte-queue.ts';
import { findWrongDigest, maxHeadBytes, parseHead, type WarcRecord } from './parse-record.ts';
import { fieldOf } from './warc-fields.ts';

/** What a WARC file of any tool holds, in order; a `problem` that ends the file is its last item. */
export type ForeignItem =
  | { readonly kind: 'record'; readonly number: number; readonly record: WarcRecord }
  | {
      readonly kind: 'problem';
      readonly number: number;
      readonly reason: 'truncated-warc' | 'bad-warc' | 'bad-digest' | 'too-large';
      readonly detail: string;
    };

/**
 * Reads `.warc` and `.warc.gz` as other tools write them (one member a record, or one for all), one record in memory at
 * a time. Never stops silently: a file that ends inside a record, or holds anything else, says so.
 */
export async function* readForeignWarc(path: string, maxRecordBytes: number): AsyncGenerator<ForeignItem> {
  const source = await openPlain(path);
  const queue = new ByteQueue(source.bytes);
  let number = 0;
  for (;;) {
    number++;
    const problem = (reason: 'truncated-warc' | 'bad-warc', detail: string): ForeignItem => ({
      kind: 'problem',
      number,
      reason,
      detail,
    });
    try {
      await queue.skipLineEnds();
      const headBytes = await queue.takeThrough('\r\n\r\n', maxHeadBytes);
      if (headBytes === null) {
        if (!queue.isEmpty)
          yield problem(
            queue.isDone ? 'truncated-warc' : 'bad-warc',
            'expected a header block; got no end of it',
          );
        else if (number === 1) yield problem('truncated-warc', 'expected at least one record; got none');
        else if (!source.isAllRead())
          yield problem('bad-warc', 'expected another gzip member; got other bytes');
        return;
      }
      const head = parseHead(headBytes.toString('utf8', 0, headBytes.length - 4));
      if (!head.ok) {
        yield problem('bad-warc', head.detail);
        return;
      }
      if (head.length > maxRecordBytes) {
        const skipped = await queue.skip(head.length);
        yield {
          kind: 'problem',
          number,
          reason: 'too-large',
          detail: `expected at most ${maxRecordBytes} bytes in a record; got ${head.length}`,
        };
        if (skipped < head.length) {
          yield problem('truncated-warc', `expected a block of ${head.length} bytes; got ${skipped}`);
          return;
        }
        continue;
      }
      const block = await queue.take(head.length);
      if (block.length < head.length) {
        yield problem('truncated-warc', `expected a block of ${head.length} bytes; got ${block.length}`);
        return;
      }
      const wrong = findWrongDigest(head.fields, block);
      if (wrong !== null) yield { kind: 'problem', number, reason: 'bad-digest', detail: wrong };
      else
        yield {
          kind: 'record',
          number,
          record: { type: fieldOf(head.fields, 'WARC-Type') ?? '', fields: head.fields, block },
        };
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      yield problem(
        code === 'Z_BUF_ERROR' ? 'truncated-warc' : 'bad-warc',
        `expected a readable file; got ${message}`,
      );
      return;
    }
  }
}

async function openPlain(path: string): Promise<{ bytes: AsyncIterable<Buffer>; isAllRead: () => boolean }> {
  const file = await open(path, 'r');
  const { buffer, size } = await file
    .stat()
    .then(async (found) => ({ size: found.size, ...(await file.read(Buffer.alloc(2), 0, 2, 0)) }))
    .finally(() => file.close());
  const raw = createReadStream(path);
  if (buffer[0] !== 0x1f || buffer[1] !== 0x8b) return { bytes: raw, isAllRead: () => true };
  const plain = createGunzip();
  raw.on('error', (error) => plain.destroy(error));
  // Gunzip takes whatever follows a member and is no member for padding, and ends without a word.
  return { bytes: raw.pipe(plain), isAllRead: () => plain.bytesWritten === size };
}
