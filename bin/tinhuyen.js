#!/usr/bin/env node
// Runs dist/cli/main.js. In a checkout (where sources and compiler are there) a missing or stale dist is built first:
// installs run no scripts, so nothing else would build it. An installed package has no src and is run as it is.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const main = join(root, 'dist/cli/main.js');

/** Newest change among files and folders (a folder's time changes when a file in it goes). */
function newest(path) {
  const info = statSync(path);
  if (!info.isDirectory()) return info.mtimeMs;
  return Math.max(info.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function isStale() {
  if (!existsSync(join(root, 'tsconfig.json')) || !existsSync(join(root, 'src'))) return false;
  if (!existsSync(main)) return true;
  const built = statSync(join(root, 'dist/.tsbuildinfo'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return Math.max(newest(join(root, 'src')), newest(join(root, 'tsconfig.json'))) > built;
}

function build() {
  let compiler;
  try {
    compiler = createRequire(import.meta.url).resolve('typescript/package.json');
  } catch {
    return; // production install of a checkout: what dist there is must do
  }
  const result = spawnSync(process.execPath, [join(dirname(compiler), 'bin/tsc'), '-b', root], {
    encoding: 'utf8',
  });
  if (result.status !== 0) {
    process.stderr.write(`tinhuyen: the sources do not compile\n${result.stdout}${result.stderr}`);
    process.exit(1);
  }
}

if (isStale()) build();
if (existsSync(main)) await import(main);
else {
  process.stderr.write('tinhuyen: dist is missing and cannot be built; run npm ci first\n');
  process.exitCode = 1;
}
