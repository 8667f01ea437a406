import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const name = 'damaged.txt';

/** Ids of the records that were found damaged, from `damaged.txt` beside the index; none when there is no such file. */
export async function readDamaged(folder: string): Promise<Set<string>> {
  const text = await readFile(join(folder, name), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    return '';
  });
  return new Set(text.split('\n').filter(Boolean));
}

/** Adds ids to `damaged.txt`; returned = synced to disk. A line that a kill cut short names no record and does no harm. */
export async function noteDamaged(folder: string, ids: readonly string[]): Promise<void> {
  const file = await open(join(folder, name), 'a');
  try {
    await file.write(ids.map((id) => `\n${id}\n`).join(''));
    await file.sync();
  } finally {
    await file.close();
  }
}
