import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type SourceSpecInput, sourceSpecSchema } from '../../../src/model/source-spec.ts';
import { dataFolder } from '../../../src/reference/data-folder.ts';
import { loadReference } from '../../../src/reference/load-reference.ts';
import { crawlSources } from '../../../src/runtime/crawl/crawl.ts';
import { prepareJudge } from '../../../src/runtime/crawl/prepare-judge.ts';
import { openArchive } from '../../../src/stages/archive/open-archive.ts';
import { collect, makeFolder } from '../../stages/archive/fixtures.ts';
import { urlRuleEntries } from '../../stages/sources/read-rules.ts';
import { type Behaviour, startMisbehavingServer } from '../../support/misbehaving-server.ts';

const host = 'huyenmau.example';
const judge = prepareJudge(loadReference(dataFolder()));
const article = (at: number | string) =>
  `<title>Huyện ủy Mẫu họp phiên thứ ${at}</title><h1>Huyện ủy Mẫu họp phiên thứ ${at}</h1>
  <p>${`Sáng nay, Huyện ủy Mẫu tổ chức hội nghị bàn việc thứ ${at} của huyện trong sáu tháng đầu năm. `.repeat(20)}</p>`;
const links = (...paths: string[]) =>
  paths.map((path) => `<a href="${path}">Huyện ủy Mẫu họp phiên ở ${path}</a>`).join('');

/** A site, its crawls by a clock that waiting alone moves, and what became of its pages. */
async function start(paths: Record<string, Behaviour>, from = '2026-03-01T00:00:00Z') {
  const server = await startMisbehavingServer({ '/robots.txt': '', ...paths });
  const folder = await makeFolder();
  let now = Date.parse(from);
  const clock = () => new Date((now += 1));
  const open = () => openArchive(join(folder, 'archive'), { clock });
  return {
    server,
    now: () => now,
    wait: (ms: number) => void (now += ms),
    async crawl(spec: Partial<SourceSpecInput> = {}) {
      const archive = await open();
      return crawlSources(
        [sourceSpecSchema.parse({ id: 'mau', name: 'Mẫu', start: [`http://${host}/`], ...spec })],
        {
          archive,
          clock,
          judge,
          stateFolder: join(folder, 'state'),
          urlRules: urlRuleEntries,
          connect: server.connect(host),
          sleep: async (ms) => void (now += ms),
        },
      ).finally(() => archive.close());
    },
    /** `verdict path` of each archived version, in order. */
    async verdicts() {
      const archive = await open();
      const found: string[] = [];
      for (const page of await collect(archive.pages()))
        found.push(`${judge(page, await archive.readPayload(page))} ${new URL(page.url!).pathname}`);
      await archive.close();
      return found;
    },
  };
}

describe('a server that is down for an hour', () => {
  it.each([
    ['says so', { 'retry-after': '3600' }, 'asked-to-wait'],
    ['does not say how long', {}, 'robots-unreachable'],
  ] as const)('and %s is left alone, and crawled whole by the next run', async (_, headers, reason) => {
    const up = Date.parse('2026-03-01T01:00:00Z');
    const site = await start({});
    const whenUp =
      (body: string): Behaviour =>
      (_, response) =>
        void (site.now() < up
          ? response.writeHead(503, headers).end()
          : response.writeHead(200, { 'content-type': 'text/html' }).end(body));
    site.server.paths.set('/robots.txt', whenUp(''));
    site.server.paths.set('/', whenUp(links('/bai-1', '/bai-2')));
    for (const at of [1, 2]) site.server.paths.set(`/bai-${at}`, whenUp(article(at)));
    const down = await site.crawl();
    expect(down.rejects).toMatchObject([{ origin: `http://${host}/`, reason }]);
    expect(down.waiting).toBe(1);
    expect(site.server.requests.length).toBeLessThanOrEqual(3);
    site.wait(3_600_000);
    expect(await site.crawl()).toMatchObject({ done: 3, waiting: 0, rejects: [] });
  });

  it('in the middle of a crawl loses nothing of the frontier', async () => {
    const site = await start({ '/': links('/bai-1', '/bai-2', '/bai-3') });
    let down = true;
    for (const at of [1, 2, 3])
      site.server.paths.set(`/bai-${at}`, (_, response) =>
        down
          ? void response.writeHead(503, { 'retry-after': '3600' }).end()
          : void response.writeHead(200, { 'content-type': 'text/html' }).end(article(at)),
      );
    const first = await site.crawl();
    expect(first).toMatchObject({ in: 2, done: 1, waiting: 3 });
    expect(first.rejects).toMatchObject([{ reason: 'asked-to-wait' }]);
    down = false;
    site.wait(3_600_000);
    expect(await site.crawl()).toMatchObject({ done: 3, waiting: 0, rejects: [] });
  });
});

