import { describe, expect, it } from 'vitest';
import { extract } from '../../../support/extract.ts';

const counts = (text: string) =>
  extract(text, { published_on: '2024-05-06' }).quantities.map((row) => `${row.value} ${row.unit}`);

/** DOMAIN.md 7.7 and the guideline's list of figures that are no quantities. */
describe('figures that are no quantities', () => {
  it.each([
    ['view counts', '143 lượt xem'],
    ['view counts with a label', 'Lượt xem: 1.204'],
    ['view counts in brackets', 'Đại hội thành công tốt đẹp (2.310 lượt đọc)'],
    ['readers’ comments', '12 bình luận'],
    ['ratings', 'Đánh giá: 4/5 sao'],
    ['ratings told in words', '5 sao / 3 đánh giá'],
    ['photo numbers', 'Ảnh 3: Quang cảnh hội nghị.'],
    ['photos of a gallery', 'Hình 2/7'],
    ['font controls', 'Cỡ chữ 12 14 16'],
    ['a telephone number', 'Điện thoại: 0203.3825.678; di động 0912 345 678.'],
    ['a hotline', 'Đường dây nóng 1900 9095 hoạt động cả tuần.'],
    ['an article’s id', 'Mã bài viết: 48213'],
    ['ordinals of sessions', 'Kỳ họp thứ 12, HĐND huyện khóa 19 khai mạc.'],
    ['ordinals of congresses', 'Đại hội lần thứ 23 của Đảng bộ huyện bế mạc.'],
    ['ordinals of units', 'Tổ 5, khu 7, thôn 3, phường 12 hoàn thành rà soát.'],
    ['roads', 'Tuyến Quốc lộ 4B và tỉnh lộ 237 được nâng cấp.'],
    ['prizes’ ranks', 'Đội đứng thứ 2 và thứ 3 nhận cờ lưu niệm.'],
    ['document numbers', 'Quyết định số 145 và Công văn 78/UBND-NV có hiệu lực.'],
    ['clock times', 'Hội nghị khai mạc lúc 7 giờ 30, kết thúc lúc 11h15.'],
    ['dates', 'Ngày 5/3 và 20/11/2023, quý 2, tháng 7.'],
    ['durations', 'Sau 15 năm, đồng chí nhận Huy hiệu 30 năm tuổi Đảng.'],
    ['a person’s age', 'Ông Nam, 67 tuổi, trú tại thị trấn.'],
    ['percentages', 'Tỷ lệ đạt 45% và 12 phần trăm.'],
    ['schools by number', 'Trường Mầm non 19/5 và Trường THCS số 2.'],
    ['postal codes and versions', 'Phần mềm phiên bản 2.0.'],
    ['troop units', 'Trung đoàn 123, Lữ đoàn 382 và Sư đoàn 3.'],
    ['projects’ numbers', 'Chương trình 135, Đề án 06, Nghị quyết 30a.'],
  ])('%s: %s', (_case, text) => {
    expect(counts(text)).toEqual([]);
  });
});

/** What looks like them and counts all the same. */
describe('counts beside them', () => {
  it.each([
    ['groups of solutions', 'Nghị quyết nêu 8 nhóm giải pháp.', ['8 nhóm giải pháp']],
    ['visits to a place', 'Khu di tích đón 143 lượt khách.', ['143 lượt khách']],
    ['photos shown', 'Triển lãm trưng bày 60 bức ảnh.', ['60 bức ảnh']],
    ['telephones given', 'Đoàn trao 20 điện thoại cho học sinh nghèo.', ['20 điện thoại']],
    ['stars of a product', 'Huyện có 12 sản phẩm OCOP đạt 4 sao.', ['12 sản phẩm OCOP', '4 sao']],
    ['limits of age', 'Cán bộ dưới 40 tuổi được ưu tiên.', ['40 tuổi']],
    ['a part of a whole', 'Có 15/15 đại biểu dự họp.', ['15 đại biểu']],
    ['an order of articles given', 'Cổng thông tin đăng 310 bài viết.', ['310 bài viết']],
    ['repeats', 'Xã Tân có 3 thôn, xã Hòa có 3 thôn.', ['3 thôn', '3 thôn']],
    ['hamlets counted, not numbered', 'Xã có 5 thôn, 12 tổ dân phố.', ['5 thôn', '12 tổ dân phố']],
    ['calls of a hotline', 'Đường dây nóng tiếp nhận 1.900 cuộc gọi.', ['1900 cuộc gọi']],
  ])('%s: %s', (_case, text, expected) => {
    const found = counts(text);
    expect(found).toHaveLength(expected.length);
    for (const [at, unit] of expected.entries())
      expect(`${found[at]} `.startsWith(`${unit} `) || `${unit} `.startsWith(`${found[at]} `)).toBe(true);
  });
});
