// A page of the years before Unicode won: HTML 3 tables, upper-case tags, a Vietnamese code page named only in a meta tag.
import { calendar, documentBox } from './clutter.mjs';
import { captionAfter, dmy, esc, number, pager, paragraphs, teaser, when } from './kit.mjs';

const LINKS = [
  'Tỉnh uỷ Hà Tĩnh',
  'UBND tỉnh Hà Tĩnh',
  'Báo Hà Tĩnh',
  'Sở Nội vụ',
  'Sở Kế hoạch và Đầu tư',
  'Thư điện tử',
  'Danh bạ điện thoại',
  'Văn bản pháp quy',
  'Lịch công tác',
  'Hỏi đáp chính sách',
  'Ngã ba Đồng Lộc',
  'Làng nghề',
  'Chợ Nghèn',
];

export const urls = {
  home: () => '/',
  section: (s, page = 1) => `/danhmuc.asp?id=${s.no}${page === 1 ? '' : `&trang=${page}`}`,
  article: (a) => `/xemtin.asp?id=${a.no}`,
};
const plain = (url) => url.replaceAll('&', '&amp;');

const frame = (site, title, main) => `<HTML>
<HEAD><TITLE>${esc(title)}</TITLE>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=${site.charset}">
<SCRIPT LANGUAGE="JavaScript">
<!--
function ngay() { var d = new Date(); document.write(d.getDate() + "/" + (d.getMonth() + 1) + "/" + d.getYear()); }
function mo(u) { window.open(u, "_blank"); }
//-->
</SCRIPT></HEAD>
<BODY BGCOLOR="#FFFFFF" TEXT="#000000" LINK="#000099" TOPMARGIN=0>
<CENTER><TABLE WIDTH=780 BORDER=0 CELLSPACING=0 CELLPADDING=0><TR><TD COLSPAN=3><IMG SRC="/hinhanh/banner.gif" WIDTH=780 HEIGHT=110 ALT="${esc(site.name)}"></TD></TR>
<TR BGCOLOR="#CC0000"><TD COLSPAN=3><FONT COLOR="#FFFFFF" FACE=".VnTime,Arial" SIZE=2><A HREF="/">Trang chủ</A> | ${site.sections.map((s) => `<A HREF="${urls.section(s)}">${esc(s.name)}</A>`).join(' | ')} | <A HREF="#">Giới thiệu</A> | <A HREF="#">Thủ tục hành chính</A> | <A HREF="#">Góp ý</A></FONT></TD></TR>
<TR><TD COLSPAN=3><MARQUEE><FONT COLOR="#CC0000"><B>${esc(site.banner)}</B></FONT></MARQUEE></TD></TR>
<TR><TD WIDTH=160 VALIGN=TOP BGCOLOR="#FFFFCC"><FONT SIZE=2><B>CHUYÊN MỤC</B><BR>
${LINKS.map((l) => `<IMG SRC="/hinhanh/cham.gif"> <A HREF="#">${l}</A><BR>`).join('\n')}
<BR><B>VĂN BẢN MỚI</B><BR>${documentBox(site.host, 6)}<BR><B>LỊCH</B>${calendar()}<BR><B>SỐ NGƯỜI TRUY CẬP</B><BR>${number(site.host, 100000, 900000)}<BR>Hôm nay: <SCRIPT>ngay()</SCRIPT></FONT></TD>
<TD VALIGN=TOP>${main}</TD>
<TD WIDTH=140 VALIGN=TOP><FONT SIZE=2><B>TIN NỔI BẬT</B><BR>${site.articles
  .slice(0, 3)
  .map((a) => `- <A HREF="${urls.article(a)}">${esc(a.title)}</A><BR>`)
  .join(
    '\n',
  )}<BR><B>THĂM DÒ</B><BR>Bạn biết đến trang tin qua đâu?<BR><INPUT TYPE=RADIO> Bạn bè<BR><INPUT TYPE=RADIO> Báo chí<BR><INPUT TYPE=BUTTON VALUE="Biểu quyết"></FONT></TD></TR>
<TR BGCOLOR="#FFFFCC"><TD COLSPAN=3 ALIGN=CENTER><FONT SIZE=1>${esc(site.owner)}. ${esc(site.licence)}.<BR>Điện thoại: 039.841.000. Trang web hiển thị tốt nhất ở độ phân giải 1024x768</FONT></TD></TR></TABLE></CENTER></BODY></HTML>
`;

const item = (a) =>
  `<P><A HREF="${urls.article(a)}"><B>${esc(a.title)}</B></A> <FONT SIZE=1>(${dmy(a.published)})</FONT><BR><FONT SIZE=2>${esc(teaser(a, 120))}</FONT></P>`;

export const home = (site, latest) =>
  frame(site, site.name, `${latest.map(item).join('\n')}<P><A HREF="/noi-bo/tai-lieu.html">Tài liệu</A></P>`);

export const listing = (site, section, items, page, pages) =>
  frame(
    site,
    section.name,
    `<FONT COLOR="#CC0000"><B>${esc(section.name.toUpperCase())}</B></FONT>${items.map(item).join('\n')}<P ALIGN=RIGHT>${pager(site, section, page, pages, (n, url, here) => (here ? `[${n}] ` : `<A HREF="${plain(url)}">${n}</A> `))}</P>`,
  );

export const article = (site, a, others) => {
  const pic = (caption, i) =>
    `<TABLE ALIGN=CENTER BORDER=0><TR><TD><IMG SRC="/hinhanh/${a.no}_${i}.jpg" WIDTH=350></TD></TR><TR><TD ALIGN=CENTER><FONT SIZE=1><I>${esc(caption)}</I></FONT></TD></TR></TABLE>`;
  return frame(
    site,
    a.title,
    `<TABLE WIDTH="100%"><TR><TD><FONT SIZE=1 COLOR="#666666">${when(a.published).weekday}, ${dmy(a.published)}</FONT></TD></TR>
<TR><TD><FONT SIZE=4 COLOR="#000099"><B>${esc(a.title)}</B></FONT></TD></TR>
<TR><TD><P ALIGN=JUSTIFY><B>${esc(a.lead)}</B></P>
${paragraphs(a)
  .map((p, i) => `<P ALIGN=JUSTIFY>${esc(p)}${captionAfter(a, i, pic)}`)
  .join('\n')}
<P ALIGN=RIGHT><B>${esc(a.author)}</B></P></TD></TR></TABLE>
<HR><FONT SIZE=2><A HREF="javascript:history.back()">Quay lại</A> | <A HREF="javascript:window.print()">In tin này</A> | Số lần đọc: ${number(a.id, 20, 700)}<BR><B>Các tin đã đăng:</B><BR>${others.map((o) => `- <A HREF="${urls.article(o)}">${esc(o.title)}</A> (${dmy(o.published)})<BR>`).join('\n')}</FONT>`,
  );
};