describe('what is said to be a page', () => {
  it('is no article where it is a soft 404: not at first, and not in place of one', async () => {
    const soft: Behaviour = (_, response) =>
      void response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
        .end('<title>404</title><h1>Không tìm thấy trang</h1><p>Bài viết không tồn tại hoặc đã bị xóa.</p>');
    const site = await start({ '/': links('/bai-1', '/mat'), '/bai-1': article(1), '/mat': soft });
    await site.crawl();
    expect((await site.verdicts()).slice(1)).toEqual(['article /bai-1', 'error /mat']);
    site.server.paths.set('/bai-1', soft);
    site.wait(8 * 86_400_000);
    await site.crawl();
    expect((await site.verdicts()).slice(3)).toEqual(['error /bai-1']);
  });

  it('is read by its bytes where its header names no charset that there is', async () => {
    const site = await start({ '/': links('/bai-1', '/bai-2') });
    for (const [at, charset] of [
      [1, 'utf-9'],
      [2, '"; drop'],
    ] as const)
      site.server.paths.set(
        `/bai-${at}`,
        (_, response) =>
          void response.writeHead(200, { 'content-type': `text/html; charset=${charset}` }).end(article(at)),
      );
    expect(await site.crawl()).toMatchObject({ done: 3, rejects: [] });
    expect((await site.verdicts()).slice(1)).toEqual(['article /bai-1', 'article /bai-2']);
  });
});

describe('a cookie wall', () => {
  it('that redirects to itself is given up after a few hops, told, and no cookie is kept', async () => {
    const site = await start({
      '/': (request, response) =>
        void (request.headers.cookie === undefined
          ? response.writeHead(302, { location: '/', 'set-cookie': 'D1N=1' }).end()
          : response.end(article(1))),
    });
    const report = await site.crawl();
    expect(report.rejects).toMatchObject([{ origin: `http://${host}/`, reason: 'redirect-loop' }]);
    expect(site.server.requests.length).toBeLessThanOrEqual(7);
    await site.crawl();
    expect(site.server.requests.filter(({ headers }) => headers.cookie !== undefined)).toEqual([]);
  });

  it('of a script gives no article, and the words of one a challenge', async () => {
    const script =
      '<html><body><script>document.cookie="D1N=5f3c; path=/";window.location.reload(true);</script></body></html>';
    const words =
      '<title>Just a moment...</title><h1>Checking your browser</h1><p>Please enable cookies.</p>';
    const site = await start({ '/': links('/a', '/b'), '/a': script, '/b': words });
    await site.crawl();
    const [, a, b] = await site.verdicts();
    expect(a).not.toMatch(/^article/);
    expect(b).toBe('challenge /b');
  });
});

describe('links that never end', () => {
  it('by session ids, case and page numbers that grow give each page once', async () => {
    let session = 0;
    const list = (next: number) => {
      const sid = (session++).toString(16).padStart(32, '0');
      return `${[1, 2, 3].map((at) => `<a href="/Tin-${at}.aspx?PHPSESSID=${sid}">Huyện ủy Mẫu họp phiên thứ ${at}</a><a href="/TIN-${at}.aspx;jsessionid=${sid}">Huyện ủy Mẫu họp phiên thứ ${at}</a>`).join('')}<a href="/?page=${next}">${next}</a>`;
    };
    const page: Behaviour = (request, response) => {
      const at = Number(new URL(request.url!, 'http://x').searchParams.get('page') ?? 1);
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(list(at + 1));
    };
    const site = await start({ '/': page });
    for (let at = 1; at < 500; at++) site.server.paths.set(`/?page=${at}`, page);
    for (const at of [1, 2, 3])
      for (const name of ['Tin', 'TIN', 'tin']) site.server.paths.set(`/${name}-${at}.aspx`, article(at));
    const report = await site.crawl();
    const asked = site.server.take();
    expect(asked.filter((target) => /tin-\d/i.test(target))).toHaveLength(3);
    // The pages of a list that name nothing new end, and that they were left is told.
    expect(report.in).toBe(1 + 3 + 1 + 20);
    expect(report.rejects).toMatchObject([{ origin: `http://${host}/?page=22`, reason: 'trap' }]);
    expect(report.waiting).toBe(0);
    expect(await site.crawl()).toMatchObject({ done: 1, rejects: report.rejects });
  });
});
