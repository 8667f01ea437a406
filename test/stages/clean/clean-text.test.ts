import { describe, expect, it } from 'vitest';
import { cleanPage } from '../../../src/stages/clean/clean-page.ts';
import { loadPageCues, pageOf } from './load-page-cues.ts';

const cues = loadPageCues();
const title = 'Thanh Sơn sơ kết công tác cán bộ quý I năm 2019';
const one =
  'Sáng 14/5, Ban Thường vụ Huyện ủy Thanh Sơn tổ chức hội nghị sơ kết công tác cán bộ quý I và triển khai nhiệm vụ quý II năm 2019.';
const two =
  'Theo báo cáo, trong quý I, huyện đã luân chuyển 6 cán bộ về giữ chức vụ chủ chốt ở cơ sở, mở 4 lớp bồi dưỡng cho 312 học viên.';
const three =
  'Kết luận hội nghị, đồng chí Bí thư Huyện ủy yêu cầu các cấp ủy rà soát quy hoạch, không để xảy ra tình trạng nể nang./.';
const body = `${one}\n${two}\n${three}`;

function paste(...lines: readonly string[]) {
  const bytes = Buffer.from(lines.join('\n'));
  return cleanPage({ page: pageOf('a.txt', 'text/plain'), bytes, source: null }, cues).article;
}

