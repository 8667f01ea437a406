import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { TinhuyenError } from '../../model/failure.ts';
import type { RecordPlace } from './describe-record.ts';
import type { PackedRecord } from './pack-record.ts';

/** Names of the files that this archive writes; others in the folder are not ours. */
export const warcName = /^tinhuyen-\d{6}\.warc\.gz$/;

/** Appends record groups to numbered files: one write a group, one sync for all that were written before it; a failed write leaves the file as it was. */
export class WarcWriter {
  readonly #folder: string;
  readonly #maxFileBytes: number;
  readonly #warcinfo: (filename: string) => Promise<PackedRecord>;
  #number: number;
  #size: number;
  #file: FileHandle | null = null;

  /** Goes on in file `number` at `size`; 0 bytes = it is still to be made. */
  constructor(
    folder: string,
    at: { number: number; size: number },
    maxFileBytes: number,
    warcinfo: (filename: string) => Promise<PackedRecord>,
  ) {
    this.#folder = folder;
    this.#number = at.number;
    this.#size = at.size;
    this.#maxFileBytes = maxFileBytes;
    this.#warcinfo = warcinfo;
  }

  /** Writes members as one group, not yet synced; the place is that of the last. */
  async append(members: readonly Buffer[]): Promise<RecordPlace> {
    const bytes = members.reduce((sum, member) => sum + member.length, 0);
    if (this.#size > 0 && this.#size + bytes > this.#maxFileBytes) await this.#rotate();
    const filename = warcNameOf(this.#number);
    const group = this.#size === 0 ? [(await this.#warcinfo(filename)).member, ...members] : members;
    const data = Buffer.concat(group);
    const from = this.#size;
    try {
      this.#file ??= await openFile(this.#folder, filename);
      await writeAll(this.#file, data, from);
    } catch (error) {
      await this.#file?.truncate(from).catch(() => undefined);
      throw notWritten(`${data.length} bytes to be appended to ${filename}`, error);
    }
    this.#size = from + data.length;
    const length = members.at(-1)!.length;
    return { filename, from, offset: this.#size - length, length, crc: crc32(data) };
  }

  /** Returned = all that was written before the call is on disk. */
  async sync(): Promise<void> {
    try {
      await this.#file?.datasync();
    } catch (error) {
      throw notWritten(`${warcNameOf(this.#number)} to be synced`, error);
    }
  }

  async close(): Promise<void> {
    const file = this.#file;
    // Before the wait: a sync that comes meanwhile must not meet a file that is being closed.
    this.#file = null;
    await file?.close();
  }

  async #rotate(): Promise<void> {
    await this.sync();
    await this.close();
    this.#number++;
    this.#size = 0;
  }
}

/** `tinhuyen-000001.warc.gz` */
function warcNameOf(number: number): string {
  return `tinhuyen-${String(number).padStart(6, '0')}.warc.gz`;
}

function notWritten(expected: string, error: unknown): TinhuyenError {
  return new TinhuyenError(
    {
      code: 'archive-not-written',
      disposition: 'stop',
      expected,
      got: error instanceof Error ? error.message : String(error),
      todo: 'Free some disk space or check the folder, then run the same command again: nothing archived so far is lost.',
    },
    { cause: error },
  );
}

async function openFile(folder: string, filename: string): Promise<FileHandle> {
  const file = await open(join(folder, filename), 'r+').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    return open(join(folder, filename), 'wx+');
  });
  // The name must outlive a power cut as the bytes do.
  const directory = await open(folder, 'r');
  await directory.sync().finally(() => directory.close());
  return file;
}

async function writeAll(file: FileHandle, data: Buffer, at: number): Promise<void> {
  let written = 0;
  while (written < data.length) {
    const { bytesWritten } = await file.write(data, written, data.length - written, at + written);
    written += bytesWritten;
  }
}
