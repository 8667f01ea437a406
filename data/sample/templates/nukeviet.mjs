// A bootstrap portal with named entities in the text, a rating widget, and a print view of every article.
import { documentBox, megaMenu, styles } from './clutter.mjs';
import {
  CLOCK,
  captionAfter,
  dmy,
  esc,
  grouped,
  number,
  pager,
  paragraphs,
  siteOptions,
  teaser,
  when,
} from './kit.mjs';

const NAMES = {
  à: 'agrave',
  á: 'aacute',
  â: 'acirc',
  ã: 'atilde',
  è: 'egrave',
  é: 'eacute',
  ê: 'ecirc',
  ì: 'igrave',
  í: 'iacute',
  ò: 'ograve',
  ó: 'oacute',
  ô: 'ocirc',
  õ: 'otilde',
  ù: 'ugrave',
  ú: 'uacute',
  ý: 'yacute',
  Â: 'Acirc',
  Ê: 'Ecirc',
  Ô: 'Ocirc',
  Á: 'Aacute',
};
const entities = (text) => esc(text).replace(/[àáâãèéêìíòóôõùúýÂÊÔÁ]/g, (c) => `&${NAMES[c]};`);
const COMMUNES = [
  'An Thái',
  'An Khê',
  'An Đồng',
  'An Hiệp',
  'An Ninh',
  'An Bài',
  'Quỳnh Côi',
  'Quỳnh Hoàng',
  'Quỳnh Hải',
  'Quỳnh Hội',
  'Quỳnh Minh',
  'Quỳnh Thọ',
  'Đông Hải',
  'Đồng Tiến',
];

export const urls = {
  home: () => '/',
  section: (section, page = 1) => `/vi/news/${section.slug}/${page === 1 ? '' : `page-${page}/`}`,
  article: (a) => `/vi/news/${a.section}/${a.id}-${a.no}.html`,
};
const printUrl = (a) => `/vi/news/print/${a.section}/${a.id}-${a.no}.html`;

