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

describe('a photo story', () => {
  const shot = (text: string) => `<figure><img src=x.jpg><figcaption>${text}</figcaption></figure>`;
  const clock = '<div>Ngày đăng: 13/03/2021</div>';

  it('is told by the sentences under its pictures where nothing else is', () => {
    const page = `${title}${clock}<div>${[first, second, third].map(shot).join('')}${shot('Ảnh: Quàng Thị Én')}</div>`;
    const { article } = read(page);
    expect(article).toMatchObject({ body, published_on: '2021-03-13', captions: ['Ảnh: Quàng Thị Én'] });
  });

  it('keeps its captions apart from a text, and is none of a picture and its line', () => {
    const page = `${title}${clock}<div><p>${first}</p>${shot(second)}${shot(third)}</div>`;
    expect(read(page).article).toMatchObject({ body: first, captions: [second, third] });
    expect(
      read(`${title}${clock}<div>${shot('Lễ ra quân của 41 đảng viên mới ở Mường Khoa')}</div>`).article,
    ).toBeNull();
  });
});

it('takes a line that ends in who made the picture for its caption, though no picture is there', () => {
  const page = (line: string) =>
    `${title}<div><p>${line}</p><p>${first}</p><p>${second}</p><p>${third}</p></div>`;
  const caption = 'Đại biểu nghe báo cáo tại hội trường. Ảnh: L.V.C';
  expect(read(page(caption)).article).toMatchObject({ body, captions: [caption] });
  const told = 'Triển lãm trưng bày 40 hình ảnh: nhà sàn, nương ngô và chợ phiên.';
  expect(read(page(told)).article?.body).toContain(told);
});

describe('over the text', () => {
  const text = `<p>${first}</p><p>${second}</p><p>${third}</p>`;
  const headline = 'Mường Khoa sơ kết công tác quý I năm 2021';

  it('a headline may be a link that leads nowhere', () => {
    const page = (href: string) =>
      `<div><a class="tin" href="${href}">${headline}</a> <div>${text}</div></div>`;
    expect(read(page('#')).article?.title).toBe(headline);
    expect(read(page('javascript:void(0)')).article?.title).toBe(headline);
  });

  it('the line under a picture is not the headline of what follows', () => {
    const page = `<div><img src=x><span>Đại biểu nghe báo cáo quý I tại hội trường huyện</span></div><h1>${headline}</h1>${text}`;
    expect(read(page).article).toMatchObject({ title: headline, body });
  });

  it('a time over the menu is the page’s clock, one under it the day of publication', () => {
    const menu =
      '<ul class="menu"><li><a href=/a>Trang chủ</a></li><li><a href=/b>Tin tức sự kiện</a></li></ul>';
    const stamps = (over: string, under: string) =>
      `<div>${over}</div>${menu}<div>${under}</div>${title}${text}`;
    expect(read(stamps('08:15:02 - 22/11/2026', '')).article?.published_on).toBeNull();
    expect(read(stamps('', '08:15 - 14/03/2021')).article?.published_on).toBe('2021-03-14');
    const trail = '<nav><a href=/a>Trang chủ</a> / <a href=/b>Tin tức sự kiện</a></nav>';
    const over = `<div>08:15 - 14/03/2021</div>${trail}${title}${text}`;
    expect(read(over).article?.published_on).toBe('2021-03-14');
  });

  it('a headline may be the first row of a table of labels', () => {
    const row = (label: string, value: string) => `<tr><td>${label}</td><td>${value}</td></tr>`;
    const rows = `${row('Ngày đăng:', '13/03/2021')}${row('Người đăng:', 'Quàng Thị Én')}`;
    const table = `<table><tr><td colspan="2"><b>${headline}</b></td></tr>${rows}</table>`;
    const menu =
      '<div><a href=/>Trang chủ</a> <a href=/b>Tin tức sự kiện</a> <a href=/c>Văn bản chỉ đạo</a></div>';
    const expected = { title: headline, published_on: '2021-03-13', author: 'Quàng Thị Én', body };
    expect(read(`${menu}<div>${table}${text}</div>`).article).toMatchObject(expected);
  });

  it('a day whose month stands first is read as its own markup says', () => {
    const stamp = (iso: string) =>
      `${title}<div><time datetime="${iso}">T6, 03/12/2021 - 10:24</time></div>${text}`;
    expect(read(stamp('2021-03-12T10:24:33+07:00')).article?.published_on).toBe('2021-03-12');
    expect(read(stamp('2021-12-03T10:24:33+07:00')).article?.published_on).toBe('2021-12-03');
  });

  it('who made the pictures is no text behind the byline, and a line of the text elsewhere', () => {
    const maker = '<p>Thiết kế: Lường Văn Chựa</p>';
    const page = `${title}<div><p>${first}</p><p>Bài và ảnh: Quàng Thị Én</p>${maker}<p>${second}</p><p>${third}</p></div>`;
    expect(read(page).article).toMatchObject({ body, author: 'Quàng Thị Én' });
    const without = `${title}<div><p>${first}</p>${maker}<p>${second}</p><p>${third}</p></div>`;
    expect(read(without).article?.body).toContain('Thiết kế: Lường Văn Chựa');
  });

  it('a byline under the lead is none of the text, however long', () => {
    const page = `${title}<div><p class="sapo">${first}</p><p>Bài: Quàng Thị Én; Ảnh: Lường Văn Chựa</p><p>${second}</p><p>${third}</p></div>`;
    expect(read(page).article).toMatchObject({ body, author: 'Quàng Thị Én; Lường Văn Chựa' });
  });
});

describe('a document’s record in lines', () => {
  const line = (label: string, value: string) => `<div><label>${label}</label><span>${value}</span></div>`;
  const record = [
    line('Số ký hiệu', '12/KH-UBND'),
    line('Ngày ban hành', '12/3/2021'),
    line('Người ký', 'Lò Văn Thắng'),
    line('Trích yếu', 'Kế hoạch làm thủy lợi, sửa đường giao thông nông thôn năm 2021 trên địa bàn huyện'),
  ];
  const file = '<a href="/files/12-kh.pdf">12-kh.pdf</a>';

  it('is an attachment, and none where an article names a document’s signer', () => {
    expect(read(`<h2 class="title">Thuộc tính văn bản</h2>${record.join('')}${file}`).verdict).toBe(
      'attachment',
    );
    const page = `${title}<div><p>${first}</p><p>${second}</p><p>${third}</p>${record[2]}${record[0]}${file}</div>`;
    expect(read(page).verdict).toBe('article');
  });

  it('is none where a list of documents has labels over its columns', () => {
    const heads = ['Số hiệu', 'Cơ quan ban hành', 'Lĩnh vực', 'Ngày ban hành', 'Tải về'].map(
      (head) => `<div>${head}</div>`,
    );
    expect(read(`<p>Văn bản</p>${heads.join('')}${file.repeat(3)}`).verdict).not.toBe('attachment');
    const values = ['12/KH-UBND', 'UBND huyện', 'Nông nghiệp', '12/3/2021', '12-kh.pdf'].map(
      (value) => `<div>${value}</div>`,
    );
    const pairs = heads.map((head, at) => head + values[at]!).join('');
    expect(read(`<p>Văn bản</p>${pairs}${file}`).verdict).toBe('attachment');
  });

  it('has a blank between label and value', () => {
    expect(
      read(`${title}<div><p>${first}</p>${line('Đơn vị', 'Mường Khoa')}<p>${second}</p></div>`).article?.body,
    ).toContain('Đơn vị Mường Khoa');
  });
});
