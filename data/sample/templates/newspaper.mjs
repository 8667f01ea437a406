// A provincial paper: JSON-LD, article meta tags, share rails, topic boxes between paragraphs, a comment form.
import { megaMenu, styles } from './clutter.mjs';
import { CLOCK, captionAfter, dmy, esc, number, pager, paragraphs, teaser, when } from './kit.mjs';

const TOPICS = [
  'Thời sự',
  'Xây dựng Đảng',
  'Nông nghiệp',
  'Công nghiệp',
  'Giáo dục',
  'Y tế',
  'Văn hóa',
  'Du lịch',
  'Thể thao',
  'Pháp luật',
  'Bạn đọc',
  'Quốc phòng - An ninh',
  'Đất và người',
  'Ẩm thực',
  'Chuyển đổi số',
  'Podcast',
  'Media',
  'E-Magazine',
];

export const urls = {
  home: () => '/',
  section: (section, page = 1) => (page === 1 ? `/${section.slug}.html` : `/${section.slug}-p${page}.html`),
  article: (a) => `/${a.section}/${a.id}-${a.published.replace(/\D/g, '')}00.html`,
};

const css = `:root{--main:#a30f14}body{font:16px/1.6 Merriweather,serif;margin:0;color:#222}.wrap{max-width:1130px;margin:0 auto}.menu{background:var(--main)}.menu ul{display:flex;flex-wrap:wrap;list-style:none;margin:0;padding:0}.menu a{color:#fff;padding:9px 12px;display:block;text-decoration:none}.detail__title{font-size:32px;line-height:1.3}.detail__sapo{font-weight:700}.detail__content figure{margin:20px 0}.detail__content figcaption{font-size:14px;background:#f4f4f4;padding:8px;text-align:center}.box{border-top:2px solid var(--main);margin:24px 0}.social{position:sticky;top:80px;float:left;width:48px}`;

const frame = (site, title, head, main) => {
  const t = when(CLOCK);
  return `<!DOCTYPE html>
<html lang="vi"><head><meta charset="utf-8" /><title>${esc(title)}</title><meta name="viewport" content="width=device-width, initial-scale=1" />
${head}<link rel="alternate" type="application/rss+xml" href="/rss/trang-chu.rss" title="${esc(site.name)}" /><style>${css}
${styles('site', 90)}</style>
<script>(function(w,d,s,l){w[l]=w[l]||[];w[l].push({'gtm.start':1,event:'gtm.js'});})(window,document,'script','dataLayer');</script></head>
<body class="site-page"><noscript><iframe src="about:blank" height="0" width="0" style="display:none"></iframe></noscript>
<header class="site-header"><div class="wrap"><div class="top-bar"><time class="today">${t.weekday}, ngày ${t.day}/${t.month}/${t.year}</time> <span class="weather">Việt Trì 29°C</span> <a href="/rss/trang-chu.rss">RSS</a> <a href="#bao-in">Đọc báo in</a> <a href="tel:02103846000">Đường dây nóng: 0210.3846.000</a></div><a class="logo" href="/"><img src="/static/logo.svg" alt="${esc(site.name)}" /></a><p class="slogan">${esc(site.banner)}</p></div>
<nav class="menu"><ul class="wrap"><li><a href="/">Trang chủ</a></li>${site.sections.map((s) => `<li><a href="${urls.section(s)}" title="${esc(s.name)}">${esc(s.name)}</a></li>`).join('')}${TOPICS.map((s, i) => `<li><a href="#chuyen-muc-${i}">${s}</a></li>`).join('')}</ul></nav></header>
<div class="mega-menu" hidden><ul>${megaMenu((name, url) => `<li><a href="${url}">${name}</a></li>`)}</ul></div>
<div class="mobile-menu" hidden><ul>${TOPICS.map((s, i) => `<li><a href="#chuyen-muc-${i}">${s}</a></li>`).join('')}</ul></div>
<main class="wrap">${main}</main>
<footer class="site-footer"><div class="wrap"><p><b>${esc(site.name)}</b> - ${esc(site.owner)}</p><p>Tổng Biên tập: Nguyễn Vĩnh Quỳ - Phó Tổng Biên tập: Lê Thanh Khiết</p><p>${esc(site.licence)}</p><p>Tòa soạn: Đường Trần Phú, phường Việt Trì. Liên hệ quảng cáo: 0210.3846.111</p><p>© 2008 - 2026 Báo Trung Du. Powered by CMS</p></div></footer>
<div id="back-top"><a href="#top">Lên đầu trang</a></div></body></html>
`;
};

const card = (a) =>
  `<article class="story"><figure class="story__thumb"><a href="${urls.article(a)}"><img loading="lazy" src="/media/${a.id}-thumb.webp" alt="${esc(a.title)}" /></a></figure><h3 class="story__heading"><a href="${urls.article(a)}">${esc(a.title)}</a></h3><time datetime="${a.published}">${dmy(a.published)}</time><div class="story__summary">${esc(teaser(a, 200))}</div></article>`;

