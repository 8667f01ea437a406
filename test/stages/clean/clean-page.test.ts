import { describe, expect, it } from 'vitest';
import { idOf } from '../../../src/model/hash.ts';
import { cleanPage } from '../../../src/stages/clean/clean-page.ts';
import { loadPageCues, pageOf } from './load-page-cues.ts';

const cues = loadPageCues();
const clean = (content: string | Uint8Array, type: string | null, more = {}, origin = 'a.html') =>
  cleanPage(
    {
      page: pageOf(origin, type, more),
      bytes: typeof content === 'string' ? Buffer.from(content) : content,
      source: null,
    },
    cues,
  );
const line = (fields: Record<string, unknown>) => clean(JSON.stringify(fields), 'application/json');
const first =
  'Sáng 15/11, Huyện ủy Văn Lâm tổ chức hội nghị quán triệt nghị quyết về xây dựng đội ngũ cán bộ trong giai đoạn mới.';
const second =
  'Đến năm 2025, huyện phấn đấu 20% cán bộ trẻ tham gia cấp ủy, trong đó có cán bộ nữ và cán bộ người dân tộc thiểu số.';
const article = `<h1>Văn Lâm quán triệt nghị quyết về cán bộ</h1><p>${first}</p><p>${second}</p>`;

describe('cleanPage on input that is no page', () => {
  it.each([
    ['empty-file', '', 'text/html', 'empty'],
    ['not-html', Uint8Array.from({ length: 5000 }, (_, index) => (index * 7) % 256), 'text/html', 'not-html'],
    ['not-html', '%PDF-1.4 abc', null, 'not-html'],
    ['too-large', new Uint8Array(33_000_000).fill(97), 'text/html', 'not-html'],
    ['bad-json', '{"origin": "a", ', 'application/json', 'not-html'],
    ['bad-field', '{"origin": 5, "text": "x"}', 'application/json', 'not-html'],
    ['bad-field', '{"origin": "a"}', 'application/json', 'not-html'],
    ['bad-field', '{"origin": "a", "text": "x", "published": "12/3/2020"}', 'application/json', 'not-html'],
    ['no-text', ' \n ', 'text/plain', 'empty'],
  ] as const)('rejects %s', (reason, content, type, verdict) => {
    const outcome = clean(content, type);
    expect(outcome).toMatchObject({ verdict, article: null });
    expect(outcome.rejects).toHaveLength(1);
    expect(outcome.rejects[0]).toMatchObject({ origin: 'a.html', stage: 'clean', reason });
    expect(outcome.rejects[0]?.detail).toMatch(/expected|field/);
  });

  it('names the field of a wrong JSON line', () => {
    expect(line({ origin: 'a', text: 3 }).rejects[0]?.detail).toContain('field text');
  });

  it('takes a JSON line without an origin by the name of its page', () => {
    const { article: made, rejects } = line({ title: 'Văn Lâm', text: `${first}\n${second}` });
    expect(rejects).toEqual([]);
    expect(made?.origin).toBe('a.html');
  });

  it('tells an unknown charset and keeps the text that it could read', () => {
    const outcome = clean(`<meta charset="klingon">${article}`, 'text/html');
    expect(outcome.rejects).toMatchObject([{ reason: 'unknown-charset' }]);
    expect(outcome.article?.body).toContain(first);
  });

  it('takes a document for an attachment', () => {
    expect(clean('%PDF-1.4 abc', 'application/pdf', {}, 'https://a.vn/x')).toMatchObject({
      verdict: 'attachment',
      rejects: [],
    });
  });
});

describe('cleanPage on hostile pages', () => {
  it.each([
    ['unclosed elements', '<div>'.repeat(100_000)],
    ['comments', '<!--x-->'.repeat(50_000)],
    ['depth', `${'<div>'.repeat(50_000)}${'</div>'.repeat(50_000)}`],
    ['attributes', `<p ${Array.from({ length: 200_000 }, (_, i) => `a${i}=x`).join(' ')}></p>`],
    ['colspan', '<table><tr><td colspan="9e15">a</td><td>b</td></tr></table>'],
    ['entities', `<i>${'&amp;nbsp;'.repeat(50_000)}</i>`],
    ['doctypes', '<!doctype '.repeat(20_000)],
    ['open brackets', '<'.repeat(300_000)],
    ['inline boxes', `<div>${'<span class="title">Một hai</span>'.repeat(40_000)}</div>`],
    ['nested menus', `${'<div class="menu">'.repeat(240)}${'<p>Một hai</p>'.repeat(40_000)}`],
  ])(
    'gives a verdict on a flood of %s',
    (_name, flood) => {
      const { verdict, rejects } = clean(`${article}${flood}`, 'text/html');
      expect(rejects).toEqual([]);
      expect(['article', 'empty', 'other-language']).toContain(verdict);
    },
    30_000,
  );

  it('keeps the article beside a flood', () => {
    const { article: found } = clean(`<div>${article}</div>${'<b>'.repeat(20_000)}`, 'text/html');
    expect(found?.body).toBe(`${first}\n${second}`);
  });
});

