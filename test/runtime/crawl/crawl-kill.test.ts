import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openArchive } from '../../../src/stages/archive/open-archive.ts';
import { verifyArchive } from '../../../src/stages/archive/verify-archive.ts';
import { collect, makeFolder } from '../../stages/archive/fixtures.ts';
import {
  type Behaviour,
  type MisbehavingServer,
  startMisbehavingServer,
} from '../../support/misbehaving-server.ts';

const host = 'huyenmau.example';
const child = fileURLToPath(new URL('crawl-child.ts', import.meta.url));
const kills = Number(process.env.TINHUYEN_KILLS ?? 8);

function makeSite(): Record<string, Behaviour> {
  const list = (from: number) =>
    Array.from(
      { length: 5 },
      (_, at) => `<a href="/tin/bai-${from + at}.html">Huyện ủy Mẫu họp phiên thứ ${from + at}</a>`,
    ).join('');
  const paths: Record<string, Behaviour> = {
    '/robots.txt': '',
    '/': `<a href="/tin/">Tin tức</a>${list(0)}`,
  };
  paths['/tin/'] = `${list(5)}<a href="/tin/?page=2">2</a>`;
  for (let page = 2; page < 6; page++)
    paths[`/tin/?page=${page}`] = `${list(page * 5)}<a href="/tin/?page=${page + 1}">${page + 1}</a>`;
  for (let at = 0; at < 30; at++)
    paths[`/tin/bai-${at}.html`] = `<h1>Bài ${at}</h1><p>${`Hội nghị bàn việc thứ ${at}. `.repeat(40)}</p>`;
  return paths;
}

/** Crawls in a process of its own; killed when the server has seen so many requests more. Gives its last line, or null. */
async function crawl(
  folder: string,
  server: MisbehavingServer,
  killAfter: number | null,
): Promise<string | null> {
  const start = server.requests.length;
  const run = spawn(process.execPath, ['--import', 'tsx', child, folder, host, `127.0.0.1:${server.port}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  run.stdout.on('data', (chunk) => (output += chunk));
  const ended = new Promise<number | null>((done) => run.on('exit', (code) => done(code)));
  if (killAfter !== null) {
    const timer = setInterval(() => {
      if (server.requests.length - start >= killAfter) run.kill('SIGKILL');
    }, 1);
    await ended.finally(() => clearInterval(timer));
  }
  return (await ended) === 0 ? output.trim() : null;
}

async function payloadsOf(folder: string): Promise<string[]> {
  const archive = await openArchive(join(folder, 'archive'), { clock: () => new Date() });
  const pages = await collect(archive.pages());
  await archive.close();
  return pages.map(({ url, digest }) => `${url} ${digest}`);
}

describe('a crawl that is killed', () => {
  it(`ends after ${kills} kills as one that never was: nothing twice, nothing lost`, async () => {
    const server = await startMisbehavingServer(makeSite());
    const unbroken = await makeFolder();
    expect(await crawl(unbroken, server, null)).toMatch(/"waiting":0/);
    const wanted = (await payloadsOf(unbroken)).sort();
    expect(wanted.length).toBeGreaterThanOrEqual(36);

    const folder = await makeFolder();
    let died = 0;
    for (let at = 0; at < kills; at++)
      if ((await crawl(folder, server, 1 + ((at * 7) % 11))) === null) died++;
    expect(died).toBeGreaterThan(kills / 3);
    expect(await crawl(folder, server, null)).toMatch(/"waiting":0/);
    const got = await payloadsOf(folder);
    expect([...got].sort()).toEqual(wanted);
    expect(new Set(got).size).toBe(got.length);
    expect(await collect(verifyArchive(join(folder, 'archive')))).toEqual([]);
  }, 300_000);
});
