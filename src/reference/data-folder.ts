import { fileURLToPath } from 'node:url';

/** Absolute path of the package's `data` folder; the same from `src` and from `dist`, which lie equally deep. */
export function dataFolder(): string {
  return fileURLToPath(new URL('../../data', import.meta.url));
}
