import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type TinhuyenError, wrongUse } from '../model/failure.ts';
import { dataError } from './data-error.ts';

/** Parts of a data folder that may be laid over the shipped ones, and what their files end in. */
const extensions: Readonly<Record<string, string>> = {
  lexicons: '.tsv',
  rules: '.yaml',
  gazetteer: '.tsv',
  documents: '.tsv',
  persons: '.tsv',
  sources: '.yaml',
};
const parts = Object.keys(extensions);

/** Files of a part, relative to the data folder, in code-unit order so that no locale moves them. */
export function listDataFiles(folder: string, part: string): string[] {
  const path = join(folder, part);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => name.endsWith(extensions[part] ?? '.tsv'))
    .sort()
    .map((name) => `${part}/${name}`);
}

/**
 * Stops at what is in a data folder of one's own and would be passed over: a folder that holds no part, a part whose name is
 * misspelt, a file that ends in something else. Each would change nothing, and nobody would hear of it.
 */
export function demandDataFolder(folder: string): string {
  const there = existsSync(folder);
  const stray = there ? readdirSync(folder).find((name) => nearPart(name) !== undefined) : undefined;
  if (stray !== undefined)
    throw unusable(`${folder}/${stray}`, `Call it ${nearPart(stray)}, or put it elsewhere.`);
  if (!parts.some((part) => existsSync(join(folder, part))))
    throw unusable(
      there ? `${folder}, which has none` : `${folder}, which is not there`,
      'Name the folder that holds them, e.g. my-data for my-data/lexicons/honorifics.tsv.',
    );
  for (const [part, extension] of Object.entries(extensions)) demandExtension(folder, part, extension);
  return folder;
}

function demandExtension(folder: string, part: string, extension: string): void {
  const path = join(folder, part);
  if (!existsSync(path)) return;
  const stray = readdirSync(path).find(
    (name) => !name.endsWith(extension) && !name.startsWith('.') && !/(?:\.md|\.bak|~)$/i.test(name),
  );
  if (stray !== undefined)
    throw dataError('data-file', { file: join(path, stray) }, `files that end in ${extension}`, stray);
}

/** The part that a name nearly is: in the singular, the plural or capitals. */
function nearPart(name: string): string | undefined {
  if (parts.includes(name)) return undefined;
  const stem = (word: string) => word.toLowerCase().replace(/s$/, '');
  return parts.find((part) => stem(part) === stem(name));
}

function unusable(got: string, todo: string): TinhuyenError {
  const expected = `a data folder with some of ${parts.join(', ')} in it`;
  return wrongUse({ code: 'data-folder', expected, got, todo });
}
