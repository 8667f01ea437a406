import type { Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, join, resolve, sep } from 'node:path';
import { wrongUse } from '../../model/failure.ts';

/** A file to import. */
export interface InputFile {
  readonly path: string;
  /** Path relative to the input folder, with forward slashes; longer where two inputs have a file of one name. */
  readonly origin: string;
  /** Named by the user, not found in a folder. */
  readonly named: boolean;
}

/** Every file of the inputs once, sorted by origin; an input that isn't there ends the run with exit code 2. */
export async function listInputFiles(inputs: readonly string[]): Promise<InputFile[]> {
  const found = new Map<string, { path: string; parts: string[]; take: number; named: boolean }>();
  for (const input of inputs) {
    const info = await demandInput(input);
    const paths = info.isDirectory() ? await walk(input, new Set()) : [input];
    const depth = resolve(input).split(sep).length;
    for (const path of paths) {
      const key = await realpath(path).catch(() => resolve(path));
      const parts = resolve(path).split(sep);
      const named = !info.isDirectory();
      if (!found.has(key) || named)
        found.set(key, { path, parts, take: named ? 1 : parts.length - depth, named });
    }
  }
  const files = [...found.values()];
  lengthenUntilUnique(files);
  return files
    .map(({ path, parts, take, named }) => ({ path, origin: parts.slice(-take).join('/'), named }))
    .sort((a, b) => (a.origin < b.origin ? -1 : 1));
}

/** What stands at an input's path; exit code 2 when nothing does. */
export async function demandInput(input: string): Promise<Stats> {
  return stat(input).catch((error: NodeJS.ErrnoException) => {
    throw wrongUse(
      {
        code: 'input-not-found',
        expected: `a file or folder at ${input}`,
        got: error.code === 'ENOENT' ? 'nothing there' : error.message,
        todo: 'Check the path that was given as input.',
      },
      error,
    );
  });
}

function lengthenUntilUnique(files: { parts: string[]; take: number }[]): void {
  for (;;) {
    const names = new Map<string, { parts: string[]; take: number }[]>();
    for (const file of files) {
      const name = file.parts.slice(-file.take).join('/');
      names.set(name, [...(names.get(name) ?? []), file]);
    }
    const doubled = [...names.values()].filter((same) => same.length > 1).flat();
    const longer = doubled.filter((file) => file.take < file.parts.length);
    if (longer.length === 0) return;
    for (const file of longer) file.take++;
  }
}

async function walk(folder: string, seen: Set<string>): Promise<string[]> {
  // A link may lead back up: each real folder is walked once.
  const real = await realpath(folder);
  if (seen.has(real)) return [];
  seen.add(real);
  const paths: string[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (basename(entry.name).startsWith('.')) continue;
    const path = join(folder, entry.name);
    const info = entry.isSymbolicLink() ? await stat(path).catch(() => null) : entry;
    if (info?.isDirectory()) paths.push(...(await walk(path, seen)));
    // A link that leads nowhere is handed on, so that its reading fails with a record.
    else paths.push(path);
  }
  return paths;
}
