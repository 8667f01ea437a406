import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type SourceSpecInput, sourceSpecSchema } from '../../../src/model/source-spec.ts';
import { crawlSources } from '../../../src/runtime/crawl/crawl.ts';
import type { CrawlOptions, CrawlReport } from '../../../src/runtime/crawl/crawl-types.ts';
import { parseDayWindow } from '../../../src/runtime/schedule/day-window.ts';
import { openArchive } from '../../../src/stages/archive/open-archive.ts';
import { makeFolder } from '../../stages/archive/fixtures.ts';
import { urlRuleEntries } from '../../stages/sources/read-rules.ts';
import { type Behaviour, startMisbehavingServer } from '../../support/misbehaving-server.ts';

const article = (at: number) => `<h1>Bài ${at}</h1><p>${`Huyện ủy Mẫu bàn việc thứ ${at}. `.repeat(40)}</p>`;

/** Crawls of one site that is asked once a minute by the clock; `asked` gives the targets since it was asked last. */
async function start(
  paths: Record<string, Behaviour>,
  hosts = ['mau.example'],
  from = '2026-03-01T21:00:00+07:00',
) {
  const server = await startMisbehavingServer({ '/robots.txt': '', ...paths });
  const folder = await makeFolder();
  let now = Date.parse(from);
  const clock = () => new Date(now);
  return {
    asked: () => server.take().filter((target) => !target.endsWith('/robots.txt')),
    wait: (hours: number) => void (now += hours * 3_600_000),
    async crawl(
      options: Partial<CrawlOptions> = {},
      spec: Partial<SourceSpecInput> = {},
    ): Promise<CrawlReport> {
      const archive = await openArchive(join(folder, 'archive'), { clock });
      const base = { id: 'mau', name: 'Mẫu', start: [`http://${hosts[0]}/`], hosts: hosts.slice(1) };
      const all: CrawlOptions = {
        archive, clock, stateFolder: join(folder, 'state'), urlRules: urlRuleEntries, connect: server.connect(...hosts),
        delayMs: 60_000, sleep: async (ms) => void (now += ms), ...options,
      }; // biome-ignore format: one list
      return crawlSources([sourceSpecSchema.parse({ ...base, ...spec })], all).finally(() => archive.close());
    },
  };
}

const nine = Array.from({ length: 9 }, (_, at) => at + 1);
const site: Record<string, Behaviour> = {
  '/': nine.map((at) => `<a href="/bai-${at}.html">Huyện ủy Mẫu họp phiên thứ ${at}</a>`).join(''),
  ...Object.fromEntries(nine.map((at) => [`/bai-${at}.html`, article(at)])),
};

describe('the bounds of a crawl', () => {
  it('are hours of the day: what is left waits for the next night', async () => {
    const bench = await start(site);
    const mayAsk = parseDayWindow('22:00-22:04').holds;
    expect(await bench.crawl({ mayAsk })).toMatchObject({ in: 0 });
    // Nobody asks for robots.txt either.
    expect(bench.asked()).toEqual([]);
    bench.wait(1);
    const night = await bench.crawl({ mayAsk });
    // The last was asked at 22:03: the wait before the next one ends at 22:04, when the window is closed.
    expect(night).toMatchObject({ in: 3, waiting: 7, rejects: [] });
    expect(night.bySource.mau).toMatchObject({ in: 3, waiting: 7, ended: 'window' });
    expect(bench.asked()).toHaveLength(3);
    bench.wait(24);
    expect((await bench.crawl({ mayAsk: () => true })).bySource.mau).toMatchObject({
      waiting: 0,
      ended: null,
    });
    expect(bench.asked().filter((target) => target.includes('bai-'))).toHaveLength(7);
  });

  it('are pages of one host, and the others go on', async () => {
    const far = nine.map((at) => `<a href="http://hai.example/bai-${at}.html">Tin số ${at}</a>`).join('');
    const bench = await start({ ...site, '/': `${site['/']}${far}` }, ['mau.example', 'hai.example']);
    const report = await bench.crawl({ maxPagesPerHost: 4 });
    expect(report).toMatchObject({ in: 8 });
    expect(report.bySource.mau).toMatchObject({ ended: 'limit', waiting: 11 });
    const hosts = bench.asked().map((target) => target.split('/')[0]);
    expect([
      hosts.filter((host) => host === 'mau.example').length,
      hosts.filter((host) => host === 'hai.example').length,
    ]).toEqual([4, 4]);
    expect((await bench.crawl()).waiting).toBe(0);
  });

  it('are all pages together, and no bound that cut nothing off is told', async () => {
    const bench = await start(site);
    expect((await bench.crawl({ maxPages: 3 })).bySource.mau).toMatchObject({
      in: 3,
      waiting: 7,
      ended: 'limit',
    });
    expect((await bench.crawl({ maxPages: 7 + 1 })).bySource.mau).toMatchObject({ waiting: 0, ended: null });
  });
});

describe('a parameter that makes no difference', () => {
  const links = (ref: string) =>
    nine.map((at) => `<a href="/tin?id=${at}&ref=${ref}">Tin số ${at}</a>`).join('');
  const pages = (refs: string[]) =>
    Object.fromEntries(refs.flatMap((ref) => nine.map((at) => [`/tin?id=${at}&ref=${ref}`, article(at)])));

  it('is learned from three pages that came under two values of it, told, and kept to', async () => {
    const bench = await start({ '/': links('home') + links('list'), ...pages(['home', 'list']) });
    const report = await bench.crawl();
    const targets = bench.asked();
    expect(targets.filter((target) => target.includes('ref=home'))).toHaveLength(9);
    // Three more were on their way into the archive when the third was read.
    expect(targets.filter((target) => target.includes('ref=list'))).toHaveLength(6);
    expect(report.skipped['learned-duplicate']).toBe(3);
    expect(report.rejects).toMatchObject([
      { origin: 'mau.example?ref=', stage: 'sources', reason: 'learned-duplicate' },
    ]);
    // Nothing is asked for again, nothing new is said.
    expect(await bench.crawl()).toMatchObject({ done: 0, rejects: report.rejects });
    expect(bench.asked()).toEqual(['mau.example/']);
  });

  it('is not taken for one where a single page differs, nor where one error page stands for all', async () => {
    const view = (ref: string, at: number) => (at === 1 ? article(ref === 'home' ? 101 : 102) : article(at));
    const differing = Object.fromEntries(
      ['home', 'list'].flatMap((ref) => nine.map((at) => [`/tin?id=${at}&ref=${ref}`, view(ref, at)])),
    );
    const bench = await start({ '/': links('home') + links('list'), ...differing });
    expect(await bench.crawl()).toMatchObject({ in: 19, rejects: [] });
    const soft = '<h1>Lỗi</h1><p>Bài viết không tồn tại.</p>';
    const broken = await start({
      '/': nine.map((at) => `<a href="/tin?id=${at}">Tin số ${at}</a>`).join(''),
      ...Object.fromEntries(nine.map((at) => [`/tin?id=${at}`, at < 7 ? soft : article(at)])),
    });
    expect(await broken.crawl()).toMatchObject({ in: 10, rejects: [] });
  });
});
