import { join } from 'node:path';
import { type SourceSpecInput, sourceSpecSchema } from '../../../src/model/source-spec.ts';
import { crawlSources } from '../../../src/runtime/crawl/crawl.ts';
import type { CrawlOptions } from '../../../src/runtime/crawl/crawl-types.ts';
import { openArchive } from '../../../src/stages/archive/open-archive.ts';
import { collect, makeFolder } from '../../stages/archive/fixtures.ts';
import { urlRuleEntries } from '../../stages/sources/read-rules.ts';
import {
  type Behaviour,
  type MisbehavingServer,
  startMisbehavingServer,
} from '../../support/misbehaving-server.ts';

export const host = 'huyenmau.example';
export const site = `http://${host}`;
const prose =
  'Sáng nay, Huyện ủy Mẫu tổ chức hội nghị sơ kết công tác xây dựng Đảng sáu tháng đầu năm. '.repeat(20);
export const article = (at: number | string, more = '') =>
  `<h1>Bài ${at}</h1><p>${prose}${at}</p>${more}<a href="/">Trang chủ</a>`;
export const item = (at: number | string, words = 'Huyện ủy Mẫu họp phiên thứ') =>
  `<li><a href="/tin/bai-${at}.html">${words} ${at}</a></li>`;

/** A site of 9 articles: a start page, a section of three pages, each with three articles. */
export function makeSite(): Record<string, Behaviour> {
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

export interface Bench {
  readonly server: MisbehavingServer;
  readonly folder: string;
  crawl(options?: Partial<CrawlOptions>, spec?: Partial<SourceSpecInput>): ReturnType<typeof crawlSources>;
  pages(): Promise<string[]>;
  visits(): Promise<string[]>;
  days(count: number): void;
}

export async function start(paths: Record<string, Behaviour>): Promise<Bench> {
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
