#!/usr/bin/env node
// Runs every command of the README and puts its real output behind it; makes docs/rules.md from the rules.
// usage: node docs/refresh-readme.mjs           rewrites README.md and docs/rules.md
//        node docs/refresh-readme.mjs --check   exit 1 when README.md shows something else (times apart)
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const readme = join(root, 'README.md');
const folder = mkdtempSync(join(tmpdir(), 'tinhuyen-readme-'));
/** What a reader types and, right after it, what came of it; the first run alone has words between the two, so its marker names it. */
const typed = /(```sh\nnpx tinhuyen (.+)\n```\n\n<!-- output -->\n```text\n)[\s\S]*?(?=\n```)/g;
const named = /(<!-- output of: (.+?) -->\n```text\n)[\s\S]*?(?=\n```)/g;

try {
  if (!process.argv.includes('--check')) outputOf(`rules --write ${join(root, 'docs/rules.md')}`); // a test checks it
  const before = readFileSync(readme, 'utf8');
  const filled = (_all, head, command) => head + outputOf(command);
  const after = before.replace(named, filled).replace(typed, filled);
  if (!process.argv.includes('--check')) writeFileSync(readme, after);
  else if (withoutTimes(before) !== withoutTimes(after)) {
    console.log(firstDifference(withoutTimes(before), withoutTimes(after)));
    console.log(
      'README.md shows another output than the program gives: run node docs/refresh-readme.mjs and read the change.',
    );
    process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Runs `tinhuyen …` as the README has it, in an empty folder that all commands share. */
function outputOf(command) {
  const args = command.match(/"[^"]*"|\S+/g).map((word) => word.replace(/^"|"$/g, ''));
  const output = execFileSync(process.execPath, [join(root, 'bin/tinhuyen.js'), ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return output
    .replaceAll(join(folder, 'data/var'), 'data/var')
    .replaceAll(folder, '.')
    .replace(/[ \t]+$/gm, '')
    .trim();
}

function withoutTimes(text) {
  return text
    .replace(/\d+\.\d s/g, '0.0 s')
    .replace(/ +0\.0 s/g, ' 0.0 s')
    .replace(/-{4,}/g, '----');
}

function firstDifference(a, b) {
  const [left, right] = [a.split('\n'), b.split('\n')];
  const at = left.findIndex((line, i) => line !== right[i]);
  return `line ${at + 1}\n  README  ${left[at]}\n  program ${right[at]}`;
}
