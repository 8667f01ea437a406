import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { wrongUse } from '../../model/failure.ts';
import { tellDiskFull } from './write-durably.ts';

/** Paths of an output folder: all that a run keeps. */
export interface VarFolder {
  readonly root: string;
  readonly archive: string;
  readonly state: string;
  readonly packages: string;
  readonly intake: string;
  readonly runs: string;
  readonly build: string;
  readonly lock: string;
  readonly warehouse: string;
  /** Hashes of the warehouse's tables as they were built. */
  readonly tables: string;
}

/** Where things lie under an output folder; nothing is made. */
export function locateVar(out: string): VarFolder {
  const root = resolve(out);
  const at = (name: string) => join(root, name);
  return {
    root,
    archive: at('archive'),
    state: at('state'),
    packages: at('packages'),
    intake: at('intake'),
    runs: at('runs'),
    build: at('build'),
    lock: at('lock.duckdb'),
    warehouse: at('tinhuyen.duckdb'),
    tables: at('tables.json'),
  };
}

/** Makes the output folder; ends with exit code 2 where a file has its name. */
export function makeVar(folder: VarFolder): void {
  if (statSync(folder.root, { throwIfNoEntry: false })?.isDirectory() === false)
    throw wrongUse({
      code: 'output-not-a-folder',
      expected: `a folder at ${folder.root}, or nothing yet`,
      got: 'a file',
      todo: 'Name a folder with --out, or with out in the pipeline: the warehouse is made in it.',
    });
  try {
    mkdirSync(folder.root, { recursive: true });
  } catch (cause) {
    throw tellDiskFull(cause, folder.root);
  }
}

/** Removes builds that a killed run left; only for the holder of the lock. */
export function sweepBuilds(folder: VarFolder): void {
  mkdirSync(folder.build, { recursive: true });
  for (const name of readdirSync(folder.build)) {
    if (name.startsWith('run-')) rmSync(join(folder.build, name), { recursive: true, force: true });
  }
}
