import { describe, expect, it, onTestFinished } from 'vitest';
import { PoliteClient, type PoliteClientOptions } from '../../../src/stages/fetch/polite-client.ts';
import { type Behaviour, startMisbehavingServer } from '../../support/misbehaving-server.ts';

const host = 'huyenmau.example';

/** A clock that only sleeping moves. */
async function start(
  paths: Record<string, Behaviour>,
  options: Partial<PoliteClientOptions> = {},
  hosts: string[] = [host],
) {
  const server = await startMisbehavingServer(paths);
  let now = Date.parse('2026-01-01T00:00:00Z');
  const slept: number[] = [];
  const client = new PoliteClient({
    userAgent: 'tinhuyen/0',
    agentToken: 'tinhuyen',
    clock: () => new Date(now),
    sleep: async (ms) => {
      slept.push(ms);
      now += ms;
    },
    connect: new Map(Object.entries(server.connect(...hosts))),
    timeoutMs: 2000,
    ...options,
  });
  onTestFinished(() => client.close());
  return { server, client, slept, wait: (ms: number) => void (now += ms) };
}

const robots =
  (text: string): Behaviour =>
  (_, response) =>
    void response.writeHead(200, { 'content-type': 'text/plain' }).end(text);
/** Sends a first part and then comments for as long as anybody reads. */
const endless =
  (first: string): Behaviour =>
  (_, response) => {
    response.write(first);
    const feed = () => {
      while (!response.destroyed && response.write('# x\n'.repeat(16_384)));
      if (!response.destroyed) response.once('drain', feed);
    };
    feed();
  };
const status =
  (code: number, headers: Record<string, string> = {}): Behaviour =>
  (_, response) =>
    void response.writeHead(code, headers).end();

describe('PoliteClient', () => {
  it('asks 20 hosts side by side, each one at a time and with the gap, as the server sees it', async () => {
    const hosts = Array.from({ length: 20 }, (_, at) => `h${at}.example`);
    const server = await startMisbehavingServer({ '/': 'trang', '/2': 'hai', '/3': 'ba' });
    const connect = new Map(Object.entries(server.connect(...hosts)));
    const client = new PoliteClient({
      userAgent: 'tinhuyen/0',
      agentToken: 'tinhuyen',
      clock: () => new Date(),
      connect,
      delayMs: 60,
    });
    onTestFinished(() => client.close());
    await Promise.all(
      hosts.flatMap((name) => ['', '2', '3'].map((path) => client.get(`http://${name}/${path}`))),
    );
    expect(server.requests.length).toBe(60);
    expect(Math.max(...server.requests.map(({ atOnce }) => atOnce))).toBe(1);
    for (const name of hosts) {
      const seen = server.requests.filter((request) => request.host === name);
      for (const [at, request] of seen.slice(1).entries())
        expect(request.startedAt - seen[at]!.endedAt).toBeGreaterThan(55);
    }
    const span = Math.max(...server.requests.map(({ endedAt }) => endedAt)) - server.requests[0]!.startedAt;
    expect(span, 'side by side, not one host after the other').toBeLessThan(20 * 2 * 60);
  });

  it('waits the gap between the end of one request and the start of the next', async () => {
    const { client, slept } = await start({ '/': 'trang' });
    for (let at = 0; at < 3; at++) await client.get(`http://${host}/`);
    expect(slept).toEqual([1000, 1000]);
  });

  it('comes back after Retry-After, and doubles its own pause without one', async () => {
    let left = 2;
    const { client, slept } = await start({
      '/': (_, response) =>
        void (left-- > 0 ? response.writeHead(503, { 'retry-after': '30' }).end() : response.end('x')),
    });
    expect(await client.get(`http://${host}/`)).toMatchObject({ status: 200 });
    expect(slept).toEqual([30_000, 30_000]);
    const down = await start({ '/': status(500) }, { retryMs: 4000 });
    expect(await down.client.get(`http://${host}/`)).toMatchObject({
      code: 'http-500',
      disposition: 'retry',
    });
    expect(down.slept).toEqual([4000, 8000]);
    expect(down.server.requests.length).toBe(3);
  });

  it('takes a 429 that names no time for a failure: its own pause, doubled, and no more than three attempts', async () => {
    const { client, server, slept } = await start({ '/': status(429) }, { retryMs: 5000 });
    expect(await client.get(`http://${host}/`)).toMatchObject({ code: 'http-429', disposition: 'retry' });
    expect(slept).toEqual([5000, 10_000]);
    expect(server.requests.length).toBe(3);
  });

  it('leaves a host that wants an hour of peace for a later run', async () => {
    const { client, server, slept } = await start({ '/': status(503, { 'retry-after': '3600' }) });
    expect(await client.get(`http://${host}/`)).toMatchObject({
      code: 'asked-to-wait',
      disposition: 'stop',
      retryAfterMs: 3_600_000,
    });
    expect(server.requests.length).toBe(1);
    expect(slept).toEqual([]);
  });
});

