import { describe, expect, it } from 'vitest';
import { extract } from '../../../support/extract.ts';
import { readPassage } from '../measures/read-passage.ts';

const counts = (text: string) =>
  readPassage(text).quantities.map(({ values }) => `${values.value} ${values.unit}`);

describe('linkQuantities', () => {
  it.each([
    ['thousands', 'hơn 10.250 cử tri', ['10250 cử tri']],
    ['padded', 'khen thưởng 08 tập thể', ['8 tập thể']],
    ['figure and word', 'xử lý 03 (ba) trường hợp', ['3 trường hợp']],
    ['falling scales', 'thu 412 tỷ 305 triệu đồng', ['412.305 tỷ đồng']],
    ['scale kept in the unit', 'đón 2,4 triệu lượt khách', ['2.4 triệu lượt khách']],
    ['part of a whole', 'có 28/29 đại biểu dự', ['28 đại biểu']],
    ['limit of age', 'cán bộ dưới 40 tuổi', ['40 tuổi']],
    ['words', 'trao hai mươi mốt suất quà', ['21 suất quà']],
    [
      'a scale alone behind a bound',
      'gần chục nghìn lượt khách, hơn trăm hộ',
      ['10 nghìn lượt khách', '100 hộ'],
    ],
    ['vague amounts', 'hàng trăm hộ dân, vài chục triệu đồng', ['100 hộ dân', '20 triệu đồng']],
    ['half a unit', 'mua 2 tạ rưỡi thóc, hết 4 triệu rưỡi', ['2.5 tạ', '4.5 triệu']],
    ['tens and hundreds counted out', '3 chục con bò, 2 trăm hộ', ['30 con bò', '200 hộ']],
    ['scale once for both ends', 'từ 3-4 triệu đồng, từ 5 đến 7 tấn', ['3 triệu đồng', '5 tấn']],
    ['ends in different scales', 'từ 800 triệu đồng đến 1,2 tỷ đồng', ['0.8 tỷ đồng']],
    ['thousands by a comma', '1,250 hộ dân', ['1250 hộ dân']],
    ['unit glued to the figure', 'đường dài 3,5km', ['3.5 km']],
    [
      'behind a minority',
      'là người dân tộc thiểu số 318 đồng chí, đa số 20 hộ nghèo',
      ['318 đồng chí', '20 hộ nghèo'],
    ],
    ['behind a body', 'bầu Ban Thường vụ 9 đồng chí, Ban Kiểm tra 3 đồng chí', ['9 đồng chí', '3 đồng chí']],
    ['repeats are kept', 'trao 2 suất quà ở bản A, 2 suất quà ở bản B', ['2 suất quà', '2 suất quà']],
  ])('%s', (_case, text, expected) => {
    expect(counts(text)).toEqual(expected);
  });

  it.each([
    ['counters', '143 lượt xem. Lượt xem: 83. Xếp hạng: 4 trong 5 đánh giá'],
    ['ordinals', 'khóa 13, lần thứ 12, Quốc lộ 1, phường 5, tổ 3 phường Tân An, Nghị quyết 11'],
    ['ages', 'Bà Lan, 57 tuổi, và ông Hùng (62 tuổi)'],
    ['durations', 'sau 5 năm, hơn 30 năm tuổi Đảng, 10 ngày'],
    ['clock times', 'lúc 7 giờ 30 phút, từ 8h đến 10h30'],
    ['phone numbers', 'gọi số 0912 345 678 hoặc 02053.870.123'],
    ['mottos', 'phương châm "4 tại chỗ", "3 sạch"'],
    ['fractions', 'hơn 2/3 số xã, một phần ba diện tích, gần một nửa đại biểu'],
    ['ordinals in words', 'lần thứ hai mươi, tháng ba, hạng hai, khóa mười hai, thứ hai'],
    ['articles and sayings', 'một cán bộ, một số hộ, hai bên, ba mẹ, hai ba người'],
    ['durations and ages in words', 'hai mươi năm, mười ngày, em bé ba tuổi'],
    ['names with a letter', 'Chương trình 30a, nhà 12b'],
  ])('%s make none', (_case, text) => {
    expect(counts(text)).toEqual([]);
  });

  it.each([', ', ' - ', ' – '])('leaves out who acts, with %j before the post', (mark) => {
    const passage = `Ông Nguyễn Văn Dương${mark}Chủ tịch UBND huyện cho biết đã tặng giấy khen cho 18 tập thể.`;
    const [first] = extract(passage).quantities;
    expect(first?.indicator).toBe('tặng giấy khen cho tập thể');
  });

  it('names who acts where nothing else is said of the amount', () => {
    const [first] = extract('Ông Giàng A Chư, Trưởng xóm, có 3 con học tại trường.').quantities;
    expect(first?.indicator).toBe('Giàng A Chư: con học tại trường');
  });

  it('gives comparator, change and a phrase that can be read alone', () => {
    const [first, second] = readPassage(
      'Huyện đã luân chuyển hơn 20 lượt cán bộ về cơ sở, tăng 5 lượt so với năm trước.',
    ).quantities;
    expect(first?.values).toMatchObject({
      value: 20,
      comparator: 'gt',
      unit: 'lượt cán bộ',
      status: 'actual',
    });
    expect(first?.values.indicator).toContain('luân chuyển lượt cán bộ về cơ sở');
    expect(second?.values).toMatchObject({ value: 5, change: 'increase', unit: 'lượt' });
  });

  it.each([
    ['Số phòng giảm từ 12 xuống 8 phòng.', ['12 phòng', '8 phòng']],
    ['Thu nhập tăng từ 30 lên 42 triệu đồng.', ['30 triệu đồng', '42 triệu đồng']],
    ['Số thôn giảm từ 214 xuống còn 131 thôn.', ['214 thôn', '131 thôn']],
    ['Từ ngày 12 xuống cơ sở, Đoàn thăm 8 phòng học.', ['8 phòng học']],
    ['Nhiệt độ giảm từ 12 giờ còn 8 độ.', ['8 độ']],
  ])('counts the figure that a change starts from: %s', (text, expected) => {
    expect(counts(text)).toEqual(expected);
  });

  it.each([
    ['Mới có 14 trong số 22 xã, thị trấn lấy ý kiến Nhân dân.', ['14 xã', '22 xã']],
    ['Đã có 14/22 xã lấy ý kiến Nhân dân.', ['14 xã']],
    ['Huyện yêu cầu 15 xã, thị trấn nộp báo cáo.', ['15 xã']],
    ['Hội Phụ nữ Quận 5 (TPHCM) lần thứ XII.', []],
    ['Giao 01 (một) lô đất, trồng 5 (năm) héc-ta rừng.', ['1 lô đất', '5 héc-ta']],
    ['Cô giáo mầm non 24 tuổi vừa vào Đảng.', []],
    ['Tổng số đảng viên: 9.486; được miễn đánh giá: 1.207 đảng viên.', ['9486 đảng viên', '1207 đảng viên']],
  ])('counts what is counted, and no name: %s', (text, expected) => {
    expect(extract(text).quantities.map((row) => `${row.value} ${row.unit}`)).toEqual(expected);
  });

  it.each([
    ['Luân chuyển giữa các phòng, ban 48 đồng chí.', ['48 đồng chí']],
    ['Từ huyện xuống xã 10 đ/c, vay ngân hàng 15 triệu đồng.', ['10 đ/c', '15 triệu đồng']],
    ['Bí thư Đảng ủy phường 5 đồng chí Nguyễn Văn Ba phát biểu.', []],
    ['Trường THCS 19 được khen.', []],
  ])('keeps a count from the name before it: %s', (text, expected) => {
    expect(extract(text).quantities.map((row) => `${row.value} ${row.unit}`)).toEqual(expected);
  });
});
