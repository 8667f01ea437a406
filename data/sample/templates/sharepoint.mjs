// Nested tables, inline styles and upper-case habits of a district portal on an old document server.
import { calendar, documentBox, megaMenu, phoneList, styles } from './clutter.mjs';
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

const STYLE = 'FONT-FAMILY: Arial; FONT-SIZE: 10pt; TEXT-ALIGN: justify; LINE-HEIGHT: 150%';
const ORGANS = [
  'Thường trực Huyện ủy',
  'Thường trực HĐND huyện',
  'UBND huyện',
  'Ủy ban MTTQ huyện',
  'Ban Tổ chức Huyện ủy',
  'Ủy ban Kiểm tra Huyện ủy',
  'Phòng Nội vụ',
  'Phòng Tư pháp',
  'Phòng Tài chính - Kế hoạch',
  'Phòng Giáo dục và Đào tạo',
  'Phòng Văn hóa và Thông tin',
  'Phòng Lao động - TB&XH',
  'Thanh tra huyện',
  'Hội Nông dân',
  'Hội Liên hiệp Phụ nữ',
  'Huyện đoàn',
  'Hội Cựu chiến binh',
  'Liên đoàn Lao động',
];
const DOCUMENTS = [
  'Công văn về việc tăng cường phòng cháy, chữa cháy rừng',
  'Thông báo lịch tiếp công dân tháng 9',
  'Quyết định công bố danh mục thủ tục hành chính',
  'Kế hoạch tuyển sinh các lớp đầu cấp',
  'Thông báo bán đấu giá tài sản thanh lý',
];

export const urls = {
  home: () => '/',
  section: (section, page = 1) => `/${section.slug}/${page === 1 ? '' : `trang-${page}.html`}`,
  article: (a) => `/${a.section}/${a.id}.html`,
};

const menuRow = (
  site,
) => `<table id="zz1_TopNav" border="0" cellspacing="0" cellpadding="0" width="100%" bgcolor="#b5121b"><tbody><tr>
<td class="ms-topnav"><a href="/">TRANG CHỦ</a></td>
${site.sections.map((s) => `<td class="ms-topnav" nowrap="nowrap"><a href="${urls.section(s)}">${esc(s.name.toUpperCase())}</a></td>`).join('\n')}
<td class="ms-topnav"><a href="#gioithieu">GIỚI THIỆU</a></td><td class="ms-topnav"><a href="#vanban">VĂN BẢN</a></td><td class="ms-topnav"><a href="#thutuc">THỦ TỤC HÀNH CHÍNH</a></td><td class="ms-topnav"><a href="#lienhe">LIÊN HỆ</a></td><td class="ms-topnav"><a href="/_layouts/dang-nhap.html" rel="nofollow">Đăng nhập</a></td>
</tr></tbody></table>`;

const left = (
  site,
) => `<td width="190" valign="top" class="left"><table border="0" width="100%" cellspacing="0" cellpadding="2"><tbody>
<tr><td class="boxtitle" background="/Style Library/tieude.gif"><b>CÁC CƠ QUAN, ĐƠN VỊ</b></td></tr>
${ORGANS.map((o, i) => `<tr><td class="boxitem"><img src="/images/muiten.gif" alt="" width="6" height="6"> <a href="#coquan${i}">${o}</a></td></tr>`).join('\n')}
<tr><td class="boxtitle"><b>VĂN BẢN MỚI</b></td></tr>
<tr><td><marquee direction="up" scrollamount="2" height="150">${DOCUMENTS.map((d, i) => `<p style="${STYLE}"><a href="#vb${i}">${d}</a> <font color="red">(${number(d, 1, 28)}/8/2026)</font></p>`).join('')}</marquee></td></tr>
<tr><td>${documentBox(site.host)}</td></tr>
<tr><td class="boxtitle"><b>CHUYÊN TRANG</b></td></tr>
${megaMenu((name, url) => `<tr><td class="boxitem"><img src="/images/muiten.gif" alt="" width="6" height="6"> <a href="${url}">${name}</a></td></tr>`)}
<tr><td class="boxtitle"><b>LIÊN KẾT WEBSITE</b></td></tr><tr><td><select style="width:180px" onchange="window.open(this.value)"><option>--- Chọn liên kết ---</option>
${siteOptions}</select></td></tr>
<tr><td class="boxtitle"><b>SỐ LƯỢT TRUY CẬP</b></td></tr>
<tr><td align="center"><b>${grouped(number(site.host, 1200000, 9800000))}</b><br>Đang online: ${number(site.name, 3, 87)}</td></tr>
</tbody></table></td>`;

