// A portal whose every page is Default.aspx with a query string; pasted word-processor markup in the text.
import { calendar, documentBox, megaMenu, phoneList, styles } from './clutter.mjs';
import {
  CLOCK,
  captionAfter,
  dmy,
  esc,
  number,
  pager,
  paragraphs,
  siteOptions,
  teaser,
  when,
} from './kit.mjs';

const SITE = 'sname=krongana&amp;sid=4';
const plain = (url) => url.replaceAll('&', '&amp;');
const WORD =
  'font-size:14.0pt;line-height:150%;font-family:&quot;Times New Roman&quot;,serif;mso-fareast-language:VI';
const GROUPS = [
  ['Giới thiệu', ['Giới thiệu chung', 'Lịch sử hình thành', 'Bản đồ hành chính', 'Di tích, danh thắng']],
  [
    'Tổ chức bộ máy',
    ['Huyện ủy', 'Hội đồng nhân dân', 'Ủy ban nhân dân', 'Phòng, ban chuyên môn', 'Xã, thị trấn'],
  ],
  [
    'Thông tin chỉ đạo, điều hành',
    ['Lịch làm việc', 'Ý kiến chỉ đạo', 'Khen thưởng, xử phạt', 'Chiến lược, quy hoạch'],
  ],
  ['Công khai', ['Ngân sách', 'Đầu tư, mua sắm công', 'Đất đai', 'Kết luận thanh tra']],
];

export const urls = {
  home: () => '/',
  section: (s, page = 1) =>
    `/Default.aspx?sname=krongana&sid=4&pageid=468&catid=${s.catid}${page === 1 ? '' : `&page=${page}`}`,
  article: (a) =>
    `/Default.aspx?sname=krongana&sid=4&pageid=469&catid=${{ 'tin-xay-dung-dang': 1204, 'kinh-te-xa-hoi': 1205, 'tin-co-so': 1206 }[a.section]}&id=${a.no}`,
};

