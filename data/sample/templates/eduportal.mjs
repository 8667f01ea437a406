// A school portal on the CMS that many schools and districts share: modules, slides, Dublin Core tags, share buttons.
import { calendar, megaMenu, styles } from './clutter.mjs';
import { CLOCK, captionAfter, dmy, esc, number, pager, paragraphs, teaser, when } from './kit.mjs';

const MENU = [
  'Giới thiệu',
  'Cơ cấu tổ chức',
  'Kế hoạch giáo dục',
  'Thời khóa biểu',
  'Thực đơn',
  'Tuyển sinh',
  'Tra cứu điểm',
  'Tài nguyên',
  'Bài giảng điện tử',
  'Thư viện ảnh',
  'Video Clip',
  'Ba công khai',
  'Văn bản của Phòng',
  'Văn bản của Sở',
  'Liên hệ',
];
const SLIDES = [
  'Ngày hội đọc sách',
  'Hội khỏe Phù Đổng cấp trường',
  'Lễ tri ân và trưởng thành',
  'Tiết học ngoài trời',
  'Chung kết Rung chuông vàng',
];

export const urls = {
  home: () => '/',
  section: (s, page = 1) => (page === 1 ? `/${s.slug}.html` : `/${s.slug}.html?pageNo=${page}`),
  article: (a) => `/${a.section}/${a.id}.html`,
};

const frame = (site, title, head, main) => {
  const t = when(CLOCK);
  return `<!DOCTYPE html>
<html lang="vi-VN"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>${esc(title)}</title><meta name="viewport" content="width=device-width, initial-scale=1" />${head}
<link rel="alternate" type="application/rss+xml" href="/rss.xml" /><link rel="stylesheet" href="/App/Corporate/css/style.css" />
<style>.menu-header{background:#1b75bc}.title-detail{font-size:24px}.box-title{border-left:4px solid #1b75bc;padding-left:8px}.hide{display:none}
${styles('vhv', 80)}</style>
<script> window.dataLayer = window.dataLayer || []; function gtag(){ dataLayer.push(arguments);} gtag('js', new Date('2026-09-12')); </script></head>
<body style="padding:0px;margin:0px;"><div class="region-top"><div id="module1" class="ModuleWrapper"><div class="menu-header"><div class="columns-widget columns4-8 container"><div class="time-now">${t.weekday}, ${Number(t.day)}/${Number(t.month)}/${t.year}, ${t.hour}:${t.minute}</div><ul class="login"><li><a href="#dang-nhap">Đăng nhập</a></li></ul></div></div></div>
<div id="module2" class="ModuleWrapper"><div class="banner"><a href="/"><img src="/upload/39117/banner.png" alt="${esc(site.name)}" /></a><h2>${esc(site.name.toUpperCase())}</h2><p>${esc(site.banner)}</p></div></div>
<div id="module3" class="ModuleWrapper"><nav class="navbar"><ul class="nav"><li><a href="/">Trang chủ</a></li>${site.sections.map((s) => `<li><a href="${urls.section(s)}">${esc(s.name)}</a></li>`).join('')}${MENU.map((m, i) => `<li><a href="#menu${i}">${m}</a></li>`).join('')}</ul></nav></div></div>
<div class="container region-main"><div class="col-main">${main}</div>
<div class="col-right"><div id="module8" class="ModuleWrapper"><h3 class="box-title">Thông báo</h3><ul><li><a href="#tb1">Lịch công tác tuần 2 tháng 9</a></li><li><a href="#tb2">Danh sách học sinh nhận học bổng</a></li><li><a href="#tb3">Kế hoạch ôn tập giữa kỳ</a></li></ul></div>
<div id="module9" class="ModuleWrapper"><h3 class="box-title">Thư viện ảnh</h3>${SLIDES.map((s, i) => `<div class="item item-block"><article class="photo-detail-slide-02"><a href="#anh${i}"><img src="/upload/39117/${i}.jpg" alt="${s}" title="${s}" /></a><h5 class="title"><a href="#anh${i}">${s}</a></h5></article></div>`).join('\n')}</div>
<div id="module11" class="ModuleWrapper"><h3 class="box-title">Lịch</h3>${calendar()}</div>
<div id="module12" class="ModuleWrapper"><h3 class="box-title">Chuyên trang của huyện</h3><ul>${megaMenu((name, url) => `<li><a href="${url}">${name}</a></li>`)}</ul></div>
<div id="module10" class="ModuleWrapper"><h3 class="box-title">Thống kê</h3><ul class="statistic"><li>Đang truy cập: ${number(site.host, 1, 30)}</li><li>Hôm nay: ${number(`${site.host}d`, 90, 800)}</li><li>Tháng: ${number(`${site.host}m`, 3000, 20000)}</li><li>Tất cả: ${number(`${site.host}a`, 500000, 3000000)}</li></ul></div></div></div>
<footer class="region-footer"><div id="module20" class="ModuleWrapper"><p>${esc(site.owner)}</p><p>${esc(site.licence)}</p><p>Điện thoại: 0204.3882.000 - Email: songluc@${site.host}</p><p>Phát triển bởi hệ thống Cổng thông tin Giáo dục</p></div></footer></body></html>
`;
};

