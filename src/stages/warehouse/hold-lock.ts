import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { TinhuyenError } from '../../model/failure.ts';
import { openDuckdb } from './open-duckdb.ts';

/** Locks of this process: the kernel's are per process, so a second one here would be granted. */
const held = new Set<string>();

/** Whether a run holds the lock; where there is no lock file none ever did. */
export async function isLockHeld(file: string): Promise<boolean> {
  const path = resolve(file);
  if (held.has(path)) return true;
  if (!existsSync(path)) return false;
  // To close a file gives up the kernel's lock of the whole process: nobody here may take it meanwhile.
  held.add(path);
  try {
    (await openDuckdb(path, 'read')).close();
    return false;
  } catch (error) {
    if (error instanceof TinhuyenError && error.detail.code === 'lock-held') return true;
    throw error;
  } finally {
    held.delete(path);
  }
}

/** Holds the kernel's lock on `file` until `release`; throws `lock-held` (exit code 4) when another run has it. */
export async function holdLock(file: string): Promise<{ release(): void }> {
  const path = resolve(file);
  if (held.has(path)) {
    throw new TinhuyenError({
      code: 'lock-held',
      disposition: 'stop',
      expected: `${path} to be free`,
      got: 'a lock held by this same process',
      todo: 'Wait for the first run to end.',
      exitCode: 4,
    });
  }
  held.add(path);
  try {
    const database = await openDuckdb(path, 'lock');
    return {
      release() {
        if (held.delete(path)) database.close();
      },
    };
  } catch (error) {
    held.delete(path);
    throw error;
  }
}
