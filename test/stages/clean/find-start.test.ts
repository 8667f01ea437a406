import { describe, expect, it } from 'vitest';
import { cleanPage } from '../../../src/stages/clean/clean-page.ts';
import { loadPageCues, pageOf } from './load-page-cues.ts';

const cues = loadPageCues();
const title = 'Hội Phụ nữ xã Nậm Lành ra mắt tổ thu gom rác';
const ticker = 'Dự báo đêm nay và ngày mai có mưa vừa, mưa to, bà con đề phòng lũ quét ở vùng núi.';
const lines = [
  'Chiều 2/6, Hội Liên hiệp Phụ nữ xã Nậm Lành ra mắt tổ thu gom rác thải gồm 18 thành viên ở bản Giàng Cài.',
  'Mỗi tuần hai buổi, tổ thu gom rác dọc 3,5 km đường liên bản, phân loại phế liệu bán gây quỹ giúp hội viên nghèo.',
  'Từ đầu năm đến nay, quỹ đã hỗ trợ 9 hội viên mua lợn giống với số tiền 27 triệu đồng, không tính lãi.',
];
const clean = (over: readonly string[], under: readonly string[]) => {
  const boxes = (texts: readonly string[]) => texts.map((text) => `<div>${text}</div>`).join('');
  const html = `<meta charset=utf-8><title>${title} - Xã Nậm Lành</title><body>${boxes(over)}<div class=x>${title}</div>${boxes(under)}</body>`;
  const bytes = new TextEncoder().encode(html);
  return cleanPage({ page: pageOf('a.html', 'text/html'), bytes, source: null }, cues).article;
};

describe('the start of an article', () => {
  it('is behind the title that metadata name, though a ticker stands over it', () => {
    expect(clean([ticker], lines)).toMatchObject({ title, body: lines.join('\n') });
  });

  it('is over it where much of the text is', () => {
    const article = clean(lines, ['Sáng 3/6, tổ đã thu gom được 2 tạ rác trong buổi làm việc đầu tiên.']);
    expect(article?.body.startsWith(lines[0]!)).toBe(true);
  });

  it('is no stamp of a sentence’s length: the headline under it, a link without a heading’s tag, is the title', () => {
    const stamp = 'Cập nhật lúc 09:20, Thứ Hai, 12/03/2012 (GMT+7)';
    const link = `<a href="/tin/201203/thu-gom-rac.htm">${title}</a>`;
    const page = `<title>Trang tin xa Nam Lanh</title><p class="time">${stamp}</p><p>${link}</p>${lines.map((line) => `<p>${line}</p>`).join('')}`;
    const bytes = new TextEncoder().encode(`<meta charset=utf-8>${page}`);
    const { article } = cleanPage({ page: pageOf('a.html', 'text/html'), bytes, source: null }, cues);
    expect(article).toMatchObject({ title, published_on: '2012-03-12', body: lines.join('\n') });
  });
});
