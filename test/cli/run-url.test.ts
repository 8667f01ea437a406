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
  const server = createServer((request, response) => {
    const page =
      request.url === '/bai.html'
        ? readFileSync(join(site, article!))
        : request.url === '/'
          ? '<title>x</title><a href="/bai.html">Tin</a>'
          : null;
    response.writeHead(page === null ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page);
  });
  let address: string;

  beforeAll(async () => {
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  });
  afterAll(() => {
    server.close();
  });

  it('crawls a site about which only its address is known', async () => {
    const out = newFolder();
    const { code, stderr } = await runCli(
      'run',
      '--url',
      address,
      '--allow-private',
      '--delay',
      '0',
      '--out',
      out,
      '--quiet',
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(await ask(out, 'SELECT url FROM articles')).toEqual([{ url: `${address}bai.html` }]);
  });

  it('leaves a private address alone unless it is allowed, and says so', async () => {
    const out = newFolder();
    const { code } = await runCli('run', '--url', address, '--delay', '0', '--out', out, '--quiet');
    expect(code).toBe(3);
    expect((await ask(out, 'SELECT origin, stage FROM rejects'))[0]).toEqual({
      origin: address,
      stage: 'fetch',
    });
  });

  it('ends with 2 for what is no web address', async () => {
    const { code, stderr } = await runCli('run', '--url', 'ftp://x', '--out', newFolder());
    expect(code).toBe(2);
    expect(stderr).toContain('bad-address');
  });
});
