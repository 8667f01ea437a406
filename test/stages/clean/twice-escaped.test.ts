import { describe, expect, it } from 'vitest';
import { cleanPage } from '../../../src/stages/clean/clean-page.ts';
import { traceArticle } from '../../../src/stages/clean/trace-article.ts';
import { rangeOf } from '../../../src/text/traced-text.ts';
import { loadPageCues, pageOf } from './load-page-cues.ts';

const cues = loadPageCues();
const title = 'Huyện ủy Vân Hồ sơ kết công tác cán bộ';
const story = [
  'Sáng 12/6, Huyện ủy Vân Hồ tổ chức hội nghị sơ kết công tác cán bộ sáu tháng đầu năm; đồng chí Bí thư Huyện ủy chủ trì.',
  'Toàn huyện đã luân chuyển 14 cán bộ về các xã, trong đó có 5 cán bộ nữ; tỷ lệ cán bộ trẻ tham gia cấp ủy đạt 18% & còn tăng.',
];
const named: Readonly<Record<string, string>> = {
  à: 'agrave',
  á: 'aacute',
  ã: 'atilde',
  ó: 'oacute',
  ị: '#7883',
};

/** Letters beyond ASCII as references, by name where HTML has one, each `&` escaped `times`. */
function referenced(text: string, times: number): string {
  let escaped = text.replaceAll('&', '&amp;').replace(/\P{ASCII}/gu, (letter) => {
    return `&${named[letter] ?? `#${letter.codePointAt(0)}`};`;
  });
  for (let at = 1; at < times; at++) escaped = escaped.replaceAll('&', '&amp;');
  return escaped;
}

function page(times: number) {
  const paragraphs = story.map(
    (line) => `<p>${referenced(line, times).replaceAll(', ', `,${referenced('\u00a0', times)}`)}</p>`,
  );
  const source = `<html><head><title>${referenced(title, times)}</title></head><body><h1>${referenced(title, times)}</h1><div>${paragraphs.join('')}</div></body></html>`;
  return { page: pageOf('page.html', 'text/html'), bytes: Buffer.from(source), source: null };
}

describe('a page whose letters are references', () => {
  it('reads the same whether it was escaped once or twice', () => {
    for (const times of [1, 2]) {
      const { article } = cleanPage(page(times), cues);
      expect(article).toMatchObject({ title, body: story.join('\n'), language: 'vi' });
    }
  });

  it('is never decoded a third time', () => {
    expect(cleanPage(page(3), cues).article?.body ?? '').not.toContain('Huyện');
  });

  it('leads back from a word to its own references', () => {
    const one = page(2);
    const { body } = traceArticle(one, cues).traced!;
    for (const word of ['Huyện', 'chủ trì', 'luân chuyển 14 cán bộ', '& còn']) {
      const at = body.text.indexOf(word);
      const range = rangeOf(body, at, at + word.length)!;
      expect(one.bytes.subarray(range.start, range.end).toString()).toBe(referenced(word, 2));
    }
  });
});
