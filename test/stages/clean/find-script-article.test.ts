import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/stages/clean/clean-page.ts';
import { traceArticle } from '../../../src/stages/clean/trace-article.ts';
import { rangeOf } from '../../../src/text/traced-text.ts';
import { loadPageCues, pageOf } from './load-page-cues.ts';

const cues = loadPageCues();
const title = 'Xã Nậm Khao trồng mới 46 ha chè shan';
const first =
  'Đến hết tháng 9, xã Nậm Khao trồng mới 46 ha chè shan, vượt 6 ha so với kế hoạch của huyện giao.';
const second =
  'Chủ tịch UBND xã Lò Văn Pản cho biết 118 hộ được cấp cây giống "không phải trả trước", mỗi hộ nhận từ 800 đến 1.500 cây; xã giữ lại 5% để dặm.';
const third = 'Diện tích còn lại sẽ trồng xong trước ngày 15/10, khi mùa mưa chấm dứt.';
const html = [first, second, third].map((text) => `<p>${text}</p>`).join('\n');
const plain = [first, second, third].join('\n');
const other = (text: string) => ({
  title: `${text} ở bản Nậm Xá vùng cao`,
  content: html.replaceAll('chè', text),
});

const shell = (script: string, head = `<title>${title} - Huyện Mường Pú</title>`) =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8">${head}</head><body><div id="app"><a href="/">Cổng thông tin huyện Mường Pú</a><p>Đang tải...</p></div>${script}</body></html>`;
const next = (data: unknown) =>
  `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify(data).replace(/[<>&]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`)}</script>`;
const inputOf = (page: string, url: string | null = null) => ({
  page: pageOf('trang', 'text/html', { url }),
  bytes: Buffer.from(page),
  source: null,
});
const clean = (page: string, url: string | null = null) => readPage(inputOf(page, url), cues).outcome;
const state = (article: unknown) => ({ props: { pageProps: { article } } });
const post = { id: 7, title, content: html, related: [other('sắn')] };

describe('an article that stands in a script', () => {
  it.each([
    ['Next', next(state(post))],
    ['a state and the program behind it', `<script>window.__INITIAL_STATE__=${JSON.stringify({ news: { detail: post } })};(function(){var s="}";s.remove()}());</script>`],
    ['a state of a name', `<script>var pageData = ${JSON.stringify([post, other('quế')])};</script>`],
    ['texts in objects of their own', next({ post: { title: { rendered: title }, content: { rendered: html } } })],
    ['the text in a part of its own', next(state({ title, detail: { content: { html } } }))],
    ['plain text', next(state({ title, content: plain }))],
    ['a title for search engines first', next(state({ metaTitle: 'Tin tức huyện Mường Pú hôm nay', ...post }))],
    ['beside a longer text of another name', next(state({ ...post, styles: '.bai-viet p { margin: 0 auto; } '.repeat(90), schema: JSON.stringify({ articleBody: html + html }) }))],
    ['JSON-LD', `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: title, articleBody: plain })}</script>`],
  ])('is read: %s', (_, script) => {
    const { verdict, article } = clean(shell(script));
    expect(verdict).toBe('article');
    expect(article?.title).toBe(title);
    expect(article?.body).toBe(plain);
    expect(article?.notes.some((note) => note.startsWith('text: script '))).toBe(true);
  }); // biome-ignore format: one row

  it.each([
    ['a program', `<script>window.__NUXT__=(function(a){return {data:[{title:a,content:${JSON.stringify(html)}}]}}("${title}"));</script>`],
    ['no JSON', `<script>window.__NUXT__={data:[{title:"${title}",content:${JSON.stringify(html)}}]}</script>`],
    ['other news only', next(state([other('quế'), other('sắn')]))],
    ['comments', next(state({ title, comments: [{ content: html }] }))],
    ['related news', next(state({ related: [post] }))],
    ['a summary', next(state({ title, content: `<p>${first}</p>` }))],
    ['no title', next(state({ content: html }))],
    ['JSON that is cut', next(state(post)).replace('}</script>', '</script>')],
  ])('is not read: %s', (_, script) => {
    expect(clean(shell(script))).toMatchObject({ verdict: 'empty', article: null });
  }); // biome-ignore format: one row

  it('is known by the address where the page has no title of its own', () => {
    const page = shell(next(state(post)), '<title>Huyện Mường Pú</title>');
    expect(clean(page, 'https://h.example/tin/xa-nam-khao-trong-moi-46-ha-che-shan-88.html').article?.body).toBe(plain);
    expect(clean(page, 'https://h.example/tin/xa-nam-khao-don-tet-som-cung-ba-con-88.html').verdict).toBe('empty');
    expect(clean(page).verdict).toBe('empty');
  }); // biome-ignore format: one row

  it('leaves the page of a list with its news in a script a list', () => {
    const links = Array.from({ length: 9 }, (_, at) => `<li><a href="/${at}.html">Bản tin số ${at} về công tác cán bộ của huyện Mường Pú</a></li>`); // biome-ignore format: one row
    const page = shell(`<ul>${links.join('')}</ul>${next(state([post, other('quế')]))}`, '<title>Tin nông nghiệp của huyện</title>'); // biome-ignore format: one row
    expect(clean(page).verdict).toBe('listing');
  });

  it('is not read where the page shows its text', () => {
    const shown = '<p>Sáng 2/10, xã Nậm Khao nghiệm thu 46 ha chè shan trồng mới tại 4 bản, tỷ lệ sống đạt 96%.</p>';
    const page = shell(`<main><h1>${title}</h1>${shown}${shown.replace('Sáng 2/10', 'Chiều 3/10')}</main>${next(state(post))}`);
    expect(clean(page).article?.body).toMatch(/^Sáng 2\/10.*\nChiều 3\/10.*$/);
  }); // biome-ignore format: one row

  it.each([
    [{ publishedAt: '2023-10-01T22:30:00Z', updatedAt: '2024-01-05' }, '2023-10-02'],
    [{ modified: '2024-01-05', createdAt: '2023-10-02 08:15:00', publishDate: '03/10/2023 07:00' }, '2023-10-03'],
    [{ dateModified: '2024-01-05', published_time: 1_696_200_000 }, '2023-10-02'],
    [{ created: 1_696_200_000_000 }, '2023-10-02'],
    [{ updatedAt: '2024-01-05' }, null],
  ])('has the day of the same object: %j', (more, day) => {
    expect(clean(shell(next(state({ ...post, ...more })))).article?.published_on).toBe(day);
  }); // biome-ignore format: one row

  it('has the lead of the same object once, its writer and its section', () => {
    const lead = 'Nậm Khao mở rộng vùng chè đặc sản ở 4 bản vùng cao.';
    const more = { sapo: lead, authors: [{ name: 'Vàng A Chinh' }], category: { name: 'Nông thôn mới' } };
    const article = clean(shell(next(state({ ...post, ...more })))).article;
    expect(article).toMatchObject({ lead, author: 'Vàng A Chinh', section: 'Nông thôn mới' });
    expect(article?.body).toBe(`${lead}\n${plain}`);
    const again = clean(shell(next(state({ ...post, description: first })))).article;
    expect(again?.body).toBe(plain);
  });

  it('leads back to the bytes of the script', () => {
    const bytes = inputOf(shell(next(state(post))));
    const { traced } = traceArticle(bytes, cues);
    expect(traced?.body.text).toBe(plain);
    for (const word of plain.matchAll(/[^\s]+/g)) {
      const range = rangeOf(traced!.body, word.index, word.index + word[0].length);
      const stored = bytes.bytes.subarray(range!.start, range!.end).toString();
      expect(JSON.parse(`"${stored}"`)).toBe(word[0]);
    }
    const all = rangeOf(traced!.body, 0, plain.length)!;
    expect(JSON.parse(`"${bytes.bytes.subarray(all.start, all.end).toString()}"`)).toBe(html.slice(3, -4));
  });

  it.each<[string, (n: number) => string]>([
    ['depth', (n) => `${'{"a":'.repeat(n)}1${'}'.repeat(n)}`],
    ['open brackets', (n) => '['.repeat(2 * n)],
    ['values', (n) => `[${'1,'.repeat(2 * n)}1]`],
    ['backslashes', (n) => `{"a":"${'\\\\'.repeat(2 * n)}"}`],
    ['keys', (n) => JSON.stringify({ title, content: html, ...Object.fromEntries(Array.from({ length: n }, (_, at) => [`khoa-${[...String(at)].map((digit) => 'abcdefghij'[Number(digit)]).join('')}-title`, 1])) })],
    ['texts, each longer than the one before', (n) => JSON.stringify({ title, a: Array.from({ length: n / 100 }, (_, at) => `${'một hai '.repeat(60)}${'x'.repeat(at)}`) })],
  ])('takes no more time for a character of a long script than of a short one: %s', (_, make) => {
    const small = page(make(12_500));
    const large = page(make(100_000));
    const grown = large.bytes.length / small.bytes.length;
    expect(leastTime(large)).toBeLessThan(leastTime(small) * grown * 3);
  }); // biome-ignore format: one row

  /** Processor time of cleaning, the least of some runs: the first pay for what the engine has yet to compile. */
  function leastTime(input: ReturnType<typeof inputOf>): number {
    let least = Number.POSITIVE_INFINITY;
    for (let run = 0; run < 4; run++) {
      const start = process.cpuUsage();
      expect(readPage(input, cues).outcome.rejects).toEqual([]);
      const { user, system } = process.cpuUsage(start);
      least = Math.min(least, user + system);
    }
    return least;
  }

  function page(script: string) {
    return inputOf(
      shell(`<script type="application/json">${script}</script><script>var a=${script}</script>`),
    );
  }
});
