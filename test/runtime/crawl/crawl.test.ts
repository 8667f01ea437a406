import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { verifyArchive } from '../../../src/stages/archive/verify-archive.ts';
import { collect } from '../../stages/archive/fixtures.ts';
import type { Behaviour } from '../../support/misbehaving-server.ts';
import { article, host, makeSite, site, start } from './crawl-bench.ts';

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
  it('finds what no page names in the feed of the start page, and in the sitemaps that robots.txt names', async () => {
    const xml =
      (body: Uint8Array | string, type = 'application/xml'): Behaviour =>
      (_, response) =>
        void response.writeHead(200, { 'content-type': type }).end(body);
    const map = (at: number) => `<urlset><url><loc>${site}/tin/bai-${at}.html</loc></url></urlset>`;
    const bench = await start({
      '/robots.txt': xml(`Sitemap: ${site}/sitemap.xml`, 'text/plain'),
      '/': '<link rel="alternate" type="application/rss+xml" href="/rss">',
      '/rss': xml(
        `<rss version="2.0"><channel><item><link>${site}/tin/bai-1.html</link></item></channel></rss>`,
      ),
      '/sitemap.xml': xml(
        `<sitemapindex><sitemap><loc>${site}/a.xml</loc></sitemap><sitemap><loc>${site}/b.xml.gz</loc></sitemap></sitemapindex>`,
      ),
      '/a.xml': xml(map(2)),
      '/b.xml.gz': xml(gzipSync(map(3)), 'application/gzip'),
      ...Object.fromEntries([1, 2, 3].map((at) => [`/tin/bai-${at}.html`, article(at)])),
    });
    expect(await bench.crawl()).toMatchObject({ done: 8, rejects: [] });
    expect((await bench.pages()).filter((url) => url.includes('bai-')).sort()).toEqual(
      [1, 2, 3].map((at) => `/tin/bai-${at}.html`),
    );
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
});
