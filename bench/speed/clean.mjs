// Cleaning beside node-html-parser's parse alone and beside Readability on linkedom, on the same pages in one run.
// node bench/speed/clean.mjs
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const rounds = 7;
const ways = {
  parse: ['node-html-parser, parse alone', parser],
  clean: ['clean', cleaner],
  readability: ['Readability on linkedom', reader],
};
const which = process.argv[2];
if (which === undefined) await compare();
else await goOver(which);

/** Times turn about in one process, so that all meet the same machine; memory each in a process of its own. */
async function compare() {
  const pages = pagesOf();
  const mb = pages.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e6;
  const least = {};
  const works = [];
  for (const [way, [, open]] of Object.entries(ways)) works.push([way, await open()]);
  for (let round = 0; round < rounds; round++) {
    for (const [way, work] of works) {
      if (way === 'readability' && round > 1) continue;
      const started = process.cpuUsage();
      for (const page of pages) work(page);
      const { user, system } = process.cpuUsage(started);
      least[way] = Math.min(least[way] ?? Number.POSITIVE_INFINITY, (user + system) / 1e3);
    }
  }
  console.log(
    `${pages.length} pages of many templates, ${mb.toFixed(2)} MB; processor time, best of ${rounds} rounds turn about (Readability 2)`,
  );
  for (const [way, [name]] of Object.entries(ways)) {
    const peak = execFileSync(process.execPath, [fileURLToPath(import.meta.url), way], {
      encoding: 'utf8',
    }).trim();
    const rate = (pages.length / (least[way] / 1e3)).toFixed(0);
    console.log(`  ${name.padEnd(32)} ${rate.padStart(6)} pages/s  peak ${peak} MB`);
  }
  const ratio = (a, b) => (least[a] / least[b]).toFixed(1);
  console.log(
    `  clean takes ${ratio('clean', 'parse')} x the time of the bare parse and is ${ratio('readability', 'clean')} x as fast as Readability`,
  );
}

/** One round of one way; prints the process's peak of memory in MB. */
async function goOver(way) {
  const work = await ways[way][1]();
  for (const page of pagesOf()) work(page);
  console.log((process.resourceUsage().maxRSS / 1e3).toFixed(0));
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
