import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { wrongUse } from '../../model/failure.ts';

/** Ends with exit code 2 when there is no output folder to look at. */
export function demandFolder(path: string): void {
  if (statSync(join(path, 'runs'), { throwIfNoEntry: false })?.isDirectory()) return;
  throw wrongUse({
    code: 'no-output-folder',
    expected: `an output folder at ${path}`,
    got: existsSync(path) ? 'one that no run has written to' : 'none',
    todo: 'Name the folder of an earlier run with --out, or make one with `tinhuyen run`.',
  });
}
