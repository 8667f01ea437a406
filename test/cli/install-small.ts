import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder, root } from './run-cli.ts';

/**
 * The built program in a folder of its own, with its pipelines, all lexicons and rules but a gazetteer of provinces alone, which is read and
 * loaded in no time; gives its launcher.
 */
export function installSmall(): string {
  const folder = newFolder();
  for (const part of ['bin', 'dist', 'pipelines', 'package.json'])
    cpSync(join(root, part), join(folder, part), { recursive: true });
  const ours = join(root, 'data');
  cpSync(ours, join(folder, 'data'), {
    recursive: true,
    filter: (path) => !/\/(sample|var|gazetteer)$/.test(path),
  });
  mkdirSync(join(folder, 'data/gazetteer'));
  const units = readFileSync(join(ours, 'gazetteer/units.tsv'), 'utf8').split('\n');
  const kept = units.filter((line) => /^(#|code\t)/.test(line) || line.split('\t')[3] === 'tỉnh');
  writeFileSync(join(folder, 'data/gazetteer/units.tsv'), `${kept.join('\n')}\n`);
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return join(folder, 'bin/tinhuyen.js');
}
