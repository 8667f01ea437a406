import { describe, expect, it } from 'vitest';
import { extract, officialsIn } from '../../../support/extract.ts';

const published = { published_on: '2023-06-20', published_edtf: '2023-06-20' };

describe('posts that the text denies', () => {
  it.each([
    'Bà Quàng Thị Hom chưa được bổ nhiệm giữ chức Chánh Thanh tra tỉnh.',
    'Bà Quàng Thị Hom không được bầu làm Chủ tịch UBND xã.',
    'Bà Quàng Thị Hom không trúng cử đại biểu HĐND tỉnh.',
    'Huyện ủy không bổ nhiệm bà Quàng Thị Hom giữ chức Trưởng phòng Y tế huyện.',
    'Ban Thường vụ Huyện ủy chưa xem xét việc điều động bà Quàng Thị Hom giữ chức Trưởng phòng Y tế huyện.',
    'Bà Quàng Thị Hom từ chối giữ chức Trưởng phòng Y tế huyện.',
    'Bà Quàng Thị Hom chưa từng giữ chức Chủ tịch UBND xã.',
  ])('make no row and no event: %s', (text) => {
    const { appointments, events } = extract(text);
    expect([...appointments, ...events]).toEqual([]);
  });

  it.each([
    ['Bà Quàng Thị Hom không giữ chức Trưởng phòng Y tế huyện nữa.', 'Trưởng phòng Y tế huyện | outgoing'],
    ['Bà Quàng Thị Hom thôi không giữ chức Chủ tịch UBND xã.', 'Chủ tịch UBND xã | outgoing'],
    ['Bà Quàng Thị Hom không tái cử chức danh Bí thư Đảng ủy xã.', 'Bí thư Đảng ủy xã | outgoing'],
    [
      'Bà Quàng Thị Hom, Phó Giám đốc Sở Y tế, chưa được bổ nhiệm giữ chức Giám đốc Sở Y tế.',
      'Phó Giám đốc Sở Y tế | current',
    ],
    [
      'Bà Quàng Thị Hom không chỉ được bầu làm Chủ tịch UBND xã mà còn là nhà giáo.',
      'Chủ tịch UBND xã | incoming',
    ],
    [
      'Đề nghị bổ nhiệm bà Quàng Thị Hom giữ chức Trưởng phòng Y tế huyện.',
      'Trưởng phòng Y tế huyện | incoming',
    ],
  ])('are told from posts left, held and proposed: %s', (text, row) => {
    expect(officialsIn(text)).toEqual([`Quàng Thị Hom | ${row}`]);
  });
});

describe('posts that last', () => {
  it.each([
    'Ông Cà Văn Tướng, 2009 - 2015: Phó Trưởng phòng Y tế huyện; 2015 đến nay: Trưởng phòng Y tế huyện.',
    'Ông Cà Văn Tướng. Quá trình công tác: 2009 - 2015: Phó Trưởng phòng Y tế huyện; 2015 - nay: Trưởng phòng Y tế huyện.',
    'Quá trình công tác của ông Cà Văn Tướng:\n- 2009 - 2015: Phó Trưởng phòng Y tế huyện;\n- 2015 – nay: Trưởng phòng Y tế huyện.',
    'Quá trình công tác của ông Cà Văn Tướng:\n+ 2009 - 2015: Phó Trưởng phòng Y tế huyện;\n+ 3/2015 - nay: Trưởng phòng Y tế huyện.',
  ])('as the last step of a career: %s', (text) => {
    const rows = extract(text, published).appointments.map(({ tenure, held_from, held_to }) => [
      tenure,
      held_from?.slice(0, 4),
      held_to,
    ]);
    expect(rows).toEqual([
      ['former', '2009', '2015'],
      ['current', '2015', null],
    ]);
  });

  it.each([
    [
      'Tháng 6/2021, ông Cà Văn Tướng được bầu giữ chức Chủ tịch UBND huyện. Ông nói sẽ làm hết sức.',
      'current',
    ],
    ['Năm 2020, ông Cà Văn Tướng được bổ nhiệm làm Chủ tịch UBND huyện.', 'current'],
    ['Tháng 6/2011, ông Cà Văn Tướng được bầu giữ chức Chủ tịch UBND huyện.', 'former'],
    ['Trước đó, tháng 6/2021, ông Cà Văn Tướng được bầu giữ chức Chủ tịch UBND huyện.', 'former'],
    [
      'Tháng 6/2021, ông Cà Văn Tướng được bầu giữ chức Chủ tịch UBND huyện. Tháng 4/2023, ông bị cách chức.',
      'former',
    ],
    [
      'Tháng 6/2021, ông Cà Văn Tướng được bầu giữ chức Chủ tịch UBND huyện; tháng 9/2022 được điều động giữ chức Giám đốc Sở Nội vụ.',
      'former',
    ],
    [
      'Tháng 6/2021, ông Cà Văn Tướng được bầu giữ chức Chủ tịch UBND huyện. Ông Tướng, nguyên Chủ tịch UBND huyện, nói.',
      'former',
    ],
    [
      'Tháng 6/2021, ông Cà Văn Tướng được bầu giữ chức Chủ tịch UBND huyện. Ông Tướng, Bí thư Huyện ủy, nói.',
      'former',
    ],
  ])('since they were taken up in the last term, when nothing ends them: %s', (text, tenure) => {
    const row = extract(text, published).appointments.find(
      ({ position }) => position === 'Chủ tịch UBND huyện',
    )!;
    expect([row.tenure, row.held_from?.slice(0, 4)]).toEqual([tenure, /20\d\d/.exec(text)![0]]);
  });
});
