// Cleaning beside node-html-parser's parse alone and beside Readability on linkedom, on the same pages in one run.
// node bench/speed/clean.mjs
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const rounds = { parse: 9, clean: 9, readability: 2 };
const which = process.argv[2];
if (which === undefined) compare();
else await measure(which);

/** Each way in a process of its own, so that its peak of memory is its own. */
function compare() {
  const read = (way) =>
    JSON.parse(execFileSync(process.execPath, [fileURLToPath(import.meta.url), way], { encoding: 'utf8' }));
  const found = { parse: read('parse'), clean: read('clean'), readability: read('readability') };
  const { pages, mb } = found.clean;
  console.log(
    `${pages} pages of many templates, ${mb.toFixed(2)} MB; processor time, best of ${rounds.clean} rounds (Readability ${rounds.readability})`,
  );
  const names = {
    parse: 'node-html-parser, parse alone',
    clean: 'clean',
    readability: 'Readability on linkedom',
  };
  for (const [way, name] of Object.entries(names)) {
    const { ms, peak } = found[way];
    console.log(
      `  ${name.padEnd(32)} ${(pages / (ms / 1e3)).toFixed(0).padStart(6)} pages/s  peak ${peak.toFixed(0)} MB`,
    );
  }
  const ratio = (a, b) => (found[a].ms / found[b].ms).toFixed(1);
  console.log(
    `  clean takes ${ratio('clean', 'parse')} x the time of the bare parse and is ${ratio('readability', 'clean')} x as fast as Readability`,
  );
}

async function measure(way) {
  const pages = pagesOf();
  const work = await { parse: parser, clean: cleaner, readability: reader }[way]();
  let ms = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds[way]; round++) {
    const started = process.cpuUsage();
    for (const page of pages) work(page);
    const { user, system } = process.cpuUsage(started);
    ms = Math.min(ms, (user + system) / 1e3);
  }
  const mb = pages.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e6;
  console.log(JSON.stringify({ pages: pages.length, mb, ms, peak: process.resourceUsage().maxRSS / 1e3 }));
}

async function parser() {
  const { parse } = await import('node-html-parser');
  return ({ bytes }) => parse(bytes.toString('utf8'));
}

async function cleaner() {
  const from = (path) => import(join(root, 'dist', path));
  const { dataFolder } = await from('reference/data-folder.js');
  const { loadReference } = await from('reference/load-reference.js');
  const { compilePageCues } = await from('stages/clean/page-cues.js');
  const { cleanPage } = await from('stages/clean/clean-page.js');
  const cues = compilePageCues(loadReference(dataFolder()).lexicons);
  return ({ path, bytes }) => {
    const page = {
      page_id: path, source_id: 's', url: null, origin: path, fetched_at: '', http_status: 200, content_type: 'text/html',
      charset: null, digest: '', archive_file: '', archive_offset: 0,
    }; // biome-ignore format: one value after another
    cleanPage({ page, bytes, source: null }, cues);
  };
}

async function reader() {
  const { Readability } = await import('@mozilla/readability');
  const { parseHTML } = await import('linkedom');
  return ({ bytes }) => {
    try {
      new Readability(parseHTML(bytes.toString('utf8')).document).parse();
    } catch {
      // Pages that it can't take (no body) cost it what they cost it.
    }
  };
}

/** Pages of our own, the sample's, and those of the evaluation where it lies beside the project. */
function pagesOf() {
  const folders = ['test/stages/clean/pages', 'data/sample/portal', '../shared/eval/html'].map((path) =>
    join(root, path),
  );
  return folders.filter(existsSync).flatMap((folder) =>
    readdirSync(folder, { recursive: true })
      .filter((name) => name.endsWith('.html'))
      .sort()
      .map((name) => ({ path: name, bytes: readFileSync(join(folder, name)) })),
  );
}