describe('robots.txt', () => {
  it('is kept by the group that names us, and asked for once a day', async () => {
    const text =
      '\uFEFFUser-agent: *\nDisallow: /\n\nUser-agent: TinHuyen\nDisallow: /nội-bộ\nDisallow: /*.pdf$\nAllow: /nội-bộ/công-khai\nCrawl-delay: 2.5\nSitemap: http://huyenmau.example/sitemap.xml\n';
    const { server, client, slept, wait } = await start({ '/robots.txt': robots(text), '/': 'trang' });
    const rules = await client.robotsOf(`http://${host}/a`);
    expect(
      ['/', '/nội-bộ/x', '/n%E1%BB%99i-b%E1%BB%99/x', '/nội-bộ/công-khai', '/a.pdf', '/a.pdf?x'].map((path) =>
        rules.allows(`http://${host}${path}`),
      ),
    ).toEqual([true, false, false, true, false, true]);
    expect(rules.sitemaps).toEqual(['http://huyenmau.example/sitemap.xml']);
    expect(rules.allows('http://khác.example/')).toBe(false);
    await client.get(`http://${host}/`);
    await client.get(`http://${host}/`);
    expect(slept.at(-1)).toBe(2500);
    await client.robotsOf(`http://${host}/b`);
    expect(server.requests.filter(({ target }) => target === '/robots.txt').length).toBe(1);
    wait(25 * 3_600_000);
    await client.robotsOf(`http://${host}/b`);
    expect(server.requests.filter(({ target }) => target === '/robots.txt').length).toBe(2);
  });

  const cases: Record<string, [Behaviour, boolean]> = {
    'none (404)': [status(404), true],
    'forbidden (403)': [status(403), true],
    'a page of HTML': ['<!doctype html><p>Disallow nothing</p>', true],
    'an error (500)': [status(500), false],
    'down (503)': [status(503), false],
    'no answer': [(_, response) => void response.destroy(), false],
    'endless redirects': [status(301, { location: '/robots.txt' }), true],
    'a redirect to a private address': [status(301, { location: 'http://10.0.0.1/robots.txt' }), false],
    '2 MB of rules, ours within the first part': [
      robots(`User-agent: *\nDisallow: /\n${'# x\n'.repeat(500_000)}`),
      false,
    ],
    '2 MB of rules, ours behind the first part': [
      robots(`${'# x\n'.repeat(500_000)}User-agent: *\nDisallow: /\n`),
      true,
    ],
    'rules cut inside `Disallow: /noi-bo`': [
      robots(`${'# x\n'.repeat((500 * 1024 - 28) / 4)}User-agent: *\nDisallow: /noi-bo/\n`),
      true,
    ],
    'rules without an end, ours first': [endless('User-agent: *\nDisallow: /\n'), false],
    'a file said to be 1 GB': [
      (_, response) =>
        void response
          .writeHead(200, { 'content-length': 1e9 })
          .write(`User-agent: *\nAllow: /\n${'# x\n'.repeat(150_000)}`),
      true,
    ],
  };
  for (const [name, [behaviour, allowed]] of Object.entries(cases)) {
    it(`${allowed ? 'opens' : 'closes'} the host when it is ${name}`, async () => {
      const { client } = await start({ '/robots.txt': behaviour });
      expect((await client.robotsOf(`http://${host}/`)).allows(`http://${host}/tin`)).toBe(allowed);
    });
  }
});
