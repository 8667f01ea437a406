import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { digestOf } from '../model/hash.ts';

const here = fileURLToPath(import.meta.url);
const root = dirname(dirname(here));

/** Hash of the program's own files in the named folders or files, and of the versions of the libraries that it found installed. */
export function hashCode(parts: readonly string[]): string {
  const key = parts.join('\0');
  // Once a process: a build that goes on beside a run must not part its stages.
  const hash = known.get(key) ?? hashFiles(parts);
  known.set(key, hash);
  return hash;
}

const known = new Map<string, string>();

function hashFiles(parts: readonly string[]): string {
  const extension = extname(here);
  const lines = parts
    .flatMap((part) => listFiles(join(root, part), extension))
    .map(
      (file) =>
        `${relative(root, file).split(sep).join('/').slice(0, -extension.length)}\t${digestOf(readFileSync(file))}`,
    )
    .sort();
  return digestOf([...lines, ...installedVersions()].join('\n'));
}

/** `name version` of each library as it lies on this disk: a range says nothing of what the results were made with. */
function installedVersions(): readonly string[] {
  versions ??= Object.keys(readPackage().dependencies)
    .sort()
    .map((name) => `${name}\t${installedVersion(name)}`);
  return versions;
}

let versions: readonly string[] | undefined;

/** Looked for as Node looks, by folder: not every library lets its package.json be resolved. */
function installedVersion(name: string): string {
  for (let folder = root; ; folder = dirname(folder)) {
    const path = join(folder, 'node_modules', name, 'package.json');
    if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')).version;
    if (folder === dirname(folder)) return 'not found';
  }
}

/** Name and version of the program, and the ranges of the libraries under it. */
export function readPackage(): {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
} {
  return JSON.parse(readFileSync(join(root, '..', 'package.json'), 'utf8'));
}

function listFiles(path: string, extension: string): string[] {
  if (extname(path) !== '') return [path.slice(0, -extname(path).length) + extension];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(extension) && !entry.name.endsWith('.d.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
}
