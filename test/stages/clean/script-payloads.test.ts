import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/stages/clean/clean-page.ts';
import { traceArticle } from '../../../src/stages/clean/trace-article.ts';
import { rangeOf } from '../../../src/text/traced-text.ts';
import { loadPageCues, pageOf } from './load-page-cues.ts';

const cues = loadPageCues();
const title = 'Bản Nà Tấu dựng lại cầu treo sau trận lũ tháng tám';
const first = 'Sáng 5/9, cầu treo bản Nà Tấu thông xe trở lại sau 27 ngày, sớm hơn cam kết của huyện 3 ngày.';
const second =
  'Cầu mới dài 62 m, chịu được xe 2,5 tấn; tổng vốn "không quá" 1,9 tỷ đồng, dân bản góp 640 ngày công.';
const third = 'Chủ tịch UBND xã Lường Văn Hặc cho biết 118 học sinh không còn phải đi vòng 9 km đường rừng.';
const lines = [first, second, third];
const html = lines.map((line) => `<p>${line}</p>`).join('');

const shell = (...scripts: string[]) =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${title} - Xã Nà Tấu</title></head><body><div id="app"><p>Đang tải...</p></div>${scripts.join('')}</body></html>`;
const inputOf = (page: string) => ({
  page: pageOf('trang', 'text/html'),
  bytes: Buffer.from(page),
  source: null,
});
const clean = (...scripts: string[]) => readPage(inputOf(shell(...scripts)), cues).outcome;
const json = (data: unknown) =>
  JSON.stringify(data).replace(/[<>&]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`);
const nuxt = (slots: unknown) =>
  `<script type="application/json" id="__NUXT_DATA__" data-ssr="true">${json(slots)}</script>`;
const slots = (content: unknown, more: Record<string, number> = {}, rest: unknown[] = []) =>
  nuxt([
    ['ShallowReactive', 1],
    { data: 2 },
    { 'bai-viet': 3 },
    { id: 4, title: 5, content: 6, created_at: 7, author: 8, ...more },
    91,
    title,
    content,
    '2024-09-06T01:15:00Z',
    { name: 9 },
    'Lò Thị Hạnh',
    ...rest,
  ]);
const pushes = (...parts: string[]) =>
  parts.map((part) => `<script>self.__next_f.push([1,${json(part)}])</script>`).join('');
const row = (text: string) => `T${Buffer.byteLength(text).toString(16)},${text}`;
const post = (more: object) => ({
  title,
  createdAt: '2024-09-06T01:15:00.000Z',
  author: { fullName: 'Lò Thị Hạnh' },
  ...more,
});
const next = (data: unknown) =>
  `<script id="__NEXT_DATA__" type="application/json">${json({ props: { pageProps: { post: data } } })}</script>`;
const told = { title, author: 'Lò Thị Hạnh', published_on: '2024-09-06', body: lines.join('\n') }; // biome-ignore format: rows

describe('a payload whose objects name their members by place', () => {
  it('is read as if each stood in its object', () => {
    expect(clean(slots(html)).article).toMatchObject(told);
  });

  it('ends where slots name each other in a ring, or none that is there', () => {
    const article = clean(
      slots(html, { related: 10, owner: 3, gone: 4000 }, [[11], { post: 3, next: 10 }]),
    ).article;
    expect(article).toMatchObject(told);
  });

  it('is no article where the text is that of related news', () => {
    const page = nuxt([['Reactive', 1], { post: 2, related: 5 }, { title: 3, id: 4 }, title, 7, [6], { title: 3, content: 7 }, html]);
    expect(clean(page).verdict).toBe('empty');
  }); // biome-ignore format: one row
});

