import { readdirSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** As far from `src` as from `dist`. */
const folder = fileURLToPath(new URL('../../pipelines', import.meta.url));

/** Names of the pipelines that come with the program. */
export function namesOfShipped(): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.slice(0, -'.yaml'.length))
    .sort();
}

/** Whether a file, by whatever path it was reached, is one of them. */
export function isShipped(file: string): boolean {
  return realpathSync(dirname(file)) === realpathSync(folder);
}

/** The file of a pipeline: the name of one that comes with the program (`sample`), or else a path as given. */
export function locatePipeline(nameOrPath: string): string {
  return namesOfShipped().includes(nameOrPath) ? join(folder, `${nameOrPath}.yaml`) : nameOrPath;
}