export const home = (site, latest) =>
  frame(
    site,
    `${site.name} - ${site.banner}`,
    '',
    `<section class="focus">${latest.map(card).join('\n')}</section>
${site.sections.map((s) => `<section class="box"><h2><a href="${urls.section(s)}">${esc(s.name)}</a></h2></section>`).join('\n')}<section class="box"><h2>Toà soạn</h2><a href="/noi-bo/quy-trinh-bien-tap.html">Quy trình biên tập</a></section>`,
  );

export const listing = (site, section, items, page, pages) =>
  frame(
    site,
    `${section.name} | ${site.name}`,
    `<link rel="canonical" href="http://${site.host}${urls.section(section, page)}" />\n`,
    `<h1 class="cate-title">${esc(section.name)}</h1><div class="list">${items.map(card).join('\n')}</div><div class="pagination">${pager(site, section, page, pages, (n, url, here) => (here ? `<span class="current">${n}</span>` : `<a href="${url}">${n}</a>`))}</div>`,
  );

export const article = (site, a, others) => {
  const t = when(a.published);
  const address = `http://${site.host}${urls.article(a)}`;
  const section = site.sections.find((s) => s.slug === a.section);
  const ld = JSON.stringify({
    '@context': 'http://schema.org',
    '@type': 'NewsArticle',
    mainEntityOfPage: { '@type': 'WebPage', '@id': address },
    headline: a.title,
    description: a.lead,
    image: { '@type': 'ImageObject', url: `http://${site.host}/media/${a.id}.webp`, width: 700, height: 467 },
    datePublished: `${a.published}:00+07:00`,
    dateModified: `${a.published}:45+07:00`,
    author: { '@type': 'Person', name: a.author },
    publisher: {
      '@type': 'Organization',
      name: site.name,
      logo: { '@type': 'ImageObject', url: `http://${site.host}/static/logo.png` },
    },
  });
  const crumbs = JSON.stringify({
    '@context': 'http://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, item: { '@id': `http://${site.host}/`, name: 'Trang chủ' } },
      {
        '@type': 'ListItem',
        position: 2,
        item: { '@id': `http://${site.host}${urls.section(section)}`, name: section.name },
      },
    ],
  });
  const head = `<meta name="description" content="${esc(a.lead)}" /><meta name="keywords" content="Phú Thọ, ${esc(section.name)}" /><link rel="canonical" href="${address}" />
<meta property="og:type" content="article" /><meta property="og:title" content="${esc(a.title)}" /><meta property="og:url" content="${address}" /><meta property="article:published_time" content="${a.published}:00+07:00" /><meta property="article:section" content="${esc(section.name)}" /><meta property="article:author" content="${esc(a.author)}" />
<script type="application/ld+json">${ld}</script>
<script type="application/ld+json">${crumbs}</script>
`;
  const pic = (caption, i) =>
    `<figure class="image"><img src="/media/${a.id}-${i}.webp" alt="${esc(caption)}" /><figcaption>${esc(caption)}</figcaption></figure>`;
  const box = others[0]
    ? `<div class="notebox related-inline"><p class="title">Tin liên quan</p><a href="${urls.article(others[0])}">${esc(others[0].title)}</a></div>`
    : '';
  const body = paragraphs(a)
    .map((p, i) => `<p>${esc(p)}</p>${captionAfter(a, i, pic)}${i === 1 ? box : ''}`)
    .join('\n');
  return frame(
    site,
    a.title,
    head,
    `<div class="breadcrumb"><a href="/">Trang chủ</a> › <a href="${urls.section(section)}">${esc(section.name)}</a></div>
<div class="detail"><div class="social"><a href="http://mangxahoi.example/?u=${encodeURIComponent(address)}">Chia sẻ</a><a href="#zalo">Zalo</a><a href="#email">Email</a><a href="#print">In</a></div>
<h1 class="detail__title">${esc(a.title)}</h1><div class="detail__meta"><time datetime="${a.published}:00+07:00">${t.hour}:${t.minute}, ${t.weekday}, ${dmy(a.published)} (GMT+7)</time> <span class="audio">Nghe bài viết ${number(a.id, 2, 6)}:${number(a.id, 10, 59)}</span></div>
<h2 class="detail__sapo">${esc(a.lead)}</h2><div class="detail__content" itemprop="articleBody">${body}
<p class="detail__author" style="text-align:right"><strong>${esc(a.author)}</strong></p></div>
<div class="tags"><span>Từ khóa:</span> <a href="#tag1">công tác cán bộ</a> <a href="#tag2">xây dựng Đảng</a> <a href="#tag3">Phú Thọ</a></div>
<div class="comment"><h3>Bình luận (0)</h3><textarea placeholder="Ý kiến của bạn sẽ được biên tập trước khi đăng. Xin vui lòng gõ tiếng Việt có dấu"></textarea><button>Gửi bình luận</button></div></div>
<aside><section class="box"><h2>Đọc nhiều</h2><ol>${site.articles
      .slice(0, 4)
      .map((o) => `<li><a href="${urls.article(o)}">${esc(o.title)}</a></li>`)
      .join(
        '',
      )}</ol></section><section class="box ads"><p>Quảng cáo: Tưng bừng khai trương siêu thị nội thất, giảm giá đến 50%, Giám đốc Trần Minh Quảng kính mời!</p></section></aside>
<section class="box"><h2>Cùng chuyên mục</h2>${others.map(card).join('\n')}</section>`,
  );
};
