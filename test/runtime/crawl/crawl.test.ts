import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type SourceSpecInput, sourceSpecSchema } from '../../../src/model/source-spec.ts';
import { crawlSources } from '../../../src/runtime/crawl/crawl.ts';
import type { CrawlOptions } from '../../../src/runtime/crawl/crawl-types.ts';
import { openArchive } from '../../../src/stages/archive/open-archive.ts';
import { verifyArchive } from '../../../src/stages/archive/verify-archive.ts';
import { collect, damageRecords, makeFolder } from '../../stages/archive/fixtures.ts';
import { urlRuleEntries } from '../../stages/sources/read-rules.ts';
import {
  type Behaviour,
  type MisbehavingServer,
  startMisbehavingServer,
} from '../../support/misbehaving-server.ts';

const host = 'huyenmau.example';
const site = `http://${host}`;
const prose =
  'Sáng nay, Huyện ủy Mẫu tổ chức hội nghị sơ kết công tác xây dựng Đảng sáu tháng đầu năm. '.repeat(20);
const article = (at: number | string, more = '') =>
  `<h1>Bài ${at}</h1><p>${prose}${at}</p>${more}<a href="/">Trang chủ</a>`;
const item = (at: number | string, words = 'Huyện ủy Mẫu họp phiên thứ') =>
  `<li><a href="/tin/bai-${at}.html">${words} ${at}</a></li>`;

/** A site of 9 articles: a start page, a section of three pages, each with three articles. */
function makeSite(): Record<string, Behaviour> {
  const paging = '<a href="/tin/?page=1">1</a><a href="/tin/?page=2">2</a><a href="/tin/?page=3">3</a>';
  const list = (numbers: number[]) =>
    `<ul>${numbers.map((at) => item(at)).join('')}</ul>${paging}<a href="/">Trang chủ</a>`;
  const paths: Record<string, Behaviour> = {
    '/robots.txt': (_, response) =>
      void response
        .writeHead(200, { 'content-type': 'text/plain' })
        .end('User-agent: *\nDisallow: /noi-bo/\n'),
    '/': `<a href="/tin/">Tin tức</a><a href="/noi-bo/1">Nội bộ</a><a href="/mat.html">Mất</a>${item(9)}`,
    '/tin/': list([9, 8, 7]),
    '/tin/?page=1': list([9, 8, 7]),
    '/tin/?page=2': list([6, 5, 4]),
    '/tin/?page=3': list([3, 2, 1]),
  };
  for (let at = 1; at <= 9; at++) paths[`/tin/bai-${at}.html`] = article(at);
  return paths;
}

interface Bench {
  readonly server: MisbehavingServer;
  readonly folder: string;
  crawl(options?: Partial<CrawlOptions>, spec?: Partial<SourceSpecInput>): ReturnType<typeof crawlSources>;
  pages(): Promise<string[]>;
  visits(): Promise<string[]>;
  days(count: number): void;
}

async function start(paths: Record<string, Behaviour>): Promise<Bench> {
  const server = await startMisbehavingServer(paths);
  const folder = await makeFolder();
  let now = Date.parse('2026-03-01T00:00:00Z');
  const clock = () => new Date((now += 1));
  const open = () => openArchive(join(folder, 'archive'), { clock });
  const read = async (all: boolean) => {
    const archive = await open();
    const pages = all
      ? (await collect(archive.visits())).map(({ page }) => page)
      : await collect(archive.pages());
    await archive.close();
    return pages.map(
      ({ url, http_status }) => `${http_status === 200 ? '' : `${http_status} `}${url!.slice(site.length)}`,
    );
  };
  return {
    server,
    folder,
    async crawl(options = {}, spec = {}) {
      const archive = await open();
      const specs = [sourceSpecSchema.parse({ id: 'mau', name: 'Cổng mẫu', start: [`${site}/`], ...spec })];
      const all: CrawlOptions = {
        archive, clock, stateFolder: join(folder, 'state'), urlRules: urlRuleEntries, connect: server.connect(host, `www.${host}`), delayMs: 0,
        timeoutMs: 2000, sleep: async (ms) => void (now += ms), ...options,
      }; // biome-ignore format: one list
      return crawlSources(specs, all).finally(() => archive.close());
    },
    pages: () => read(false),
    visits: () => read(true),
    days: (count) => void (now += count * 86_400_000),
  };
}

