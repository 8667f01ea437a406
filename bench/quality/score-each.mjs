#!/usr/bin/env node
// Runs the scorer for each article of a gold file by itself, in one process, and prints the reports as one JSON list.
// usage: score-each.mjs SCORER DB GOLD
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [scorer, db, goldFile] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'tinhuyen-score-each-'));
const print = console.log;
const reports = [];
try {
  for (const [i, article] of JSON.parse(readFileSync(goldFile, 'utf8')).entries()) {
    const one = join(folder, `${i}.json`);
    writeFileSync(one, JSON.stringify([article]));
    // The scorer is a script: it reads its arguments and prints when it is loaded, anew for each address.
    process.argv.splice(2, Number.POSITIVE_INFINITY, '--db', db, '--gold', one, '--json');
    console.log = (text) => reports.push(JSON.parse(text));
    await import(`${pathToFileURL(scorer).href}?article=${i}`);
  }
} finally {
  console.log = print;
  rmSync(folder, { recursive: true, force: true });
}
print(JSON.stringify(reports));
