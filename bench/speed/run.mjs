#!/usr/bin/env node
// Every speed figure in one run, as ratios between things measured beside each other: machines differ, ratios less so.
// usage: npm run bench [-- FOLDER]   FOLDER holds a vntk whose crfsuite addon was built; without it one is built, where there is a compiler
import { execFileSync } from 'node:child_process';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const folder = process.argv[2];
const needsVntk = new Set(['extraction.mjs', 'segmentation.mjs']);
// The crawl comes last: a hundred thousand pages, to show that memory does not grow with them, take some ten minutes.
const measures = [
  ['clean.mjs'],
  ['extraction.mjs'],
  ['segmentation.mjs'],
  ['archive-memory.mjs', '200000', '1000000'],
  ['crawl.mjs', '1000', '100000'],
];
for (const [index, [file, ...sizes]] of measures.entries()) {
  if (index > 0) console.log();
  const args = [
    join(root, 'bench/speed', file),
    ...sizes,
    ...(needsVntk.has(file) && folder ? [folder] : []),
  ];
  execFileSync(process.execPath, args, { stdio: 'inherit' });
}
