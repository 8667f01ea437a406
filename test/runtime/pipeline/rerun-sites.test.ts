import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { planUrl } from '../../../src/runtime/pipeline/plan-url.ts';
import { type RunReport, runPipeline } from '../../../src/runtime/pipeline/run-pipeline.ts';
import { hashTables } from '../../../src/stages/warehouse/hash-tables.ts';
import { queryWarehouse } from '../../../src/stages/warehouse/query-warehouse.ts';
import { type MisbehavingServer, startMisbehavingServer } from '../../support/misbehaving-server.ts';
import { hasSharedSites, readSharedSite } from '../../support/shared-site.ts';

const host = 'trangtin.example';
const site = `http://${host}`;

/** An article of our own, long enough to be one. */
const article = (title: string, figure: number) => `<!doctype html><html lang="vi"><head><title>${title}</title></head><body>
<h1>${title}</h1><p>Ngày 12/5/2021, Huyện ủy tổ chức hội nghị ${title.toLowerCase()}. Đến nay, toàn huyện đạt ${figure}% kế hoạch năm.</p>
<p>${'Các đại biểu đã nghe báo cáo kết quả công tác và thảo luận nhiều nội dung quan trọng của địa phương. '.repeat(6)}</p>
<p>Hội nghị thống nhất giao các chi bộ triển khai thực hiện từ quý III, báo cáo kết quả trước tháng 12.</p></body></html>`; // biome-ignore format: a page

interface Portal {
  readonly server: MisbehavingServer;
  run(): Promise<RunReport>;
  /** Status and path of what was asked for since the last call, robots.txt apart. */
  asked(): { status: number; path: string }[];
  ask(sql: string): Promise<unknown[]>;
}

async function open(name: string): Promise<Portal> {
  const server = await startMisbehavingServer(readSharedSite(name));
  const out = mkdtempSync(join(tmpdir(), 'rerun-'));
  const plan = {
    ...planUrl(`${site}/`, { allowPrivate: true, crawl: { delay_ms: 0 } }),
    connect: server.connect(host),
  };
  let seen = 0;
  return {
    server,
    run: () => runPipeline(plan, { out, workers: 0 }),
    asked: () =>
      server.requests
        .slice(seen, (seen = server.requests.length))
        .filter(({ target }) => target !== '/robots.txt')
        .map(({ status, target }) => ({ status, path: target })),
    ask: async (sql) =>
      (await queryWarehouse(join(out, 'tinhuyen.duckdb'), sql)).rows.map(([first]) => first),
  };
}

