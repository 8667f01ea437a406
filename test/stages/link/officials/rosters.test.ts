import { describe, expect, it } from 'vitest';
import { extract } from '../../../support/extract.ts';

/** `Name: tenure` of every appointment, in text order. */
const tenuresIn = (lines: readonly string[]) =>
  extract(lines.join('\n'), { published_on: '2025-07-01' }).appointments.map(
    ({ person_name, tenure }) => `${person_name}: ${tenure}`,
  );

const roster = [
  '1. Phường Thanh Miếu: Bí thư Đảng ủy: ông Đinh Công Phấn; Chủ tịch UBND: bà Hà Thị Mận.',
  '2. Xã Hy Cương: Bí thư Đảng ủy, Chủ tịch HĐND xã: ông Cù Xuân Trại; Chủ tịch UBND xã: ông Tạ Đức Hãn.',
];
const holders = ['Đinh Công Phấn', 'Hà Thị Mận', 'Cù Xuân Trại', 'Cù Xuân Trại', 'Tạ Đức Hãn'];
const all = (tenure: string) => holders.map((name) => `${name}: ${tenure}`);

describe('a roster of who leads new communes', () => {
  it.each([
    'Danh sách bí thư, chủ tịch UBND các xã, phường mới như sau:',
    'Sáng 30/6, tỉnh Phú Thọ công bố các nghị quyết, quyết định về sắp xếp đơn vị hành chính, chỉ định nhân sự cấp ủy, HĐND, UBND các xã, phường.',
    'Các đồng chí sau đây được Ban Thường vụ Tỉnh ủy chỉ định giữ chức vụ lãnh đạo chủ chốt các xã, phường:',
    'Kết quả bầu cử các chức danh như sau:',
    'Nhân sự chủ chốt tại một số địa phương cụ thể như sau:',
  ])('tells of posts taken up behind “%s”', (lead) => {
    expect(tenuresIn([lead, ...roster])).toEqual(all('incoming'));
  });

  it('goes on over lines that name the place first', () => {
    const lines = [
      'Ban Thường vụ Tỉnh ủy vừa công bố danh sách lãnh đạo các xã sau sắp xếp.',
      'Xã Hy Cương: Bí thư Đảng ủy Cù Xuân Trại; Chủ tịch UBND xã Tạ Đức Hãn.',
      'Xã Chí Đám: Bí thư Đảng ủy là bà Phùng Thị Nhạn, Chủ tịch UBND xã là ông Kiều Văn Sĩ.',
    ];
    const names = ['Cù Xuân Trại', 'Tạ Đức Hãn', 'Phùng Thị Nhạn', 'Kiều Văn Sĩ'];
    expect(tenuresIn(lines)).toEqual(names.map((name) => `${name}: incoming`));
  });

  it('goes on in the paragraph that tells who took up a post', () => {
    const running =
      'Theo đó, ông Cù Xuân Trại được chỉ định giữ chức Bí thư Đảng ủy phường Thanh Miếu. Bí thư Đảng ủy xã Hy Cương là bà Hà Thị Mận, nguyên Phó Bí thư Huyện ủy Lâm Thao; Chủ tịch UBND xã là ông Tạ Đức Hãn.';
    expect(tenuresIn([running])).toEqual([
      'Cù Xuân Trại: incoming',
      'Hà Thị Mận: incoming',
      'Hà Thị Mận: former',
      'Tạ Đức Hãn: incoming',
    ]);
    const apart = [
      'Ông Cù Xuân Trại được chỉ định giữ chức Bí thư Đảng ủy phường Thanh Miếu. Buổi lễ có đông người dự.',
      'Chủ tịch UBND xã Hy Cương là ông Tạ Đức Hãn.',
    ];
    expect(tenuresIn(apart)).toEqual(['Cù Xuân Trại: incoming', 'Tạ Đức Hãn: current']);
  });

  it('tells of posts that are held where nothing says that they are new', () => {
    expect(tenuresIn(['Số điện thoại lãnh đạo các xã, phường:', ...roster])).toEqual(all('current'));
    expect(tenuresIn(['Lãnh đạo các địa phương cho biết công việc đã thông suốt.', ...roster])).toEqual(
      all('current'),
    );
  });

  it('is none of who attends, nor what stands behind a name in it', () => {
    expect(
      tenuresIn([
        'Dự lễ công bố quyết định bổ nhiệm lãnh đạo các sở có:',
        '- Bí thư Tỉnh ủy Cù Xuân Trại;',
        '- Chủ tịch UBND tỉnh Tạ Đức Hãn.',
      ]),
    ).toEqual(['Cù Xuân Trại: current', 'Tạ Đức Hãn: current']);
    expect(
      tenuresIn([
        'Danh sách chủ tịch UBND các xã mới:',
        '- Chủ tịch UBND xã Hy Cương: ông Tạ Đức Hãn, Phó Trưởng phòng Nội vụ huyện Lâm Thao.',
      ])[0],
    ).toBe('Tạ Đức Hãn: incoming');
  });
});

describe('a post counted at a body told before', () => {
  it('is that body’s, of each who is named', () => {
    const told = (text: string) =>
      extract(text, { published_on: '2025-08-28' }).appointments.map(
        ({ person_name, position, tenure }) => `${person_name}: ${position}, ${tenure}`,
      );
    expect(
      told(
        'Tại Sở Tài chính, 3 phó giám đốc gồm: ông Cù Xuân Trại (58 tuổi), ông Tạ Đức Hãn và bà Hà Thị Mận.',
      ),
    ).toEqual([
      'Cù Xuân Trại: Phó giám đốc Sở Tài chính, current',
      'Tạ Đức Hãn: Phó giám đốc Sở Tài chính, current',
      'Hà Thị Mận: Phó giám đốc Sở Tài chính, current',
    ]);
    expect(
      told('Thủ tướng chỉ định 6 Phó Chủ tịch UBND tỉnh, trong đó có ông Cù Xuân Trại, bà Hà Thị Mận.')
        .length,
    ).toBe(2);
    expect(told('Thủ tướng chỉ định 2 Phó Chủ tịch UBND tỉnh gồm: ông Cù Xuân Trại, bà Hà Thị Mận.')).toEqual(
      ['Cù Xuân Trại: Phó Chủ tịch UBND tỉnh, incoming', 'Hà Thị Mận: Phó Chủ tịch UBND tỉnh, incoming'],
    );
    // Who speaks at a body is not of it.
    expect(told('Tại Sở Tài chính, Phó Giám đốc Sở Y tế Cù Xuân Trại cho biết hồ sơ đã đủ.')).toEqual([
      'Cù Xuân Trại: Phó Giám đốc Sở Y tế, current',
    ]);
  });
});
