import { describe, expect, it } from 'vitest';
import type { Source } from '../../../src/model/page.ts';
import { dataFolder } from '../../../src/reference/data-folder.ts';
import { loadReference } from '../../../src/reference/load-reference.ts';
import { prepareJudge } from '../../../src/runtime/crawl/prepare-judge.ts';
import { pageOf } from '../../stages/clean/load-page-cues.ts';

const heads = ['họp phiên thứ ba', 'khánh thành cầu treo', 'tập huấn trồng rừng', 'giao lưu văn nghệ'];
const boxes = heads.map(
  (head, at) => `<div class="o"><h4><a href="/${at}">Xã Mường Mẫu ${head} vào sáng nay</a></h4></div>`,
);
// A text that stands in a box named after other news: the general rules can't know.
const html = `<meta charset="utf-8"><div class="xem-them"><b class="tua">Xã Mường Mẫu trao bò giống cho 48 hộ</b><p>Sáng nay, 48 hộ bản Mẫu nhận 96 con bò giống từ nguồn quỹ của huyện, mỗi hộ 2 con.</p></div>${boxes.join('')}`;

const source: Source = {
  source_id: 'mau',
  name: 'Mẫu',
  home_url: null,
  province: null,
  district: null,
  kind: 'portal',
  profile: [{ title: '.tua', body: '.xem-them', drop: ['.o'] }],
};

describe('what a crawl takes a page for', () => {
  it("is told by the profile of the page's source, as cleaning is", () => {
    const reference = loadReference(dataFolder());
    const page = pageOf('http://mau.example/1', 'text/html', { source_id: 'mau' });
    const bytes = new TextEncoder().encode(html);
    expect(prepareJudge(reference)(page, bytes)).toBe('listing');
    expect(prepareJudge(reference, [source])(page, bytes)).toBe('article');
    expect(prepareJudge(reference, [source])({ ...page, source_id: 'other' }, bytes)).toBe('listing');
  });
});