const right = (site) => `<td width="180" valign="top" class="right"><table border="0" width="100%"><tbody>
<tr><td class="boxtitle"><b>THÔNG BÁO</b></td></tr><tr><td><a href="#tb1">Thông báo lịch cắt điện tuần 37 năm 2026</a></td></tr><tr><td><a href="#tb2">Mời báo giá cung cấp văn phòng phẩm</a></td></tr>
<tr><td class="boxtitle"><b>THỜI TIẾT</b></td></tr><tr><td>Hà Giang: 24°C - 31°C, độ ẩm 83%, có mưa rào</td></tr>
<tr><td class="boxtitle"><b>GIÁ VÀNG - TỶ GIÁ</b></td></tr><tr><td>USD: 25.410 - 25.790<br>EUR: 27.120 - 28.300</td></tr>
<tr><td class="boxtitle"><b>THƯ VIỆN ẢNH</b></td></tr><tr><td><img src="/PublishingImages/cao-nguyen.jpg" width="170" alt="Mùa lúa chín trên nương"></td></tr>
<tr><td class="boxtitle"><b>LỊCH</b></td></tr><tr><td>${calendar()}</td></tr>
<tr><td class="boxtitle"><b>ĐIỆN THOẠI CẦN BIẾT</b></td></tr><tr><td>${phoneList(site.host)}</td></tr>
<tr><td class="boxtitle"><b>TIN ĐỌC NHIỀU</b></td></tr>
${site.articles
  .slice(0, 3)
  .map((a) => `<tr><td class="boxitem"><a href="${urls.article(a)}">${esc(a.title)}</a></td></tr>`)
  .join('\n')}
</tbody></table></td>`;

const frame = (site, title, head, main) => {
  const t = when(CLOCK);
  return `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html dir="ltr" xmlns:o="urn:schemas-microsoft-com:office:office" __expr-val-dir="ltr" lang="vi">
<head><meta name="GENERATOR" content="Portal Server"><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><meta http-equiv="Expires" content="0">
<title>${esc(title)}</title>
<link rel="stylesheet" type="text/css" href="/_layouts/1066/styles/core.css"><link rel="alternate" type="application/rss+xml" title="RSS" href="/rss.xml">
${head}<script type="text/javascript">
var L_Menu_BaseUrl="";var fNewDoc=false;function WebForm_OnSubmit(){UpdateFormDigest('\\u002f',1440000);return true;}
function printPage(){var w=window.open('','');w.document.write(document.getElementById('tableforprint').outerHTML);w.print();}
function fontSize(n){var e=document.getElementById('part1');e.style.fontSize=(parseInt(e.style.fontSize||13)+n)+'px';}
</script>
<style type="text/css">.ms-topnav a{color:#fff;font-weight:bold;padding:6px}.boxtitle{background:#d9e6f2;color:#b5121b}.Title{color:#003399;font-size:14pt;font-weight:bold}.Time{color:#777;font-size:8pt}.boxitem{border-bottom:1px dotted #ccc}
${styles('ms', 70)}</style></head>
<body leftmargin="0" topmargin="0" onload="if (typeof(_spBodyOnLoadWrapper) != 'undefined') _spBodyOnLoadWrapper();">
<form name="aspnetForm" method="post" action="" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUBMA9kFgJmD2QWAgIBD2QWBAIBD2QWAgIGD2QWAmYPZBYCAgEPFgIeE1ByZXZpb3VzQ29udHJvbE1vZGULKYgBTWljcm9zb2Z0"><a href="#mainContent" class="ms-skip">Bỏ qua nội dung chính</a>
<table border="0" cellspacing="0" cellpadding="0" width="1000" align="center"><tbody>
<tr><td colspan="3"><img src="/PublishingImages/banner.jpg" width="1000" height="140" alt="${esc(site.name)}"></td></tr>
<tr><td colspan="3">${menuRow(site)}</td></tr>
<tr><td colspan="2" class="Time">${t.weekday}, ${dmy(CLOCK)}</td><td align="right"><input type="text" name="q" value="Tìm kiếm..."><input type="button" value="Tìm"></td></tr>
<tr><td colspan="3"><marquee><font color="#b5121b"><b>${esc(site.banner)}</b></font></marquee></td></tr>
<tr>${left(site)}<td valign="top" class="ms-bodyareacell"><a name="mainContent"></a><div id="MSO_ContentTable">${main}</div></td>${right(site)}</tr>
<tr><td colspan="3" align="center" bgcolor="#d9e6f2"><div class="repon" style="text-align: center"><font><font size="2">Bản quyền thuộc ${esc(site.owner)}<br>${esc(site.licence)}<br>Điện thoại: 0219.3826.000 - Email: bbt@${site.host}</font></font></div></td></tr>
</tbody></table></form></body></html>
`;
};

