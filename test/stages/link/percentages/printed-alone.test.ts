import { describe, expect, it } from 'vitest';
import { extract } from '../../../support/extract.ts';

const indicators = (text: string) =>
  extract(text).percentages.map(({ indicator, low, high }) => `${low ?? high} ${indicator}`);
const populations = (text: string) => extract(text).percentages.map(({ population }) => population);

describe('what is measured, printed without its sentence', () => {
  it.each([
    // what is counted before a bracket is its own
    [
      'Toàn huyện có 9/14 xã (64,3%) đạt chuẩn nông thôn mới, 2/14 xã (14,3%) đạt chuẩn nông thôn mới nâng cao.',
      ['64.3 xã đạt chuẩn nông thôn mới', '14.3 xã đạt chuẩn nông thôn mới nâng cao'],
    ],
    [
      'Có 12/39 đồng chí (30,8%) trúng cử lần đầu, 8/39 đồng chí (20,5%) là nữ, 5/39 đồng chí (12,8%) dưới 40 tuổi.',
      ['30.8 đồng chí trúng cử lần đầu', '20.5 đồng chí là nữ', '12.8 đồng chí dưới 40 tuổi'],
    ],
    // the whole that a level is a part of
    ['Tỷ lệ bao phủ bảo hiểm y tế là 86,9% dân số.', ['86.9 Tỷ lệ bao phủ bảo hiểm y tế trong dân số']],
    [
      'Có 68 thôn được công nhận lại danh hiệu văn hóa, đạt 87% thôn của toàn huyện.',
      ['87 thôn được công nhận lại danh hiệu văn hóa trong số thôn của toàn huyện'],
    ],
    // an adverbial before what is measured behind the value
    [
      'Theo khảo sát của Hội, có tới 45% phụ nữ được hỏi muốn học nghề.',
      ['45 phụ nữ được hỏi muốn học nghề'],
    ],
    // heads of a body with a number in its name
    [
      'Ban Chấp hành Đảng bộ huyện khóa XXIII gồm 39 đồng chí, trong đó nữ chiếm 20,5%.',
      ['20.5 Ban Chấp hành Đảng bộ huyện khóa XXIII: nữ'],
    ],
    // amounts that are another fact
    [
      'Tổng đàn trâu, bò có 21.400 con, tăng 1,9%; đàn lợn 56.300 con, giảm 4,2%.',
      ['1.9 Tổng đàn trâu, bò', '4.2 đàn lợn'],
    ],
    [
      'Cấp ủy các cấp thi hành kỷ luật 21 đảng viên, giảm 12,5% so với năm 2023.',
      ['12.5 thi hành kỷ luật đảng viên'],
    ],
    ['Xảy ra 15 vụ, giảm 4 vụ (21%) so với cùng kỳ.', ['21 Xảy ra vụ']],
    // the last of the deeds that are counted
    ['Công an huyện tiếp nhận 38 tin báo tố giác, đã giải quyết 35 tin, đạt 92,1%.', ['92.1 giải quyết tin']],
    ['Ngành khai thác, nuôi trồng 500 tấn, đạt 92% kế hoạch.', ['92 Ngành khai thác, nuôi trồng']],
    // a part without a comma before it
    [
      'Năm 2011 xã có 720 hộ trong đó có 374 hộ đạt gia đình văn hóa chiếm 51,7%.',
      ['51.7 hộ đạt gia đình văn hóa'],
    ],
  ])('%s', (text, expected) => {
    expect(indicators(text)).toEqual(expected);
  });

  it.each([
    ['Trên 85% hồ sơ công việc được xử lý trên mạng.', ['hồ sơ công việc']],
    ['Lao động được hỗ trợ 50% chi phí ăn ở.', ['chi phí ăn ở']],
    ['Rừng trồng chiếm 52% diện tích tự nhiên.', ['diện tích tự nhiên']],
    ['Có 45% số hộ muốn vay thêm vốn.', ['hộ']],
    ['Cả xã có 87% thôn của toàn xã đạt chuẩn.', ['thôn']],
  ])('of whom: %s', (text, expected) => {
    expect(populations(text)).toEqual(expected);
  });
});
