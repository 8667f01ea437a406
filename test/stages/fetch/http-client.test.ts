import { createServer as createHttpServer } from 'node:http';
import { createServer } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { HttpClient, type HttpClientOptions } from '../../../src/stages/fetch/http-client.ts';
import { type Behaviour, startMisbehavingServer } from '../../support/misbehaving-server.ts';

const host = 'huyenmau.example';

async function ask(behaviour: Behaviour, options: Partial<HttpClientOptions> = {}) {
  const server = await startMisbehavingServer({ '/': behaviour });
  const client = makeClient({ connect: new Map(Object.entries(server.connect(host))), ...options });
  return { outcome: await client.get(`http://${host}/`), server };
}

function makeClient(options: Partial<HttpClientOptions>) {
  const client = new HttpClient({
    userAgent: 'tinhuyen/0 (+thu@huyenmau.example)',
    clock: () => new Date('2026-01-01T00:00:00Z'),
    timeoutMs: 3000,
    ...options,
  });
  onTestFinished(() => client.close());
  return client;
}

describe('HttpClient', () => {
  it('gives the body as sent and as meant, with raw fields, and says who asks', async () => {
    const text = 'Huyện ủy '.repeat(500);
    const { outcome, server } = await ask((_, response) => {
      response.writeHead(
        200,
        'Tốt'.normalize('NFD').replace(/[^a-z]/gi, ''),
        [
          ['X-Case', 'a'],
          ['Set-Cookie', 'a=1'],
          ['set-cookie', 'b=2'],
          ['Content-Encoding', 'gzip'],
          ['Content-Type', 'text/html'],
        ].flat(),
      );
      response.end(gzipSync(text));
    });
    expect(outcome).toMatchObject({ kind: 'answer', status: 200, fetchedAt: '2026-01-01T00:00:00.000Z' });
    if (outcome.kind !== 'answer') return;
    expect(Buffer.from(outcome.content).toString()).toBe(text);
    expect(Buffer.from(outcome.body).equals(gzipSync(text))).toBe(true);
    expect(outcome.fields.filter(([name]) => /case|cookie/i.test(name))).toEqual([
      ['X-Case', 'a'],
      ['Set-Cookie', 'a=1'],
      ['set-cookie', 'b=2'],
    ]);
    expect(server.requests[0]!.headers).toMatchObject({
      host,
      'user-agent': 'tinhuyen/0 (+thu@huyenmau.example)',
      'accept-encoding': 'gzip',
    });
    expect(server.requests[0]!.headers.cookie).toBeUndefined();
  });

  const bad: Record<string, [Behaviour, string, string]> = {
    'truncated gzip': [
      (_, response) => {
        const half = gzipSync('x'.repeat(9999)).subarray(0, 30);
        response.writeHead(200, { 'content-encoding': 'gzip', 'content-length': half.length }).end(half);
      },
      'truncated-body',
      'retry',
    ],
    'truncated brotli': [
      (_, response) =>
        void response
          .writeHead(200, { 'content-encoding': 'br' })
          .end(brotliCompressSync('x'.repeat(9999)).subarray(0, 8)),
      'truncated-body',
      'retry',
    ],
    'gzip that is none': [
      (_, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end('plain'),
      'bad-encoding',
      'skip',
    ],
    zstd: [
      (_, response) => void response.writeHead(200, { 'content-encoding': 'zstd' }).end('x'),
      'unknown-encoding',
      'skip',
    ],
    'gzip bomb': [
      (_, response) =>
        void response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(3_000_000))),
      'too-large',
      'skip',
    ],
    'body over the cap, told': [
      (_, response) => void response.writeHead(200, { 'content-length': 1_000_000_000 }).write('x'),
      'too-large',
      'skip',
    ],
    'endless body': [
      (_, response) => {
        const feed = () => {
          while (!response.destroyed && response.write(Buffer.alloc(65_536)));
          if (!response.destroyed) response.once('drain', feed);
        };
        feed();
      },
      'too-large',
      'skip',
    ],
    'reset in the body': [
      (_, response) => {
        response.writeHead(200, { 'content-length': 100 });
        response.write('x', () => response.socket?.resetAndDestroy());
      },
      'connection-reset',
      'retry',
    ],
    'wrong Content-Length': [
      (_, response) => {
        response.writeHead(200, { 'content-length': 100, connection: 'close' });
        response.write('x', () => response.socket?.end());
      },
      'wrong-length',
      'retry',
    ],
    'status 500': [(_, response) => void response.writeHead(500).end('x'), 'http-500', 'retry'],
  };
  for (const [name, [behaviour, code, disposition]] of Object.entries(bad)) {
    it(`fails typed: ${name}`, async () => {
      const { outcome } = await ask(behaviour, { maxBytes: 1_000_000, maxInflatedBytes: 2_000_000 });
      expect(outcome).toMatchObject({ kind: 'failure', code, disposition });
    });
  }

  it('ends a hang and a slow drip in time', async () => {
    const hang = await ask(() => undefined, { timeoutMs: 150 });
    expect(hang.outcome).toMatchObject({ code: 'timeout', disposition: 'retry' });
    const drip = await ask(
      (_, response) => {
        const timer = setInterval(() => response.write('x'), 20);
        response.on('close', () => clearInterval(timer));
      },
      { timeoutMs: 200 },
    );
    expect(drip.outcome).toMatchObject({ code: 'timeout', disposition: 'retry' });
  });

  it('reads Retry-After in both forms, bounded, against the injected clock', async () => {
    for (const [value, ms] of [
      ['7', 7000],
      ['Thu, 01 Jan 2026 00:01:00 GMT', 60_000],
      ['Thu, 01 Jan 2099 00:00:00 GMT', 604_800_000],
      ['soon', null],
    ] as const) {
      const { outcome } = await ask(
        (_, response) => void response.writeHead(429, { 'retry-after': value }).end(),
      );
      expect(outcome).toMatchObject({ code: 'http-429', disposition: 'retry', retryAfterMs: ms });
    }
  });

  it('tells a name that is unknown from a port that is closed', async () => {
    const unknown = makeClient({
      resolve: () => Promise.reject(Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' })),
    });
    expect(await unknown.get('http://nowhere.example/')).toMatchObject({
      code: 'dns-failure',
      disposition: 'stop',
    });
    const probe = createServer().listen(0, '127.0.0.1');
    await new Promise((done) => probe.once('listening', done));
    const { port } = probe.address() as { port: number };
    await new Promise((done) => probe.close(done));
    const closed = makeClient({ connect: new Map([[host, `127.0.0.1:${port}`]]) });
    expect(await closed.get(`http://${host}/`)).toMatchObject({
      code: 'connection-refused',
      disposition: 'retry',
    });
  });

  it('does not read what is not wanted', async () => {
    const server = await startMisbehavingServer({
      '/': (_, response) => void response.writeHead(200, { 'content-type': 'image/png' }).write('x'),
    });
    const client = makeClient({ connect: new Map(Object.entries(server.connect(host))) });
    expect(await client.get(`http://${host}/`, { wants: (type) => type === 'text/html' })).toMatchObject({
      code: 'unwanted-type',
    });
  });

  it('lets an abort through as what it is', async () => {
    const server = await startMisbehavingServer({ '/': () => undefined });
    const client = makeClient({ connect: new Map(Object.entries(server.connect(host))) });
    const stop = new AbortController();
    const asked = client.get(`http://${host}/`, { signal: stop.signal });
    stop.abort(new Error('Ctrl-C'));
    await expect(asked).rejects.toThrow('Ctrl-C');
  });
});