describe('a pasted page', () => {
  it("keeps an interview's questions, also the last lines, and takes none for the writer", () => {
    const ask = 'PV: Huyện thực hiện Quy định 98 của Bộ Chính trị thế nào?';
    const more = 'PV: Huyện Thanh Sơn đặt mục tiêu gì cho năm sau';
    const last = 'PV: Trân trọng cảm ơn đồng chí!';
    const article = paste(title, 'Thứ Tư, 15/05/2019 08:30', one, ask, two, three, more, last, 'Hà Quyên');
    expect(article?.body.split('\n').filter((line) => line.startsWith('PV:'))).toEqual([ask, more, last]);
    expect(article?.author).toBe('Hà Quyên');
  });

  it('loses its menu, breadcrumb, stamp, byline and related news', () => {
    const article = paste(
      'Trang chủ', 'Giới thiệu', 'Trang chủ > Tin tức > Xây dựng Đảng', title, 'Thứ Tư, 15/05/2019 08:30 [GMT+7]',
      'Xem cỡ chữ A- A A+', one, '', two, '', three, '', 'Hà Quyên', 'Tin liên quan', 'Khởi công nhà văn hóa thôn',
    ); // biome-ignore format: one page
    expect(article).toMatchObject({
      title,
      body,
      author: 'Hà Quyên',
      published_on: '2019-05-15',
      section: 'Xây dựng Đảng',
    });
  });

  it('reads stamp, counter and writer between title and text', () => {
    const article = paste(
      title,
      'Cập nhật: 15/05/2019 | 10:15 | Lượt xem: 1.024',
      'Tác giả: Hà Quyên',
      one,
      two,
      three,
    );
    expect(article).toMatchObject({
      title,
      body,
      author: 'Hà Quyên',
      published_on: '2019-05-15',
      views: 1024,
    });
  });

  it('leaves the clock of the page aside and takes the stamp at the end', () => {
    const article = paste(
      'Thứ hai, 22/07/2024',
      title,
      one,
      two,
      three,
      'Tin, ảnh: Hà Quyên',
      'Ngày đăng: 15/05/2019',
      'Lượt xem: 56',
    );
    expect(article).toMatchObject({ title, body, author: 'Hà Quyên', published_on: '2019-05-15', views: 56 });
    expect(paste('Thứ hai, 22/07/2024', title, one, two, three)?.published_on).toBeNull();
  });

  it('takes nothing from a day in the text', () => {
    expect(
      paste(title, `(Báo tỉnh) - ${one}`, `Hội nghị kéo dài đến hết sáng nay (6/10). ${two}`)?.published_on,
    ).toBeNull();
  });

  it.each([
    ['of two words each', ['In bài', 'Gửi bài']],
    ['said in full', ['In bài viết này', 'Gửi bài viết cho bạn bè', 'Lưu bài viết', 'Cỡ chữ: A- A A+']],
    ['on one line', ['In bài | Gửi bài']],
    ['of no kind', []],
  ])('has no buttons %s in its text or over it, also where its lines were broken', (_, buttons) => {
    const over = ['Trang chủ', 'Tin tức', title, 'Thứ Tư, 15/05/2019 08:30', ...buttons];
    const broken = (text: string) => [...text.matchAll(/\S.{0,46}(?=\s|$)/g)].map(([line]) => line);
    const wide = `${title} và bàn việc mở lớp bồi dưỡng cho cán bộ cơ sở`;
    expect(paste(...over, one, two, three, 'Hà Quyên')).toMatchObject({ title, body });
    const lines = [...broken(one), '', ...broken(two), '', ...broken(three), '', 'Hà Quyên'];
    expect(paste(...over, ...lines)).toMatchObject({ title, body });
    expect(paste(...over.map((line) => line.replace(title, wide)), ...lines)).toMatchObject({
      title: wide,
      body,
    });
  });

  it('keeps a sentence that speaks of sending, and a day that ends a broken line', () => {
    const ask = 'Gửi bài dự thi về Ban Tuyên giáo Huyện ủy trước ngày 30/6, mỗi chi bộ ít nhất hai bài viết.';
    expect(paste(title, one, ask, two)?.body).toBe([one, ask, two].join('\n'));
    const day =
      'Lớp bồi dưỡng thứ tư của huyện khai giảng vào\n15/05/2019 08:30 tại hội trường Trung tâm Chính\ntrị huyện, có mặt 78 học viên của các xã, do ba\ngiảng viên của trường tỉnh đứng lớp.';
    expect(paste(title, '', one, '', day)?.body).toContain(day.replace(/\n/g, ' '));
  });

  it('says a repeated lead once and marks it', () => {
    const article = paste(title, `${one.slice(0, 90)}...`, one, two, three);
    expect(article).toMatchObject({ body, lead: one });
  });

  it('moves captions out of the body and keeps tables in it', () => {
    const article = paste(
      title,
      one,
      'hn.jpg',
      'Quang cảnh hội nghị sơ kết',
      two,
      'STT\tXã\tSố cán bộ',
      '1\tGiáp Lai\t9',
      three,
      'T.H',
    );
    expect(article?.captions).toEqual(['Quang cảnh hội nghị sơ kết']);
    expect(article?.body).toBe(`${one}\n${two}\nSTT | Xã | Số cán bộ\n1 | Giáp Lai | 9\n${three}`);
    expect(article?.author).toBe('T.H');
  });

  it('keeps the place of an empty cell, and takes tabs in lines of other lengths for gaps', () => {
    const rows = ['\tNăm 2019\tNăm 2020\t', 'Giáp Lai\t9\t12\t', 'Hương Cần\t\t7\t', 'Tổng\t9\t19'];
    const table = '| Năm 2019 | Năm 2020\nGiáp Lai | 9 | 12\nHương Cần | | 7\nTổng | 9 | 19';
    expect(paste(title, one, two, ...rows, three)?.body).toBe(`${one}\n${two}\n${table}\n${three}`);
    const signed = 'Nơi nhận:\t\t\tTrưởng ban';
    expect(paste(title, one, signed, two, three)?.body).toContain('Nơi nhận: | Trưởng ban');
    expect(paste(title, ...[one, two, three].map((line) => `\t${line}`))?.body).toBe(body);
  });

  it('names the office beside the writer', () => {
    expect(paste(title, one, two, three, 'Văn Lâm - Trung tâm VHTT')).toMatchObject({
      author: 'Văn Lâm',
      author_office: 'Trung tâm VHTT',
    });
    expect(paste(title, one, two, three, '(Theo Báo Phú Thọ)')).toMatchObject({
      author: null,
      author_office: 'Báo Phú Thọ',
    });
  });

  it('reads text typed in a legacy font', () => {
    const article = paste(
      'Uû ban nh©n d©n huyÖn häp phiªn th­êng kú th¸ng 5',
      '',
      'S¸ng nay, Uû ban nh©n d©n huyÖn ®· häp phiªn th­êng kú, ®¸nh gi¸ t×nh h×nh kinh tÕ - x· héi th¸ng 5 vµ bµn nhiÖm vô th¸ng 6.',
    );
    expect(article?.title).toBe('Uỷ ban nhân dân huyện họp phiên thường kỳ tháng 5');
    expect(article?.body).toContain('đánh giá tình hình kinh tế - xã hội tháng 5');
    expect(article?.notes).toContain('text-repaired: tcvn3 in 2 paragraphs, 29 of 32 words became syllables');
  });
});
