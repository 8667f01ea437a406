import { readPackage } from '../runtime/hash-code.ts';

/** Version of the installed program. */
export function programVersion(): string {
  return readPackage().version;
}
