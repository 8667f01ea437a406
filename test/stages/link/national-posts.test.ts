import { describe, expect, it } from 'vitest';
import { extract, officialsIn } from '../../support/extract.ts';

const placesIn = (body: string) =>
  extract(body).appointments.map(({ person_name, position, level, place }) => [
    person_name,
    position,
    level,
    place,
  ]);

/** A post that stands behind a name comes out word for word. */
const expectWhole = (post: string) =>
  expect(officialsIn(`Ông Mạc Văn Thoan, ${post}, dự hội nghị.`)).toEqual([
    `Mạc Văn Thoan | ${post} | current`,
  ]);

describe('posts of the whole country', () => {
  it.each([
    'Tổng Bí thư Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam',
    'Tổng Bí thư BCH TW Đảng',
    'Tổng Bí thư Đảng',
    'Tổng Bí thư',
  ])('reads %s whole', (words) => {
    expect(officialsIn(`Đoàn viên học thư của ${words} Nông Văn Thắng gửi thanh niên.`)).toEqual([
      'Nông Văn Thắng | Tổng Bí thư | current',
    ]);
  });

  it.each([
    'Giám đốc Trung tâm Khuyến nông quốc gia',
    'Chủ nhiệm Văn phòng Chủ tịch nước',
    'Tổng Kiểm toán Nhà nước',
    'Tổng Giám đốc Đài Truyền hình Việt Nam',
    'Chủ nhiệm Tổng cục Chính trị Quân đội nhân dân Việt Nam',
    'Ủy viên Ban Thường vụ Quân ủy Trung ương',
    'Bí thư Đảng ủy Công an Trung ương',
    'Chủ tịch Hội đồng Lý luận Trung ương',
  ])('names its body whole: %s', (post) => {
    expectWhole(post);
  });

  it('places no national body in the unit whose news it is', () => {
    const news = (who: string) => placesIn(`Sáng nay, ${who} về thăm huyện Gò Quao, tỉnh Kiên Giang.`);
    expect(news('bà Hồ Thị Lựu, Chủ tịch Hội Nông dân Việt Nam,')).toEqual([
      ['Hồ Thị Lựu', 'Chủ tịch Hội Nông dân Việt Nam', 'trung ương', null],
    ]);
    expect(news('ông Đặng Văn Lý, Phó Chủ tịch Tổng LĐLĐ Việt Nam,')).toEqual([
      ['Đặng Văn Lý', 'Phó Chủ tịch Tổng LĐLĐ Việt Nam', 'trung ương', null],
    ]);
    expect(news('anh Mai Văn Tấn, Bí thư TW Đoàn TNCS Hồ Chí Minh,')).toEqual([
      ['Mai Văn Tấn', 'Bí thư TW Đoàn TNCS Hồ Chí Minh', 'trung ương', null],
    ]);
  });

  it('keeps a branch of it in its unit', () => {
    expect(placesIn('Bà Lê Thị Bưởi, Chủ tịch Hội LHPN Việt Nam huyện Gò Quao, dự.')).toEqual([
      ['Lê Thị Bưởi', 'Chủ tịch Hội LHPN Việt Nam huyện', 'huyện', 'huyện Gò Quao'],
    ]);
    expect(placesIn('Huyện Gò Quao họp. Bà Lê Thị Bưởi, Chủ tịch Ủy ban MTTQ Việt Nam huyện, dự.')).toEqual([
      ['Lê Thị Bưởi', 'Chủ tịch Ủy ban MTTQ Việt Nam huyện', 'huyện', 'huyện Gò Quao'],
    ]);
  });
});

describe('bodies of a province', () => {
  it.each([
    'Tổng Biên tập Báo và Đài PTTH tỉnh',
    'Giám đốc Báo và phát thanh, truyền hình tỉnh',
    'Chủ tịch Ủy ban Đoàn kết Công giáo tỉnh',
    'Trưởng Ban Trị sự Giáo hội Phật giáo Việt Nam tỉnh',
  ])('%s', (post) => {
    expectWhole(post);
  });
});

describe('names of two syllables behind a post', () => {
  it.each([
    [
      'Tổng Bí thư, Chủ tịch nước Tô Vinh thăm tỉnh.',
      ['Tô Vinh | Tổng Bí thư | current', 'Tô Vinh | Chủ tịch nước | current'],
    ],
    ['Theo Bí thư Huyện ủy Lê Mận, xã đã làm xong.', ['Lê Mận | Bí thư Huyện ủy | current']],
    [
      'Phó Chủ tịch UBND huyện Hồ Thau, Trưởng phòng Nội vụ huyện Đinh Kơn cùng dự.',
      ['Hồ Thau | Phó Chủ tịch UBND huyện | current', 'Đinh Kơn | Trưởng phòng Nội vụ huyện | current'],
    ],
  ])('%s', (body, expected) => {
    expect(officialsIn(body)).toEqual(expected);
  });

  it.each([
    'Thủ tướng Thái Lan thăm Việt Nam.',
    'Bí thư Huyện ủy Sơn Động và Chủ tịch UBND xã Sơn Hà đều vắng mặt.',
    'Bí thư Chi bộ Đồng Tâm báo cáo.',
  ])('finds nobody in: %s', (body) => {
    expect(officialsIn(body)).toEqual([]);
  });
});

describe('boards that look like those of a province', () => {
  it('are of the centre', () => {
    const body =
      'Bà Vi Thị Lan, Trưởng Ban Công tác đại biểu, ông Lò Văn Thêm, Phó Trưởng Ban Dân nguyện của Quốc hội và bà Hà Thị Mây, Chủ nhiệm Ủy ban Dân tộc, thăm tỉnh Sơn La.';
    expect(placesIn(body)).toEqual([
      ['Vi Thị Lan', 'Trưởng Ban Công tác đại biểu', 'trung ương', null],
      ['Lò Văn Thêm', 'Phó Trưởng Ban Dân nguyện của Quốc hội', 'trung ương', null],
      ['Hà Thị Mây', 'Chủ nhiệm Ủy ban Dân tộc', 'trung ương', null],
    ]);
    expect(placesIn('Bà Vi Thị Lan, Trưởng Ban Dân tộc tỉnh Sơn La, phát biểu.')).toEqual([
      ['Vi Thị Lan', 'Trưởng Ban Dân tộc tỉnh', 'tỉnh', 'tỉnh Sơn La'],
    ]);
  });

  it('leave academies their whole name', () => {
    expectWhole('Phó Giám đốc Học viện Phụ nữ Việt Nam');
    expectWhole('Giám đốc Học viện Thanh thiếu niên Việt Nam');
  });
});
