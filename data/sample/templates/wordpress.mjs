// A theme with English left-overs ("Posted on", "This entry was posted in"), UTC times, widgets and a comment form.
import { megaMenu, styles } from './clutter.mjs';
import { CLOCK, captionAfter, dmy, esc, number, pager, paragraphs, teaser, when } from './kit.mjs';

const day = (a) => a.published.slice(0, 10).split('-');

export const urls = {
  home: () => '/',
  section: (s, page = 1) => `/category/${s.slug}/${page === 1 ? '' : `page/${page}/`}`,
  article: (a) => `/${day(a)[0]}/${day(a)[1]}/${a.id}/`,
};

/** WordPress prints UTC. */
const utc = (stamp) => new Date(`${stamp}:00+07:00`).toISOString().replace('.000Z', '+00:00');
const css = `img.wp-smiley,img.emoji{display:inline!important;border:none!important;height:1em!important}.header-main{height:90px}.nav>li>a{font-size:14px}h1.entry-title{font-size:28px}.news-widget li a span{font-size:13px;color:#f39c12}.is-divider{height:3px;background:rgba(0,0,0,.1);max-width:30px}.absolute-footer{color:rgba(0,0,0,.5);padding:10px 0 15px}:root{--primary-color:#446084}`;

const frame = (site, title, head, main, bodyClass) => `<!DOCTYPE html>
<html lang="vi" prefix="og: http://ogp.me/ns#" class="loading-site no-js"><head><meta charset="UTF-8" /><link rel="profile" href="http://gmpg.org/xfn/11" /><script>(function(html){html.className = html.className.replace(/\\bno-js\\b/,'js')})(document.documentElement);</script>
<title>${esc(title)}</title><meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1" />
${head}<link rel="alternate" type="application/rss+xml" title="Dòng thông tin ${esc(site.name)} &raquo;" href="http://${site.host}/feed/" /><script type="text/javascript">window._wpemojiSettings = {"baseUrl":"https:\\/\\/emoji.example\\/72x72\\/","ext":".png"};</script><style>${css}
${styles('flatsome', 80)}</style>
<link rel="https://api.w.org/" href="http://${site.host}/wp-json/" /><meta name="generator" content="WordPress 6.2" /></head>
<body class="${bodyClass} lightbox nav-dropdown-has-arrow"><a class="skip-link screen-reader-text" href="#main">Skip to content</a><div id="wrapper"><header id="header" class="header has-sticky"><div id="top-bar" class="header-top"><ul class="nav nav-left"><li class="html custom html_topbar_left"><strong>${esc(site.banner)}</strong></li></ul><ul class="nav nav-right"><li><a href="tel:02103000000">Đường dây nóng</a></li><li><a href="/wp-login.php">Đăng nhập</a></li></ul></div>
<div id="masthead" class="header-inner"><div id="logo"><a href="/" title="${esc(site.name)}" rel="home"><img src="/wp-content/uploads/logo.png" alt="${esc(site.name)}" /></a></div><ul class="header-nav nav"><li class="menu-item menu-item-home"><a href="/">Trang chủ</a></li><li class="menu-item"><a href="#gioi-thieu">Giới thiệu</a><ul class="sub-menu"><li><a href="#dang-uy">Đảng ủy</a></li><li><a href="#hdnd">HĐND</a></li><li><a href="#ubnd">UBND</a></li><li><a href="#mttq">Ủy ban MTTQ Việt Nam</a></li></ul></li>${site.sections.map((s) => `<li class="menu-item menu-item-type-taxonomy"><a href="${urls.section(s)}">${esc(s.name)}</a></li>`).join('')}<li class="menu-item"><a href="#dich-vu-cong">Dịch vụ công</a></li><li class="menu-item has-dropdown"><a href="#chuyen-trang">Chuyên trang</a><ul class="sub-menu">${megaMenu((name, url) => `<li class="menu-item menu-item-type-custom"><a href="${url}">${name}</a></li>`)}</ul></li><li class="menu-item"><a href="#gop-y">Góp ý</a></li></ul></div></header>
<main id="main">${main}</main>
<footer id="footer" class="footer-wrapper"><div class="footer-widgets"><p>Cơ quan chủ quản: ${esc(site.owner)}</p><p>${esc(site.licence)}</p></div><div class="absolute-footer dark"><div class="copyright-footer">Copyright 2026 &copy; <strong>${esc(site.name)}</strong></div></div><a href="#top" class="back-to-top">Lên đầu trang</a></footer></div>
<div id="main-menu" class="mobile-sidebar mfp-hide"><ul class="nav nav-sidebar"><li><form role="search"><input type="search" placeholder="Tìm kiếm&hellip;" /></form></li>${site.sections.map((s) => `<li><a href="${urls.section(s)}">${esc(s.name)}</a></li>`).join('')}</ul></div>
<script>var wpcf7 = {"api":{"root":"\\/wp-json\\/","namespace":"contact-form-7\\/v1"}};</script></body></html>
`;

