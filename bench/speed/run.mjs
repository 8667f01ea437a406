#!/usr/bin/env node
// Every speed figure in one run, as ratios between things measured beside each other: machines differ, ratios less so.
// usage: npm run bench [-- FOLDER]   FOLDER holds a vntk whose crfsuite addon was built; without it one is built, where there is a compiler
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const from = (path) => import(join(root, 'dist', path));
const { dataFolder } = await from('reference/data-folder.js');
const { loadReference } = await from('reference/load-reference.js');
const { compilePageCues } = await from('stages/clean/page-cues.js');
const { cleanPage } = await from('stages/clean/clean-page.js');
const { digestOf } = await from('model/hash.js');
const { parse } = await import('node-html-parser');

const reference = loadReference(dataFolder());
const cues = compilePageCues(reference.lexicons);

const pages = htmlFiles(join(root, 'data/sample/portal')).map((path) => ({
  path,
  bytes: readFileSync(path),
}));
const size = (list) => list.reduce((sum, item) => sum + item, 0) / 1e6;
const pageMb = size(pages.map(({ bytes }) => bytes.length));
console.log(`${pages.length} sample pages, ${pageMb.toFixed(2)} MB; best of 5 rounds`);

const parsed = best(() => pages.map(({ bytes }) => parse(bytes.toString('utf8'))));
const cleaned = best(() => pages.map(({ path, bytes }) => clean(path, bytes)));
report('node-html-parser, parse alone', pageMb, parsed);
report('clean', pageMb, cleaned, `${(cleaned / parsed).toFixed(1)} x the time of the bare parse`);
console.log(`memory after all rounds: ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`);

const folder = process.argv[2];
for (const file of ['extraction.mjs', 'segmentation.mjs']) {
  console.log();
  const args = [join(root, 'bench/speed', file), ...(folder ? [folder] : [])];
  execFileSync(process.execPath, args, { stdio: 'inherit' });
}
console.log();
execFileSync(process.execPath, [join(root, 'bench/speed/crawl.mjs')], { stdio: 'inherit' });

function clean(path, bytes) {
  const page = {
    page_id: path,
    source_id: 's',
    url: null,
    origin: path,
    fetched_at: '',
    http_status: 200,
    content_type: 'text/html',
    charset: null,
    digest: digestOf(bytes),
    archive_file: '',
    archive_offset: 0,
  };
  return cleanPage({ page, bytes, source: null }, cues);
}

function best(work) {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 5; round++) {
    const started = performance.now();
    work();
    least = Math.min(least, performance.now() - started);
  }
  return least;
}

function report(name, mb, ms, ratio = '') {
  console.log(`  ${name.padEnd(32)} ${(mb / (ms / 1e3)).toFixed(2).padStart(7)} MB/s  ${ratio}`);
}

function htmlFiles(path) {
  return readdirSync(path, { recursive: true })
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => join(path, name));
}