describe('cleanPage on a JSON line', () => {
  it('takes the first line of a given text for the title and loses nothing', () => {
    const { article: found } = line({
      origin: 'n-1',
      text: `Văn Lâm quán triệt nghị quyết\n${first}\n\n${second}\nTin, ảnh: Lê Hòa`,
    });
    expect(found).toMatchObject({
      article_id: idOf('n-1'),
      origin: 'n-1',
      title: 'Văn Lâm quán triệt nghị quyết',
      author: 'Lê Hòa',
      body: `${first}\n${second}`,
    });
  });

  it('keeps the heading of a table right under the title', () => {
    const table = 'Xã | Hộ nghèo cuối năm | Cán bộ nữ\nGiáp Lai | 4,2% | 31%';
    const { article: found } = line({ origin: 'n-4', text: `Một số kết quả của huyện\n${table}\n${first}` });
    expect(found).toMatchObject({ captions: [], body: `${table}\n${first}` });
  });

  it('leaves a first line that is a sentence in the body', () => {
    const { article: found } = line({ origin: 'n-2', text: `${first}\n${second}` });
    expect(found).toMatchObject({ title: null, body: `${first}\n${second}` });
  });

  it('lets declared fields win', () => {
    const text = `Văn Lâm quán triệt nghị quyết\n12/10/2020\n${first}\n${second}\nLê Hòa`;
    const declared = {
      origin: 'n-3',
      url: 'https://a.vn/3',
      title: 'Tên khác',
      published: '2021-02-03',
      author: 'Trần Mai',
    };
    const { article: found } = line({ ...declared, text });
    expect(found).toMatchObject({
      article_id: idOf('https://a.vn/3'),
      title: 'Tên khác',
      published_on: '2021-02-03',
      author: 'Trần Mai',
      url: 'https://a.vn/3',
    });
  });

  it('cleans given HTML like a page', () => {
    const { verdict, article: found } = line({ origin: 'n-4', html: `<body>${article}</body>` });
    expect(verdict).toBe('article');
    expect(found).toMatchObject({
      title: 'Văn Lâm quán triệt nghị quyết về cán bộ',
      body: `${first}\n${second}`,
    });
  });
});

describe('cleanPage at a line break', () => {
  const bodyWith = (text: string) =>
    clean(article.replace(`<p>${second}</p>`, `<p>${second}</p><p>${text}</p>`), 'text/html').article?.body;

  it.each([
    'Chủ trì hội nghị có đồng chí Lê Văn<br>An, Bí thư Huyện ủy.',
    'Cùng dự có các đồng chí: <b>Lê Thị Thu</b><br> <i>Hà</i>, Chánh Văn phòng; Vừ A<br/>Páo, Trưởng phòng.',
  ])('keeps a name whole: %s', (text) => {
    const whole = text
      .replace(/<br\/?>/g, ' ')
      .replace(/<[^>]+>/g, '')
      .replace(/ +/g, ' ');
    expect(bodyWith(text)).toBe(`${first}\n${second}\n${whole}`);
  });

  it('keeps persons apart that stand under each other', () => {
    const rows = [
      'Ban tổ chức gồm các ông, bà:',
      'Lê Văn An, Bí thư Huyện ủy',
      'Trần Thị Hà, Chánh Văn phòng',
      'Vừ A Páo, Trưởng phòng',
    ];
    const text = `${rows.join('<br>')}</p><p>${first.replace('15/11', '16/11')}`;
    expect(bodyWith(text)).toBe([first, second, ...rows, first.replace('15/11', '16/11')].join('\n'));
  });
});

describe('cleanPage is indifferent to what does not matter', () => {
  const bodyOf = (html: string) => clean(html, 'text/html').article?.body;
  it.each([
    [
      'tag case',
      (html: string) =>
        html.replace(/<(\/?)(h1|p)>/g, (_all, slash, tag) => `<${slash}${tag.toUpperCase()}>`),
    ],
    ['white space', (html: string) => html.replace(/> ?</g, '>\n\t <').replace(/ /g, '  \n')],
    [
      'attribute order',
      (html: string) => html.replace('<h1>', '<h1 id="x" class="t">').replace('<p>', '<p class="a" id="b">'),
    ],
    [
      'a banner',
      (html: string) => `<div id="banner"><img src="b.png"><a href="/">Trang chủ</a></div>${html}`,
    ],
    ['NFD', (html: string) => html.normalize('NFD')],
  ])('%s', (_name, change) => {
    expect(bodyOf(change(article))).toBe(`${first}\n${second}`);
  });
});
