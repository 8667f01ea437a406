import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The file of a pipeline: a path as given, or the name of one that comes with the program (`sample`). */
export function locatePipeline(nameOrPath: string): string {
  if (existsSync(nameOrPath) || !/^[a-z][a-z0-9-]*$/.test(nameOrPath)) return nameOrPath;
  const own = fileURLToPath(new URL(`../../../pipelines/${nameOrPath}.yaml`, import.meta.url));
  return existsSync(own) ? own : nameOrPath;
}