describe('a stream of server components', () => {
  const head = '1:"$Sreact.fragment"\n2:I[68,["1","static/chunks/a.js"],""]\n';
  const tree = (body: string) =>
    `5:["$","div",null,{"children":["$","$L7",null,${JSON.stringify({ post: post({ body }) })}]}]\n`;

  it('is read with a text in a row of its own, cut anywhere', () => {
    const stream = `${head}${tree('$8')}8:${row(html)}9:["$","p",null,{"children":"Xã Nà Tấu"}]\n`;
    expect(clean(pushes(stream)).article).toMatchObject(told);
    for (const cut of [40, stream.indexOf('8:T') + 60, stream.length - 30])
      expect(clean(pushes(stream.slice(0, cut), stream.slice(cut))).article).toMatchObject(told);
  });

  it('is read with the text in the object itself', () => {
    expect(clean(pushes(head, tree(html))).article).toMatchObject(told);
  });

  it('leads back to the bytes of its strings', () => {
    const stream = `${head}${tree('$8')}8:${row(html)}`;
    const cut = stream.indexOf('62 m');
    const input = inputOf(shell(pushes(stream.slice(0, cut), stream.slice(cut))));
    const { traced } = traceArticle(input, cues);
    expect(traced?.body.text).toBe(told.body);
    for (const word of told.body.matchAll(/[^\s]+/g)) {
      const range = rangeOf(traced!.body, word.index, word.index + word[0].length)!;
      expect(JSON.parse(`"${input.bytes.subarray(range.start, range.end).toString()}"`)).toBe(word[0]);
    }
  });

  it.each([
    ['is cut amid a string', pushes(`${head}${tree('$8')}8:${row(html)}`).replace(/"\]\)<\/script>$/, '')],
    ['has no row of that name', pushes(`${head}${tree('$a')}8:${row(html)}`)],
    ['is a program', `<script>self.__next_f.push([1,title + ${json(html)}])</script>`],
  ])('is no article where it %s', (_, scripts) => {
    expect(clean(scripts).verdict).toBe('empty');
  }); // biome-ignore format: one row
});

describe('a text that an editor keeps as typed blocks', () => {
  const paragraph = (text: string) => ({ type: 'paragraph', data: { text } });
  const blocks = [
    paragraph(first),
    { type: 'image', data: { file: { url: '1.jpg' }, caption: 'Xe đầu tiên qua cầu' } },
    { type: 'header', data: { text: 'Dân góp 640 công', level: 2 } },
    { type: 'list', data: { items: ['Cáp chính: 4 sợi', 'Ván gỗ nghiến: 310 tấm'] } },
    paragraph(`${second.replace('62 m', '<b>62 m</b>')}`),
    {
      type: 'table',
      data: {
        content: [
          ['Hạng mục', 'Vốn'],
          ['Mố cầu', '700 triệu'],
        ],
      },
    },
    { type: 'linkTool', data: { link: 'https://x.example/1', text: 'Bài khác ở một trang khác' } },
    paragraph(third),
  ];
  const store = { time: 1, blocks, version: '2.29' };
  const body = [first, 'Dân góp 640 công', 'Cáp chính: 4 sợi', 'Ván gỗ nghiến: 310 tấm', second]; // biome-ignore format: rows

  it.each([
    ['in an object', next(post({ content: store }))],
    ['as JSON in a string', next(post({ content: JSON.stringify(store) }))],
    [
      'in a state that is a string',
      `<script>window.__STATE__ = JSON.parse(${json(JSON.stringify({ post: post({ content: store }) }))});</script>`,
    ],
    ['in a string in a stream', pushes(`a:${JSON.stringify([post({ content: JSON.stringify(store) })])}\n`)],
    ['under a headline that is a name', next({ ...post({ content: store }), title: undefined, name: title })],
  ])('is read: %s', (_, script) => {
    const { article } = clean(script);
    expect(article).toMatchObject({ title, author: 'Lò Thị Hạnh', published_on: '2024-09-06' });
    const got = article!.body.split('\n');
    expect(got.slice(0, 5)).toEqual(body);
    expect(got.at(-1)).toBe(third);
    expect(got.filter((line) => /Mố cầu.*700 triệu/.test(line))).toHaveLength(1);
    expect(article!.body).not.toMatch(/Bài khác|Xe đầu tiên/);
    expect(article!.captions).toEqual(['Xe đầu tiên qua cầu']);
  });

  const spans = (...texts: string[]) => texts.map((text) => ({ type: 'text', text }));
  it.each([
    [
      'Portable Text',
      lines.map((line) => ({
        _type: 'block',
        children: [
          { _type: 'span', text: line.slice(0, 20) },
          { _type: 'span', text: line.slice(20) },
        ],
      })),
    ],
    [
      'ProseMirror',
      {
        type: 'doc',
        content: lines.map((line) => ({
          type: 'paragraph',
          content: spans(line.slice(0, 9), line.slice(9)),
        })),
      },
    ],
    [
      'Draft.js',
      { blocks: lines.map((text) => ({ key: 'a', text, type: 'unstyled', depth: 0 })), entityMap: {} },
    ],
    ['parts of a page', lines.map((line) => ({ type: 'richtext', value: `<p>${line}</p>` }))],
  ])('is read as %s writes it', (_, content) => {
    expect(clean(next(post({ content }))).article).toMatchObject(told);
  });

  it.each([
    ['comments', post({ comments: lines.map((text) => ({ type: 'comment', text })) })],
    [
      'another article',
      { ...post({ content: store }), title: 'Bản Nà Sự làm đường bê tông vào khu sản xuất' },
    ],
    ['menus', post({ menu: lines.map((text) => ({ type: 'link', text })) })],
  ])('is not read of %s', (_, data) => {
    expect(clean(next(data)).verdict).toBe('empty');
  });
});
