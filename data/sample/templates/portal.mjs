// One host: front page, sections in pages, articles, robots.txt, sitemap, feed, and `_routes.json` for
// addresses that are no plain file. Exact addresses in `_routes.json` win; else `/a/` is `a/index.html`, `/a.html` is `a.html`.
import iconv from 'iconv-lite';
import { esc, rfc822, teaser } from './kit.mjs';

const PER_PAGE = 2;
const FEEDS = { nukeviet: '/vi/rss.xml', newspaper: '/rss/trang-chu.rss', wordpress: '/feed/' };

/** Bytes of a legacy Vietnamese code page: what has no letter of its own there is a letter and a combining tone mark. */
export function encodeLegacy(text, charset) {
  const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u;
  const split = (char) => {
    if (iconv.decode(iconv.encode(char, charset), charset) === char) return char;
    const parts = char.normalize('NFD');
    const tone = parts.match(TONE)?.[0];
    if (!tone) throw new Error(`${charset} has no ${char}`);
    return parts.replace(TONE, '').normalize('NFC') + tone;
  };
  return iconv.encode(Array.from(text.normalize('NFC'), split).join(''), charset);
}

const LATIN = (char) => iconv.encode(char, 'windows-1252');

/** Bytes as the ABC fonts (.VnTime) want them: letters of TCVN3, whose capitals have no tones, among the signs of windows-1252. */
function encodeTcvn3(text) {
  const code = (char) => {
    if (!/\p{L}/u.test(char) || char < '\u0080') return LATIN(char);
    const toned = /[\u0300\u0301\u0303\u0309\u0323]/u.test(char.normalize('NFD'));
    return iconv.encode(toned ? char.toLowerCase() : char, 'tcvn');
  };
  return Buffer.concat(Array.from(text.normalize('NFC'), code));
}

/** What pages in legacy fonts and encodings call themselves. */
const CALLED = { tcvn3: 'x-user-defined', viscii: 'iso-8859-1' };

const page = (host, title, lines) => `<!DOCTYPE html>
<html lang="vi"><head><meta charset="utf-8"><title>${esc(title)}</title></head><body><h1>${esc(title)}</h1>${lines.map((l) => `<p>${esc(l)}</p>`).join('')}<p><a href="http://${host}/">Về trang chủ</a></p></body></html>
`;

/** Path inside the host's folder -> bytes. */
export async function portal(site) {
  const template = await import(`./${site.template}.mjs`);
  site.urls = template.urls;
  const files = new Map();
  const routes = {};
  const charset = site.charset ?? 'utf-8';
  const encode = { 'utf-8': (text) => Buffer.from(text), tcvn3: encodeTcvn3 };
  const bytes = (text, own = charset) => encode[own]?.(text) ?? encodeLegacy(text, own);
  const html = charset === 'utf-8' ? 'text/html; charset=utf-8' : 'text/html';
  const put = (url, data, type = html) => {
    const plain = /^\/(?:[\w./-]+\.(?:html|xml|txt)|(?:[\w.-]+\/)*)$/.test(url);
    const name = url === '/' || url.endsWith('/') ? `${url}index.html` : url;
    const file = plain
      ? name.slice(1)
      : `${name.slice(1).replace(/[^\w.-]+/g, '_')}${/\.(html|xml)$/.test(name) ? '' : /xml/.test(type) ? '.xml' : '.html'}`;
    if (files.has(file)) throw new Error(`${site.host}: ${file} twice`);
    files.set(file, data);
    if (!plain || type !== 'text/html; charset=utf-8')
      if (!/\.(txt|xml)$/.test(url)) routes[url] = { file, type };
  };

  const newest = [...site.articles].sort((a, b) => (a.published < b.published ? 1 : -1));
  const addresses = [site.urls.home()];
  put('/', bytes(template.home(site, newest.slice(0, 3))));
  for (const section of site.sections) {
    const items = newest.filter((a) => a.section === section.slug);
    const pages = Math.max(1, Math.ceil(items.length / PER_PAGE));
    for (let p = 1; p <= pages; p++) {
      put(
        site.urls.section(section, p),
        bytes(template.listing(site, section, items.slice((p - 1) * PER_PAGE, p * PER_PAGE), p, pages)),
      );
    }
    addresses.push(site.urls.section(section));
  }
  for (const a of newest) {
    const others = newest.filter((o) => o !== a).slice(0, 4);
    // An article may be in an older encoding than its site.
    const shown = a.charset ? { ...site, charset: CALLED[a.charset] } : site;
    put(site.urls.article(a), bytes(template.article(shown, a, others), a.charset));
    addresses.push(site.urls.article(a));
    for (const extra of template.extras?.(site, a) ?? []) {
      if (extra.same)
        routes[extra.url] = { file: routes[extra.same]?.file ?? extra.same.slice(1), type: html };
      else put(extra.url, bytes(extra.text));
    }
  }

  const hidden =
    { sharepoint: 'lich-cong-tac', nukeviet: 'danh-ba-noi-bo', newspaper: 'quy-trinh-bien-tap' }[
      site.template
    ] ?? 'tai-lieu';
  files.set(
    `noi-bo/${hidden}.html`,
    Buffer.from(
      page(site.host, 'Trang nội bộ', ['Trang này không dành cho máy thu thập: robots.txt đã chặn.']),
    ),
  );
  files.set(
    'robots.txt',
    Buffer.from(
      `User-agent: *\nDisallow: /noi-bo/\nCrawl-delay: 0\nSitemap: http://${site.host}/sitemap.xml\n`,
    ),
  );
  const escapeXml = (url) => esc(`http://${site.host}${url}`);
  const lastmod = (url) => newest.find((a) => site.urls.article(a) === url)?.published.slice(0, 10);
  files.set(
    'sitemap.xml',
    Buffer.from(
      `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${addresses.map((u) => `<url><loc>${escapeXml(u)}</loc>${lastmod(u) ? `<lastmod>${lastmod(u)}</lastmod>` : ''}</url>`).join('\n')}\n</urlset>\n`,
    ),
  );
  const feed = `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel><title>${esc(site.name)}</title><link>http://${site.host}/</link><description>${esc(site.banner)}</description><language>vi</language>\n${newest
    .slice(0, 4)
    .map(
      (a) =>
        `<item><title>${esc(a.title)}</title><link>${escapeXml(site.urls.article(a))}</link><guid isPermaLink="true">${escapeXml(site.urls.article(a))}</guid><description>${esc(teaser(a))}</description><pubDate>${rfc822(a.published)}</pubDate></item>`,
    )
    .join('\n')}\n</channel></rss>\n`;
  put(FEEDS[site.template] ?? '/rss.xml', Buffer.from(feed), 'application/rss+xml; charset=utf-8');
  if (Object.keys(routes).length)
    files.set('_routes.json', Buffer.from(`${JSON.stringify(routes, null, 1)}\n`));
  return files;
}
