// One crawl in a process of its own: node bench/speed/crawl-once.mjs ours|undici PORT PAGES FOLDER
// Prints {"pages", "ms", "cpu", "mb", "own", "heap"}: time and processor time, peak resident memory, the peak of that part of it which
// is the process's own (null where the system doesn't tell), and what the heap and its buffers hold at the end.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const [which, port, count, folder] = process.argv.slice(2);
const pages = Number(count);
const root = resolve(fileURLToPath(import.meta.url), '../../..');
const from = (path) => import(pathToFileURL(join(root, 'dist', path)).href);
// Crawling is measured, not the start-up of the program: bench/speed/start-up.mjs does that.
let started = performance.now();
let cpu = process.cpuUsage();
let own = readOwn();
const watch = setInterval(() => {
  own = Math.max(own, readOwn());
}, 100);
const got = which === 'undici' ? await ask() : await crawl();
const used = process.cpuUsage(cpu);
const ms = performance.now() - started;
clearInterval(watch);
global.gc?.();
const { heapUsed, external } = process.memoryUsage();
console.log(
  JSON.stringify({
    pages: got,
    ms,
    cpu: (used.user + used.system) / 1e3,
    own: Number.isNaN(own) ? null : own,
    mb: process.resourceUsage().maxRSS / 1024,
    heap: (heapUsed + external) / 2 ** 20,
  }),
);

/** MB of memory that no file stands behind: the system cannot take it back, as it can the pages of a mapped database. */
function readOwn() {
  try {
    return Number(/^RssAnon:\s*(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) / 1024;
  } catch {
    return Number.NaN;
  }
}

function start() {
  started = performance.now();
  cpu = process.cpuUsage();
}

async function crawl() {
  const { crawlSources } = await from('runtime/crawl/crawl.js');
  const { openArchive } = await from('stages/archive/open-archive.js');
  const { sourceSpecSchema } = await from('model/source-spec.js');
  const { loadReference } = await from('reference/load-reference.js');
  const { dataFolder } = await from('reference/data-folder.js');
  const urlRules = loadReference(dataFolder()).lexicons.get('url-rules');
  start();
  const clock = () => new Date();
  const archive = await openArchive(join(folder, 'archive'), { clock });
  const host = 'huyenmau.example';
  const spec = { id: 'mau', name: 'Mẫu', start: [`http://${host}/`], depth: 20, max_pages: 10_000_000 };
  const report = await crawlSources([sourceSpecSchema.parse(spec)], {
    archive,
    clock,
    urlRules,
    stateFolder: join(folder, 'state'),
    connect: { [host]: `127.0.0.1:${port}` },
    delayMs: 0,
    // As a command does: a signal that outlives every request has leaked before.
    signal: new AbortController().signal,
  });
  await archive.close();
  return report.done;
}

/** The same pages by the HTTP client alone, one after the other as a polite crawl asks: nothing read, nothing kept. */
async function ask() {
  const { Agent, request } = await import('undici');
  start();
  const dispatcher = new Agent({ connections: 1, pipelining: 1 });
  for (let at = 0; at < pages; at++) {
    const path = at === 0 ? '/' : `/tin/bai-${at}.html`;
    const { body } = await request(`http://127.0.0.1:${port}${path}`, { dispatcher });
    await body.arrayBuffer();
  }
  await dispatcher.close();
  return pages;
}
