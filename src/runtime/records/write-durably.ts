import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { diskFull } from '../../model/failure.ts';

/** Writes a folder of files under a temporary name, syncs all of it and renames it: whole or not at all, even when the power goes. */
export async function writeFolder(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  const parent = dirname(folder);
  const temporary = join(parent, `.tmp-${folder.slice(parent.length + 1)}`);
  try {
    await rm(temporary, { recursive: true, force: true });
    await mkdir(temporary, { recursive: true });
    for (const [name, text] of Object.entries(files)) {
      await withFile(join(temporary, name), 'w', async (file) => {
        await file.writeFile(text);
        await file.sync();
      });
    }
    await syncFolder(temporary);
    await rename(temporary, folder);
    await syncFolder(parent);
  } catch (cause) {
    await rm(temporary, { recursive: true, force: true }).catch(() => undefined);
    throw tellDiskFull(cause, folder);
  }
}

/** Writes one file the same way: temporary name, sync, rename. */
export async function writeFileDurably(path: string, text: string): Promise<void> {
  const temporary = `${path}.tmp`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await withFile(temporary, 'w', async (file) => {
      await file.writeFile(text);
      await file.sync();
    });
    await rename(temporary, path);
    await syncFolder(dirname(path));
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw tellDiskFull(cause, path);
  }
}

/** A full disk or quota as an error that says what to do; any other error as it came. */
export function tellDiskFull(cause: unknown, path: string): unknown {
  const code = (cause as NodeJS.ErrnoException | null)?.code ?? '';
  if (!['ENOSPC', 'EDQUOT', 'EFBIG'].includes(code)) return cause;
  return diskFull(path, code, cause);
}

async function syncFolder(folder: string): Promise<void> {
  await withFile(folder, 'r', (handle) => handle.sync());
}

async function withFile(
  path: string,
  flags: string,
  use: (file: FileHandle) => Promise<void>,
): Promise<void> {
  const file = await open(path, flags);
  try {
    await use(file);
  } finally {
    await file.close();
  }
}