describe('the guard before every connection', () => {
  const resolveTo =
    (...addresses: string[]) =>
    () =>
      Promise.resolve(addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })));

  it('refuses private addresses after resolution and as literals, in every spelling', async () => {
    for (const address of [
      '127.0.0.1',
      '10.1.2.3',
      '172.31.0.1',
      '192.168.1.1',
      '169.254.169.254',
      '0.0.0.0',
      '100.64.0.1',
      '::1',
      'fd00::1',
      'fe80::1',
      '::ffff:127.0.0.1',
      '::ffff:7f00:1',
    ]) {
      expect(
        await makeClient({ resolve: resolveTo(address) }).get('http://trong.example/'),
        address,
      ).toMatchObject({ code: 'private-address', disposition: 'skip' });
    }
    for (const literal of [
      '127.0.0.1',
      '0x7f.1',
      '2130706433',
      '[::1]',
      '[::ffff:127.0.0.1]',
      '169.254.169.254',
      'localhost',
    ]) {
      const options = literal === 'localhost' ? { resolve: resolveTo('127.0.0.1') } : {};
      expect(await makeClient(options).get(`http://${literal}:1/`), literal).toMatchObject({
        code: 'private-address',
      });
    }
  });

  it('lets through what the pipeline names, and only that', async () => {
    const server = await startMisbehavingServer({ '/': 'trang' });
    const url = `http://127.0.0.1:${server.port}/`;
    for (const allow of [['private'], ['127.0.0.1'], ['127.0.0.0/8']])
      expect(await makeClient({ allow }).get(url)).toMatchObject({ status: 200 });
    expect(await makeClient({ allow: ['10.0.0.0/8', 'khác.example'] }).get(url)).toMatchObject({
      code: 'private-address',
    });
    const named = makeClient({ allow: ['trong.example'], resolve: resolveTo('127.0.0.1') });
    expect(await named.get(`http://trong.example:${server.port}/`)).toMatchObject({ status: 200 });
    expect(await named.get(`http://khac.example:${server.port}/`)).toMatchObject({ code: 'private-address' });
  });

  it('reaches a server that listens on the IPv6 loopback alone, where the pipeline allows it', async (context) => {
    const server = createHttpServer((_, response) => void response.end('sáu'));
    const listens = await new Promise<boolean>((done) =>
      server.once('error', () => done(false)).listen(0, '::1', () => done(true)),
    );
    if (!listens) context.skip('this machine has no ::1');
    onTestFinished(() => void server.close());
    const { port } = server.address() as { port: number };
    const routed = makeClient({ connect: new Map([[host, `[::1]:${port}`]]) });
    expect(await routed.get(`http://${host}/`)).toMatchObject({ status: 200 });
    expect(await makeClient({ allow: ['::1'] }).get(`http://[::1]:${port}/`)).toMatchObject({ status: 200 });
    const named = makeClient({ allow: ['private'], resolve: resolveTo('127.0.0.1', '::1') });
    expect(await named.get(`http://sau.example:${port}/`)).toMatchObject({ status: 200 });
    expect(await makeClient({}).get(`http://[::1]:${port}/`)).toMatchObject({ code: 'private-address' });
  });

  it('takes the public one of several addresses, and no scheme but http and https', async () => {
    const client = makeClient({ resolve: resolveTo('10.0.0.1', '::1'), timeoutMs: 300 });
    expect(await client.get('http://hai.example/')).toMatchObject({ code: 'private-address' });
    for (const url of ['file:///etc/passwd', 'ftp://a.example/', 'gopher://a.example/', 'không phải']) {
      expect(await client.get(url)).toMatchObject({ code: 'bad-scheme', disposition: 'skip' });
    }
  });

  it('sends a host nowhere but to loopback', () => {
    expect(() => makeClient({ connect: new Map([[host, '10.0.0.1:80']]) })).toThrow(/bad-connect/);
    expect(() => makeClient({ connect: new Map([[host, 'huyenmau.example:80']]) })).toThrow(/bad-connect/);
  });
});
