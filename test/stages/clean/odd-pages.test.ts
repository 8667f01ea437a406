import { describe, expect, it } from 'vitest';
import { cleanPage } from '../../../src/stages/clean/clean-page.ts';
import { traceArticle } from '../../../src/stages/clean/trace-article.ts';
import { loadPageCues, pageOf } from './load-page-cues.ts';

const cues = loadPageCues();
const first =
  'Sáng 12/3, Huyện ủy Mường Khoa tổ chức hội nghị sơ kết công tác quý I, triển khai nhiệm vụ quý II năm 2021.';
const second =
  'Trong quý I, toàn huyện kết nạp 41 đảng viên mới, đạt 25,6% kế hoạch; thi hành kỷ luật 3 đảng viên.';
const third =
  'Bí thư Huyện ủy Lò Văn Thắng yêu cầu các chi bộ hoàn thành kiểm tra 12 tổ chức đảng trước ngày 30/6.';
const body = [first, second, third].join('\n');
const title = '<h1>Mường Khoa sơ kết công tác quý I năm 2021</h1>';

function read(page: string) {
  const bytes = new TextEncoder().encode(`<meta charset="utf-8"><title>T</title><body>${page}`);
  const input = { page: pageOf('page.html', 'text/html'), bytes, source: null };
  return { input, bytes, ...cleanPage(input, cues) };
}

describe('a drop cap in a box of its own', () => {
  const table = '<table align=left><tr><td><font size=7>S</font></td></tr></table>';
  const page = `${title}<div>${table}${first.slice(1)}<p>${second}</p><p>${third}</p></div>`;

  it('is read with its paragraph, and leads back to its bytes', () => {
    const { input, bytes, article } = read(page);
    expect(article?.body).toBe(body);
    const { traced } = traceArticle(input, cues);
    const at = traced!.body.text.indexOf('Sáng');
    const start = traced!.body.starts[at]!;
    expect(String.fromCharCode(bytes[start]!)).toBe('S');
  });

  it('is no letter of a list, nor one over a sentence that has its own first letter', () => {
    const list = `${title}<div><p>${first}</p><div>A</div><p>${second}</p><p>${third}</p></div>`;
    expect(read(list).article?.body).not.toContain('ATrong');
  });
});

describe('other news amid a short text', () => {
  const link = '<p><a href=/x>>> Xã Nà Hừ ra mắt mô hình ba không trong cải cách hành chính</a></p>';

  it('makes no list of an article', () => {
    const lines = `<p>${first}</p>${link}<p>${second}</p>${link}<p>${third}</p>`;
    expect(read(`${title}<div>${lines}</div>`)).toMatchObject({ verdict: 'article', article: { body } });
  });

  it('is a list where each summary has its headline', () => {
    const item = (text: string) =>
      `<h3><a href=/x>Xã Nà Hừ ra mắt mô hình ba không ở bộ phận một cửa</a></h3><p>${text}</p>`;
    const list = `<h1>Tin hoạt động của các xã, thị trấn</h1><div>${[first, second, third].map(item).join('')}</div>`;
    expect(read(list)).toMatchObject({ verdict: 'listing', article: null });
    const flat = `${title}<div><p>${first}</p>${item(second)}${item(third)}</div>`;
    expect(read(flat).article?.body ?? '').not.toContain(third);
  });
});

describe('a page that says little', () => {
  it('is an error where it says that the article is gone', () => {
    const gone =
      'Bài viết mà bạn đang tìm kiếm không còn tồn tại hoặc đã được chuyển sang địa chỉ khác. Mời bạn quay về trang chủ hoặc dùng chức năng tìm kiếm.';
    expect(read(`<h1>Rất tiếc!</h1><p>${gone}</p>`).verdict).toBe('error');
    const told = `<p>Từ 01/7, mô hình chính quyền cấp huyện không còn tồn tại.</p><p>${first}</p><p>${second}</p><p>${third}</p>`;
    expect(read(`${title}<div>${told.repeat(3)}</div>`).verdict).toBe('article');
  });

  it('is in another language though that parts no words', () => {
    const chinese = [
      '三月十二日上午，芒科县委召开一季度工作总结会议，部署二季度任务，县委常委、各单位负责人共一百二十名代表参加会议。',
      '一季度，全县发展新党员四十一名，完成年度计划的百分之二十五点六；对违反人口政策的三名党员给予纪律处分，并通报全县各基层党组织。',
      '县委书记要求各支部克服不足，在六月三十日之前完成对十二个党组织的检查监督工作，同时做好换届准备。',
    ];
    const paragraphs = chinese.map((text) => `<p>${text}</p>`).join('');
    expect(read(`<h1>芒科县委总结一季度工作</h1>${paragraphs}`).verdict).toBe('other-language');
  });
});

it('leaves out what a print view says of itself', () => {
  const foot =
    '<div>URL của bản tin này: http://muongkhoa.gov.vn/tin/12</div><div>© Cổng TTĐT huyện Mường Khoa</div>';
  const page = `<h3>Mường Khoa sơ kết công tác quý I năm 2021</h3><div>Đăng ngày: 13/03/2021</div><p>${first}</p><p>${second}</p><p>${third}</p><p>Tin: Quàng Thị Én</p>${foot}`;
  expect(read(page).article).toMatchObject({ body, author: 'Quàng Thị Én', published_on: '2021-03-13' });
});