const item = (a) =>
  `<article class="post-item" itemprop="itemListElement"><a class="thumb" href="${urls.article(a)}"><img src="/publish/thumbnail/${a.id}.jpg" alt="${esc(a.title)}" /></a><h4 class="title"><a href="${urls.article(a)}" title="${esc(a.title)}">${esc(a.title)}</a></h4><div class="post-date">${dmy(a.published)}</div><p class="brief">${esc(teaser(a, 110))}</p></article>`;

export const home = (site, latest) =>
  frame(
    site,
    site.name,
    '',
    `<div class="slide">${latest.map(item).join('\n')}</div><p><a href="/noi-bo/tai-lieu.html">Sổ điểm điện tử</a></p>`,
  );

export const listing = (site, section, items, page, pages) =>
  frame(
    site,
    section.name,
    '',
    `<h1 class="box-title">${esc(section.name)}</h1>${items.map(item).join('\n')}<div class="paging">${pager(site, section, page, pages, (n, url, here) => `<a class="${here ? 'active' : 'page'}" href="${url}">${n}</a>`)}</div>`,
  );

export const article = (site, a, others) => {
  const t = when(a.published);
  const pic = (caption, i) =>
    `<figure class="image" style="text-align:center"><img alt="${esc(caption)}" src="/upload/39117/${a.id}-${i}.jpg" /><figcaption>${esc(caption)}</figcaption></figure>`;
  const head = `
<meta name="description" content="${esc(teaser(a, 120))}" /><meta name="DC.Title" content="${esc(a.title)}" /><meta name="DC.Description" content="${esc(teaser(a, 120))}" /><meta name="DC.Date" content="${a.published.slice(0, 10)}+0721:02:58" /><meta name="DC.Publisher" content="${esc(site.name)}" /><meta name="DC.language" scheme="ISO639-1" content="vi" />`;
  return frame(
    site,
    a.title,
    head,
    `<section class="detail" itemscope itemtype="http://schema.org/Article"><header><a class="hide" href="javascript:void(0);" title="Tăng tương phản">Tăng tương phản</a> <a class="hide" href="javascript:void(0);" title="Giảm tương phản">Giảm tương phản</a></header>
<div class="article-content"><div class="block-core-a3"><h1 class="title-detail" itemprop="headline">${esc(a.title)}</h1>
<div class="social-connect clearfix mb-15"><div class="pull-left mt-5"><span class="post-date">${t.weekday}, ${Number(t.day)}/${Number(t.month)}/${t.year}, ${Number(t.hour)}:${Number(t.minute)}</span> | <span>Lượt đọc: ${number(a.id, 30, 1900)}</span></div><div class="network-share pull-right"><a href="#fb">Facebook</a> <a href="#zalo">Zalo</a> <a href="#print">Bản in</a></div></div>
<p class="sapo"><strong>${esc(a.lead)}</strong></p><div class="ArticleContent" itemprop="articleBody">${paragraphs(
      a,
    )
      .map(
        (p, i) =>
          `<p style="text-align: justify;"><span style="font-size:14px;">${esc(p)}</span></p>${captionAfter(a, i, pic)}`,
      )
      .join('\n')}</div>
<div class="author" style="text-align:right"><b>Tác giả: ${esc(a.author)}</b></div><div class="rating"><p>Tổng số điểm của bài viết là: 5 trong 1 đánh giá</p><span>Click để đánh giá bài viết</span></div></div></div></section>
<div class="related"><h3 class="box-title">Bài viết liên quan</h3>${others.map((o) => `<h5 class="title"><a href="${urls.article(o)}">${esc(o.title)}</a> <small>(${dmy(o.published)})</small></h5>`).join('')}</div>
<div class="comment-box"><h3>Bình luận</h3><form><input placeholder="Họ và tên" /><textarea placeholder="Nội dung bình luận"></textarea><button type="button">Gửi</button></form></div>`,
  );
};
