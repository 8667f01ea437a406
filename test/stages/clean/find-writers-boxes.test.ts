import { describe, expect, it } from 'vitest';
import { cleanPage } from '../../../src/stages/clean/clean-page.ts';
import { loadPageCues, pageOf } from './load-page-cues.ts';

const cues = loadPageCues();
const text = [
  'Chiều 3/7, Ban Chấp hành Đảng bộ huyện Mường Khoa họp phiên bất thường để kiện toàn các chức danh chủ chốt của huyện.',
  'Hội nghị đã biểu quyết thông qua nhân sự giới thiệu bầu bổ sung vào Ban Thường vụ Huyện ủy nhiệm kỳ 2020 - 2025.',
];

/** Cleans a page with markup under its title and under its text. */
function clean(over: string, under: string) {
  const paragraphs = text.map((line) => `<p>${line}</p>`).join('');
  const page = `<body><h1>Mường Khoa kiện toàn nhân sự chủ chốt của huyện</h1>${over}<div class="content">${paragraphs}${under}</div></body>`;
  const bytes = new TextEncoder().encode(`<meta charset="utf-8">${page}`);
  const { article } = cleanPage({ page: pageOf('page.html', 'text/html'), bytes, source: null }, cues);
  if (article === null) throw new Error('no article');
  return article;
}

const body = text.join('\n');

describe('who put a text on the site', () => {
  it('is no writer beside whoever signs it', () => {
    const posted = '<div>Đăng bởi: Quàng Thị Én</div>';
    expect(clean(posted, '<p><b>Lò Văn Thắng</b></p>')).toMatchObject({ author: 'Lò Văn Thắng', body });
    expect(clean(posted, '<p>Tin: Lò Văn Thắng</p>').author).toBe('Lò Văn Thắng');
  });

  it('is named where nobody signs, and an office there has written nothing', () => {
    expect(clean('<div>Người đăng: Quàng Thị Én</div>', '').author).toBe('Quàng Thị Én');
    expect(clean('<div>Đăng bởi: Ban biên tập</div>', '').author).toBeNull();
  });
});

describe('credits in a table', () => {
  const table = (...rows: string[][]) =>
    `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;

  it('name the writer in the cell beside the label', () => {
    const under = table(['', 'Người viết bài:', 'Cao Thị Nhung'], ['', 'Ảnh:', 'Phan Sáng']);
    expect(clean('', under)).toMatchObject({ author: 'Cao Thị Nhung', body });
    const over = table(['Ngày đăng tin:', '03/7/2020', '|'], ['Tác giả:', 'Đoàn Gia Lạc', '|']);
    expect(clean(over, '')).toMatchObject({ author: 'Đoàn Gia Lạc', body });
  });

  it('are told from a table of the text', () => {
    const prizes = table(
      ['Tác giả', 'Tác phẩm'],
      ['Cao Thị Nhung', 'Bản xa đón điện'],
      ['Phan Sáng', 'Chợ phiên'],
    );
    const article = clean('', prizes);
    expect(article.author).toBeNull();
    expect(article.body).toBe(
      `${body}\nTác giả | Tác phẩm\nCao Thị Nhung | Bản xa đón điện\nPhan Sáng | Chợ phiên`,
    );
    const staff = table(['Biên tập:', 'Cao Thị Nhung'], ['Ủy viên:', 'Phan Sáng']);
    expect(clean('', staff).body).toContain('Biên tập: | Cao Thị Nhung');
  });
});

describe('boxes of writers', () => {
  it('join the names that one label or one box leads to', () => {
    const items = '<a href="/tg/1">Phí Thị Nga</a></div><div><a href="/tg/2">Đỗ Hiệp</a>';
    expect(clean('', `<div><div>Thực hiện</div><div>${items}</div></div>`).author).toBe(
      'Phí Thị Nga, Đỗ Hiệp',
    );
    const named = '<span class="author">Phí Thị Nga</span><span class="author">Đỗ Hiệp</span>';
    expect(clean(`<div>${named}</div>`, '').author).toBe('Phí Thị Nga, Đỗ Hiệp');
  });

  it('may tell of the writer, which is no text', () => {
    const card =
      '<div class="author-card"><h4>Phí Thị Nga</h4><p>Phóng viên thường trú vùng biên giới, viết về nông thôn từ năm 2011.</p></div>';
    expect(clean('', card).body).toBe(body);
  });

  it('are not the sections beside them: a label without its colon may be one', () => {
    expect(clean('<div>Bạn đọc</div><div>Thứ sáu, 3/7/2020, 15:12</div>', '').author).toBeNull();
  });
});

describe('a writer among other things over the text', () => {
  it('is who the line’s own markup calls the author', () => {
    const meta = (author: string) =>
      `<div class="entry-meta"><span class="comments-link"><a href="#respond">Để lại một bình luận</a></span> / <a href="/cchc" rel="category">CCHC</a> / Bởi ${author} / <span class="posted-on">4 Tháng bảy, 2021</span></div>`;
    const named = clean(meta('<a href="/tg" rel="author">Quàng Thị Én</a>'), '');
    expect(named).toMatchObject({ author: 'Quàng Thị Én', published_on: '2021-07-04', body });
    expect(clean(meta('<a href="/tg" rel="author">admin</a>'), '').author).toBeNull();
    expect(clean(meta('<a href="/tg">Văn Hóa</a>'), '').author).toBeNull();
  });

  it('has the office on the line under the name', () => {
    const over = '<div class="author">TS Quàng Thị Én</div><div>Trường Chính trị tỉnh Mường Lay</div>';
    expect(clean(over, '')).toMatchObject({
      author: 'TS Quàng Thị Én',
      author_office: 'Trường Chính trị tỉnh Mường Lay',
      body,
    });
  });

  it('is none where a heading closes the text over a box of links', () => {
    const under =
      '<h3>Chùm tin ở bản</h3><ul><li><a href=/a>Mưa xuân trên nương mận hậu Mường Khoa</a></li></ul>';
    expect(clean('', under)).toMatchObject({ author: null, body });
  });
});
