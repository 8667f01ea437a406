import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';

const read = (text: string) => {
  const { appointments, events } = extract(text);
  return [
    ...appointments.map((row) => `${row.person_name} | ${row.position} | ${row.tenure}`),
    ...events.map((row) => `${row.type} ${row.person_name}`),
  ];
};

describe('what is told of a relative', () => {
  it.each([
    ['is not of whom the words name', 'Vợ ông Mùa A Lử là Phó Chủ tịch UBND xã.', []],
    ['was not of whom the words name', 'Bố vợ ông Mùa A Lử từng là Bí thư Huyện ủy.', []],
    ['is no move of whom the words name', 'Con trai bà Lù Thị Sen được bổ nhiệm giữ chức Trưởng phòng Nội vụ huyện.', []],
    ['is no move of whom a verb reaches', 'Huyện đã bổ nhiệm em trai của ông Mùa A Lử làm Trưởng phòng Nội vụ huyện.', []],
    ['is no discipline of whom the words name', 'Lái xe của ông Mùa A Lử bị cách chức.', []],
    [
      'is of the relative who stands before',
      'Anh Cà Văn Tướng, con trai bà Lù Thị Sen, hiện là Phó Chủ tịch UBND xã.',
      ['Cà Văn Tướng | Phó Chủ tịch UBND xã | current'],
    ],
    [
      'is of the relative, and the post in apposition of the other',
      'Anh Cà Văn Tướng là con trai bà Lù Thị Sen, Bí thư Đảng ủy xã, vừa được bổ nhiệm làm Trưởng phòng Nội vụ huyện.',
      [
        'Cà Văn Tướng | Trưởng phòng Nội vụ huyện | incoming',
        'Lù Thị Sen | Bí thư Đảng ủy xã | current',
        'bổ nhiệm Cà Văn Tướng',
      ],
    ],
    [
      'goes no further than its clause',
      'Chồng chị Lù Thị Sen từng làm Trưởng Công an xã, nay chị Sen là Chủ tịch Hội LHPN xã.',
      ['Lù Thị Sen | Chủ tịch Hội LHPN xã | current'],
    ],
    [
      'is of the relative who is named',
      'Vợ ông Mùa A Lử là bà Lù Thị Sen, Phó Chủ tịch UBND xã.',
      ['Lù Thị Sen | Phó Chủ tịch UBND xã | current'],
    ],
    [
      'is not what stands in apposition to the other',
      'Anh Cà Văn Tướng, em trai ông Mùa A Lử, Giám đốc Sở Y tế, mở trang trại.',
      ['Mùa A Lử | Giám đốc Sở Y tế | current'],
    ],
  ])('%s', (_case, text, rows) => {
    expect(read(text)).toEqual(rows);
  });
}); // biome-ignore format: one case after another
