// What the page templates share: escaping, Vietnamese dates as portals print them, counters that never change.
import { createHash } from 'node:crypto';

const WEEKDAYS = ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy'];
const MONTHS = ['Một', 'Hai', 'Ba', 'Tư', 'Năm', 'Sáu', 'Bảy', 'Tám', 'Chín', 'Mười', 'Mười Một', 'Mười Hai'];

/** The day on which every page pretends to be rendered: portals print it in their header, it is no publication date. */
export const CLOCK = '2026-09-12T08:03';

/** Text for HTML. */
export const esc = (text) =>
  String(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** A stable number in [low, high] drawn from a key, for counters and picture ids. */
export const number = (key, low, high) =>
  low + (createHash('sha256').update(key).digest().readUInt32BE(0) % (high - low + 1));

/** `1.204.118`, as counters print it. */
export const grouped = (n) => String(n).replace(/\B(?=(\d{3})+$)/g, '.');

/** The parts of `YYYY-MM-DDTHH:MM`, with the weekday in words. */
export const when = (stamp) => {
  const [, year, month, day, hour, minute] = stamp.match(/^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)$/);
  const weekday = WEEKDAYS[new Date(`${year}-${month}-${day}T00:00:00Z`).getUTCDay()];
  return { year, month, day, hour, minute, weekday, monthName: MONTHS[Number(month) - 1] };
};

/** `14/09/2021`, the order that Vietnamese pages use. */
export const dmy = (stamp) => {
  const t = when(stamp);
  return `${t.day}/${t.month}/${t.year}`;
};

/** RFC 822, for feeds; stamps are Vietnam time. */
export const rfc822 = (stamp) => {
  const t = when(stamp);
  const date = new Date(`${t.year}-${t.month}-${t.day}T00:00:00Z`).toUTCString().slice(0, 16);
  return `${date} ${t.hour}:${t.minute}:00 +0700`;
};

/** The paragraphs of an article's body; a paragraph is a line. */
export const paragraphs = (article) => article.body.trim().split('\n');

/** The caption under the nth picture, as a figure of the given shape, or nothing. */
export const captionAfter = (article, index, shape) => {
  const at = article.captions.findIndex((_, i) => Math.min(i * 2, paragraphs(article).length - 1) === index);
  return at < 0 ? '' : shape(article.captions[at], at);
};

/** The summary that listings print: the lead, cut at a word. */
export const teaser = (article, length = 160) => {
  if (article.lead.length <= length) return article.lead;
  return `${article.lead.slice(0, length).replace(/\s+\S*$/u, '')}...`;
};

/** Numbered links over the pages of a section. */
export const pager = (site, section, page, pages, shape) =>
  Array.from({ length: pages }, (_, i) =>
    shape(i + 1, site.urls.section(section, i + 1), i + 1 === page),
  ).join('');

/** Options of the "other sites" box that every portal carries. */
export const siteOptions = [
  'Cổng thông tin điện tử Chính phủ',
  'Quốc hội Việt Nam',
  'Báo Nhân Dân',
  'Báo điện tử Đảng Cộng sản Việt Nam',
  'Cổng dịch vụ công quốc gia',
  'Thông tấn xã Việt Nam',
  'Cơ sở dữ liệu văn bản pháp luật',
  'Công báo',
  'Trang tiếp nhận phản ánh, kiến nghị',
]
  .map((name, i) => `<option value="http://lienket${i + 1}.example/">${name}</option>`)
  .join('\n');
