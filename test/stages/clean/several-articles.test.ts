import { describe, expect, it } from 'vitest';
import { cleanPage } from '../../../src/stages/clean/clean-page.ts';
import { loadPageCues, pageOf } from './load-page-cues.ts';

const cues = loadPageCues();
const heads = [
  'Xã Nậm Ngà khánh thành đập dâng bản Huổi Púng',
  'Hội Phụ nữ xã Mường Pú trao bò giống cho hộ nghèo',
  'Trường nội trú Tà Lèng mở lại lớp xóa mù chữ ban đêm',
];
const texts = heads.map((head, at) => [
  `Sáng ${at + 3}/9, đông đảo bà con các bản đã đến dự buổi lễ ngắn gọn do xã tổ chức: ${head.toLowerCase()}.`,
  `Tổng kinh phí là ${at + 2},4 tỷ đồng, trong đó nhân dân đóng góp 18% bằng tiền và ngày công.`,
]);
const writers = ['Vân Anh', 'Lường Văn Chựa', 'Thu Hoài'];
const p = (lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join('');

function read(html: string) {
  const bytes = new TextEncoder().encode(`<meta charset="utf-8"><title>Bản tin xã</title><body>${html}`);
  return cleanPage({ page: pageOf('page.html', 'text/html'), bytes, source: null }, cues);
}

/** The three stories in one box, each with what stands over and under its text. */
function inOneBox(
  headOf: (head: string) => string,
  over: readonly string[],
  under: readonly string[],
): string {
  const stories = heads.map(
    (head, at) => `${headOf(head)}${over[at] ?? ''}${p(texts[at]!)}${under[at] ?? ''}`,
  );
  return `<div class="noi-dung">${stories.join('')}</div>`;
}

const h2 = (head: string) => `<h2>${head}</h2>`;
const labelled = writers.map((name) => `<p>Tác giả: ${name}</p>`);
const bare = writers.map((name) => `<p><b>${name}</b></p>`);
const stamps = ['03/09/2021', '04/09/2021', '05/09/2021'].map((day) => `<p>Ngày đăng: ${day}</p>`);
const tableOf = (head: string, lines: readonly string[]) =>
  `<table width="100%"><tr><td><b>${head.toUpperCase()}</b></td></tr><tr><td>${lines.join('<br><br>')}</td></tr></table>`;

describe('several articles on one page', () => {
  const led = texts.map(([first, second]) => `<p><b>${first}</b></p><p>${second}</p>`);
  const leads = heads.map((head, at) => `<h3>${head}</h3>${led[at]}`).join('');

  it('give the first alone where each opens with its own lead', () => {
    expect(read(`<div class="noi-dung">${leads}</div>`).article?.body).toBe(texts[0]!.join('\n'));
    const below = read(`<h1>Ba việc đã xong ở vùng cao Nậm Ngà</h1><div class="noi-dung">${leads}</div>`);
    for (const text of texts.flat()) expect(below.article?.body).toContain(text);
  });

  it.each([
    ['each signed behind a label', inOneBox(h2, [], labelled), 'Vân Anh', null],
    ['some of them signed behind a label', inOneBox(h2, [], [labelled[0]!]), 'Vân Anh', null],
    ['the second of them signed', inOneBox(h2, [], ['', labelled[1]!]), null, null],
    ['each signed by a bare name', inOneBox(h2, [], bare), 'Vân Anh', null],
    ['each with its own stamp', inOneBox(h2, stamps, []), null, '2021-09-03'],
    ['under bold lines', inOneBox((head) => `<p class="t"><b>${head}</b></p>`, [], labelled), 'Vân Anh', null],
    ['in tables under capitals', heads.slice(0, 2).map((head, at) => tableOf(head, texts[at]!)).join('<br>'), null, null],
  ])('give the first alone: %s', (_, html, author, published) => {
    const { article } = read(html);
    expect(article?.title?.toLowerCase()).toBe(heads[0]!.toLowerCase());
    expect(article).toMatchObject({ body: texts[0]!.join('\n'), author, published_on: published });
  }); // biome-ignore format: one row

  it.each([
    ['sub-headings of its title’s own form, signed at the end', inOneBox(h2, [], ['', '', labelled[0]!])],
    ['sub-headings below its title, each part signed', `<h1>Ba việc đã xong ở vùng cao Nậm Ngà</h1>${inOneBox(h2, [], labelled)}`],
    ['who is quoted before a sub-heading', inOneBox(h2, [], [bare[0]!])],
    ['a bold paragraph under the title alone', `<div><h3>${heads[0]}</h3>${led[0]}<h3>${heads[1]}</h3>${p(texts[1]!)}<h3>${heads[2]}</h3>${p(texts[2]!)}</div>`],
    ['questions', inOneBox((head) => `<h2>${head} ra sao?</h2>`, [], labelled)],
    ['parts in tables', `<h1>Ba việc đã xong ở vùng cao Nậm Ngà</h1>${heads.map((head, at) => tableOf(`${at + 1}. ${head}`, texts[at]!)).join('')}`],
  ])('are one with %s', (_, html) => {
    const body = read(html).article?.body ?? '';
    for (const text of texts.flat()) expect(body).toContain(text);
  }); // biome-ignore format: one row
});
