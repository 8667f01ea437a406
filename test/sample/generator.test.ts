import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';

const SAMPLE = join(dirname(fileURLToPath(import.meta.url)), '../../data/sample');
const PORTAL = join(SAMPLE, 'portal');
const hosts = readdirSync(PORTAL);

/** Host -> address of every page of it, with the file that answers it. */
function addresses(host: string): Map<string, string> {
  const routes = join(PORTAL, host, '_routes.json');
  const found = new Map<string, string>();
  for (const entry of readdirSync(join(PORTAL, host), { recursive: true }) as string[]) {
    const path = `/${entry.replaceAll('\\', '/')}`;
    if (path.endsWith('.html') || path.endsWith('.xml') || path === '/robots.txt') found.set(path, path);
    if (path.endsWith('/index.html')) found.set(path.slice(0, -'index.html'.length), path);
  }
  if (existsSync(routes)) {
    for (const [url, route] of Object.entries(
      JSON.parse(readFileSync(routes, 'utf8')) as Record<string, { file: string }>,
    ))
      found.set(url, `/${route.file}`);
  }
  return found;
}

const sitemap = (host: string) =>
  Array.from(
    readFileSync(join(PORTAL, host, 'sitemap.xml'), 'utf8').matchAll(/<loc>http:\/\/([^/]+)([^<]+)<\/loc>/g),
    (m) => ({
      host: m[1],
      url: m[2]!.replaceAll('&amp;', '&'),
    }),
  );

describe('data/sample', () => {
  it('is what its generator makes', () => {
    const run = () =>
      execFileSync(process.execPath, [join(SAMPLE, 'make.mjs'), '--check'], {
        encoding: 'utf8',
        stdio: 'pipe',
      });
    expect(run).not.toThrow();
  });

  it('has seven hosts with at least six templates and 30 article pages', async () => {
    const { parse } = await import('yaml');
    const sources = readdirSync(join(SAMPLE, 'articles')).map((f) =>
      parse(readFileSync(join(SAMPLE, 'articles', f), 'utf8')),
    );
    const sites = sources.filter((s) => s.host);
    expect(new Set(sites.map((s) => s.template)).size).toBeGreaterThanOrEqual(6);
    expect(sites.map((s) => s.host).sort()).toEqual([...hosts].sort());
    const pages = sites.flatMap((s) => s.articles);
    expect(pages.length).toBeGreaterThanOrEqual(30);
    const years = new Set(pages.map((a) => a.published.slice(0, 4)));
    expect([...years].sort()[0]).toBe('2009');
    expect([...years].sort().at(-1)).toBe('2026');
  });

  it('stays under four megabytes', () => {
    const bytes = (
      readdirSync(SAMPLE, { recursive: true, withFileTypes: true }) as import('node:fs').Dirent[]
    )
      .filter((e) => e.isFile())
      .reduce((sum, e) => sum + readFileSync(join(e.parentPath ?? e.path, e.name)).length, 0);
    expect(bytes).toBeLessThan(4e6);
  });
});

describe.each(hosts)('%s', (host) => {
  let known: Map<string, string>;
  beforeAll(() => {
    known = addresses(host);
  });

  it('answers every address of its sitemap', () => {
    const listed = sitemap(host);
    expect(listed.length).toBeGreaterThanOrEqual(8);
    for (const { host: of, url } of listed) {
      expect(of).toBe(host);
      expect(known.has(url), url).toBe(true);
    }
  });

  it('answers every link from its front page and sections', () => {
    for (const [url, file] of known) {
      if (!url.includes('index.html') && url !== '/') continue;
      const html = readFileSync(join(PORTAL, host, file), 'latin1');
      for (const [, href] of html.matchAll(/<a\s[^>]*href="(\/[^"#]*)"/gi)) {
        if (/login|dang-nhap/.test(href!)) continue; // every real portal links pages that a crawler can't have
        expect(known.has(href!.replaceAll('&amp;', '&')), `${url} -> ${href}`).toBe(true);
      }
    }
  });

  it('reaches every article of its sitemap from the front page', () => {
    const seen = new Set<string>(['/']);
    for (const url of seen) {
      const file = known.get(url);
      if (!file) continue;
      for (const [, href] of readFileSync(join(PORTAL, host, file), 'latin1').matchAll(/href="(\/[^"#]*)"/gi))
        seen.add(href!.replaceAll('&amp;', '&'));
    }
    for (const { url } of sitemap(host)) expect(seen.has(url), url).toBe(true);
  });

  it('has a page that robots.txt forbids, linked and there', () => {
    expect(readFileSync(join(PORTAL, host, 'robots.txt'), 'utf8')).toMatch(/^Disallow: \/noi-bo\/$/m);
    const front = readFileSync(join(PORTAL, host, 'index.html'), 'latin1');
    const forbidden = front.match(/href="(\/noi-bo\/[^"]+)"/i)?.[1];
    expect(known.has(forbidden!)).toBe(true);
    expect(sitemap(host).some(({ url }) => url.startsWith('/noi-bo/'))).toBe(false);
  });

  it('offers a feed whose links stand in the sitemap', () => {
    const file = [...known.values()].find((f) => /rss|feed/.test(f))!;
    const feed = readFileSync(join(PORTAL, host, file), 'utf8');
    const links = Array.from(feed.matchAll(/<item>.*?<link>http:\/\/[^/]+([^<]+)<\/link>/gs), (m) =>
      m[1]!.replaceAll('&amp;', '&'),
    );
    expect(links.length).toBe(4);
    const listed = new Set(sitemap(host).map((s) => s.url));
    for (const link of links) expect(listed.has(link), link).toBe(true);
  });
});

describe('what only one portal has', () => {
  it('writes one host in a legacy code page that decodes to Vietnamese', async () => {
    const { default: iconv } = await import('iconv-lite');
    const read = (no: number, charset: string) => {
      const bytes = readFileSync(join(PORTAL, `canloc.hatinh.example/xemtin.asp_id_${no}.html`));
      expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toThrow();
      return iconv.decode(bytes, charset).normalize('NFC');
    };
    expect(read(11502, 'windows-1258')).toContain('Chủ tịch UBND huyện');
    expect(read(10231, 'tcvn')).toContain('Phó Bí thư Thường trực Huyện uỷ');
    expect(read(10877, 'viscii')).toContain('Nguyễn Duy Ánh');
  });

  it('gives one article several addresses and prints another article on two portals', () => {
    const routes = JSON.parse(readFileSync(join(PORTAL, 'quynhphu.thaibinh.example/_routes.json'), 'utf8'));
    const url = '/vi/news/xay-dung-dang/dong-chi-vu-hong-lam-giu-chuc-bi-thu-huyen-uy-2051.html';
    expect(routes[`${url}?fbclid=IwAR0quynhphu`].file).toBe(url.slice(1));
    const sentence = 'Không còn cấp huyện, việc gì cũng phải giải quyết ngay tại xã';
    const holders = hosts.filter((h) =>
      [...addresses(h).values()].some((f) => readFileSync(join(PORTAL, h, f), 'utf8').includes(sentence)),
    );
    expect(holders.sort()).toEqual(['baotrungdu.phutho.example', 'xalamthao.phutho.example']);
  });
});