const frame = (site, title, head, main) => {
  const t = when(CLOCK);
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="vi"><head id="Head"><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>
	${esc(title)}
</title>${head}<link id="Css1" href="/Portals/_default/portal.css" type="text/css" rel="stylesheet" />
<style type="text/css">.PortalMenu{background:#0a67a3}.ArticleHeader{font-weight:bold;color:#0a67a3}.ItemClear{clear:both}.ArticlePostDate{color:#888;font-size:11px}
${styles('Portal', 60)}</style></head>
<body id="Body"><form method="post" action="Default.aspx?${SITE}" id="Form" enctype="multipart/form-data"><div class="aspNetHidden"><input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="" /><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKLTI2MzE0NjM5NA9kFgZmDxYCHgRUZXh0BT48IURPQ1RZUEUgaHRtbCBQVUJMSUMgIi0vL1czQy8vRFREIFhIVE1MIDEuMCBUcmFuc2l0aW9uYWwvL0VOIj5kAgIPZBYMAgEPFgIeB1Zpc2libGVo" /></div>
<div class="PortalPage"><div class="PortalBanner"><img src="/Uploads/banner.png" alt="${esc(site.name)}" /><div class="slogan">${esc(site.banner)}</div></div>
<div class="PortalMenu"><ul class="sf-menu"><li><a href="/">Trang chủ</a></li>${GROUPS.map(([g, list], i) => `<li><a href="#g${i}">${g}</a><ul>${list.map((l, j) => `<li><a href="#g${i}-${j}">${l}</a></li>`).join('')}</ul></li>`).join('\n')}<li><a href="#">Tin tức</a><ul>${site.sections.map((s) => `<li><a href="${plain(urls.section(s))}">${esc(s.name)}</a></li>`).join('')}</ul></li></ul></div>
<div class="PortalTime">${t.weekday}, ngày ${t.day} tháng ${t.month} năm ${t.year} <span id="clock">${t.hour}:${t.minute}:27</span></div>
<table class="PortalLayout" width="100%" cellpadding="0" cellspacing="0"><tr><td id="ctrl_LeftPane" class="LeftPane" valign="top">
${GROUPS.map(([g, list]) => `<div class="ModuleContainer"><div class="ModuleTitle">${g.toUpperCase()}</div><ul class="MenuLeft">${list.map((l) => `<li><a href="#l">${l}</a></li>`).join('')}</ul></div>`).join('\n')}
<div class="ModuleContainer"><div class="ModuleTitle">VĂN BẢN MỚI BAN HÀNH</div><ul><li><a href="#v1">Số: 1204/UBND-VP - Về việc treo cờ Tổ quốc dịp Quốc khánh</a></li><li><a href="#v2">Số: 87/KH-UBND - Kế hoạch kiểm tra an toàn thực phẩm</a></li></ul>${documentBox(site.host)}</div></td>
<td id="ctrl_ContentPane" class="ContentPane" valign="top">${main}</td>
<td id="ctrl_RightPane" class="RightPane" valign="top"><div class="ModuleContainer"><div class="ModuleTitle">TIN MỚI NHẤT</div><ul class="ArticleTop">${site.articles
    .slice(0, 4)
    .map(
      (a, i) =>
        `<li id="ctrl_139270_23_lvArticle_listItem_${i}" class="Item"><a href="${plain(urls.article(a))}"><div class="ArticleTitle">${esc(a.title)}</div><div class="ArticlePostDate"> ${dmy(a.published)} </div><div class="ArticleViewCount">(${number(a.id, 50, 990)} Lượt xem ) </div></a></li><li class="ItemClear"></li>`,
    )
    .join('\n')}</ul></div>
<div class="ModuleContainer"><div class="ModuleTitle">LIÊN KẾT</div><select>${siteOptions}</select></div>
<div class="ModuleContainer"><div class="ModuleTitle">CHUYÊN MỤC</div><ul>${megaMenu((name, url) => `<li><a href="${url}">${name}</a></li>`)}</ul></div>
<div class="ModuleContainer"><div class="ModuleTitle">LỊCH</div>${calendar()}</div>
<div class="ModuleContainer"><div class="ModuleTitle">DANH BẠ</div>${phoneList(site.host)}</div>
<div class="ModuleContainer"><div class="ModuleTitle">THỐNG KÊ</div><table><tr><td>Đang online:</td><td>${number(site.host, 2, 44)}</td></tr><tr><td>Hôm qua:</td><td>${number(`${site.host}y`, 700, 2900)}</td></tr><tr><td>Tổng số:</td><td>${number(`${site.host}t`, 4000000, 9000000)}</td></tr></table></div></td></tr></table>
<div class="PortalFooter"><p>Cơ quan chủ quản: ${esc(site.owner)}</p><p>${esc(site.licence)}</p><p>Địa chỉ: Thị trấn Buôn Trấp, huyện Krông Ana. Điện thoại: 0262.3637.000. Thiết kế bởi VDC Portal</p></div></div></form></body></html>
`;
};

const item = (a, i) =>
  `<li id="ctrl_lvList_item_${i}" class="Item"><div class="ArticleImage"><img src="/Uploads/${a.no}.jpg" alt="" /></div><div class="ArticleHeader"><a href="${plain(urls.article(a))}">${esc(a.title)}</a></div><div class="ArticlePostDate">${dmy(a.published)}</div><div class="ArticleSapo">${esc(teaser(a))}</div></li><li class="ItemClear"></li>`;

export const home = (site, latest) =>
  frame(
    site,
    site.name,
    '',
    `<ul class="ArticleList">${latest.map(item).join('\n')}</ul><p><a href="/noi-bo/tai-lieu.html">Tài liệu họp không giấy</a></p>`,
  );

export const listing = (site, section, items, page, pages) =>
  frame(
    site,
    `${section.name} - ${site.name}`,
    '',
    `<div class="ModuleTitle">${esc(section.name.toUpperCase())}</div><ul class="ArticleList">${items.map(item).join('\n')}</ul><div class="Pager">${pager(site, section, page, pages, (n, url, here) => (here ? `<span>${n}</span> ` : `<a href="${plain(url)}">${n}</a> `))}</div>`,
  );

export const article = (site, a, others) => {
  const t = when(a.published);
  const pic = (caption, i) =>
    `<p class="MsoNormal" align="center" style="text-align:center"><img src="/Uploads/${a.no}_${i}.jpg" alt="" /><br /><i><span style="font-size:12.0pt">${esc(caption)}</span></i></p>`;
  const head = `<meta property="og:type" content="article" /><meta property="og:title" itemprop="headline" content="${esc(a.title)}" /><meta property="og:description" itemprop="description" content="" /><meta property="og:image" itemprop="thumbnailUrl" content="http://${site.host}/Uploads/${a.no}.jpg" />\n`;
  const body = paragraphs(a)
    .map(
      (p, i) =>
        `<p class="MsoNormal" style="text-align:justify;text-indent:1.0cm;line-height: 150%"><span style="${WORD}">${esc(p)}<o:p></o:p></span></p>${captionAfter(a, i, pic)}`,
    )
    .join('\n');
  return frame(
    site,
    a.title,
    head,
    `<div class="ArticleDetail"><div class="ArticleNav"><a href="${plain(urls.section(site.sections.find((s) => s.slug === a.section)))}">${esc(site.sections.find((s) => s.slug === a.section).name)}</a></div>
<div class="ArticleHeader"><h1>${esc(a.title)}</h1></div><div class="PostDate">${dmy(a.published)} ${t.hour}:${t.minute}</div><div class="ViewCount">Lượt xem: ${number(a.id, 50, 990)}</div>
<div class="FontTool"><a href="#">Cỡ chữ</a> <a href="#">In bài</a> <a href="#">Gửi mail</a> <input type="button" value="Đọc bài viết" /></div>
<div class="ArticleContent"><p class="MsoNormal" style="text-align:justify"><b><span style="${WORD}">${esc(a.lead)}</span></b></p>
${body}
<p class="MsoNormal" align="right" style="text-align:right"><b><span style="${WORD}">${esc(a.author)}</span></b></p></div>
<div class="Rating">Đánh giá: <span>☆☆☆☆☆</span> (0 bình chọn)</div></div>
<div class="OtherArticles"><div class="ModuleTitle">CÁC TIN ĐÃ ĐƯA</div><ul>${others.map((o) => `<li><a href="${plain(urls.article(o))}">${esc(o.title)}</a> <span>(${dmy(o.published)})</span></li>`).join('')}</ul></div>`,
  );
};
