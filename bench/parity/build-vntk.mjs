import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const installed = resolve(dirname(fileURLToPath(import.meta.url)), '../../node_modules');
/** Only vntk's classifiers need it, and it takes longest to build. */
const left = new Set(['fasttext']);
const prefix = resolve(dirname(process.execPath), '..');

/**
 * A folder of its own with the vntk that is installed here and its crfsuite addon built, some 15 seconds with a compiler. The
 * project's node_modules stays as it is. `{folder}`, or `{unavailable}` with the end of what the build said.
 */
export function buildVntk() {
  const folder = mkdtempSync(join(tmpdir(), 'tinhuyen-vntk-'));
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  copyWithDependencies('vntk', folder);
  // Node's headers from where Node itself stands, else node-gyp fetches them.
  const headers = existsSync(join(prefix, 'include/node/node.h')) ? { npm_config_nodedir: prefix } : {};
  const npm = (...args) =>
    execFileSync('npm', args, {
      cwd: folder,
      env: { ...process.env, ...headers, npm_config_build_from_source: 'true' },
      stdio: ['ignore', 'pipe', 'pipe'],
      encoding: 'utf8',
    });
  try {
    npm('rebuild', 'node-pre-gyp', '--ignore-scripts');
    npm('rebuild', 'crfsuite', '--foreground-scripts', '--ignore-scripts=false');
    return { folder };
  } catch (error) {
    const said = `${error.stdout ?? ''}${error.stderr ?? error.message}`.trim().split('\n');
    return { folder, unavailable: `crfsuite does not build here:\n${said.slice(-15).join('\n')}` };
  }
}

function copyWithDependencies(name, folder, seen = new Set(left)) {
  if (seen.has(name)) return;
  seen.add(name);
  const from = join(installed, name);
  if (!existsSync(from)) return;
  cpSync(from, join(folder, 'node_modules', name), { recursive: true });
  const { dependencies = {} } = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8'));
  for (const dependency of Object.keys(dependencies)) copyWithDependencies(dependency, folder, seen);
}
