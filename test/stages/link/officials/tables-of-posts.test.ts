import { describe, expect, it } from 'vitest';
import { extract, officialsIn } from '../../../support/extract.ts';

describe('posts in a table', () => {
  it('are left and taken up as their columns are headed', () => {
    expect(
      officialsIn(
        'Họ và tên | Chức vụ cũ | Chức vụ mới\nQuàng Văn Hom | Phó Chủ tịch UBND huyện | Giám đốc Sở Nội vụ\nVi Thị Lan | Bí thư Huyện đoàn | Phó Trưởng Ban Dân vận Huyện ủy',
      ),
    ).toEqual([
      'Quàng Văn Hom | Phó Chủ tịch UBND huyện | outgoing',
      'Quàng Văn Hom | Giám đốc Sở Nội vụ | incoming',
      'Vi Thị Lan | Bí thư Huyện đoàn | outgoing',
      'Vi Thị Lan | Phó Trưởng Ban Dân vận Huyện ủy | incoming',
    ]);
    expect(
      officialsIn(
        'TT | Họ tên | Chức vụ hiện tại | Chức vụ được bổ nhiệm\n1 | Quàng Văn Hom | Phó Trưởng phòng Y tế huyện | Trưởng phòng Y tế huyện',
      ),
    ).toEqual([
      'Quàng Văn Hom | Phó Trưởng phòng Y tế huyện | outgoing',
      'Quàng Văn Hom | Trưởng phòng Y tế huyện | incoming',
    ]);
  });

  it('are held where no column says that they change', () => {
    expect(
      officialsIn(
        'TT | Họ tên | Chức vụ hiện tại\n1 | Quàng Văn Hom | Trưởng phòng Y tế huyện\n2 | Vi Thị Lan | Chánh Thanh tra huyện',
      ),
    ).toEqual([
      'Quàng Văn Hom | Trưởng phòng Y tế huyện | current',
      'Vi Thị Lan | Chánh Thanh tra huyện | current',
    ]);
  });

  it('may head the columns of those who hold them, each in the unit of the row', () => {
    const rows = extract(
      'TT | Đơn vị | Bí thư Đảng ủy | Chủ tịch UBND xã\n1 | Xã Chiềng Sơn | Ông Quàng Văn Hom | Bà Vi Thị Lan\n2 | Xã Lóng Sập | Cà Văn Tướng | vắng',
    ).appointments;
    expect(rows.map(({ person_name, position, place }) => [person_name, position, place])).toEqual([
      ['Quàng Văn Hom', 'Bí thư Đảng ủy', 'xã Chiềng Sơn'],
      ['Vi Thị Lan', 'Chủ tịch UBND xã', 'xã Chiềng Sơn'],
      ['Cà Văn Tướng', 'Bí thư Đảng ủy', 'xã Lóng Sập'],
    ]);
  });

  it('are nobody’s whom a cell tells more of', () => {
    expect(
      officialsIn('Xã | Chủ tịch UBND xã\nChiềng Sơn | do ông Quàng Văn Hom giới thiệu\nLóng Sập | chưa có'),
    ).toEqual([]);
  });
});
