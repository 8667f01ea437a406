import { describe, expect, it } from 'vitest';
import { extract } from '../../../support/extract.ts';

const counted = (text: string) =>
  extract(text).quantities.map(({ value, indicator }) => `${value} ${indicator}`);

describe('what an amount counts, read alone', () => {
  it.each([
    // what is done, without who does it
    [
      'Ban Thường vụ Huyện ủy đã luân chuyển 45 lượt cán bộ, trong đó 12 đồng chí từ huyện về xã.',
      ['45 luân chuyển lượt cán bộ', '12 đồng chí từ huyện về xã'],
    ],
    [
      'UBND huyện trao giấy khen cho 5 tập thể và 12 cá nhân xuất sắc.',
      ['5 trao giấy khen cho tập thể', '12 trao giấy khen cho cá nhân xuất sắc'],
    ],
    [
      'Nhân dân đã hiến 2.500 m2 đất, làm 15 km đường liên thôn.',
      ['2500 hiến đất', '15 làm đường liên thôn'],
    ],
    // the number that is named
    [
      'Số đảng viên mới kết nạp là 214 đảng viên, nâng tổng số đảng viên của huyện lên 4.512 đảng viên.',
      ['214 Số đảng viên mới kết nạp', '4512 tổng số đảng viên của huyện'],
    ],
    [
      'Tổng thu ngân sách đạt 285 tỷ đồng, tăng 12 tỷ đồng so với năm trước; dân số 8.420 người.',
      ['285 Tổng thu ngân sách', '12 Tổng thu ngân sách', '8420 dân số'],
    ],
    ['Tổng số đảng viên: 9.486; được miễn đánh giá: 12.', ['9486 Tổng số đảng viên']],
    ['Số hộ nghèo giảm từ 640 hộ xuống còn 215 hộ.', ['640 Số hộ nghèo', '215 Số hộ nghèo']],
    [
      'Giá trị sản xuất nông, lâm, thủy sản đạt 486 tỷ đồng; tổng nguồn lực huy động 21 tỷ đồng.',
      ['486 Giá trị sản xuất nông, lâm, thủy sản', '21 tổng nguồn lực huy động'],
    ],
    ['Huyện phấn đấu kết nạp từ 200 đảng viên trở lên.', ['200 kết nạp đảng viên']],
    [
      'Tổng đàn gia súc, gia cầm 9.500 con; nuôi trồng 91 tấn.',
      ['9500 Tổng đàn gia súc, gia cầm', '91 nuôi trồng'],
    ],
    // what stands beside it
    [
      'Khu công nghiệp thu hút 25 dự án với tổng vốn đăng ký 3.200 tỷ đồng.',
      ['25 thu hút dự án', '3200 tổng vốn đăng ký'],
    ],
    // whose it is
    [
      'Công ty Hoa Mai có 40 lao động nữ trên dây chuyền.',
      ['40 Công ty Hoa Mai: lao động nữ trên dây chuyền'],
    ],
    ['Toàn huyện có 40 hộ làm du lịch.', ['40 hộ làm du lịch']],
    // votes
    [
      'Ông Lò Văn Páo được bầu làm Chủ tịch UBND xã với 27/28 phiếu tán thành.',
      ['27 phiếu tán thành (Lò Văn Páo được bầu làm Chủ tịch UBND xã)'],
    ],
  ])('%s', (text, expected) => {
    expect(counted(text)).toEqual(expected);
  });

  it.each([
    ['Toàn huyện có 21 xã.', ['21 null']],
    ['Huyện có 15 xã, thị trấn với 126 thôn.', ['15 null', '126 null']],
    ['Nguyên do là 14 sổ đỏ bị thu hồi.', ['14 sổ đỏ bị thu hồi']],
    ['Xã có 21 thôn đặc biệt khó khăn. Năm 2015 giảm 2 thôn.', ['21 thôn đặc biệt khó khăn', '2 null']],
  ])('is no more than that: %s', (text, expected) => {
    expect(counted(text)).toEqual(expected);
  });
});
