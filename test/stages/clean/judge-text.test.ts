import { describe, expect, it } from 'vitest';
import { cleanPage } from '../../../src/stages/clean/clean-page.ts';
import { loadPageCues, pageOf } from './load-page-cues.ts';

const cues = loadPageCues();
const verdictOf = (...lines: string[]) =>
  cleanPage(
    {
      page: pageOf('pasted.txt', 'text/plain'),
      bytes: new TextEncoder().encode(lines.join('\n')),
      source: null,
    },
    cues,
  ).verdict;

const heads = [
  'Huyện Mường Mẫu khánh thành cầu treo bản Lạn',
  'Đảng ủy xã Pa Mẫu kiểm tra 5 chi bộ bản',
  'Trao 96 con bò giống cho hộ nghèo vùng cao',
  'Tập huấn chuyển đổi số cho cán bộ cơ sở',
  'Ra quân dọn vệ sinh môi trường đầu tháng',
];
const summary =
  'Sáng 12/6, huyện tổ chức lễ khánh thành công trình sau 9 tháng thi công, có 200 người dân dự.';
const paragraphs = [
  'Sáng 12/6, Ban Thường vụ Huyện ủy Mường Mẫu tổ chức hội nghị đánh giá công tác 6 tháng đầu năm, bàn nhiệm vụ 6 tháng cuối năm.',
  'Nửa năm qua, toàn huyện kết nạp 84 đảng viên, đạt 56% kế hoạch; thành lập 2 chi bộ trong doanh nghiệp ngoài nhà nước.',
  'Hội nghị thống nhất tập trung sắp xếp 5 đơn vị sự nghiệp, hoàn thành trước ngày 30/11 năm nay theo đề án đã duyệt.',
];

describe('a page copied as text', () => {
  it('is a list where headlines with days of their own follow each other', () => {
    const entries = heads.flatMap((head, at) => [head, `1${at}/06/2023`, summary]);
    expect(verdictOf('Trang chủ', 'Tin tức - Sự kiện', ...entries, 'Trang sau')).toBe('listing');
    expect(verdictOf('Tin tức', ...heads.map((head, at) => `${head} (1${at}/06/2023)`))).toBe('listing');
  });

  it('is an article also above such a list', () => {
    const related = heads.map((head, at) => `${head} (1${at}/06/2023)`);
    expect(verdictOf(heads[1]!, ...paragraphs, ...paragraphs.slice(1), 'Tin khác', ...related)).toBe(
      'article',
    );
    expect(verdictOf(heads[1]!, '12/06/2023', ...paragraphs)).toBe('article');
  });

  it("is no list where a week's plan names its days", () => {
    const plan = [10, 11, 12, 13, 14].flatMap((day) => [
      `Ngày ${day}/06/2019`,
      '8h00: Họp giao ban Thường trực Huyện ủy tại phòng họp số 1;',
    ]);
    expect(verdictOf('Lịch công tác tuần 24 của Thường trực Huyện ủy', paragraphs[0]!, ...plan)).toBe(
      'article',
    );
  });

  it('is an error where it says so and little else', () => {
    expect(
      verdictOf('Cổng thông tin điện tử huyện Mường Mẫu', 'Lỗi 404', 'Trang bạn tìm không tồn tại.'),
    ).toBe('error');
  });
});
