import { describe, expect, it } from 'vitest';
import { extract } from '../../../support/extract.ts';

/** Own sentences in the manner of the news of their year; `position | level | place` of each post, `-` where the text ties it to none. */
const cases: readonly (readonly [published: string, body: string, ...rows: string[]])[] = [
  // Districts and communes below them, until June 2025.
  ['2011-08-20', 'Bà Vi Thị Lan, Bí thư Huyện ủy Chi Lăng, chủ trì.', 'Bí thư Huyện ủy | huyện | huyện Chi Lăng'],
  ['2014-03-11', 'Bà Vi Thị Lan, Chủ tịch UBND huyện Từ Liêm (cũ), kể lại.', 'Chủ tịch UBND huyện | huyện | huyện Từ Liêm'],
  ['2016-05-04', 'Bà Vi Thị Lan, Phó Chủ tịch UBND thị xã Kỳ Anh, phát biểu.', 'Phó Chủ tịch UBND thị xã | huyện | thị xã Kỳ Anh'],
  ['2018-10-02', 'Bà Vi Thị Lan, Bí thư Huyện ủy Mộc Châu, dự.', 'Bí thư Huyện ủy | huyện | huyện Mộc Châu'],
  ['2019-07-15', 'Bà Vi Thị Lan, Trưởng Công an thị trấn Mộc Châu, cho biết.', 'Trưởng Công an thị trấn | xã | thị trấn Mộc Châu'],
  ['2020-02-20', 'Bà Vi Thị Lan, Phó Chủ tịch UBND quận Thủ Đức, dự.', 'Phó Chủ tịch UBND quận | huyện | quận Thủ Đức'],
  ['2022-02-20', 'Bà Vi Thị Lan, Phó Chủ tịch UBND thành phố Thủ Đức, dự.', 'Phó Chủ tịch UBND thành phố | huyện | thành phố Thủ Đức'],
  ['2022-09-09', 'Bà Vi Thị Lan, Bí thư Thành ủy Vinh, trao quà.', 'Bí thư Thành ủy | huyện | thành phố Vinh'],
  ['2023-11-15', 'Bà Vi Thị Lan, Phó Bí thư Thường trực Huyện ủy Chi Lăng, báo cáo.', 'Phó Bí thư Thường trực Huyện ủy | huyện | huyện Chi Lăng'],
  ['2024-06-03', 'Bà Vi Thị Lan, Giám đốc Sở Nội vụ Hà Giang, phát biểu.', 'Giám đốc Sở Nội vụ | tỉnh | tỉnh Hà Giang'],
  ['2024-12-20', 'Bà Vi Thị Lan, Chủ tịch UBND tỉnh Thừa Thiên Huế, chỉ đạo.', 'Chủ tịch UBND tỉnh | tỉnh | tỉnh Thừa Thiên Huế'],
  // A city under the centre since January 2025; departments and Party boards merged in its first months.
  ['2025-02-12', 'Bà Vi Thị Lan, Chủ tịch UBND thành phố Huế, chỉ đạo.', 'Chủ tịch UBND thành phố | tỉnh | thành phố Huế'],
  ['2025-03-18', 'Bà Vi Thị Lan, Trưởng Ban Tuyên giáo và Dân vận Tỉnh ủy Thanh Hóa, quán triệt.', 'Trưởng Ban Tuyên giáo và Dân vận Tỉnh ủy | tỉnh | tỉnh Thanh Hóa'],
  ['2025-04-22', 'Bà Vi Thị Lan, Giám đốc Sở Nông nghiệp và Môi trường tỉnh Sơn La, kiểm tra.', 'Giám đốc Sở Nông nghiệp và Môi trường tỉnh | tỉnh | tỉnh Sơn La'],
  ['2025-04-25', 'Bà Vi Thị Lan, Giám đốc Sở Dân tộc và Tôn giáo tỉnh Gia Lai, dự.', 'Giám đốc Sở Dân tộc và Tôn giáo tỉnh | tỉnh | tỉnh Gia Lai'],
  // Two levels since July 2025.
  ['2025-07-02', 'Bà Vi Thị Lan, Bí thư Đảng ủy xã Lộc Bình, chủ trì.', 'Bí thư Đảng ủy xã | xã | xã Lộc Bình'],
  ['2025-08-14', 'Bà Vi Thị Lan, Phó Bí thư Thường trực Đảng ủy, Chủ tịch HĐND xã Lộc Bình, dự.',
    'Phó Bí thư Thường trực Đảng ủy | xã | xã Lộc Bình', 'Chủ tịch HĐND xã | xã | xã Lộc Bình'],
  ['2025-08-20', 'Bà Vi Thị Lan, Giám đốc Trung tâm Phục vụ hành chính công xã Vị Xuyên, hướng dẫn người dân.',
    'Giám đốc Trung tâm Phục vụ hành chính công xã | xã | xã Vị Xuyên'],
  ['2025-09-05', 'Bà Vi Thị Lan, Trưởng phòng Kinh tế, Hạ tầng và Đô thị phường Tô Hiệu, cho biết.',
    'Trưởng phòng Kinh tế, Hạ tầng và Đô thị phường | xã | phường Tô Hiệu'],
  ['2025-09-08', 'Bà Vi Thị Lan, Trưởng phòng Văn hóa - Xã hội xã Vị Xuyên, cho biết.', 'Trưởng phòng Văn hóa - Xã hội xã | xã | xã Vị Xuyên'],
  ['2025-09-12', 'Bà Vi Thị Lan, Bí thư Đảng ủy đặc khu Vân Đồn, phát biểu.', 'Bí thư Đảng ủy đặc khu | xã | đặc khu Vân Đồn'],
  ['2025-09-30', 'Bà Vi Thị Lan, Phó Chủ tịch UBND đặc khu Phú Quốc, kiểm tra.', 'Phó Chủ tịch UBND đặc khu | xã | đặc khu Phú Quốc'],
  ['2025-10-02', 'Bà Vi Thị Lan, Trưởng Ban Xây dựng Đảng Đảng ủy xã Lộc Bình, dự.', 'Trưởng Ban Xây dựng Đảng Đảng ủy xã | xã | xã Lộc Bình'],
  ['2025-10-04', 'Bà Vi Thị Lan, Chánh Văn phòng HĐND và UBND phường Tô Hiệu, thông báo.', 'Chánh Văn phòng HĐND và UBND phường | xã | phường Tô Hiệu'],
  ['2025-10-11', 'Bà Vi Thị Lan, Phó Chủ tịch Ủy ban MTTQ Việt Nam, Chủ tịch Hội Nông dân xã Lộc Bình, tặng quà.',
    'Phó Chủ tịch Ủy ban MTTQ Việt Nam | xã | xã Lộc Bình', 'Chủ tịch Hội Nông dân xã | xã | xã Lộc Bình'],
  ['2025-11-01', 'Bà Vi Thị Lan, Bí thư Tỉnh ủy Tuyên Quang, làm việc tại Hà Giang 1.', 'Bí thư Tỉnh ủy | tỉnh | tỉnh Tuyên Quang'],
  ['2025-11-05', 'Bà Vi Thị Lan, Phó Chủ tịch UBND thành phố Hồ Chí Minh, chủ trì.', 'Phó Chủ tịch UBND thành phố | tỉnh | thành phố Hồ Chí Minh'],
  ['2025-11-18', 'Bà Vi Thị Lan, Chính trị viên Ban Chỉ huy Phòng thủ khu vực 2, tỉnh Lạng Sơn, dự.',
    'Chính trị viên Ban Chỉ huy Phòng thủ khu vực 2 | tỉnh | tỉnh Lạng Sơn'],
  ['2026-03-20', 'Bà Vi Thị Lan, Chủ tịch UBND xã Chi Lăng, tỉnh Lạng Sơn, cho biết.', 'Chủ tịch UBND xã | xã | xã Chi Lăng'],
  // A unit that is no more, in the news of today.
  ['2025-12-01', 'Bà Vi Thị Lan, nguyên Bí thư Huyện ủy Mường La, gửi thư.', 'Bí thư Huyện ủy | huyện | huyện Mường La'],
  ['2026-01-10', 'Bà Vi Thị Lan, nguyên Chủ tịch UBND tỉnh Hà Giang, dự.', 'Chủ tịch UBND tỉnh | tỉnh | tỉnh Hà Giang'],
]; // biome-ignore format: one sentence a case

describe('posts of all levels over the years', () => {
  it.each(cases)('%s %s', (published, body, ...rows) => {
    const found = extract(body, { published_on: published }).appointments;
    expect(
      found.map(({ position, level, place }) => `${position} | ${level ?? '-'} | ${place ?? '-'}`),
    ).toEqual(rows);
  });
  it('reads a name as the unit that bears it at the date', () => {
    const idOf = (published: string, body: string) =>
      extract(body, { published_on: published }).appointments[0]!.place_id;
    const before = idOf('2023-11-15', 'Bà Vi Thị Lan, Bí thư Huyện ủy Chi Lăng, dự.');
    const after = idOf('2025-11-15', 'Bà Vi Thị Lan, Bí thư Đảng ủy xã Chi Lăng, tỉnh Lạng Sơn, dự.');
    expect([before, after]).toEqual(['187@', '06463@2025-07-01']);
  });
});
