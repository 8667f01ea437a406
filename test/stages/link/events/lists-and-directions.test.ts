import { describe, expect, it } from 'vitest';
import { extract } from '../../../support/extract.ts';

const read = (text: string) =>
  extract(text).events.map(
    (row) => `${row.type} | ${row.status} | ${row.person_name ?? row.count} | ${row.position_to ?? '-'}`,
  );

describe('persons of a list', () => {
  it.each([
    [
      'Ông Mùa A Dế - Phó Chủ tịch UBND xã - và bà Vi Thị Lan - Bí thư Đoàn xã - được bầu làm Phó Bí thư Đảng ủy xã.',
      ['bầu | done | Mùa A Dế | Phó Bí thư Đảng ủy xã', 'bầu | done | Vi Thị Lan | Phó Bí thư Đảng ủy xã'],
    ],
    [
      'Đại hội bầu Bí thư Đảng ủy xã là ông Mùa A Dế; Phó Bí thư là ông Lò Văn Pản và bà Vi Thị Lan.',
      [
        'bầu | done | Mùa A Dế | Bí thư Đảng ủy xã',
        'bầu | done | Lò Văn Pản | Phó Bí thư',
        'bầu | done | Vi Thị Lan | Phó Bí thư',
      ],
    ],
    [
      'Đại hội bầu chi ủy, đồng chí Mùa A Dế - tái đắc cử Bí thư, đồng chí Vi Thị Lan - Phó Bí thư chi bộ.',
      ['bầu | done | Mùa A Dế | Bí thư'],
    ],
  ])('are all moved: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('are none where posts of others stand before the verb', () => {
    expect(
      read('Bí thư Huyện ủy Mùa A Dế tặng hoa chúc mừng Chủ tịch HĐND xã và Chủ tịch UBND xã mới được bầu.'),
    ).toEqual([]);
    expect(read('Đồng chí Mùa A Dế, Chủ tịch UBND xã, mới được bầu làm Bí thư Đảng ủy xã.')).toEqual([
      'bầu | done | Mùa A Dế | Bí thư Đảng ủy xã',
    ]);
  });
});

describe('a count beside others', () => {
  it('is told again by the names that have its post', () => {
    expect(
      read(
        'HĐND xã bầu Chủ tịch UBND xã và 2 Phó Chủ tịch UBND xã. Theo đó, ông Mùa A Dế được bầu làm Chủ tịch UBND xã; ông Lò Văn Pản và bà Vi Thị Lan được bầu làm Phó Chủ tịch UBND xã.',
      ),
    ).toEqual([
      'bầu | done | Mùa A Dế | Chủ tịch UBND xã',
      'bầu | done | Lò Văn Pản | Phó Chủ tịch UBND xã',
      'bầu | done | Vi Thị Lan | Phó Chủ tịch UBND xã',
    ]);
  });

  it('stays where fewer names have it', () => {
    expect(
      read('HĐND xã bầu 3 Phó Chủ tịch UBND xã. Ông Lò Văn Pản được bầu làm Phó Chủ tịch UBND xã.'),
    ).toContain('bầu | done | 3 | Phó Chủ tịch UBND xã');
  });

  it('is given the post before it, not that by which it counts', () => {
    expect(read('TAND tỉnh trao quyết định bổ nhiệm Chánh Văn phòng cho hai thẩm phán.')).toEqual([
      'bổ nhiệm | decided | 2 | Chánh Văn phòng',
    ]);
    expect(read('TAND tỉnh trao quyết định bổ nhiệm hai thẩm phán.')).toEqual([
      'bổ nhiệm | decided | 2 | Thẩm phán',
    ]);
  });
});
