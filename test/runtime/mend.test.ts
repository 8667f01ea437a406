import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { planUrl } from '../../src/runtime/pipeline/plan-url.ts';
import type { StageName } from '../../src/runtime/pipeline/run-context.ts';
import { runPipeline } from '../../src/runtime/pipeline/run-pipeline.ts';
import { readStatus } from '../../src/runtime/read-status.ts';
import { verifyFolder } from '../../src/runtime/verify-folder.ts';
import { holdLock } from '../../src/stages/warehouse/hold-lock.ts';
import { damageRecords } from '../stages/archive/fixtures.ts';
import { startMisbehavingServer } from '../support/misbehaving-server.ts';

const host = 'mau.example';
const article = (at: number) =>
  `<h1>Huyện ủy Mẫu họp phiên thứ ${at}</h1><p>${`Sáng nay, Huyện ủy Mẫu bàn việc thứ ${at} của huyện. `.repeat(20)}</p>`;
const one = `http://${host}/bai-1.html`;

/** A crawled and cleaned portal of three articles. */
async function start() {
  const links = [1, 2, 3].map((at) => `<a href="/bai-${at}.html">Huyện ủy Mẫu họp phiên thứ ${at}</a>`);
  const server = await startMisbehavingServer({ '/robots.txt': '', '/': links.join('') });
  for (const at of [1, 2, 3]) server.paths.set(`/bai-${at}.html`, article(at));
  const out = mkdtempSync(join(tmpdir(), 'mend-'));
  const spec = planUrl(`http://${host}/`, { allowPrivate: true, crawl: { delay_ms: 0 } });
  const plan = { ...spec, connect: server.connect(host) };
  let now = Date.parse('2026-03-01T00:00:00Z');
  const clock = () => new Date((now += 1));
  const run = (...stages: StageName[]) => runPipeline(plan, { out, stages, workers: 0, clock });
  await run('crawl', 'clean');
  server.take();
  const days = (count: number) => void (now += count * 86_400_000);
  return { server, out, run, days, archive: join(out, 'archive') };
}

/** Every file below a folder with its bytes' hash and time. */
function dump(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map(
      (path) =>
        `${path} ${createHash('sha256').update(readFileSync(path)).digest('hex')} ${statSync(path).mtimeMs}`,
    )
    .sort();
}

describe('verify --mend', { timeout: 120_000 }, () => {
  it('has what is damaged fetched again in full, and gives up nothing that was made of it before that', async () => {
    const { server, out, run, days, archive } = await start();
    await damageRecords(archive, one);
    expect((await verifyFolder(out)).mended).toEqual([]);
    await run('crawl', 'clean');
    expect(server.take()).not.toContain(`${host}/bai-1.html`);

    expect((await verifyFolder(out, { mend: true })).mended).toEqual([one]);
    // For a while the address gives no page; then it is asked again when its time comes.
    server.paths.set(
      '/bai-1.html',
      (_, response) => void response.writeHead(200, { 'content-type': 'image/png' }).end('x'),
    );
    const away = await run('crawl', 'clean');
    expect(server.take()).toContain(`${host}/bai-1.html`);
    // Start page and three articles, of which none is to be cleaned anew.
    expect(away.stages.find(({ stage }) => stage === 'clean')).toMatchObject({ in: 4, done: 0 });

    server.paths.set('/bai-1.html', article(1));
    days(31);
    await run('crawl', 'clean');
    const again = server.requests.findLast(({ target }) => target === '/bai-1.html');
    expect(again).toMatchObject({ status: 200 });
    expect(again?.headers['if-none-match']).toBeUndefined();
    const { findings, superseded } = await verifyFolder(out);
    expect(findings).toEqual([]);
    expect(superseded.length).toBeGreaterThan(0);
    server.take();
    await run('crawl', 'clean');
    expect(server.take()).not.toContain(`${host}/bai-1.html`);
  });

  it('needs nobody to ask where records are gone: the next crawl fetches them, whatever was opened between', async () => {
    const { server, run, archive } = await start();
    const index = readFileSync(join(archive, 'index.cdxj'), 'utf8').trimEnd().split('\n').at(-1)!;
    const { from, url } = JSON.parse(index.slice(index.indexOf('{')));
    truncateSync(join(archive, 'tinhuyen-000001.warc.gz'), from);
    await run('clean');
    await run('crawl', 'clean');
    expect(server.take().map((target) => `http://${target}`)).toContain(url);
    server.take();
    await run('crawl', 'clean');
    expect(server.take().map((target) => `http://${target}`)).not.toContain(url);
  });
});

describe('readStatus', { timeout: 120_000 }, () => {
  it('writes nothing, not even to mend a torn tail, and works while a run is under way', async () => {
    const { out, archive } = await start();
    const file = join(archive, 'tinhuyen-000001.warc.gz');
    truncateSync(file, statSync(file).size - 5);
    const before = dump(out);
    expect(await readStatus(out)).toMatchObject({ busy: false, todo: { clean: 0, load: 'build' } });
    expect(dump(out)).toEqual(before);
    const lock = await holdLock(join(out, 'lock.duckdb'));
    expect(await readStatus(out)).toMatchObject({ busy: true, todo: null, runs: [{ status: 'done' }] });
    lock.release();
    await (await holdLock(join(out, 'lock.duckdb'))).release();
  });
});
