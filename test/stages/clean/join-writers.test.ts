import { describe, expect, it } from 'vitest';
import { cleanPage } from '../../../src/stages/clean/clean-page.ts';
import { loadPageCues, pageOf } from './load-page-cues.ts';

const cues = loadPageCues();
const text = [
  'Sáng 6/10, huyện Pác Ma khánh thành nhà văn hóa thôn Khuổi Luông, công trình do 186 hộ dân góp 420 triệu đồng.',
  'Phó Bí thư Huyện ủy Ma Thế Quyền đề nghị thôn giữ nếp sinh hoạt mỗi tháng một buổi, không để nhà khóa cửa quanh năm.',
];

/** The writer of a page with markup over its text, and another under its text's box. */
function writerOf(over: string, under = ''): string | null | undefined {
  const paragraphs = text.map((line) => `<p>${line}</p>`).join('');
  const page = `<meta charset="utf-8"><body><h1>Khuổi Luông có nhà văn hóa do dân tự làm</h1>${over}<div><div class="content">${paragraphs}</div>${under}</div></body>`;
  const bytes = new TextEncoder().encode(page);
  return cleanPage({ page: pageOf('page.html', 'text/html'), bytes, source: null }, cues).article?.author;
}

describe('several writers of one article', () => {
  it('are parted where only their tags are', () => {
    expect(writerOf('<div class="wrap"><a class="name author" href="/1">Nông Văn Dìn</a><a class="name author" href="/2">Thu Trà</a></div>')).toBe('Nông Văn Dìn, Thu Trà');
    expect(writerOf('<div class="author"><span>Nông</span> <span>Văn Dìn</span></div>')).toBe('Nông Văn Dìn');
  }); // biome-ignore format: one row

  const card = (name: string, post: string) =>
    `<div class="author-item"><div class="pic"><a href="/tac-gia/mot-dia-chi-rat-dai.html" title="${name}"><img src="/anh/chan-dung/${name}.jpg" alt="${name}"></a></div><div class="name-of-author"><a href="/tac-gia/mot-dia-chi-rat-dai.html" title="${name}">${name}</a></div>${post}</div>`;

  it('are all named where each has a card', () => {
    expect(writerOf(`<div class="list">${card('Nông Văn Dìn', '')}${card('Bế Thu Trà', '')}</div>`)).toBe('Nông Văn Dìn, Bế Thu Trà');
    expect(writerOf(`<div class="list">${card('Nông Văn Dìn', '<span>Phóng viên</span>')}${card('Bế Thu Trà', '<span>Cộng tác viên</span>')}</div>`)).toBe('Nông Văn Dìn, Bế Thu Trà');
  }); // biome-ignore format: one row

  it('are named once', () => {
    expect(writerOf(`<div class="list">${card('Nông Văn Dìn', '')}${card('Nông Văn Dìn', '')}</div>`)).toBe('Nông Văn Dìn');
  }); // biome-ignore format: one row
});

describe('a post beside a name', () => {
  it('is that of the name in its own box, and labels one in the next where it stands alone', () => {
    expect(writerOf('<div class="by"><div><b>Nông Văn Dìn</b><i>Phóng viên</i></div></div>')).toBe('Nông Văn Dìn');
    expect(writerOf('<div class="by"><i>Phóng viên</i><b>Nông Văn Dìn</b></div>')).toContain('Nông Văn Dìn');
  }); // biome-ignore format: one row
});

describe('who signs', () => {
  it('stands at the right under the box of the text', () => {
    expect(writerOf('', '<p align="right"><strong>Nông Văn Dìn</strong></p><p align="right"><i>Số lượt xem: 88</i></p>')).toBe('Nông Văn Dìn');
    expect(writerOf('', '<p><strong>Nông Văn Dìn</strong></p>')).toBeNull();
  }); // biome-ignore format: one row

  it('is named without the agency behind a slash', () => {
    expect(writerOf('<div class="author">Thu Trà/TTVC</div>')).toBe('Thu Trà');
    expect(writerOf('<div class="author">Thu Trà/TTVC/tintuc.example.vn</div>')).toBe('Thu Trà');
    expect(writerOf('<div class="author">Thu Trà/TTVC-Tây Bắc</div>')).toBe('Thu Trà');
    expect(writerOf('<div class="author">Thu Trà/Văn Dìn</div>')).toBe('Thu Trà/Văn Dìn');
  });

  it('is named in a link to the paper that an article comes from', () => {
    expect(writerOf('', '<div class="nguontin">Nguồn: <a href="http://bao.example.vn/1">Theo Nông Văn Dìn (Báo Non Cao)</a></div>')).toBe('Nông Văn Dìn');
    expect(writerOf('', '<div class="nguontin">Nguồn: <a href="http://bao.example.vn/1">Theo Báo Non Cao</a></div>')).toBeNull();
  }); // biome-ignore format: one row
});
