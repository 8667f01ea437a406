import { describe, expect, it } from 'vitest';
import { cleanPage } from '../../../src/stages/clean/clean-page.ts';
import { loadPageCues, pageOf } from './load-page-cues.ts';

const cues = loadPageCues();
const paragraph =
  'Sáng 4/8, Đảng ủy xã Pa Ham tổ chức hội nghị sơ kết 6 tháng, bàn 5 việc phải làm xong trước ngày 30/9.';
const second = 'Hội nghị thống nhất giao Mặt trận xã vận động 48 hộ bản Huổi Bon làm đường ra ruộng.';

const third =
  'Các chi bộ ký cam kết với Đảng ủy, lấy kết quả từng quý làm căn cứ xếp loại đảng viên cuối năm.';

function bodyOf(html: string): string | undefined {
  const bytes = new TextEncoder().encode(
    `<meta charset="utf-8"><h1>Đảng ủy xã Pa Ham sơ kết 6 tháng đầu năm</h1>${html}`,
  );
  return cleanPage({ page: pageOf('page.html', 'text/html'), bytes, source: null }, cues).article?.body;
}

describe('parts of a page that are shown', () => {
  it.each([
    'field field-label-hidden',
    'overflow-hidden',
    'd-none d-md-block',
    'hidden lg:flex',
    'hidden-print',
  ])('keeps the text in a box of class %s', (name) => {
    expect(bodyOf(`<div class="${name}"><p>${paragraph}</p><p>${second}</p></div>`)).toBe(
      `${paragraph}\n${second}`,
    );
  });

  it.each(['hidden', 'd-none', 'sr-only', 'element-invisible', 'box d-none d-print-none'])(
    'leaves out what a box of class %s hides',
    (name) => {
      expect(
        bodyOf(`<p>${paragraph}</p><p>${second}</p><div class="${name}"><p>${second} Hết.</p></div>`),
      ).toBe(`${paragraph}\n${second}`);
    },
  );

  it('tells a caption with a full stop from the lead beside a picture', () => {
    const boxed = (text: string) => `<div><img src="a.jpg"><div>${text}</div></div>`;
    const caption = 'Người dân bản Huổi Bon làm đường.';
    const html = `<div>${boxed(paragraph)}<p>${second}</p>${boxed(caption)}<p>${third}</p></div>`;
    expect(bodyOf(html)).toBe(`${paragraph}\n${second}\n${third}`);
  });

  it('leaves out a box that announces another article amid the text, not a paragraph under a linked heading', () => {
    const head = '<a href="/2">Mặt trận xã Pa Ham vận động làm đường ra ruộng</a>';
    const summary = 'Hơn 40 hộ đã hiến đất, góp công trong ba ngày cuối tuần qua.';
    const box = `<div><img src="b.jpg"><h4>${head}</h4><p>${summary}</p></div>`;
    const text = `<p>${paragraph}</p><p>${third}</p>${box}<p>${second}</p>`;
    expect(bodyOf(`<div class="content">${text}</div>`)).toBe(`${paragraph}\n${third}\n${second}`);
    expect(
      bodyOf(
        `<div class="content"><p>${paragraph}</p><p>${third}</p><h4>${head}</h4><p>${second}</p><p>${summary}</p></div>`,
      ),
    ).toBe(`${paragraph}\n${third}\n${second}\n${summary}`);
  });

  it('keeps sub-headings and lists between paragraphs under a box of related news', () => {
    const box =
      '<table><tr><th>Tin liên quan</th></tr><tr><td><a href="/1">Pa Ham làm đường ra ruộng</a></td></tr></table>';
    const rest = `<h3>Việc cần làm ngay</h3><ul><li>Rà soát hộ nghèo</li><li>Sửa kênh</li></ul><p>${second}</p>`;
    const long = paragraph.replace('5 việc', '5 nhóm việc lớn về sản xuất và đời sống');
    expect(bodyOf(`<div class="content"><p>${paragraph}</p><p>${long}</p>${box}${rest}</div>`)).toBe(
      [paragraph, long, 'Việc cần làm ngay', 'Rà soát hộ nghèo', 'Sửa kênh', second].join('\n'),
    );
  });
});
