import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, newFolder, root, runCli } from './run-cli.ts';

const site = join(root, 'data/sample/portal/xalamthao.phutho.example');
const articles = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\/index\.html$|\d.*\.html$/.test(name),
);
const [article] = articles.filter((name) => readFileSync(join(site, name), 'utf8').includes('<article'));

describe('tinhuyen run --url', { timeout: 300_000 }, () => {
  /** What was asked for, and when: from the arrival of a request to the end of its answer. */
  const asked: { path: string; from: number; to: number }[] = [];
  const server = createServer((request, response) => {
    const one = { path: request.url ?? '', from: performance.now(), to: 0 };
    asked.push(one);
    response.on('finish', () => {
      one.to = performance.now();
    });
    if (request.url === '/tin') return response.writeHead(301, { location: '/bai.html' }).end();
    const page =
      request.url === '/bai.html'
        ? readFileSync(join(site, article!))
        : request.url === '/'
          ? '<title>x</title><a href="/tin">Tin</a><a href="/hai.html">Hai</a><a href="/ba.html">Ba</a>'
          : null;
    response.writeHead(page === null ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    return response.end(page);
  });
  let address: string;

  beforeAll(async () => {
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  });
  afterAll(() => {
    server.close();
  });

  it('crawls a site about which only its address is known, no faster and no further than told', async () => {
    const out = newFolder();
    const log = join(out, 'run.log');
    const { code, stdout, stderr } = await runCli(
      'run',
      '--url',
      address,
      '--allow-private',
      '--delay',
      '250',
      '--max-pages',
      '3',
      '--out',
      out,
      '--log-file',
      log,
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(await ask(out, 'SELECT url FROM articles')).toEqual([{ url: `${address}bai.html` }]);
    // robots.txt is no page. Where the redirect leads is asked for before the links behind it, or the bound would come first.
    expect(asked.map(({ path }) => path)).toEqual(['/robots.txt', '/', '/tin', '/bai.html']);
    for (const [at, { from }] of asked.entries())
      if (at > 0) expect(from - asked[at - 1]!.to).toBeGreaterThan(240);
    expect(stdout).toContain('Moved or gone: 1 of the addresses asked for.');
    expect(stdout).toMatch(
      /: \d+ still to ask for, as the most pages .* are reached\.\nThe same command goes on/,
    );
    // Each line of the structured log is of this run, by the name that the warehouse has for it.
    const [run] = await ask(out, 'SELECT run_id FROM runs');
    const lines = readFileSync(log, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ msg }) => msg)).toContain('run ended');
    expect(new Set(lines.map(({ run_id }) => run_id))).toEqual(new Set([run?.run_id]));
    expect(new Set(lines.map(({ level, time }) => typeof level + typeof time))).toEqual(
      new Set(['numbernumber']),
    );
  });

  it('leaves a private address alone unless it is allowed, and says so', async () => {
    const out = newFolder();
    const { code } = await runCli('run', '--url', address, '--delay', '0', '--out', out, '--quiet');
    expect(code).toBe(3);
    expect((await ask(out, 'SELECT origin, stage, detail FROM rejects'))[0]).toEqual({
      origin: address,
      stage: 'fetch',
      detail: expect.stringMatching(/expected a public address.*127\.0\.0\.1 \(loopback\).*--allow-private/),
    });
  });

  it('ends with 2 for what is no web address', async () => {
    const { code, stderr } = await runCli('run', '--url', 'ftp://x', '--out', newFolder());
    expect(code).toBe(2);
    expect(stderr).toContain('bad-address');
  });
});
