import { randomUUID } from 'node:crypto';
import { openSync, unlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Opens an empty file for reading and writing that has no name any more: the system frees it with the process, however that
 * ends. It lies on the disk of the folder; in the system's place for temporary files where nobody may write there (a backup
 * that is only verified).
 */
export function openScratchFile(folder: string): number {
  try {
    return openNameless(folder);
  } catch (error) {
    if (!/^(EACCES|EROFS|EPERM|ENOENT)$/.test((error as NodeJS.ErrnoException).code ?? '')) throw error;
    return openNameless(tmpdir());
  }
}

function openNameless(folder: string): number {
  const path = join(folder, `.table-${randomUUID()}`);
  const file = openSync(path, 'wx+');
  unlinkSync(path);
  return file;
}
