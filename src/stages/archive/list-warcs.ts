import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { warcName } from './warc-writer.ts';

/** A file of the archive. */
export interface WarcFile {
  readonly name: string;
  readonly number: number;
  readonly size: number;
}

/** The archive's own files in order, and the names of WARC files in the folder that are not its own. */
export async function listWarcs(folder: string): Promise<{ files: WarcFile[]; foreign: string[] }> {
  const names = (await readdir(folder)).sort();
  const files: WarcFile[] = [];
  for (const name of names.filter((candidate) => warcName.test(candidate))) {
    files.push({ name, number: Number(/\d{6}/.exec(name)![0]), size: (await stat(join(folder, name))).size });
  }
  return { files, foreign: names.filter((name) => /\.warc(\.gz)?$/.test(name) && !warcName.test(name)) };
}