describe.skipIf(!hasSharedSites).each([
  ['krongno', 25],
  ['hoahongbach', 45],
] as const)('the portal %s', { timeout: 300_000 }, (name, least) => {
  it('is read whole from its start page, told nothing new by a second run, and exactly what changed by a third', async () => {
    const portal = await open(name);
    const { server, ask } = portal;
    const first = await portal.run();
    const targets = portal.asked().map(({ path }) => path);
    expect(new Set(targets).size).toBe(targets.length);
    const urls = (await ask('SELECT url FROM articles ORDER BY url')).map(String);
    expect(urls.length).toBeGreaterThanOrEqual(least);
    expect(first.delta).toBeNull();

    const before = await hashTables(first.warehouse);
    const second = await portal.run();
    const again = portal.asked();
    expect(again.filter(({ status }) => status !== 304)).toEqual([]);
    const articles = new Set(urls.map((url) => url.slice(site.length)));
    expect(again.filter(({ path }) => articles.has(path))).toEqual([]);
    expect(again.length).toBeLessThan(60);
    expect(second.changed).toBe(false);
    expect(await hashTables(second.warehouse)).toEqual(before);

    const lists = again.map(({ path }) => path);
    const listed = lists.map((path) => String(server.paths.get(path))).join('');
    const [edited, removed, moved] = (
      await ask(`SELECT url FROM articles JOIN (SELECT article_id, count(*) AS n FROM dates GROUP BY ALL) USING (article_id)
                 WHERE duplicate_of IS NULL AND n > 1 ORDER BY url`)
    )
      .map((url) => String(url).slice(site.length))
      // What only the second page of a list names is asked for when its time has come, not before.
      .filter((path) => nameOf(path).test(listed)) as [string, string, string];
    const target = changeSite(server, lists, { edited, removed, moved });
    const third = await portal.run();
    expect(third.delta!.articles).toEqual({
      added: 4,
      changed: 1,
      moved: 1,
      vanished: 1,
      returned: 0,
      removed: 0,
    });
    const touched = new Set(third.delta!.changes.map(({ origin }) => origin.slice(site.length)));
    const fresh = [1, 2, 3].map((at) => `/bai-moi-${at}.html`);
    expect([...touched].sort()).toEqual([...fresh, target, edited].sort());
    expect(Object.keys(third.delta!.reasons)).toEqual(['page-changed', 'page-moved', 'page-new']);
    const fates = await ask(
      `SELECT replace(url, '${site}', '') || coalesce(' -> ' || (SELECT url FROM articles b WHERE b.article_id = a.moved_to), '')
       FROM articles a WHERE vanished_on IS NOT NULL ORDER BY url`,
    );
    expect(fates.sort()).toEqual([removed, `${moved} -> ${site}${target}`].sort());
    // What vanished keeps its facts; the copy at the old address is the one that repeats the other.
    expect(third.delta!.marked).toBeGreaterThan(2);
    expect(
      await ask(`SELECT url FROM articles WHERE moved_to IS NOT NULL AND duplicate_of = moved_to`),
    ).toEqual([`${site}${moved}`]);
    expect((await ask('SELECT count(*)::INT FROM articles WHERE vanished_on IS NULL'))[0]).toBe(
      urls.length + 2,
    );
  });
});

/** Adds three articles to the start page, edits one without telling any list, removes one and moves one, as the lists then say. */
function changeSite(
  { paths }: MisbehavingServer,
  lists: readonly string[],
  { edited, removed, moved }: { edited: string; removed: string; moved: string },
): string {
  const target = moved.replace(slugOf(moved), 'bai-da-chuyen');
  const fresh = [1, 2, 3].map(
    (at) => [`/bai-moi-${at}.html`, `Triển khai nhiệm vụ trọng tâm đợt ${at}`] as const,
  );
  for (const [at, [path, title]] of fresh.entries()) paths.set(path, article(title, 61 + at));
  for (const path of aliases(target))
    paths.set(path, (_, response) => void response.writeHead(301, { location: target }).end());
  paths.set(target, paths.get(moved)!);
  paths.set(edited, article('Tổng kết công tác dân vận', 87));
  for (const path of aliases(moved))
    paths.set(path, (_, response) => void response.writeHead(301, { location: target }).end());
  for (const path of aliases(removed)) paths.delete(path);
  const links = fresh.map(([path, title]) => `<li><a href="${path}">${title}</a></li>`).join('');
  for (const path of lists) {
    const page = String(paths.get(path))
      .replace(nameOf(moved), 'bai-da-chuyen')
      .replace(nameOf(removed), '404');
    paths.set(path, path === '/' ? page.replace(/<\/body>/i, `<ul>${links}</ul></body>`) : page);
  }
  return target;
}

function slugOf(path: string): string {
  return /([^/]+?)(\.html|\/)?$/.exec(decodeURI(path))![1]!;
}

/** An address as the links of a list name it. */
function nameOf(path: string): RegExp {
  return new RegExp(`(?<=["'/])${slugOf(path)}(?=[/."'])`, 'g');
}

function aliases(path: string): string[] {
  const bare = path.replace(/(index\.html|\.html|\/)$/, '');
  return [path, bare, `${bare}/`, `${bare}/index.html`].flatMap((one) => [one, decodeURI(one)]);
}