describe('crawlSources', () => {
  it('finds all articles from the start page, none twice, and keeps to robots.txt', async () => {
    const bench = await start(makeSite());
    const report = await bench.crawl({ version: '1.2.3', contact: 'mailto:thu@huyenmau.example' });
    expect(report).toMatchObject({ in: 15, done: 14, unchanged: 0, gone: 1, rejected: 2, waiting: 0 });
    expect(report.rejects.map(({ origin, reason }) => [origin, reason])).toEqual([
      [`${site}/mat.html`, 'http-404'],
      [`${site}/noi-bo/1`, 'robots'],
    ]);
    expect(report.sources).toEqual([
      {
        source_id: 'mau',
        name: 'Cổng mẫu',
        home_url: `${site}/`,
        province: null,
        district: null,
        kind: 'portal',
      },
    ]);
    const targets = bench.server.take();
    expect(new Set(targets).size).toBe(targets.length);
    expect(targets).not.toContain(`${host}/noi-bo/1`);
    expect((await bench.pages()).filter((url) => url.includes('bai-')).sort()).toEqual(
      Array.from({ length: 9 }, (_, at) => `/tin/bai-${at + 1}.html`),
    );
    expect(bench.server.requests[0]!.headers['user-agent']).toBe(
      'tinhuyen/1.2.3 (+mailto:thu@huyenmau.example)',
    );
    expect(bench.server.requests.every(({ atOnce }) => atOnce === 1)).toBe(true);
    expect(await collect(verifyArchive(join(bench.folder, 'archive')))).toEqual([]);
  });

  it('asks the second time for nothing but the lists, on condition, and changes nothing', async () => {
    const bench = await start(makeSite());
    const first = await bench.crawl();
    const pages = await bench.pages();
    bench.server.take();
    const from = bench.server.requests.length;
    const second = await bench.crawl();
    expect(second).toMatchObject({ done: 0, gone: 0, rejected: 0, rejects: first.rejects });
    expect(bench.server.take()).toEqual([`${host}/robots.txt`, `${host}/`, `${host}/tin/`]);
    expect(bench.server.requests.slice(from).map(({ status }) => status)).toEqual([200, 304, 304]);
    expect(await bench.pages()).toEqual(pages);
  });

  it('sees exactly what was added, edited, removed and moved', async () => {
    const bench = await start(makeSite());
    await bench.crawl();
    const before = await bench.pages();
    const { paths } = bench.server;
    for (const at of [10, 11, 12]) paths.set(`/tin/bai-${at}.html`, article(at));
    paths.set('/tin/bai-8.html', article('8 (sửa)'));
    paths.delete('/tin/bai-7.html');
    paths.set(
      '/tin/bai-9.html',
      (_, response) => void response.writeHead(301, { location: '/tin/bai-9-moi.html' }).end(),
    );
    paths.set('/tin/bai-9-moi.html', article(9));
    paths.set(
      '/tin/',
      `<ul>${item(12)}${item(11)}${item(10)}${item('9-moi')}${item(8, 'Huyện ủy Mẫu họp (cập nhật) phiên')}</ul><a href="/tin/?page=2">2</a>`,
    );
    await bench.crawl();
    const after = await bench.pages();
    expect(after.slice(before.length).sort()).toEqual([
      '/tin/',
      '/tin/bai-10.html',
      '/tin/bai-11.html',
      '/tin/bai-12.html',
      '/tin/bai-8.html',
      '/tin/bai-9-moi.html',
    ]);
    expect((await bench.visits()).filter((line) => /^(301|404)/.test(line)).sort()).toEqual([
      '301 /tin/bai-9.html',
      '404 /tin/bai-7.html',
    ]);
  });

  it('looks at a known article again when its time has come, ever less often', async () => {
    const bench = await start(makeSite());
    await bench.crawl();
    const asked: number[] = [];
    for (const days of [6, 2, 7, 8, 29]) {
      bench.days(days);
      bench.server.take();
      await bench.crawl();
      asked.push(bench.server.take().filter((target) => target.includes('bai-')).length);
    }
    expect(asked).toEqual([0, 9, 0, 9, 9]);
    bench.server.paths.set('/tin/bai-5.html', article('5 (sửa)'));
    bench.days(60);
    expect(await bench.crawl()).toMatchObject({ done: 1 });
  });

  it('goes on where a bound or an interrupt ended it', async () => {
    const whole = await start(makeSite());
    await whole.crawl();
    const bench = await start(makeSite());
    expect(await bench.crawl({ maxPages: 4 })).toMatchObject({ in: 4 });
    const stop = new AbortController();
    let seen = 0;
    const interrupted = await bench.crawl({
      signal: stop.signal,
      onProgress: () => ++seen === 3 && stop.abort(),
    });
    expect(interrupted.in).toBeLessThan(8);
    expect(interrupted.waiting).toBeGreaterThan(0);
    expect((await bench.crawl()).waiting).toBe(0);
    expect((await bench.pages()).sort()).toEqual((await whole.pages()).sort());
    const targets = bench.server.take().filter((target) => target.includes('bai-'));
    expect(new Set(targets).size).toBe(targets.length);
  });

  it('takes the state back from the archive when it is gone', async () => {
    const bench = await start(makeSite());
    await bench.crawl();
    const pages = await bench.pages();
    await rm(join(bench.folder, 'state'), { recursive: true });
    bench.server.take();
    await bench.crawl();
    expect(bench.server.take().filter((target) => target.includes('bai-'))).toEqual([]);
    expect(await bench.pages()).toEqual(pages);
  });

  it('takes in what was archived right before a crash, without asking for it again', async () => {
    const bench = await start(makeSite());
    const archive = await openArchive(join(bench.folder, 'archive'), {
      clock: () => new Date('2026-03-01T00:00:00Z'),
    });
    const record = archive.record.bind(archive);
    let left = 6;
    // The process dies between the archive and the state: the record is written, its caller never learns of it.
    archive.record = async (input) => {
      const visit = await record(input);
      if (--left === 0) throw new Error('crash');
      return visit;
    };
    await expect(bench.crawl({ archive })).rejects.toThrow('crash');
    await archive.close();
    const archived = (await bench.pages()).filter((url) => url.includes('bai-'));
    expect(archived).toContain('/tin/bai-9.html');
    bench.server.take();
    expect((await bench.crawl()).waiting).toBe(0);
    const asked = bench.server.take();
    expect(archived.filter((url) => asked.includes(`${host}${url}`))).toEqual([]);
    expect((await bench.pages()).filter((url) => url.includes('bai-')).length).toBe(9);
  });

  it('fetches again what the archive has lost', async () => {
    const bench = await start(makeSite());
    await bench.crawl();
    const pages = await bench.pages();
    const last = pages.at(-1)!;
    const { truncate, readFile } = await import('node:fs/promises');
    const index = (await readFile(join(bench.folder, 'archive', 'index.cdxj'), 'utf8'))
      .trimEnd()
      .split('\n')
      .at(-1)!;
    const { from } = JSON.parse(index.slice(index.indexOf('{')));
    await truncate(join(bench.folder, 'archive', 'tinhuyen-000001.warc.gz'), from);
    bench.server.take();
    await bench.crawl();
    expect(bench.server.take()).toContain(`${host}${last}`);
    expect((await bench.pages()).sort()).toEqual([...pages].sort());
  });
});

