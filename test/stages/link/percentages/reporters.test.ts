import { describe, expect, it } from 'vitest';
import { extract } from '../../../support/extract.ts';

const indicators = (text: string) => extract(text).percentages.map(({ indicator }) => indicator);
const told = 'giải quyết đúng hạn hồ sơ';

describe('who reports a figure', () => {
  it.each([
    'nói', 'nói rằng', 'kể', 'chia sẻ', 'thừa nhận', 'dẫn chứng', 'tiết lộ', 'băn khoăn', 'ước tính', 'chỉ rõ', 'giải thích', 'trả lời', 'tâm sự',
    'lý giải', 'bộc bạch', 'tự hào', 'phấn khởi', 'kết luận', 'công bố', 'thông báo', 'lưu ý', 'khẳng định', 'nhận định', 'báo cáo',
  ])('is no part of what is measured: %s', (verb) => {
    expect(indicators(`Chủ tịch UBND xã Lê Đức Thanh ${verb} xã đã giải quyết đúng hạn 98,7% hồ sơ.`)).toEqual([told]);
    expect(indicators(`Ông Lê Đức Thanh, Chủ tịch UBND xã, ${verb}: xã đã giải quyết đúng hạn 98,7% hồ sơ.`)).toEqual([told]);
  }); // biome-ignore format: the verbs in rows

  it.each([
    ['Chi bộ đã kiểm tra, kết luận 100% vụ việc.', 'kiểm tra, kết luận vụ việc'],
    ['Nông nghiệp nói chung tăng 4,5%.', 'Nông nghiệp nói chung'],
    [
      'Theo ông Vi Văn Tám, tỷ lệ câu hỏi được trả lời đúng hạn đạt 96%.',
      'tỷ lệ câu hỏi được trả lời đúng hạn',
    ],
    ['Theo bà Lò Thị Mai, số hộ cam kết không vi phạm đạt 99,2%.', 'số hộ cam kết không vi phạm'],
    ['Tỷ lệ đơn thư phản ánh được giải quyết đạt 92%.', 'Tỷ lệ đơn thư phản ánh được giải quyết'],
  ])('is nobody where the same word says what is done: %s', (text, indicator) => {
    expect(indicators(text)).toEqual([indicator]);
  });
});

describe('what somebody asks for, pledges or foretells', () => {
  it.each([
    ['Giám đốc hợp tác xã, anh Hoàng Đức Sự, đề xuất huyện hỗ trợ 30% chi phí.', 'target'],
    ['UBND huyện Mai Sơn cam kết giải ngân 100% vốn.', 'target'],
    ['Ông Lê Văn Tám dự báo sản lượng giảm 12%.', 'target'],
    ['Bí thư Huyện ủy Lê Văn Tám đề xuất, đến nay xã đã đạt 80% kế hoạch.', 'actual'],
    ['Số kiến nghị của cử tri được giải quyết đạt 95%.', 'actual'],
    ['100% hộ dân cam kết không vi phạm.', 'actual'],
  ])('has not come about: %s', (text, status) => {
    expect(extract(text).percentages.map((row) => row.status)).toEqual([status]);
  });
});
