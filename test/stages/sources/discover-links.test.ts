import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type SourceSpecInput, sourceSpecSchema } from '../../../src/model/source-spec.ts';
import { discoverLinks } from '../../../src/stages/sources/discover-links.ts';
import { addToMenuSample, emptyMenuSample } from '../../../src/stages/sources/menu-sample.ts';
import { compileScope, type PageRole } from '../../../src/stages/sources/site-scope.ts';
import { compileUrlRules } from '../../../src/stages/sources/url-rules.ts';
import { urlRuleEntries } from './read-rules.ts';

const rules = compileUrlRules(urlRuleEntries);
const site = 'http://huyenmau.example';

function discover(
  body: string | Uint8Array,
  role: PageRole = 'page',
  more: Partial<SourceSpecInput> = {},
  menu = emptyMenuSample,
) {
  const spec = sourceSpecSchema.parse({ id: 'mau', name: 'Cổng mẫu', start: [`${site}/`], ...more });
  const input = {
    url: `${site}/tin/`,
    role,
    body: typeof body === 'string' ? Buffer.from(body) : body,
    charset: 'utf-8',
    menu,
  };
  return discoverLinks(input, compileScope(spec, rules), rules);
}
const title = (at: number) => `<li><a href="/tin/bai-${at}.html">Huyện ủy Mẫu họp phiên thứ ${at}</a></li>`;
const list = [1, 2, 3, 4].map(title).join('');
const shown = (found: ReturnType<typeof discover>) =>
  found.links.map(({ url, role }) => `${role} ${url.slice(site.length)}`);

describe('discoverLinks', () => {
  it('finds the links of the site, each once, with the base that the page names', () => {
    const page = `<base href="${site}/goc/"><a href="a.html"><img></a><a href="a.html#x">Bài A</a><a href=//khac.example/b>B</a><a href="javascript:x()">C</a><area href="/d"><iframe src="/e"></iframe><a href="/f.pdf">F</a>`;
    const found = discover(page);
    expect(shown(found)).toEqual(['page /goc/a.html', 'page /d', 'page /e']);
    expect(found.links[0]!.text).toBe('Bài A');
    expect(found.refused).toMatchObject([{ reason: 'off-site' }, { reason: 'attachment' }]);
    expect(discover('<meta name="robots" content="noindex, nofollow"><a href="/a">A</a>').links).toEqual([]);
  });

  it('keeps to the patterns of the source', () => {
    const page =
      '<a href="/tin/1">A</a><a href="/vb/2">B</a><a href="http://phu.huyenmau.example/tin/3">C</a><a href="http://www.huyenmau.example/tin/4">D</a>';
    expect(discover(page, 'page', { hosts: ['phu.huyenmau.example'] }).links.length).toBe(4);
    expect(shown(discover(page, 'page', { include: ['/tin/'] }))[0]).toBe('page /tin/1');
    expect(discover(page, 'page', { include: ['/tin/'], exclude: ['www'] }).links.length).toBe(1);
  });

  it('takes a page of titles for a list, and an article with menu and related news for none', () => {
    expect(discover(list).isListing).toBe(true);
    const prose = `<p>${'Sáng nay, huyện Mẫu tổ chức hội nghị. '.repeat(60)}</p>`;
    expect(discover(prose + list).isListing).toBe(false);
    expect(discover(list, 'page', { articles: ['/tin/'] }).isListing).toBe(false);
    const menu = addToMenuSample(
      emptyMenuSample,
      [1, 2, 3, 4].map((at) => `huyenmau.example/tin/bai-${at}.html`),
      true,
    );
    expect(discover(list, 'page', {}, menu).isListing).toBe(false);
  });

  it('tells paging by its words, its number, its address or the pattern of the source', () => {
    const pages =
      '<a href="/tin/page/2">2</a><a href="/tin/?page=3">x</a><a href="/tin/trang-4">x</a><a href="/muc/5">Trang sau</a><a href="/muc/6">6</a><a href="/tin/bai-7.html">Tin</a>';
    expect(shown(discover(list + pages)).filter((line) => line.startsWith('paging'))).toEqual([
      'paging /tin/page/2',
      'paging /tin/?page=3',
      'paging /tin/trang-4',
      'paging /muc/5',
      'paging /muc/6',
    ]);
    expect(shown(discover(pages)).some((line) => line.startsWith('paging'))).toBe(false);
    expect(shown(discover('<a href="/x/9">x</a>', 'page', { paging: ['/x/\\d+$'] }))).toEqual([
      'paging /x/9',
    ]);
  });

  it('reads RSS, Atom and broken feeds, and takes up only the feeds of a start page', () => {
    const rss = `\uFEFF<?xml version="1.0"?><rss version="2.0"><channel><title>Tin & sự kiện<br></title><item><title>A</title><link>${site}/a?utm_source=rss</link><pubDate>Mon, 01 Jan 2024 00:00:00 +0700</pubDate></item></channel></rss>`;
    expect(discover(rss, 'feed').links).toMatchObject([
      { url: `${site}/a`, role: 'page', changed: 'Mon, 01 Jan 2024 00:00:00 +0700' },
    ]);
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>B</title><link rel="self" href="${site}/b.atom"/><link rel="alternate" href="${site}/b"/><updated>2024-01-01T00:00:00Z</updated></entry></feed>`;
    expect(discover(atom, 'feed').links).toMatchObject([
      { url: `${site}/b`, changed: '2024-01-01T00:00:00Z' },
    ]);
    expect(discover('<html>lỗi', 'feed').problem).toMatch(/^expected a feed/);
    const head = '<link rel="alternate" type="application/rss+xml" href="/rss">';
    expect(shown(discover(head, 'start'))).toEqual(['feed /rss']);
    expect(shown(discover(head))).toEqual([]);
  });

  it('reads sitemaps, zipped and indexes, with addresses as they are written', () => {
    const map = `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>${site}/0123</loc><lastmod>2024-05-01</lastmod></url><url><loc>${site}/b?x=1&amp;y=2</loc></url></urlset>`;
    for (const body of [map, gzipSync(map)]) {
      expect(discover(body, 'sitemap').links.map(({ url, changed }) => [url, changed])).toEqual([
        [`${site}/0123`, '2024-05-01'],
        [`${site}/b?x=1&y=2`, null],
      ]);
    }
    const index = `<sitemapindex><sitemap><loc>${site}/s.xml.gz</loc></sitemap></sitemapindex>`;
    expect(shown(discover(index, 'sitemap'))).toEqual(['sitemap /s.xml.gz']);
    expect(discover('<urlset><url></urlset>', 'sitemap').problem).toMatch(/^expected well-formed XML/);
    expect(discover(gzipSync(map).subarray(0, 40), 'sitemap').problem).toMatch(/gzip/);
    const bomb =
      '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><urlset><url><loc>&b;</loc></url></urlset>';
    expect(discover(bomb, 'sitemap').links).toEqual([]);
  });
});
