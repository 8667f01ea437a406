import { describe, expect, it } from 'vitest';
import { extract, officialsIn } from '../../support/extract.ts';

const lines = (...parts: readonly string[]) => parts.join('\n');
const leaving = (text: string) =>
  extract(text)
    .events.filter(({ person_name }) => person_name !== null)
    .map(({ type, person_name }) => `${type} | ${person_name}`);

const notice = lines(
  'TIN BUỒN',
  'Ban Thường vụ Huyện ủy Mường Và và gia đình vô cùng thương tiếc báo tin:',
  'Đồng chí MÙA A DẾ',
  '(tên thường gọi Ba Dế)',
  'Sinh ngày 12/3/1938; quê quán xã Nà Lốc; trú tại số 5 đường Trần Phú; nguyên Bí thư Huyện ủy Mường Và; nguyên Phó Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh; đại biểu Quốc hội khóa VIII; nghỉ hưu từ tháng 5/1998; Huy hiệu 60 năm tuổi Đảng.',
  'Đồng chí đã từ trần hồi 5 giờ ngày 3/11/2023. Trưởng Ban Tổ chức lễ tang; Bí thư Huyện ủy.',
);

describe('a notice of a death', () => {
  it('tells of posts held once, in the parts behind the name', () => {
    expect(officialsIn(notice)).toEqual([
      'Mùa A Dế | Bí thư Huyện ủy | former',
      'Mùa A Dế | Phó Bí thư Tỉnh ủy | former',
      'Mùa A Dế | Chủ tịch HĐND tỉnh | former',
      'Mùa A Dế | Đại biểu Quốc hội | former',
    ]);
    expect(leaving(notice)).toEqual(['nghỉ hưu | Mùa A Dế']);
  });

  it('tells so in lines of their own, too', () => {
    const text = lines(
      'LỜI CẢM ƠN',
      'Gia đình xin cảm ơn các đồng chí đã đến viếng chồng, cha, ông chúng tôi là:',
      'Ông LÒ VĂN PẢN',
      'Nguyên Chủ tịch UBND huyện Mường Và',
      'Cán bộ nghỉ hưu',
    );
    expect(officialsIn(text)).toEqual(['Lò Văn Pản | Chủ tịch UBND huyện | former']);
    expect(leaving(text)).toEqual([]);
  });

  it('leaves nobody in office', () => {
    expect(
      officialsIn(
        'Đảng ủy xã Nà Lốc vô cùng thương tiếc báo tin: Đồng chí Mùa A Dế, sinh năm 1960, Phó Chủ tịch UBND xã; đã từ trần ngày 3/11. Bí thư Đảng ủy xã Lò Văn Pản đến viếng.',
      ),
    ).toEqual(['Mùa A Dế | Phó Chủ tịch UBND xã | former', 'Lò Văn Pản | Bí thư Đảng ủy xã | current']);
  });

  it('is no memory of somebody long dead, and no news that somebody brings', () => {
    expect(
      officialsIn('Gia đình báo tin ông Mùa A Dế, Chủ tịch UBND xã, bị nạn. Đến thăm có: Bí thư Đảng ủy xã.'),
    ).toEqual(['Mùa A Dế | Chủ tịch UBND xã | current']);
  });
});

describe('a name in a line of its own', () => {
  it('holds the posts in the lines behind birth and home', () => {
    expect(
      officialsIn(
        lines(
          'Ông MÙA A DẾ',
          '- Ngày sinh: 12/3/1968',
          '- Quê quán: xã Nà Lốc',
          '- Giám đốc Sở Tài chính',
          'Bà VI THỊ LAN',
          '- Ngày sinh: 2/9/1975',
          '- Chủ tịch Hội LHPN tỉnh',
        ),
      ),
    ).toEqual([
      'Mùa A Dế | Giám đốc Sở Tài chính | current',
      'Vi Thị Lan | Chủ tịch Hội LHPN tỉnh | current',
    ]);
  });

  it('holds none that a sentence is about', () => {
    expect(
      officialsIn(
        lines(
          'Đồng chí Mùa A Dế',
          'Sinh ra ở xã Nà Lốc, anh lớn lên trong một gia đình nghèo. Bí thư Huyện ủy thường nhắc tới anh.',
        ),
      ),
    ).toEqual([]);
  });
});

describe('lines of a career', () => {
  it('end with the text, in cells, and behind a unit that no list has', () => {
    expect(
      extract(
        lines(
          'Quá trình công tác của ông Mùa A Dế:',
          '- Từ 3/2005 - 7/2010: Bí thư Huyện ủy Khe Nà Lốc',
          '- Từ 8/2010 đến nay: Phó Chủ tịch UBND tỉnh',
        ),
      ).appointments.map(({ position, tenure, held_from }) => `${position} | ${tenure} | ${held_from}`),
    ).toEqual(['Bí thư Huyện ủy | former | 2005-03', 'Phó Chủ tịch UBND tỉnh | current | 2010-08']);
    expect(
      officialsIn(
        lines(
          'Ông Mùa A Dế',
          '1997 - 2003 | Phó Trưởng phòng Tài chính huyện Mường La',
          '2003 - 2008 | Phó Chủ tịch UBND huyện Mường La',
        ),
      ),
    ).toEqual([
      'Mùa A Dế | Phó Trưởng phòng Tài chính huyện | former',
      'Mùa A Dế | Phó Chủ tịch UBND huyện | former',
    ]);
  });

  it('that say only when they begin end with the next', () => {
    expect(
      officialsIn(
        lines(
          'Đồng chí Mùa A Dế',
          '- Từ tháng 3/2005: Phó Giám đốc Sở Tài chính',
          '- Tháng 8/2010: Bí thư Huyện ủy Mường La',
          '- Năm 2015: Phó Chủ tịch UBND tỉnh',
        ),
      ),
    ).toEqual([
      'Mùa A Dế | Phó Giám đốc Sở Tài chính | former',
      'Mùa A Dế | Bí thư Huyện ủy | former',
      'Mùa A Dế | Phó Chủ tịch UBND tỉnh | current',
    ]);
    expect(
      officialsIn(lines('Lịch làm việc của ông Mùa A Dế', 'Tháng 3/2021: Bí thư Huyện ủy họp giao ban;')),
    ).toEqual([]);
  });
});