const sidebar = (
  site,
) => `<div class="post-sidebar large-3 col"><div id="secondary" class="widget-area" role="complementary"><aside class="widget widget_search"><form method="get" class="searchform"><input type="search" name="s" placeholder="Tìm kiếm&hellip;" /></form></aside>
<aside class="widget flatsome_recent_posts"><span class="widget-title"><span>Bài viết mới</span></span><ul>${site.articles
  .slice(0, 4)
  .map(
    (a) =>
      `<li class="recent-blog-posts-li"><a href="${urls.article(a)}" title="${esc(a.title)}">${esc(a.title)}</a><span class="post_comments op-7 block is-xsmall">Chức năng bình luận bị tắt</span></li>`,
  )
  .join('')}</ul></aside>
<aside class="widget widget_archive"><span class="widget-title">Lưu trữ</span><ul><li><a href="#2026-04">Tháng Tư 2026</a></li><li><a href="#2026-03">Tháng Ba 2026</a></li><li><a href="#2025-11">Tháng Mười Một 2025</a></li></ul></aside>
<aside class="widget widget_text"><span class="widget-title">Lượt truy cập</span><div class="textwidget"><p>Hôm nay: ${number(site.host, 40, 400)}<br />Tổng: ${number(`${site.host}a`, 30000, 300000)}</p><p>Cập nhật: ${dmy(CLOCK)}</p></div></aside></div></div>`;

const item = (a) =>
  `<div class="col post-item"><div class="box box-text-bottom"><a href="${urls.article(a)}" class="plain"><div class="box-text text-left"><h5 class="post-title is-large">${esc(a.title)}</h5><div class="is-divider"></div><p class="from_the_blog_excerpt">${esc(teaser(a, 90))} [...]</p></div></a><div class="badge absolute top post-date"><span class="post-date-day">${when(a.published).day}</span><br /><span class="post-date-month">Th${Number(when(a.published).month)}</span></div></div></div>`;

export const home = (site, latest) =>
  frame(
    site,
    `${site.name} - ${site.banner}`,
    '',
    `<div class="row">${latest.map(item).join('\n')}</div><p><a href="/noi-bo/tai-lieu.html">Tài liệu</a></p>${sidebar(site)}`,
    'home page',
  );

export const listing = (site, section, items, page, pages) =>
  frame(
    site,
    `${section.name} - ${site.name}`,
    '',
    `<div class="archive-page-header"><h1 class="page-title">Category Archives: <span>${esc(section.name)}</span></h1></div><div class="row">${items.map(item).join('\n')}</div><ul class="page-numbers nav-pagination">${pager(site, section, page, pages, (n, url, here) => `<li>${here ? `<span class="page-number current">${n}</span>` : `<a class="page-number" href="${url}">${n}</a>`}</li>`)}</ul>${sidebar(site)}`,
    'archive category',
  );

