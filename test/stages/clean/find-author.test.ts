import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/model/article.ts';
import { cleanPage } from '../../../src/stages/clean/clean-page.ts';
import { loadPageCues, pageOf } from './load-page-cues.ts';

const cues = loadPageCues();
const opening =
  'Chiều 3/7, Ban Chấp hành Đảng bộ huyện Mường Khoa họp phiên bất thường để kiện toàn các chức danh chủ chốt của huyện.';
const second =
  'Hội nghị đã biểu quyết thông qua nhân sự giới thiệu bầu bổ sung vào Ban Thường vụ Huyện ủy nhiệm kỳ 2020 - 2025.';

function clean(...last: string[]): Article {
  const page = `<body><h1>Mường Khoa kiện toàn nhân sự chủ chốt của huyện</h1><div class="content">${[opening, second, ...last].map((line) => `<p>${line}</p>`).join('')}</div></body>`;
  const bytes = new TextEncoder().encode(`<meta charset="utf-8">${page}`);
  const { article } = cleanPage({ page: pageOf('page.html', 'text/html'), bytes, source: null }, cues);
  if (article === null) throw new Error('no article');
  return article;
}

describe('a name on the last line', () => {
  it.each([
    ['Lò Văn Thắng', 'Lò Văn Thắng', null],
    ['Lò Văn Thắng - Trung tâm Văn hóa huyện', 'Lò Văn Thắng', 'Trung tâm Văn hóa huyện'],
    ['Lò Văn Thắng, Phó Chủ tịch Hội Nhà báo tỉnh', 'Lò Văn Thắng', 'Phó Chủ tịch Hội Nhà báo tỉnh'],
  ])('signs the article: %s', (line, author, author_office) => {
    const article = clean(line);
    expect(article).toMatchObject({ author, author_office });
    expect(article.body).not.toContain('Thắng');
  });

  it('signs it on two lines', () => {
    expect(clean('Lò Văn Thắng', 'Cà Thị Hoan').body).toBe(`${opening}\n${second}`);
  });

  it.each([
    ['<b>Đài Truyền thanh huyện</b>'],
    ['<i>Văn phòng HĐND-UBND huyện</i>'],
    ['<span style="display:block;text-align:right">Ban Tuyên giáo Huyện ủy</span>'],
  ])('signs it for an office where only that is printed: %s', (line) => {
    const article = clean(line);
    expect(article).toMatchObject({ author: null, author_office: line.replace(/<[^>]+>/g, '') });
    expect(article.body).toBe(`${opening}\n${second}`);
  });

  it('signs it with a label over the office', () => {
    expect(clean('Người viết: Cà Thị Hoan', 'Tổ Khoa học xã hội')).toMatchObject({
      author: 'Cà Thị Hoan',
      body: `${opening}\n${second}`,
    });
  });

  it('is signed by the paper that it was taken from, however that is set', () => {
    expect(clean('Báo Lao động Tây Bắc.')).toMatchObject({
      author: null,
      author_office: 'Báo Lao động Tây Bắc',
      body: `${opening}\n${second}`,
    });
  });

  it.each([
    [['Báo cáo viên cấp huyện']],
    [['Huyện đoàn Mường Khoa']],
    [['Hội thi có ba đội:', 'Đội Hoa ban', 'Đội Hải Âu']],
    [['<b>BAN TỔ CHỨC HỘI THI</b>']],
    [['Các tập thể được khen:', '<b>Trường Mầm non Hoa Ban</b>']],
  ])('is no office set apart: %j', (lines) => {
    const article = clean(...lines);
    expect(article.author_office).toBeNull();
    expect(article.body.split('\n').slice(2)).toEqual(lines.map((line) => line.replace(/<[^>]+>/g, '')));
  });

  it('signs it under a box of related news that stands in the text', () => {
    const article = clean('<b>Tham khảo thêm:</b>', '<a href="/1">Quy chế đấu giá đất năm 2019</a>', 'PV');
    expect(article).toMatchObject({ author: 'PV', body: `${opening}\n${second}` });
  });

  it('signs it under a numbered list', () => {
    const article = clean(
      'Các tập thể được khen:',
      '1. Chi bộ bản Nà Tềnh',
      '2. Chi bộ bản Co Cài',
      'Cà Thị Hoan',
    );
    expect(article.author).toBe('Cà Thị Hoan');
    expect(article.body).toContain('Co Cài');
  });

  it.each([
    [['Nhân sự được giới thiệu gồm:', 'Lò Văn Thắng, Phó Bí thư Huyện ủy']],
    [['Lường Thị Phương, Bí thư Huyện ủy;', 'Lò Văn Thắng, Phó Bí thư Huyện ủy']],
    [
      [
        'Lường Thị Phương, Bí thư Huyện ủy',
        'Cà Văn Hặc, Trưởng Ban Tổ chức Huyện ủy',
        'Lò Văn Thắng, Phó Bí thư Huyện ủy',
      ],
    ],
    [['Các đồng chí trúng cử:', 'Lường Thị Phương', 'Cà Văn Hặc', 'Lò Văn Thắng']],
    [['CHỦ TỊCH', 'Lò Văn Thắng']],
    [['TM. BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ', 'Lò Văn Thắng']],
  ])('belongs to the text where it ends a list or signs a document: %j', (lines) => {
    const article = clean(...lines);
    expect(article.author).toBeNull();
    expect(article.body.split('\n').slice(-lines.length)).toEqual(lines);
  });

  it('signs it behind a label on a line of its own', () => {
    const article = clean('Bài và ảnh:', 'Cà Thị Hoan');
    expect(article.author).toBe('Cà Thị Hoan');
    expect(article.body).toBe(`${opening}\n${second}`);
  });

  it("signs it over a line with the writer's post", () => {
    const article = clean('Lò Văn Thắng', 'Chuyên viên Ban Tổ chức Huyện ủy');
    expect(article).toMatchObject({
      author: 'Lò Văn Thắng',
      author_office: 'Chuyên viên Ban Tổ chức Huyện ủy',
    });
    expect(article.body).toBe(`${opening}\n${second}`);
  });

  it('is a heading and its line where more of them stand over it', () => {
    const lines = ['Lường Thị Phương', 'Bí thư Huyện ủy', 'Lò Văn Thắng', 'Phó Bí thư Huyện ủy'];
    expect(clean(...lines)).toMatchObject({
      author: null,
      body: `${opening}\n${second}\n${lines.join('\n')}`,
    });
  });

  it('signs it over the first paragraph, unless other headings are like it', () => {
    const page = (...lines: string[]) => `<h1>Chuyện những người giữ bản Nà Khoa</h1>${lines.join('')}`;
    const paragraphs = [`<p>${opening}</p>`, `<p>${second}</p>`] as const;
    const read = (html: string) =>
      cleanPage(
        {
          page: pageOf('a.html', 'text/html'),
          bytes: new TextEncoder().encode(`<meta charset="utf-8">${html}`),
          source: null,
        },
        cues,
      ).article;
    expect(read(page('<h5>Lê Đình Vệ</h5>', ...paragraphs))).toMatchObject({
      author: 'Lê Đình Vệ',
      body: `${opening}\n${second}`,
    });
    const two = page('<h4>Cà Văn Hặc</h4>', paragraphs[0], '<h4>Lò Thị Phương</h4>', paragraphs[1]);
    expect(read(two)?.author).toBeNull();
  });
});
