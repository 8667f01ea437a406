import { describe, expect, it } from 'vitest';
import { officialsIn } from '../../../support/extract.ts';

describe('whose post it is', () => {
  it.each([
    [
      'nobody’s who gives an order to its holder',
      'Chủ tịch UBND huyện Quàng Văn Hom giao Trưởng phòng Nội vụ huyện tham mưu kế hoạch.',
      ['Quàng Văn Hom | Chủ tịch UBND huyện | current'],
    ],
    [
      'of whom it is given to',
      'Ông Quàng Văn Hom được giao Trưởng phòng Nội vụ huyện.',
      ['Quàng Văn Hom | Trưởng phòng Nội vụ huyện | current'],
    ],
    [
      'not of whom one works for',
      'Ông Quàng Văn Hom từng làm thư ký cho Bí thư Tỉnh ủy Cà Văn Tướng.',
      ['Quàng Văn Hom | Thư ký | former', 'Cà Văn Tướng | Bí thư Tỉnh ủy | current'],
    ],
    [
      'not of whom a decision of its holder moves',
      'Bộ CHQS tỉnh công bố quyết định của Tư lệnh Quân khu 2: Đại tá Quàng Văn Hom, Phó Chính ủy Bộ CHQS tỉnh, giữ chức Chính ủy Bộ CHQS tỉnh.',
      [
        'Quàng Văn Hom | Phó Chính ủy Bộ CHQS tỉnh | outgoing',
        'Quàng Văn Hom | Chính ủy Bộ CHQS tỉnh | incoming',
      ],
    ],
    ['nobody’s in the name of a street', 'Xe chạy trên đường Bí thư Tỉnh ủy Quàng Văn Hom.', []],
  ])('%s', (_case, text, rows) => {
    expect(officialsIn(text)).toEqual(rows);
  });

  it('is one post, told with its kind and without it', () => {
    expect(
      officialsIn(
        'UBND huyện có 3 phó chủ tịch là Quàng Văn Hom (Phó Chủ tịch thường trực), Cà Văn Tướng và Vi Thị Lan.',
      ),
    ).toEqual([
      'Quàng Văn Hom | Phó Chủ tịch thường trực UBND huyện | current',
      'Cà Văn Tướng | Phó chủ tịch UBND huyện | current',
      'Vi Thị Lan | Phó chủ tịch UBND huyện | current',
    ]);
    expect(
      officialsIn(
        'Ông Cà Văn Tướng, Phó Chủ tịch UBND huyện, được bầu làm Phó Chủ tịch Thường trực UBND huyện.',
      ),
    ).toEqual([
      'Cà Văn Tướng | Phó Chủ tịch UBND huyện | outgoing',
      'Cà Văn Tướng | Phó Chủ tịch Thường trực UBND huyện | incoming',
    ]);
  });

  it('is told behind a name in a headline in capitals', () => {
    expect(officialsIn('ĐỒNG CHÍ QUÀNG VĂN HOM GIỮ CHỨC BÍ THƯ HUYỆN ỦY')).toEqual([
      'Quàng Văn Hom | Bí thư huyện ủy | incoming',
    ]);
    expect(officialsIn('CHỦ TỊCH UBND HUYỆN VI THỊ LAN TIẾP CÔNG DÂN')).toEqual([
      'Vi Thị Lan | Chủ tịch UBND huyện | current',
    ]);
  });

  it('holds the whole field of a police desk', () => {
    expect(
      officialsIn(
        'Thượng tá Quàng Văn Hom, Trưởng phòng Cảnh sát điều tra tội phạm về ma túy; Trung tá Vi Thị Lan, Phó Trưởng phòng An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao; Đại úy Cà Văn Tướng, Phó Đội trưởng Đội CSGT-TT.',
      ),
    ).toEqual([
      'Quàng Văn Hom | Trưởng phòng Cảnh sát điều tra tội phạm về ma túy | current',
      'Vi Thị Lan | Phó Trưởng phòng An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao | current',
      'Cà Văn Tướng | Phó Đội trưởng Đội CSGT-TT | current',
    ]);
  });
});
