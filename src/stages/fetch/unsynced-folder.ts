import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

const marker = 'unsynced.txt';

/** Tells one start of the machine from the next; null where the system has no such name. */
export function readBootId(): string | null {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim() || null;
  } catch {
    return null;
  }
}

/**
 * A folder whose files are written without a sync until it is closed. A killed process loses nothing of them, a machine
 * that stopped may: a marker that names the boot stands in the folder meanwhile, and a folder that was left open under
 * another boot is emptied. Whatever it held must come back from elsewhere.
 */
export class UnsyncedFolder {
  /** Whether what the folder held could not be trusted and is gone. */
  readonly wasEmptied: boolean;
  readonly #folder: string;

  /** Makes the folder where there is none; `bootId` is the running boot. */
  constructor(folder: string, bootId: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
    const path = join(folder, marker);
    this.wasEmptied = existsSync(path) && readFileSync(path, 'utf8').trim() !== bootId;
    if (this.wasEmptied) {
      rmSync(folder, { recursive: true });
      mkdirSync(folder);
    }
    const file = openSync(path, 'w');
    writeSync(file, `${bootId}\n`);
    fsyncSync(file);
    closeSync(file);
    syncPath(folder);
  }

  /** Syncs the named files, then takes the marker away. */
  close(files: readonly string[]): void {
    for (const name of files) syncPath(join(this.#folder, name));
    rmSync(join(this.#folder, marker));
  }
}

function syncPath(path: string): void {
  const file = openSync(path, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
