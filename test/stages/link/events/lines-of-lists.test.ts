import { describe, expect, it } from 'vitest';
import { extract, officialsIn } from '../../../support/extract.ts';

const read = (text: string) =>
  extract(text).events.map(
    (row) =>
      `${row.type} | ${row.person_name ?? row.count} | ${row.position_from ?? '-'} -> ${row.position_to ?? '-'}`,
  );

const lines = [
  '- Ông Mùa A Dế, nguyên Phó Bí thư Huyện ủy Mường Và, giữ chức Bí thư Đảng ủy xã Nà Lốc.',
  '- Bà Vi Thị Lan giữ chức Phó Bí thư Đảng ủy xã Nà Lốc.',
  '- Ông Lò Văn Pản, Trưởng phòng Nội vụ huyện Mường Và, giữ chức Chủ tịch UBND xã Huổi Khe.',
].join('\n');

describe('lines of a list behind an act told in a sentence', () => {
  it.each([
    'Tỉnh ủy đã công bố quyết định chỉ định các chức danh Bí thư, Phó Bí thư Đảng ủy các xã. Theo đó:',
    'Tỉnh ủy công bố các quyết định chỉ định nhân sự chủ chốt các xã mới. Cụ thể như sau:',
    'Tỉnh ủy công bố các quyết định chỉ định nhân sự chủ chốt các xã mới. Danh sách cụ thể:',
    'Tỉnh ủy công bố các quyết định chỉ định nhân sự chủ chốt các xã mới.',
  ])('are that act: %s', (head) => {
    expect(read(`${head}\n${lines}`)).toEqual([
      'chỉ định | Mùa A Dế | Phó Bí thư Huyện ủy -> Bí thư Đảng ủy xã',
      'chỉ định | Vi Thị Lan | - -> Phó Bí thư Đảng ủy xã',
      'chỉ định | Lò Văn Pản | Trưởng phòng Nội vụ huyện -> Chủ tịch UBND xã',
    ]);
  });

  it('go on with a verb that the first of them says', () => {
    expect(
      read(
        'Nhân sự chủ chốt của xã Nà Lốc như sau:\n+ Ông Mùa A Dế được chỉ định giữ chức Bí thư Đảng ủy xã;\n+ Bà Vi Thị Lan giữ chức Chủ tịch UBND xã.',
      ),
    ).toEqual([
      'chỉ định | Mùa A Dế | - -> Bí thư Đảng ủy xã',
      'chỉ định | Vi Thị Lan | - -> Chủ tịch UBND xã',
    ]);
  });

  it('are none of it where they name who attends', () => {
    expect(
      read(
        'Tỉnh ủy công bố các quyết định bổ nhiệm cán bộ. Dự hội nghị có các đồng chí:\n- Mùa A Dế, Phó Bí thư Tỉnh ủy.\n- Vi Thị Lan, Trưởng Ban Tổ chức Tỉnh ủy.',
      ).filter((row) => !row.includes('null')),
    ).toEqual([]);
  });

  it('are none of it where they tell what somebody is', () => {
    expect(
      read(
        'Tỉnh ủy công bố các quyết định bổ nhiệm cán bộ.\n- Ông Mùa A Dế hiện giữ chức Phó Bí thư Tỉnh ủy.\n- Bà Vi Thị Lan từng làm Bí thư Huyện ủy.',
      ).filter((row) => !row.includes('null')),
    ).toEqual([]);
  });
});

describe('a list of posts that are filled', () => {
  const roster = [
    'Tỉnh ủy công bố các quyết định chỉ định Bí thư, Phó Bí thư Đảng ủy các xã mới. Cụ thể:',
    'Xã Nà Lốc:',
    '- Bí thư Đảng ủy: Ông Mùa A Dế, nguyên Bí thư Huyện ủy Mường Và.',
    '- Phó Bí thư, Chủ tịch UBND xã: Ông Lò Văn Pản.',
    'Xã Huổi Khe:',
    '- Bí thư Đảng ủy: Bà Vi Thị Lan.',
  ].join('\n');

  it('goes on over the lines that say where', () => {
    expect(read(roster)).toEqual([
      'chỉ định | Mùa A Dế | - -> Bí thư Đảng ủy',
      'chỉ định | Lò Văn Pản | - -> Phó Bí thư',
      'chỉ định | Vi Thị Lan | - -> Bí thư Đảng ủy',
    ]);
    expect(officialsIn(roster)).toEqual([
      'Mùa A Dế | Bí thư Đảng ủy | incoming',
      'Mùa A Dế | Bí thư Huyện ủy | former',
      'Lò Văn Pản | Phó Bí thư | incoming',
      'Lò Văn Pản | Chủ tịch UBND xã | incoming',
      'Vi Thị Lan | Bí thư Đảng ủy | incoming',
    ]);
  });

  it('gives the posts beside the names', () => {
    const text =
      'HĐND tỉnh đã bầu các chức danh lãnh đạo HĐND, UBND tỉnh. Danh sách cụ thể:\n+ Bà Vi Thị Lan - Phó Chủ tịch HĐND tỉnh;\n+ Ông Mùa A Dế - Chủ tịch UBND tỉnh.';
    expect(read(text)).toEqual([
      'bầu | Vi Thị Lan | - -> Phó Chủ tịch HĐND tỉnh',
      'bầu | Mùa A Dế | - -> Chủ tịch UBND tỉnh',
    ]);
  });

  it('leaves the posts of persons who are moved', () => {
    expect(
      officialsIn(
        'UBND tỉnh công bố quyết định điều động, bổ nhiệm các đồng chí:\n- Ông Mùa A Dế, Phó Giám đốc Sở Y tế, giữ chức Giám đốc Sở Nội vụ.',
      ),
    ).toEqual(['Mùa A Dế | Phó Giám đốc Sở Y tế | outgoing', 'Mùa A Dế | Giám đốc Sở Nội vụ | incoming']);
  });
});