const frame = (site, title, head, main) => {
  const t = when(CLOCK);
  return `<!DOCTYPE html>
<html lang="vi" xmlns="http://www.w3.org/1999/xhtml" prefix="og: http://ogp.me/ns#">
<head>
<title>${esc(title)}</title>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="generator" content="Portal CMS 4.x">
${head}<link rel="shortcut icon" href="/favicon.ico"><link rel="StyleSheet" href="/assets/css/bootstrap.min.css"><link rel="StyleSheet" href="/themes/default/css/news.css">
<link rel="alternate" href="/vi/rss.xml" title="Tin tức" type="application/rss+xml">
<style>.shadow-bg{box-shadow:0 0 5px #ccc}.newsdetail h1{font-size:22px}.hometext{font-weight:700}.panel-body{padding:12px}
${styles('nv', 60)}</style>
</head>
<body><noscript><div class="alert alert-danger">Trình duyệt của bạn đã tắt chức năng hỗ trợ JavaScript.<br />Website chỉ làm việc khi bạn bật nó trở lại.</div></noscript>
<div class="body-bg"><div class="wraper"><header><div class="container"><div id="header" class="row"><div class="logo col-xs-24 col-sm-24 col-md-8"><a title="${esc(site.name)}" href="/"><img src="/uploads/logo.png" alt="${esc(site.name)}" /></a><h1 class="hidden">${esc(site.name)}</h1><h2>${esc(site.banner)}</h2></div></div></div></header></div>
<nav class="second-nav" id="second-nav"><div class="container"><div class="row"><div class="bg box-shadow"><div class="menuposition"><div class="navbar navbar-default navbar-static-top" role="navigation"><div class="navbar-header"><button type="button" class="navbar-toggle"><span class="sr-only">&nbsp;</span></button></div>
<ul class="nav navbar-nav"><li><a class="home" title="Trang nhất" href="/"><em class="fa fa-lg fa-home">&nbsp;</em><span class="visible-xs-inline-block"> Trang nhất</span></a></li>
<li class="dropdown" role="presentation"><a class="dropdown-toggle" href="#gioi-thieu">Giới thiệu <strong class="caret">&nbsp;</strong></a><ul class="dropdown-menu"><li><a href="#lich-su">Lịch sử hình thành</a></li><li><a href="#dieu-kien">Điều kiện tự nhiên</a></li><li><a href="#bo-may">Tổ chức bộ máy</a></li><li><a href="#danh-ba">Danh bạ điện thoại</a></li></ul></li>
${site.sections.map((s) => `<li role="presentation"><a class="dropdown-toggle" href="${urls.section(s)}" role="button">${esc(s.name)}</a></li>`).join('\n')}
<li><a href="#xa-thi-tran">Xã, thị trấn</a><ul class="dropdown-menu">${COMMUNES.map((c, i) => `<li><a href="#xa-${i}">${c}</a></li>`).join('')}</ul></li><li class="dropdown"><a class="dropdown-toggle" href="#chuyen-trang">Chuyên trang <strong class="caret">&nbsp;</strong></a><ul class="dropdown-menu">${megaMenu((name, url) => `<li><a href="${url}" title="${name}">${name}</a></li>`)}</ul></li><li><a href="#van-ban">Văn bản</a></li><li><a href="#thu-tuc">Thủ tục hành chính</a></li><li><a href="#hoi-dap">Hỏi đáp</a></li></ul></div></div></div></div></div></nav>
<section><div class="container" id="body"><nav class="third-nav"><div class="row"><div class="bg"><div class="clearfix"><div class="col-xs-24 col-sm-18 col-md-18"><span class="current-time">${t.weekday}, ${dmy(CLOCK)}, ${t.hour}:${t.minute}</span></div><div class="headerSearch col-xs-24 col-sm-6 col-md-6"><div class="input-group"><input type="text" class="form-control" placeholder="Tìm kiếm..."><span class="input-group-btn"><button type="button" class="btn btn-info">Tìm</button></span></div></div></div></div></div></nav>
<div class="row"><div class="col-sm-16 col-md-18">${main}</div>
<div class="col-sm-8 col-md-6"><div class="panel panel-primary"><div class="panel-heading">Đăng nhập thành viên</div><div class="panel-body"><form action="#" method="post" role="form"><input type="text" placeholder="Tên đăng nhập"><input type="password" placeholder="Mật khẩu"><button>Đăng nhập</button></form><p>Hãy đăng nhập thành viên để trải nghiệm đầy đủ các tiện ích trên site</p></div></div>
<div class="panel panel-primary"><div class="panel-heading">Tin xem nhiều</div><div class="panel-body"><ul class="block_tophits list-none">${site.articles
    .slice(-4)
    .map(
      (a) =>
        `<li class="clearfix"><a class="show" href="${urls.article(a)}?utm_source=tophits" title="${esc(a.title)}">${esc(a.title)}</a></li>`,
    )
    .join('')}</ul></div></div>
<div class="panel panel-primary"><div class="panel-heading">Thăm dò ý kiến</div><div class="panel-body"><form><h4>Bạn đánh giá thế nào về chất lượng giải quyết thủ tục hành chính?</h4><div class="radio"><label><input type="radio"> Rất hài lòng</label></div><div class="radio"><label><input type="radio"> Hài lòng</label></div><div class="radio"><label><input type="radio"> Chưa hài lòng</label></div><input class="btn btn-success btn-sm" type="button" value="Bình chọn"></form></div></div>
<div class="panel panel-primary"><div class="panel-heading">Thống kê truy cập</div><div class="panel-body"><ul class="counter list-none display-table"><li><span>Đang truy cập</span><span>${number(site.host, 5, 60)}</span></li><li><span>Hôm nay</span><span>${grouped(number(site.host + 1, 500, 4000))}</span></li><li><span>Tháng hiện tại</span><span>${grouped(number(site.host + 2, 20000, 90000))}</span></li><li><span>Tổng lượt truy cập</span><span>${grouped(number(site.host + 3, 2000000, 9000000))}</span></li></ul></div></div>
<div class="panel panel-primary"><div class="panel-heading">Văn bản mới</div><div class="panel-body">${documentBox(site.host)}</div></div>
<div class="panel panel-primary"><div class="panel-heading">Liên kết</div><div class="panel-body"><select class="form-control">${siteOptions}</select></div></div></div></div></div></section>
<footer id="footer"><div class="wraper"><div class="container"><div class="row"><div class="col-xs-24 col-sm-24 col-md-8"><div class="panel-body"><h3>${esc(site.name)}</h3><p>${esc(site.owner)}</p><p>${esc(site.licence)}</p><p>Chịu trách nhiệm: Trưởng Ban Biên tập - Điện thoại: 0227.3863.000</p></div></div><div class="copyright"><span>&copy;&nbsp;Bản quyền thuộc về <a href="/">${esc(site.name)}</a>.&nbsp;</span></div></div></div></div></footer>
</div><script src="/assets/js/jquery.min.js"></script><script>var nv_base_siteurl="/",nv_lang_data="vi",nv_name_variable="nv",nv_fc_variable="op",nv_lang_variable="language",nv_module_name="news",nv_area_admin=0;</script></body></html>
`;
};

