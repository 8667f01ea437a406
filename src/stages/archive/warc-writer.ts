import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { TinhuyenError } from '../../model/failure.ts';
import type { Place } from './describe-record.ts';

/** Names of the files that this archive writes; others in the folder are not ours. */
export const warcName = /^tinhuyen-\d{6}\.warc\.gz$/;

/** Appends record groups to numbered files: one write and one sync a group; a failed write leaves the file as it was. */
export class WarcWriter {
  readonly #folder: string;
  readonly #maxFileBytes: number;
  readonly #warcinfo: (filename: string) => Buffer;
  #number: number;
  #size: number;
  #file: FileHandle | null = null;

  /** Goes on in file `number` at `size`; 0 bytes = it is still to be made. */
  constructor(
    folder: string,
    at: { number: number; size: number },
    maxFileBytes: number,
    warcinfo: (filename: string) => Buffer,
  ) {
    this.#folder = folder;
    this.#number = at.number;
    this.#size = at.size;
    this.#maxFileBytes = maxFileBytes;
    this.#warcinfo = warcinfo;
  }

  /** Writes members as one group; the place is that of the last. */
  async append(members: readonly Buffer[]): Promise<Place> {
    const bytes = members.reduce((sum, member) => sum + member.length, 0);
    if (this.#size > 0 && this.#size + bytes > this.#maxFileBytes) await this.#rotate();
    const filename = warcNameOf(this.#number);
    const group = this.#size === 0 ? [this.#warcinfo(filename), ...members] : members;
    const data = Buffer.concat(group);
    const from = this.#size;
    try {
      this.#file ??= await openFile(this.#folder, filename);
      await writeAll(this.#file, data, from);
      await this.#file.datasync();
    } catch (error) {
      await this.#file?.truncate(from).catch(() => undefined);
      throw new TinhuyenError(
        {
          code: 'archive-not-written',
          disposition: 'stop',
          expected: `${data.length} bytes to be appended to ${filename}`,
          got: error instanceof Error ? error.message : String(error),
          todo: 'Free some disk space or check the folder, then run the same command again: nothing archived so far is lost.',
        },
        { cause: error },
      );
    }
    this.#size = from + data.length;
    const length = members.at(-1)!.length;
    return { filename, from, offset: this.#size - length, length, crc: crc32(data) };
  }

  async close(): Promise<void> {
    await this.#file?.close();
    this.#file = null;
  }

  async #rotate(): Promise<void> {
    await this.close();
    this.#number++;
    this.#size = 0;
  }
}

/** `tinhuyen-000001.warc.gz` */
export function warcNameOf(number: number): string {
  return `tinhuyen-${String(number).padStart(6, '0')}.warc.gz`;
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
