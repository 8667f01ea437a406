import { open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';

/** Lists beside the index: ids of records that were found damaged, and addresses whose records are gone from the files. */
export type FaultList = 'damaged.txt' | 'lost.txt';

/** What stands in a list; nothing when there is no such file. */
export async function readFaults(folder: string, list: FaultList): Promise<Set<string>> {
  const text = await readFile(join(folder, list), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    return '';
  });
  return new Set(text.split('\n').filter(Boolean));
}

/** Adds to a list; returned = synced to disk. A line that a kill cut short names nothing that there is, and does no harm. */
export async function noteFaults(folder: string, list: FaultList, items: readonly string[]): Promise<void> {
  if (items.length === 0) return;
  const file = await open(join(folder, list), 'a');
  try {
    // An address may hold anything but a line break once it is made a URI.
    await file.write(items.map((item) => `\n${item.replaceAll('\n', ' ')}\n`).join(''));
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Takes from a list what is settled. */
export async function dropFaults(
  folder: string,
  list: FaultList,
  settled: ReadonlySet<string>,
): Promise<void> {
  const known = await readFaults(folder, list);
  const left = [...known].filter((item) => !settled.has(item));
  if (left.length === known.size) return;
  const fresh = join(folder, `.${list}.new`);
  const file = await open(fresh, 'w');
  try {
    await file.write(left.map((item) => `${item}\n`).join(''));
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(fresh, join(folder, list));
}