const item = (a) =>
  `<div class="news_column panel panel-default"><div class="panel-body featured"><a href="${urls.article(a)}" title="${esc(a.title)}"><img alt="" src="/assets/news/${a.no}.jpg" width="183" class="img-thumbnail pull-left imghome" /></a><h3><a href="${urls.article(a)}">${esc(a.title)}</a></h3><div class="text-muted"><ul class="list-unstyled list-inline"><li><em class="fa fa-clock-o">&nbsp;</em> ${dmy(a.published)}</li><li><em class="fa fa-eye">&nbsp;</em> Đã xem: ${number(a.id, 90, 4000)}</li></ul></div><div class="news-content-home">${entities(teaser(a))}</div></div></div>`;

export const home = (site, latest) =>
  frame(
    site,
    site.name,
    '',
    `${latest.map(item).join('\n')}<p><a href="/noi-bo/danh-ba-noi-bo.html">Danh bạ nội bộ</a> | <a href="${urls.article(latest[0])}?fbclid=IwAR0quynhphu">Chia sẻ nhiều nhất tuần qua</a></p>`,
  );

export const listing = (site, section, items, page, pages) =>
  frame(
    site,
    `${section.name} - Trang ${page}`,
    '',
    `<h1 class="page-header">${esc(section.name)}</h1>${items.map(item).join('\n')}<div class="text-center"><ul class="pagination">${pager(site, section, page, pages, (n, url, here) => `<li class="${here ? 'active' : ''}"><a href="${here ? '#' : url}">${n}</a></li>`)}</ul></div>`,
  );