export const article = (site, a, others) => {
  const t = when(a.published);
  const section = site.sections.find((s) => s.slug === a.section);
  const address = `http://${site.host}${urls.article(a)}`;
  const words = `${Number(t.day)} Tháng ${t.monthName}, ${t.year}`;
  const pic = (caption, i) =>
    `<div id="attachment_${i}" class="wp-caption aligncenter"><img class="size-full" src="/wp-content/uploads/${t.year}/${t.month}/${a.id}-${i}.jpg" alt="" /><p class="wp-caption-text">${esc(caption)}</p></div>`;
  const head = `<link rel="canonical" href="${address}" /><meta property="og:locale" content="vi_VN" /><meta property="og:type" content="article" /><meta property="og:title" content="${esc(a.title)} - ${esc(site.name)}" /><meta property="og:description" content="Thích ${number(a.id, 1, 30)}+ ${esc(teaser(a, 130))} [&hellip;]" /><meta property="og:url" content="${address}" /><meta property="article:section" content="${esc(section.name)}" /><meta property="article:published_time" content="${utc(a.published)}" />
`;
  return frame(
    site,
    `${a.title} - ${site.name}`,
    head,
    `<div id="content" class="blog-wrapper blog-single"><div class="row"><div class="large-9 col"><article id="post-${number(a.id, 100, 4000)}" class="post type-post status-publish format-standard hentry"><div class="article-inner"><header class="entry-header"><div class="entry-header-text text-left"><h6 class="entry-category is-xsmall"><a href="${urls.section(section)}" rel="category tag">${esc(section.name)}</a></h6><h1 class="entry-title">${esc(a.title)}</h1><div class="entry-divider is-divider small"></div>
<div class="entry-meta uppercase is-xsmall"><span class="posted-on">Posted on <a href="${urls.article(a)}" rel="bookmark"><time class="entry-date published" datetime="${utc(a.published)}">${words}</time><time class="updated" datetime="${utc(a.published)}">${words}</time></a></span><span class="byline"> by <span class="meta-author vcard"><a class="url fn n" href="#author">${esc(a.author)}</a></span></span></div></div></header>
<div class="entry-content single-page"><div class="wpulike wpulike-default"><button type="button" class="wp_ulike_btn">Thích</button><span class="count-box">${number(a.id, 1, 30)}+</span></div>
<p><strong>${esc(a.lead)}</strong></p>
${paragraphs(a)
  .map((p, i) => `<p>${esc(p)}</p>${captionAfter(a, i, pic)}`)
  .join('\n')}
<p style="text-align: right;"><strong>${esc(a.sign)}</strong></p>
<div class="blog-share text-center"><div class="is-divider medium"></div><div class="social-icons share-icons"><a href="#wa" title="Share on WhatsApp">WhatsApp</a><a href="#fb" title="Share on Facebook">Facebook</a><a href="#tw" title="Share on Twitter">Twitter</a><a href="#mail" title="Email to a Friend">Email</a></div></div></div>
<footer class="entry-meta text-left">This entry was posted in <a href="${urls.section(section)}" rel="category tag">${esc(section.name)}</a>. Bookmark the <a href="${urls.article(a)}" title="Permalink to ${esc(a.title)}" rel="bookmark">permalink</a>.</footer>
<nav class="navigation-post"><div class="nav-previous"><a href="${urls.article(others[0])}" rel="prev">${esc(others[0].title)}</a></div><div class="nav-next"><a href="${urls.article(others[1])}" rel="next">${esc(others[1].title)}</a></div></nav></div></article>
<div id="comments" class="comments-area"><div id="respond" class="comment-respond"><h3 id="reply-title">Để lại một bình luận</h3><form class="comment-form"><p>Email của bạn sẽ không được hiển thị công khai. Các trường bắt buộc được đánh dấu *</p><textarea name="comment"></textarea></form></div></div></div>${sidebar(site)}</div></div>`,
    'post-template-default single single-post',
  );
};