const row = (a) =>
  `<table border="0" width="100%" class="listitem"><tbody><tr><td width="120" valign="top"><img src="/PublishingImages/${a.id}.jpg" width="110" alt=""></td><td valign="top"><a class="Title2" href="${urls.article(a)}"><b>${esc(a.title)}</b></a> <span class="Time">(${dmy(a.published)})</span><br><span style="${STYLE}">${esc(teaser(a))}</span></td></tr></tbody></table>`;

export const home = (site, latest) =>
  frame(
    site,
    site.name,
    '',
    `<div class="tieudiem"><b>TIN TIÊU ĐIỂM</b></div>${latest.map(row).join('\n')}
${site.sections.map((s) => `<table width="100%"><tbody><tr><td class="boxtitle"><a href="${urls.section(s)}">${esc(s.name)}</a></td></tr><tr><td align="right"><a href="${urls.section(s)}">Xem tiếp...</a></td></tr></tbody></table>`).join('\n')}
<p align="right"><a href="/noi-bo/lich-cong-tac.html">Lịch công tác (nội bộ)</a></p>`,
  );

export const listing = (site, section, items, page, pages) =>
  frame(
    site,
    `${section.name} - ${site.name}`,
    '',
    `<div class="boxtitle"><b>${esc(section.name)}</b></div>${items.map(row).join('\n')}
<div align="center">Trang: ${pager(site, section, page, pages, (n, url, here) => (here ? `<b>[${n}]</b> ` : `<a href="${url}">${n}</a> `))}</div>`,
  );

export const article = (site, a, others) => {
  const t = when(a.published);
  const pic = (caption, i) =>
    `<table border="0" align="center" width="60%"><tbody><tr><td><img src="/PublishingImages/${a.id}-${i}.jpg" width="420" alt="${esc(caption)}"></td></tr><tr><td align="center"><em><font size="2">${esc(caption)}</font></em></td></tr></tbody></table>`;
  const body = paragraphs(a)
    .map(
      (p, i) =>
        `<p class="MsoNormal" style="${STYLE}; TEXT-INDENT: 1cm"><font face="Arial"><span style="mso-spacerun: yes"> </span>${esc(p)}<span> </span></font></p>${captionAfter(a, i, pic)}`,
    )
    .join('\n');
  return frame(
    site,
    a.title,
    `<meta name="description" content="${esc(a.title)}">\n`,
    `<table border="0" width="100%" cellspacing="0"><tbody>
<tr><td class="ms-sitemapdirectional"><a href="/">Trang chủ</a> &gt; <a href="${urls.section(site.sections.find((s) => s.slug === a.section))}">${esc(site.sections.find((s) => s.slug === a.section).name)}</a></td></tr>
<tr><td style="FONT-WEIGHT: normal" class="Time" valign="top" align="right">${t.weekday.toLowerCase()}, ${t.day} ${t.month} ${t.year} ${t.hour}:${t.minute}</td></tr></tbody></table>
<div><a href="javascript:printPage()">In trang</a> | <a href="javascript:fontSize(1)">A+</a> <a href="javascript:fontSize(-1)">A-</a> | <a href="mailto:?subject=Gửi bạn">Gửi cho bạn bè</a></div>
<div id="part1" xmlns:rs="urn:schemas-microsoft-com:rowset"><table id="tableforprint" border="0" cellspacing="0" cellpadding="0" width="100%"><tbody><tr><td width="100%"><p class="Title">${esc(a.title)}</p></td></tr>
<tr><td style="TEXT-ALIGN: justify"><b class="lv_description">${esc(a.lead)}</b></td></tr>
<tr><td>${body}<p align="right" style="${STYLE}"><strong><font face="Arial">${esc(a.author)}</font></strong></p></td></tr></tbody></table></div>
<table width="100%"><tbody><tr><td class="Time">Lượt xem: ${number(a.id, 40, 3900)}</td><td align="right"><a href="#top">Về đầu trang</a></td></tr></tbody></table>
<div class="tinkhac"><b>CÁC TIN KHÁC:</b><ul>${others.map((o) => `<li><a href="${urls.article(o)}">${esc(o.title)}</a> <font color="#777">(${dmy(o.published)})</font></li>`).join('')}</ul></div>
<div><b>Ý kiến của bạn</b><br>Họ tên: <input name="ten"> Email: <input name="email"><br><textarea rows="4" cols="60" name="noidung"></textarea><br><input type="button" value="Gửi ý kiến"></div>`,
  );
};
