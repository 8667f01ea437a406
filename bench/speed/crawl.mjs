// Pages a second on loopback with delays off, archiving, beside `wget --warc-file -r` and beside undici alone, and whether
// memory grows with the site: node bench/speed/crawl.mjs [PAGES [PAGES...]]   1,000 unless told; `1000 100000` takes long.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const sizes = process.argv
  .slice(2)
  .map(Number)
  .filter((size) => size > 0);
const peaks = [];

for (const [round, pages] of (sizes.length > 0 ? sizes : [1000]).entries()) {
  const site = spawn(process.execPath, [join(here, 'generated-site.mjs'), String(pages)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const port = String((await once(site.stdout, 'data'))[0]).trim();
  const folder = mkdtempSync(join(tmpdir(), 'tinhuyen-bench-'));
  try {
    console.log(`crawl of ${pages} generated pages on loopback, no delays`);
    const ours = crawlOnce('ours', port, pages, folder);
    report('tinhuyen, archiving', ours);
    peaks.push({ pages, ...ours });
    // The others once: what they show does not change with the size.
    if (round === 0) {
      report('undici alone, nothing kept', crawlOnce('undici', port, pages, folder));
      compareWget(port, pages, folder);
    }
  } finally {
    site.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}
const [first, last] = [peaks[0], peaks.at(-1)];
if (last !== first) {
  console.log(
    'memory                pages   heap and buffers at the end   own at its peak   resident at its peak',
  );
  for (const { pages, heap, own, mb } of peaks) {
    const columns = [
      [String(pages), 27],
      [mbOf(heap), 29],
      [mbOf(own), 17],
      [mbOf(mb), 22],
    ];
    console.log(columns.map(([text, width]) => text.padStart(width)).join(''));
  }
  console.log(
    'Own is what no file stands behind. The rest of what is resident are pages of mapped files, above all of the database of addresses: they ' +
      'grow with the site as long as memory is free, and the system takes them back when it is not.',
  );
  // The allocator keeps what a busy moment asked for: some tens of MB are no growth.
  if (last.heap > first.heap * 1.5 + 32 || (last.own !== null && last.own > first.own * 1.5 + 64)) {
    console.error('expected memory that stays flat; got heap or own memory that grows with the site');
    process.exitCode = 1;
  }
}

function crawlOnce(which, port, pages, folder) {
  const args = ['--expose-gc', join(here, 'crawl-once.mjs'), which, port, String(pages), folder];
  const result = JSON.parse(
    execFileSync(process.execPath, args, { encoding: 'utf8' }).trim().split('\n').at(-1),
  );
  if (result.pages !== pages) throw new Error(`expected ${pages} pages; got ${result.pages}`);
  return result;
}

function compareWget(port, pages, folder) {
  if (spawnSync('wget', ['--version']).status !== 0) {
    console.log('  wget --warc-file -r              skipped: wget is not on this machine');
    return;
  }
  const args = [
    '-q',
    '--no-config',
    '-r',
    '-l',
    'inf',
    '--delete-after',
    '--warc-file=x',
    `http://127.0.0.1:${port}/`,
  ];
  const started = performance.now();
  spawnSync('wget', args, { cwd: folder });
  report('wget --warc-file -r', { pages, ms: performance.now() - started });
}

function mbOf(mb) {
  return mb === null ? 'not told' : `${mb.toFixed(0)} MB`;
}

function report(name, { pages, ms, cpu, mb }) {
  const memory =
    mb === undefined
      ? ''
      : `${(cpu / pages).toFixed(1).padStart(5)} ms of processor a page ${mb.toFixed(0).padStart(5)} MB at its peak`;
  console.log(`  ${name.padEnd(32)} ${(pages / (ms / 1e3)).toFixed(0).padStart(6)} pages/s ${memory}`);
}
