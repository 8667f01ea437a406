import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeContent } from '../../model/content-encoding.ts';
import { TinhuyenError } from '../../model/failure.ts';
import { digestOf } from '../../model/hash.ts';
import type { Page } from '../../model/page.ts';
import type { ArchiveIndex } from './archive-index.ts';
import { parseHttpHead } from './http-block.ts';
import { payloadOf, type WarcRecord } from './parse-record.ts';
import { maxRecordBytes, readRecordAt } from './scan-warc.ts';
import { fieldOf } from './warc-fields.ts';
import { warcName } from './warc-writer.ts';

/** Reads records at their places; keeps the files open. */
export class PayloadReader {
  readonly #folder: string;
  readonly #index: Pick<ArchiveIndex, 'withDigest'>;
  readonly #files = new Map<string, Promise<FileHandle>>();

  constructor(folder: string, index: Pick<ArchiveIndex, 'withDigest'>) {
    this.#folder = folder;
    this.#index = index;
  }

  /** The content of a page with its content coding undone. */
  async readPayload(page: Page): Promise<Uint8Array> {
    let record = await this.readRecord(page.archive_file, page.archive_offset, page);
    if (record.type === 'revisit') {
      const original = await this.#index.withDigest(page.digest);
      if (!original) throw damage(page, 'the record that a revisit points to', 'none');
      record = await this.readRecord(original.filename, original.offset, page);
    }
    const payload = payloadOf(record.fields, record.block);
    if (digestOf(payload) !== page.digest)
      throw damage(page, `a payload with digest ${page.digest}`, digestOf(payload));
    const encoding =
      record.type === 'response'
        ? fieldOf(parseHttpHead(record.block)?.fields ?? [], 'Content-Encoding')
        : null;
    // Other tools store a body decoded and leave the field: what is no gzip is taken as it is.
    if (encoding !== null && /gzip/i.test(encoding) && payload[0] !== 0x1f) return payload;
    const decoded = await decodeContent(payload, encoding, maxRecordBytes);
    if (!decoded.ok)
      throw new TinhuyenError({
        ...damage(page, 'a body that can be decoded', decoded.detail).detail,
        code: decoded.code,
      });
    return decoded.body;
  }

  /** The record at a place. */
  async readRecord(filename: string, offset: number, page: Page): Promise<WarcRecord> {
    // The name comes from an index that anybody may have edited; it must not lead out of the folder.
    if (!warcName.test(filename)) throw damage(page, 'the name of an archive file', filename);
    let file = this.#files.get(filename);
    if (!file) {
      file = open(join(this.#folder, filename), 'r');
      this.#files.set(filename, file);
    }
    const handle = await file.catch((error: Error) => {
      this.#files.delete(filename);
      // What cannot be opened now may be whole: it is not given up as damaged.
      const { detail } = damage(page, `the archive file ${filename}`, error.message);
      throw new TinhuyenError({ ...detail, code: 'archive-unreadable', todo: 'Look at its permissions.' });
    });
    const found = await readRecordAt(handle, offset);
    if (!found.ok) throw damage(page, `a whole record at ${filename}:${offset}`, found.detail);
    return found.record;
  }

  async close(): Promise<void> {
    for (const file of this.#files.values()) await (await file.catch(() => null))?.close();
    this.#files.clear();
  }
}

function damage(page: Page, expected: string, got: string): TinhuyenError {
  const todo = page.url ? `Fetch ${page.url} again.` : `Import ${page.origin} again.`;
  return new TinhuyenError({ code: 'archive-damaged', disposition: 'skip', expected, got, todo });
}
