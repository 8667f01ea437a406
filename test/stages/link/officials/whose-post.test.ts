import { describe, expect, it } from 'vitest';
import { extract, officialsIn } from '../../../support/extract.ts';

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
    [
      'of whom the punishment takes it from behind its time',
      'Thủ tướng Chính phủ xóa tư cách chức vụ Chủ tịch UBND tỉnh giai đoạn 2011 - 2015, Phó Chủ tịch UBND tỉnh giai đoạn 2008 - 2011 đối với ông Quàng Văn Hom.',
      ['Quàng Văn Hom | Chủ tịch UBND tỉnh | former', 'Quàng Văn Hom | Phó Chủ tịch UBND tỉnh | former'],
    ],
    [
      'of one who had another before, behind the unit above it',
      'Ông Quàng Văn Hom, nguyên Chủ tịch UBND thị xã Mộc Châu, tỉnh Sơn La, hiện đang là Phó Chủ tịch UBND tỉnh.',
      ['Quàng Văn Hom | Chủ tịch UBND thị xã | former', 'Quàng Văn Hom | Phó Chủ tịch UBND tỉnh | current'],
    ],
    [
      'of each whom the council elects to a seat',
      'HĐND tỉnh bầu bổ sung 02 Ủy viên UBND tỉnh, nhiệm kỳ 2016 - 2021, bao gồm: Đồng chí Vi Thị Lan - Tỉnh ủy viên, Giám đốc Sở Y tế; đồng chí Cà Văn Tướng - Giám đốc Sở Tài chính.',
      [
        'Vi Thị Lan | Ủy viên UBND tỉnh | incoming',
        'Cà Văn Tướng | Ủy viên UBND tỉnh | incoming',
        'Vi Thị Lan | Tỉnh ủy viên | current',
        'Vi Thị Lan | Giám đốc Sở Y tế | current',
        'Cà Văn Tướng | Giám đốc Sở Tài chính | current',
      ],
    ],
    [
      'of everybody in a row, each with the posts they had',
      'HĐND huyện miễn nhiệm chức danh Ủy viên UBND huyện đối với bà Vi Thị Lan (nguyên Trưởng phòng Y tế), ông Cà Văn Tướng.',
      [
        'Vi Thị Lan | Ủy viên UBND huyện | outgoing',
        'Cà Văn Tướng | Ủy viên UBND huyện | outgoing',
        'Vi Thị Lan | Trưởng phòng Y tế | former',
      ],
    ],
    [
      'not of whom the next clause tells',
      'HĐND huyện miễn nhiệm chức danh Chủ tịch UBND huyện đối với ông Cà Văn Tướng; bà Vi Thị Lan được bầu giữ chức Phó Chủ tịch UBND huyện.',
      ['Cà Văn Tướng | Chủ tịch UBND huyện | outgoing', 'Vi Thị Lan | Phó Chủ tịch UBND huyện | incoming'],
    ],
    [
      'not of whom the list calls comrade anew behind it',
      'Dự có các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy: Quàng Văn Hom - Trưởng Ban Tổ chức Tỉnh ủy; Cà Văn Tướng - Trưởng Ban Dân vận Tỉnh ủy; đồng chí Vi Thị Lan - Giám đốc Sở Y tế.',
      [
        'Quàng Văn Hom | Ủy viên Ban Thường vụ Tỉnh ủy | current',
        'Cà Văn Tướng | Ủy viên Ban Thường vụ Tỉnh ủy | current',
        'Quàng Văn Hom | Trưởng Ban Tổ chức Tỉnh ủy | current',
        'Cà Văn Tướng | Trưởng Ban Dân vận Tỉnh ủy | current',
        'Vi Thị Lan | Giám đốc Sở Y tế | current',
      ],
    ],
    [
      'of everybody whom the list calls comrade from the first on',
      'Dự có các đồng chí Tỉnh ủy viên: đồng chí Quàng Văn Hom, Giám đốc Sở Y tế; đồng chí Vi Thị Lan, Giám đốc Sở Tư pháp.',
      [
        'Quàng Văn Hom | Tỉnh ủy viên | current',
        'Vi Thị Lan | Tỉnh ủy viên | current',
        'Quàng Văn Hom | Giám đốc Sở Y tế | current',
        'Vi Thị Lan | Giám đốc Sở Tư pháp | current',
      ],
    ],
    [
      'nobody’s who stands behind the members counted',
      'Ủy ban Kiểm tra Huyện ủy gồm 7 ủy viên, đồng chí Quàng Văn Hom được bầu làm Chủ nhiệm Ủy ban Kiểm tra Huyện ủy.',
      ['Quàng Văn Hom | Chủ nhiệm Ủy ban Kiểm tra Huyện ủy | incoming'],
    ],
    [
      'taken up again by who had it in the last term, with the Party post kept',
      'Thủ tướng phê chuẩn kết quả bầu Chủ tịch UBND tỉnh đối với ông Quàng Văn Hom, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh nhiệm kỳ 2011 - 2016.',
      ['Quàng Văn Hom | Chủ tịch UBND tỉnh | incoming', 'Quàng Văn Hom | Phó Bí thư Tỉnh ủy | current'],
    ],
    [
      'of whom the sentence is about that opens with it, behind the units above it',
      'Với vai trò Bí thư Chi bộ bản Huổi Khe, xã Tân Lập, huyện Mường La, tỉnh Sơn La, ông Quàng Văn Hom luôn gương mẫu.',
      ['Quàng Văn Hom | Bí thư Chi bộ bản | current'],
    ],
    [
      'not of a village with a number, however much its name looks like one of a person',
      'Anh Quàng Văn Hom đảm nhận vai trò trưởng thôn An Ngãi Tây 1, xã Tân Lập.',
      ['Quàng Văn Hom | Trưởng thôn | current'],
    ],
    [
      'held by whom another one is told to have retired beside',
      'Ông Cà Văn Tướng có hai nhiệm kỳ làm Trưởng thôn. Hiện nay ông Quàng Văn Hom là Bí thư Đảng ủy xã, còn ông Tướng đã nghỉ hưu.',
      ['Cà Văn Tướng | Trưởng thôn | current', 'Quàng Văn Hom | Bí thư Đảng ủy xã | current'],
    ],
    [
      'left for the one that somebody becomes',
      'Anh Quàng Văn Hom từ một Bí thư Đoàn xã trở thành Bí thư Đảng ủy xã.',
      ['Quàng Văn Hom | Bí thư Đoàn xã | outgoing', 'Quàng Văn Hom | Bí thư Đảng ủy xã | incoming'],
    ],
    [
      'of a desk in the department behind it, but not beyond its unit',
      'Bà Vi Thị Lan, Trưởng phòng Tổ chức cán bộ, Sở Y tế; ông Quàng Văn Hom, Trưởng phòng Nội vụ huyện, Sở Nội vụ cử đến.',
      [
        'Vi Thị Lan | Trưởng phòng Tổ chức cán bộ, Sở Y tế | current',
        'Quàng Văn Hom | Trưởng phòng Nội vụ huyện | current',
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

  it.each([
    [
      'Đồng chí Quàng Văn Hom, Phó Chủ nhiệm Thường trực, được bầu giữ chức Chủ nhiệm UBKT Huyện ủy.',
      [
        ['Quàng Văn Hom', 'UBKT Huyện ủy'],
        ['Quàng Văn Hom', 'UBKT Huyện ủy'],
      ],
    ],
    [
      'Thượng tá Quàng Văn Hom, Phó Chính ủy Bộ CHQS tỉnh, được bổ nhiệm giữ chức Chính ủy.',
      [
        ['Quàng Văn Hom', 'Bộ CHQS tỉnh'],
        ['Quàng Văn Hom', 'Bộ CHQS tỉnh'],
      ],
    ],
    [
      'Ông Quàng Văn Hom được cử lại làm Chủ tịch Ủy ban MTTQ huyện; bà Vi Thị Lan làm Phó Chủ tịch.',
      [
        ['Quàng Văn Hom', 'Ủy ban MTTQ huyện'],
        ['Vi Thị Lan', 'Ủy ban MTTQ huyện'],
      ],
    ],
    [
      'Chủ trì là đồng chí Quàng Văn Hom, Bí thư Huyện ủy, cùng đồng chí Vi Thị Lan là Phó Bí thư Thường trực.',
      [
        ['Quàng Văn Hom', 'Huyện ủy'],
        ['Vi Thị Lan', 'Huyện ủy'],
      ],
    ],
    [
      'Dự có ông Quàng Văn Hom, Chủ tịch UBND huyện; bà Vi Thị Lan, Chủ tịch Hội LHPN huyện; ông Cà Văn Tướng, Phó Chủ tịch.',
      [
        ['Quàng Văn Hom', 'UBND huyện'],
        ['Vi Thị Lan', 'Hội LHPN huyện'],
        ['Cà Văn Tướng', null],
      ],
    ],
    [
      'Chị Quàng Thị Hom, Chủ tịch Hội LHPN xã, được bầu giữ chức Phó Chủ tịch.',
      [
        ['Quàng Thị Hom', 'Hội LHPN xã'],
        ['Quàng Thị Hom', null],
      ],
    ],
  ])('is in the body that its sentence names: %s', (text, bodies) => {
    expect(
      extract(text).appointments.map(({ person_name, organization }) => [person_name, organization]),
    ).toEqual(bodies);
  });
});
