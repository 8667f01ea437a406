import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { verifyArchive } from '../../../src/stages/archive/verify-archive.ts';
import { collect } from '../../stages/archive/fixtures.ts';
import { host, makeSite, site, start } from './crawl-bench.ts';

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