describe('a site that misbehaves', () => {
  const robotsOnly = { '/robots.txt': '' };

  it('is left alone while robots.txt can not be had, and crawled when it can', async () => {
    const bench = await start({
      ...makeSite(),
      '/robots.txt': (_, response) => void response.writeHead(503).end(),
    });
    const report = await bench.crawl();
    expect(report.rejects).toMatchObject([{ origin: `${site}/`, reason: 'robots-unreachable' }]);
    expect(bench.server.take().every((target) => target.endsWith('/robots.txt'))).toBe(true);
    bench.server.paths.set('/robots.txt', makeSite()['/robots.txt']!);
    const later = await bench.crawl();
    expect(later.done).toBe(14);
    expect(later.rejects.map(({ reason }) => reason).sort()).toEqual(['http-404', 'robots']);
  });

  it('does not lead to private addresses, away, or round in circles', async () => {
    const to =
      (location: string): Behaviour =>
      (_, response) =>
        void response.writeHead(302, { location }).end();
    const links = ['trong', 'trong2', 'xa', 'vong', 'lap', 'chuoi0', 'cu', 'hong']
      .map((name) => `<a href="/${name}">x</a>`)
      .join('');
    const resolve = () => Promise.reject(Object.assign(new Error('ENOTFOUND'), { code: 'ENOTFOUND' }));
    const bench = await start({
      ...robotsOnly,
      '/': links,
      '/trong': to('http://169.254.169.254/latest/meta-data/'),
      '/trong2': to('http://trong.huyenmau.example/'),
      '/xa': to('http://khac.example/'),
      '/vong': to('/vong2'),
      '/vong2': to('/vong'),
      '/lap': to('/lap/'),
      '/lap/': to('/lap'),
      ...Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`/chuoi${at}`, to(`/chuoi${at + 1}`)])),
      '/cu': to('/moi'),
      '/moi': article('mới'),
      '/hong': to('javascript:x'),
    });
    const report = await bench.crawl({ resolve }, { hosts: ['169.254.169.254', 'trong.huyenmau.example'] });
    expect(report.rejects.map(({ origin, reason }) => `${reason} ${origin.replace(site, '')}`)).toEqual([
      'private-address http://169.254.169.254/',
      'redirect-loop /chuoi5',
      'bad-redirect /hong',
      'redirect-loop /lap/',
      'moved-away /xa',
      'dns-failure http://trong.huyenmau.example/',
    ]);
    expect(await bench.pages()).toEqual(['/', '/moi']);
  });

  it('is bounded where a calendar has no end, and says so', async () => {
    const month: Behaviour = (request, response) => {
      const at = Number(new URL(request.url!, site).searchParams.get('month') ?? 0);
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end(`<a href="/lich?month=${at + 1}">Tháng sau</a><p>${at}</p>`);
    };
    const bench = await start({ ...robotsOnly, '/': '<a href="/lich?month=1">Lịch</a>' });
    for (let at = 1; at < 200; at++) bench.server.paths.set(`/lich?month=${at}`, month);
    const report = await bench.crawl({}, { depth: 50 });
    expect(report.in).toBeLessThanOrEqual(51);
    const flat = Array.from({ length: 150 }, (_, at) => `<a href="/lich?month=${at + 1}">x</a>`).join('');
    const wide = await start({ ...robotsOnly, '/': flat });
    for (let at = 1; at < 200; at++) wide.server.paths.set(`/lich?month=${at}`, month);
    const bounded = await wide.crawl({}, { depth: 1 });
    expect(bounded.in).toBe(101);
    expect(bounded.rejects).toMatchObject([{ reason: 'trap', origin: `${host}/lich?month` }]);
  });

  it('is given up after five failures in a row, and taken up again by the next run', async () => {
    const links = Array.from({ length: 9 }, (_, at) => item(at)).join('');
    const bench = await start({ ...robotsOnly, '/': links });
    for (let at = 0; at < 9; at++)
      bench.server.paths.set(`/tin/bai-${at}.html`, (_, response) => void response.destroy());
    const report = await bench.crawl();
    expect(report).toMatchObject({ in: 6, waiting: 4 });
    expect(report.rejects.map(({ reason }) => reason).sort()).toEqual([
      'connection-reset',
      'connection-reset',
      'connection-reset',
      'connection-reset',
      'connection-reset',
      'host-down',
    ]);
    for (let at = 0; at < 9; at++) bench.server.paths.set(`/tin/bai-${at}.html`, article(at));
    expect(await bench.crawl()).toMatchObject({ done: 4 });
    bench.days(2);
    expect(await bench.crawl()).toMatchObject({ done: 5, rejects: [] });
  });

  it('gives no page for pictures, bodies that are cut, and a 304 that nobody asked for', async () => {
    const bench = await start({
      ...robotsOnly,
      '/': '<a href="/anh">a</a><a href="/cut">b</a><a href="/304">c</a><a href="/ok">d</a>',
      '/anh': (_, response) => void response.writeHead(200, { 'content-type': 'image/jpeg' }).end('x'),
      '/cut': (_, response) =>
        void response
          .writeHead(200, { 'content-encoding': 'gzip', 'content-type': 'text/html' })
          .end(Buffer.from('1f8b0800', 'hex')),
      '/304': (_, response) => void response.writeHead(304).end(),
      '/ok': article('ok'),
    });
    const report = await bench.crawl();
    expect(report.rejects.map(({ origin, reason }) => `${reason} ${origin.slice(site.length)}`)).toEqual([
      'unasked-304 /304',
      'unwanted-type /anh',
      'truncated-body /cut',
    ]);
    expect(await bench.pages()).toEqual(['/', '/ok']);
  });

  it('gives one page for session ids, print views, slashes and case', async () => {
    const bench = await start({
      ...robotsOnly,
      '/': '<a href="/Tin.aspx?ID=1">a</a><a href="/tin.aspx?ID=1">b</a><a href="/Tin.aspx?ID=1&print=1">c</a><a href="/Tin.aspx?PHPSESSID=0a1b2c3d4e5f60718293a4b5c6d7e8f9&ID=1">d</a><a href="/muc">e</a><a href="/muc/">f</a>',
      '/Tin.aspx?ID=1': article(1),
      '/muc': (_, response) => void response.writeHead(301, { location: '/muc/' }).end(),
      '/muc/': article('mục'),
    });
    await bench.crawl();
    expect(await bench.pages()).toEqual(['/', '/Tin.aspx?ID=1', '/muc/']);
    expect(bench.server.take()).toEqual(
      ['robots.txt', '', 'Tin.aspx?ID=1', 'muc', 'muc/'].map((path) => `${host}/${path}`),
    );
    expect((await readdir(join(bench.folder, 'archive'))).sort()).toEqual([
      'index.cdxj',
      'tinhuyen-000001.warc.gz',
    ]);
  });

  it('fetches again, without a condition, what was found damaged in the archive', async () => {
    const bench = await start(makeSite());
    await bench.crawl();
    const before = await bench.pages();
    const url = `${site}/tin/bai-3.html`;
    expect(await damageRecords(join(bench.folder, 'archive'), url)).toBe(1);
    const archive = await openArchive(join(bench.folder, 'archive'), { clock: () => new Date() });
    await archive.disown((await collect(archive.pages())).filter((page) => page.url === url));
    await archive.close();
    expect(await bench.pages()).toEqual(before.filter((path) => path !== '/tin/bai-3.html'));
    expect((await bench.crawl()).done).toBe(1);
    expect((await bench.pages()).toSorted()).toEqual(before.toSorted());
  });
});
