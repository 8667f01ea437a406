import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Page, PageVerdict } from '../../../src/model/page.ts';
import type { Behaviour } from '../../support/misbehaving-server.ts';
import { article, host, item, makeSite, site, start } from './crawl-bench.ts';

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
    expect(bounded.rejects).toMatchObject([
      { reason: 'too-deep', origin: `${site}/` },
      { reason: 'trap', origin: `${host}/lich?month` },
    ]);
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

  it('leads on from articles only where its source wants that', async () => {
    const paths = {
      ...robotsOnly,
      '/': `${item(1)}<a href="/tin/">Tin tức</a>`,
      '/tin/': item(2),
      '/tin/bai-1.html': article(1, item(3)),
      '/tin/bai-2.html': article(2),
      '/tin/bai-3.html': article(3),
    };
    const articles = ['/bai-'];
    expect(await (await start(paths)).crawl({}, { articles })).toMatchObject({ done: 5 });
    const bench = await start(paths);
    expect(await bench.crawl({}, { articles, article_links: false })).toMatchObject({ done: 4 });
    const judge = (page: Page): PageVerdict => (page.url!.includes('bai-') ? 'article' : 'listing');
    expect(await (await start(paths)).crawl({ judge }, { article_links: false })).toMatchObject({ done: 4 });
  });

  it('has a reject for each reason that links are left out for, with their number and one of them, the same in every run', async () => {
    const menu =
      '<a href="/van-ban/a.pdf">Văn bản A</a><a href="/van-ban/b.pdf">Văn bản B</a><a href="/anh/c.doc">Biểu mẫu</a>';
    const bench = await start({
      ...makeSite(),
      '/': `${makeSite()['/']}${menu}<a href="/x/y/x/y/x/y/x/y.html">Vòng</a><a href="mailto:x@y.example">Thư</a>
        <a href="http://tinh.example/a">Tỉnh</a><a href="//bo.example/">Bộ</a><a href="/tim/1">a</a><a href="/tim/2">b</a><a href="/${'d'.repeat(2000)}">c</a>`,
      '/tin/bai-1.html': article(
        1,
        `${menu}<a href="/van-ban/c.pdf">Văn bản C</a><a href="http://tinh.example/b">B</a>`,
      ),
      '/tin/bai-2.html': `<meta name="robots" content="index, nofollow">${article(2, '<a href="/kin.html">Kín</a>')}`,
    });
    const spec = { exclude: ['/tim/'] };
    const first = await bench.crawl({}, spec);
    const told = (rejects: typeof first.rejects) =>
      rejects
        .filter(({ stage }) => stage === 'sources')
        .map(
          ({ reason, origin, detail }) =>
            `${reason} ${origin.replace(site, '').slice(0, 25)} ${/: (\d+|this) address(?:es)? /.exec(detail ?? '')?.[1]}`,
        );
    expect(told(first.rejects)).toEqual([
      'off-site http://bo.example/ 2',
      'attachment /anh/c.doc this',
      `bad-address /${'d'.repeat(24)} this`,
      'excluded /tim/1 2',
      'nofollow /tin/bai-2.html this',
      'attachment /van-ban/a.pdf 3',
      'trap /x/y/x/y/x/y/x/y.html this',
    ]);
    bench.days(8);
    expect(told((await bench.crawl({}, spec)).rejects)).toEqual(told(first.rejects));
    const shallow = await start(makeSite());
    expect((await shallow.crawl({}, { depth: 1 })).rejects).toMatchObject(
      expect.arrayContaining(
        [{ origin: `${site}/`, reason: 'too-deep', stage: 'sources' }].map((row) =>
          expect.objectContaining(row),
        ),
      ),
    );
  });
});
