import { describe, expect, it } from 'vitest';
import { cleanPage } from '../../../src/stages/clean/clean-page.ts';
import { loadPageCues, pageOf } from './load-page-cues.ts';

const cues = loadPageCues();
const first =
  '<p>Sáng 15/11, Huyện ủy Tân Sơn họp bàn việc xây dựng chi bộ bốn tốt ở 12 xã, thị trấn(1).</p>';
const second =
  '<p>Hội nghị thống nhất giao Ban Tổ chức theo dõi, hằng quý báo cáo kết quả với Thường trực Huyện ủy.</p>';

function articleOf(body: string, over = '') {
  const html = `<html><body><h1>Tân Sơn bàn cách xây dựng chi bộ bốn tốt</h1>${over}<div class="content">${body}</div></body></html>`;
  return cleanPage({ page: pageOf('a.html', 'text/html'), bytes: Buffer.from(html), source: null }, cues)
    .article;
}

describe('a signature over notes', () => {
  const name = '<p style="text-align:right"><b>Lê Thị Hòa</b></p>';

  it('is the writer’s when the text calls the notes, which stay', () => {
    const found = articleOf(`${first}${second}${name}<p>(1) Kế hoạch số 12-KH/HU, ngày 3/6/2022.</p>`);
    expect(found?.author).toBe('Lê Thị Hòa');
    expect(found?.body).toContain('Kế hoạch số 12-KH/HU');
    expect(found?.body).not.toContain('Lê Thị Hòa');
  });

  it('is no writer’s over a list of the text', () => {
    const found = articleOf(
      `${first}${second}<p>Lê Thị Hòa</p><p>(4) Chi bộ thôn Đông, xã Minh Đài, được khen.</p>`,
    );
    expect(found?.author).toBeNull();
    expect(found?.body).toContain('Lê Thị Hòa');
  });
});

describe('a time told by how long it is gone', () => {
  const stamp = (title: string, text: string) =>
    articleOf(first + second, `<div><span title="${title}">${text}</span></div>`);

  it('has its day in the attribute', () => {
    expect(stamp('18/03/2024 17:45', '2 ngày trước')?.published_on).toBe('2024-03-18');
  });

  it('has none where the attribute says more than a day, or the words are no such time', () => {
    expect(stamp('Hội nghị ngày 18/03/2024', '2 ngày trước')?.published_on).toBeNull();
    expect(stamp('18/03/2024 17:45', 'Xem lịch')?.published_on).toBeNull();
  });
});

describe('a name over the text', () => {
  it('signs with the post under it', () => {
    const found = articleOf(
      `<p align="right"><b>TS. TRẦN VĂN HÒE</b><br><i>Hiệu trưởng Trường Chính trị tỉnh</i></p>${first}${second}`,
    );
    expect([found?.author, found?.author_office]).toEqual([
      'TS. TRẦN VĂN HÒE',
      'Hiệu trưởng Trường Chính trị tỉnh',
    ]);
  });
});