export const article = (site, a, others) => {
  const t = when(a.published);
  const pic = (caption, i) =>
    `<div style="text-align:center;"><img alt="${esc(caption)}" src="/uploads/news/${a.no}_${i}.jpg" style="width: 600px;" /><br /><em>${entities(caption)}</em></div>`;
  const head = `<meta name="description" content="${esc(teaser(a))}"><link rel="canonical" href="http://${site.host}${urls.article(a)}">
<meta property="og:title" content="${esc(a.title)}"><meta property="og:type" content="article"><meta property="article:published_time" content="${a.published}:00+07:00"><meta property="og:site_name" content="${esc(site.name)}">
`;
  return frame(
    site,
    a.title,
    head,
    `<div class="news_column panel panel-default newsdetail"><div class="panel-body"><h1 class="title margin-bottom-lg" itemprop="headline">${esc(a.title)}</h1>
<div class="row margin-bottom-lg"><div class="col-md-12"><span class="h5">${t.weekday} - ${dmy(a.published)} ${t.hour}:${t.minute}</span></div><div class="col-md-12"><ul class="list-inline text-right"><li><a rel="nofollow" title="Gửi bài viết qua email" href="#mail"><em class="fa fa-envelope fa-lg">&nbsp;</em></a></li><li><a rel="nofollow" title="In ra" href="${printUrl(a)}"><em class="fa fa-print fa-lg">&nbsp;</em>In ra</a></li><li><a rel="nofollow" title="Lưu bài viết này" href="#save"><em class="fa fa-save fa-lg">&nbsp;</em></a></li></ul></div></div>
<div class="clearfix"><div class="hometext m-bottom" itemprop="description">${entities(a.lead)}</div></div>
<div id="news-bodyhtml" class="bodytext margin-bottom-lg" itemprop="articleBody">${paragraphs(a)
      .map((p, i) => `<p style="text-align: justify;">${entities(p)}</p>${captionAfter(a, i, pic)}`)
      .join('\n')}</div>
<div class="margin-bottom-lg"><p class="h5 text-right"><strong>Tác giả bài viết: </strong>${esc(a.author)}</p><p class="h5 text-right"><strong>Nguồn tin: </strong>${esc(site.owner)}</p></div></div></div>
<div class="news_column panel panel-default"><div class="panel-body"><form id="form3B" action=""><div class="h5 clearfix"><p id="stringrating">Tổng số điểm của bài viết là: ${number(a.id, 1, 9) * 5} trong ${number(a.id, 1, 9)} đánh giá</p><div><input class="hover-star" type="radio" value="1" title="Bài viết rất kém" /><input class="hover-star" type="radio" value="5" title="Bài viết rất tốt" /><span id="hover-test">Click để đánh giá bài viết</span></div></div></form></div></div>
<div class="news_column panel panel-default"><div class="panel-body"><div class="socialicon clearfix"><div class="fb-like" data-href="http://${site.host}${urls.article(a)}">&nbsp;</div><a href="http://mangxahoi.example/share">Tweet</a></div></div></div>
<div id="idcomment" class="news_column panel panel-default"><div class="panel-body"><h3 class="newh3">Ý kiến bạn đọc</h3><p>Mã bảo mật</p><button class="btn">Gửi bình luận</button></div></div>
<div class="news_column panel panel-default"><div class="panel-body other-news"><p class="h3">Những tin mới hơn</p><ul class="related list-inline">${others
      .slice(0, 2)
      .map((o) => `<li><a href="${urls.article(o)}">${esc(o.title)}</a> <em>(${dmy(o.published)})</em></li>`)
      .join('')}</ul><p class="h3">Những tin cũ hơn</p><ul class="related list-inline">${others
      .slice(2)
      .map((o) => `<li><a href="${urls.article(o)}">${esc(o.title)}</a> <em>(${dmy(o.published)})</em></li>`)
      .join('')}</ul></div></div>`,
  );
};

/** Other addresses of the same article: a print view, and links that trackers decorate. */
export const extras = (site, a) => {
  const print = `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><meta name="robots" content="noindex, nofollow"><title>${esc(a.title)}</title></head><body onload="window.print()"><div id="print"><div id="hd_print"><h2 class="pull-left">${esc(site.name)}</h2><p class="pull-right"><a href="/">http://${site.host}</a></p></div><hr class="clear" /><div id="content"><h1>${esc(a.title)}</h1><ul class="list-inline"><li>${when(a.published).weekday} - ${dmy(a.published)} ${a.published.slice(11)}</li><li class="hidden-print txtrequired"><a href="javascript:window.print()">In ra</a></li><li><a href="javascript:window.close()">Đóng cửa sổ này</a></li></ul><div class="clear"></div><div id="hometext">${entities(a.lead)}</div><div id="bodytext" class="clearfix">${paragraphs(
    a,
  )
    .map((p) => `<p>${entities(p)}</p>`)
    .join(
      '',
    )}</div></div><div id="footer" class="clearfix"><div id="url"><strong>URL của bản tin này: </strong>http://${site.host}${urls.article(a)}</div><div class="clear"></div><div class="copyright">&copy; ${esc(site.owner)}</div></div></div></body></html>\n`;
  return [
    { url: printUrl(a), text: print },
    { url: `${urls.article(a)}?utm_source=tophits`, same: urls.article(a) },
    { url: `${urls.article(a)}?fbclid=IwAR0quynhphu`, same: urls.article(a) },
  ];
};
