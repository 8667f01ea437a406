import { describe, expect, it } from 'vitest';
import { cleanPage } from '../../../src/stages/clean/clean-page.ts';
import { loadPageCues, pageOf } from './load-page-cues.ts';

const cues = loadPageCues();
const text = `<p>Sáng 3/12, Hội Nông dân xã Phú Điền bàn giao 14 mái ấm cho hội viên nghèo, mỗi căn trị giá 60 triệu đồng từ quỹ của xã.</p>
  <p>Dịp này, xã trao thêm 25 con bò giống cho các hộ vừa thoát nghèo ở 4 ấp vùng sâu.</p>`;
const title = 'Phú Điền bàn giao 14 mái ấm nông dân';
const clean = (box: string, url: string | null, under = '') => {
  const html = `<title>${title}</title><div class="entry-image"><img src="a.jpg"><div class="badge">${box}</div></div>
    <h1>${title}</h1><div class="entry-content">${text}</div>${under}`;
  const page = pageOf('trang', 'text/html', { url });
  return cleanPage({ page, bytes: Buffer.from(html), source: null }, cues).article;
};
const month = 'https://xa.example/2022/12/phu-dien-ban-giao-mai-am/';
const lines = '<span>05</span><br><span>Th12</span>';

describe('a day in a box over the text', () => {
  it.each([
    ['two lines, the year in the address', lines, month, '', '2022-12-05'],
    ['one line', '05 Th12', month, '', '2022-12-05'],
    ['the month first', '<b>Th12</b><br>5', month, '', '2022-12-05'],
    ['the month in words', '<div>05</div><div>Tháng 12</div>', month, '', '2022-12-05'],
    ['the day in the address too', lines, 'https://xa.example/2022/12/05/mai-am/', '', '2022-12-05'],
    ['a year of its own', '<div>05</div><div>Th12 2021</div>', null, '', '2021-12-05'],
    ['a time of the same day', lines, null, '<time datetime="2020-12-05T08:00:00+07:00">2 năm trước</time>', '2020-12-05'],
    ['no year anywhere', lines, 'https://xa.example/phu-dien-ban-giao-mai-am.html', '', null],
    ['an address of another month', lines, 'https://xa.example/2022/11/mai-am/', '', null],
    ['an address of another day', lines, 'https://xa.example/2022/12/06/mai-am/', '', null],
    ['a time of another day', lines, null, '<time datetime="2020-12-06">6</time>', null],
    ['two years', lines, month, '<time datetime="2020-12-05">5</time>', null],
    ['a school', '<div>05</div><div>TH 12</div>', month, '', null],
    ['no day of the calendar', '<div>31</div><div>Th2</div>', 'https://xa.example/2022/02/mai-am/', '', null],
  ])('%s', (_, box, url, under, date) => {
    const article = clean(box, url, under);
    expect(article?.title).toBe(title);
    expect(article?.published_on).toBe(date);
    expect(article?.body).toMatch(/^Sáng 3\/12, Hội/);
  }); // biome-ignore format: one row
});
