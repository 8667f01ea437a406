import { describe, expect, it } from 'vitest';
import { extract } from '../../../support/extract.ts';

/** What is measured, its status and year, of each percentage of a text published on 8 June 2021. */
const rows = (text: string) =>
  extract(text, { published_on: '2021-06-08' }).percentages.map((row) => [
    row.indicator,
    row.status,
    row.year_to,
  ]);

describe('levels that a verb alone leads to', () => {
  it.each<[string, ...[string, string, number | null][]]>([
    [
      'Năm 2016, toàn xã có 45% hộ dùng nước sạch; sau 4 năm nâng lên 78%.',
      ['hộ dùng nước sạch', 'actual', 2016],
      ['hộ dùng nước sạch', 'actual', 2020],
    ],
    [
      'Tỷ lệ trường chuẩn quốc gia năm 2015 mới đạt 32%, đến nay đã nâng lên 61,5%.',
      ['Tỷ lệ trường chuẩn quốc gia', 'actual', 2015],
      ['Tỷ lệ trường chuẩn quốc gia', 'actual', 2021],
    ],
    [
      'Tỷ lệ che phủ rừng năm 2010 là 38%. Nhờ giao đất giao rừng, năm 2020 nâng lên 52%.',
      ['Tỷ lệ che phủ rừng', 'actual', 2010],
      ['Tỷ lệ che phủ rừng', 'actual', 2020],
    ],
    [
      'Nhiệm kỳ 2015 - 2020, nữ cấp ủy chiếm 14,5%; nhiệm kỳ này nâng lên 18,2%.',
      ['nữ cấp ủy', 'actual', 2020],
      ['nữ cấp ủy', 'actual', null],
    ],
    [
      'Tỷ lệ cán bộ xã có bằng đại học là 40%, huyện phấn đấu nâng lên 60% trong nhiệm kỳ 2020 - 2025.',
      ['Tỷ lệ cán bộ xã có bằng đại học', 'actual', null],
      ['Tỷ lệ cán bộ xã có bằng đại học', 'target', 2025],
    ],
    // What is led there is named.
    [
      'Tỷ lệ hộ nghèo còn 5%. Huyện phấn đấu nâng tỷ lệ hộ dùng điện lên 98%.',
      ['Tỷ lệ hộ nghèo', 'actual', null],
      ['tỷ lệ hộ dùng điện', 'target', null],
    ],
  ])('%s', (text, ...expected) => {
    expect(rows(text)).toEqual(expected);
  });
});

describe('years', () => {
  it.each<[string, (number | null)[]]>([
    // Days in a row are news as one day is.
    ['Trong hai ngày 4 và 5/6, Đảng bộ xã tổ chức đại hội.\nÔng A trúng cử với 98,3% số phiếu.', [2021]],
    // What is still to be reached is not due in a year gone by.
    ['Năm 2020 tỷ lệ che phủ rừng đạt 62%, phấn đấu nâng lên 70%.', [2020, null]],
    ['Năm 2021 tỷ lệ che phủ rừng đạt 62%, phấn đấu nâng lên 63%.', [2021, 2021]],
    // No one year, whatever day was told before.
    ['Ngày 5/6/2021, huyện họp. 90% chỉ tiêu nhiệm kỳ qua đã hoàn thành.', [null]],
    // A document's period says when its targets are due, and not when results hold.
    ['Thực hiện Nghị quyết số 5-NQ/HU về giảm nghèo giai đoạn 2021 - 2025, 98% cử tri đã đồng ý.', [null]],
    ['Nghị quyết số 5-NQ/HU về giảm nghèo giai đoạn 2021 - 2025 đặt mục tiêu 90% hộ có nước sạch.', [2025]],
    // What is to be so every year goes on with the deadline before it.
    ['Đến năm 2025, 85% dân số dùng nước sạch. Hằng năm kết nạp ít nhất 3% đảng viên.', [2025, 2025]],
  ])('%s', (text, expected) => {
    expect(rows(text).map(([, , year]) => year)).toEqual(expected);
  });
});
