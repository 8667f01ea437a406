import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';

const posts = (text: string) =>
  extract(text).appointments.map(
    ({ person_name, position, tenure }) => `${person_name} | ${position} | ${tenure}`,
  );
const events = (text: string) =>
  extract(text).events.map(
    ({ type, person_name, position_to }) => `${type} | ${person_name} | ${position_to}`,
  );

describe('those counted who take up one post', () => {
  const approved =
    'Ban Thường vụ Tỉnh ủy chuẩn y hai đồng chí giữ chức Phó Bí thư Huyện ủy là đồng chí Mùa A Dế và đồng chí Lò Thị Pản.';
  const elected =
    'HĐND huyện bầu 2 đồng chí giữ chức Phó Chủ tịch UBND huyện là: Mùa A Dế (Trưởng phòng Nội vụ huyện) và Lò Thị Pản (Bí thư Đảng ủy xã Mường Khoa).';

  it('are named behind it', () => {
    expect(posts(approved)).toEqual([
      'Mùa A Dế | Phó Bí thư Huyện ủy | incoming',
      'Lò Thị Pản | Phó Bí thư Huyện ủy | incoming',
    ]);
    expect(events(approved)).toEqual([
      'chuẩn y | Mùa A Dế | Phó Bí thư Huyện ủy',
      'chuẩn y | Lò Thị Pản | Phó Bí thư Huyện ủy',
    ]);
  });

  it('may each have another post in a bracket', () => {
    expect(posts(elected).filter((row) => row.includes('Phó Chủ tịch'))).toEqual([
      'Mùa A Dế | Phó Chủ tịch UBND huyện | incoming',
      'Lò Thị Pản | Phó Chủ tịch UBND huyện | incoming',
    ]);
    expect(events(elected)).toEqual([
      'bầu | Mùa A Dế | Phó Chủ tịch UBND huyện',
      'bầu | Lò Thị Pản | Phó Chủ tịch UBND huyện',
    ]);
  });

  it('are approved as members too', () => {
    const text = 'Thủ tướng phê chuẩn bổ sung 2 Ủy viên UBND tỉnh là ông Mùa A Dế và bà Lò Thị Pản.';
    expect(posts(text)).toEqual([
      'Mùa A Dế | Ủy viên UBND tỉnh | incoming',
      'Lò Thị Pản | Ủy viên UBND tỉnh | incoming',
    ]);
  });

  it('are told from those who hold it', () => {
    expect(
      posts('Dự họp có hai Phó Bí thư Huyện ủy là đồng chí Mùa A Dế và đồng chí Lò Thị Pản.').join(),
    ).not.toContain('incoming');
  });
});

it.each([
  ['Theo sự phân công của Bí thư Huyện ủy, bà Lò Thị Pản, Phó Bí thư Huyện ủy chủ trì hội nghị.'],
  ['Thực hiện phân công của Chủ tịch UBND huyện, ông Mùa A Dế, Phó Chủ tịch UBND huyện đi kiểm tra.'],
])('by whose order somebody acts puts nobody in a post: %s', (text) => {
  expect(events(text)).toEqual([]);
});

describe('a reason for leaving behind a person', () => {
  it.each([
    [
      'HĐND tỉnh miễn nhiệm Phó Chủ tịch UBND tỉnh đối với ông Mùa A Dế (do nghỉ hưu), bầu Ủy viên UBND tỉnh đối với bà Lò Thị Pản.',
    ],
    [
      'HĐND tỉnh miễn nhiệm Phó Chủ tịch UBND tỉnh đối với ông Mùa A Dế do nghỉ hưu, bầu Ủy viên UBND tỉnh đối với bà Lò Thị Pản.',
    ],
  ])('is no part of what is told of the next: %s', (text) => {
    expect(events(text)).toEqual([
      'miễn nhiệm | Mùa A Dế | null',
      'nghỉ hưu | Mùa A Dế | null',
      'bầu | Lò Thị Pản | Ủy viên UBND tỉnh',
    ]);
  });
});

it('who wishes a group that leaves well leaves nothing', () => {
  expect(
    posts('Ông Mùa A Dế, Chủ tịch UBND tỉnh, mong muốn các cán bộ nghỉ công tác giữ gìn sức khỏe.'),
  ).toEqual(['Mùa A Dế | Chủ tịch UBND tỉnh | current']);
  expect(posts('Ông Mùa A Dế, Chủ tịch UBND tỉnh, nghỉ công tác từ ngày 1/7.')).toEqual([
    'Mùa A Dế | Chủ tịch UBND tỉnh | outgoing',
  ]);
});
