import { describe, expect, it } from 'vitest';
import { extract } from '../../../support/extract.ts';

const read = (text: string) => {
  const { appointments, events } = extract(text);
  return {
    officials: appointments.map((row) => `${row.person_name} | ${row.position} | ${row.organization}`),
    events: events.map((row) => `${row.person_name} | ${row.position_to ?? row.position_from ?? '-'}`),
  };
};

describe('several posts of several persons', () => {
  it.each([
    [
      'Các đồng chí Mùa A Lử, Cà Văn Tướng, Lù Thị Sen trúng cử chức danh Bí thư, Phó Bí thư Thường trực và Phó Bí thư Huyện ủy Mường La.',
      [
        'Mùa A Lử | Bí thư | Huyện ủy Mường La',
        'Cà Văn Tướng | Phó Bí thư Thường trực | Huyện ủy Mường La',
        'Lù Thị Sen | Phó Bí thư Huyện ủy | Huyện ủy Mường La',
      ],
    ],
    [
      'HĐND huyện bầu các ông Mùa A Lử, Cà Văn Tướng, bà Lù Thị Sen giữ các chức vụ Chủ tịch HĐND huyện, Chủ tịch UBND huyện và Phó Chủ tịch UBND huyện.',
      [
        'Mùa A Lử | Chủ tịch HĐND huyện | HĐND huyện',
        'Cà Văn Tướng | Chủ tịch UBND huyện | UBND huyện',
        'Lù Thị Sen | Phó Chủ tịch UBND huyện | UBND huyện',
      ],
    ],
    [
      'Ông Mùa A Lử và bà Lù Thị Sen được bầu giữ chức Chủ tịch và Phó Chủ tịch UBND xã Tân Lập.',
      ['Mùa A Lử | Chủ tịch | UBND xã Tân Lập', 'Lù Thị Sen | Phó Chủ tịch UBND xã | UBND xã Tân Lập'],
    ],
  ])('are theirs in order: %s', (text, rows) => {
    const { officials, events } = read(text);
    expect(officials).toEqual(rows);
    expect(events).toEqual(rows.map((row) => row.split(' | ').slice(0, 2).join(' | ')));
  });

  it('are theirs in order where the posts are said first', () => {
    expect(read('Chủ tịch, Phó Chủ tịch UBND xã là ông Mùa A Lử và bà Lù Thị Sen.').officials).toEqual([
      'Mùa A Lử | Chủ tịch | UBND xã',
      'Lù Thị Sen | Phó Chủ tịch UBND xã | UBND xã',
    ]);
  });

  it('are nobody’s where there are more or fewer posts than persons', () => {
    const { officials, events } = read(
      'Các đồng chí Mùa A Lử, Cà Văn Tướng trúng cử chức danh Bí thư, Phó Bí thư Thường trực và Phó Bí thư Huyện ủy.',
    );
    expect(officials).toEqual([]);
    expect(events).toEqual(['Mùa A Lử | -', 'Cà Văn Tướng | -']);
  });

  it.each([
    ['Ông Mùa A Lử và bà Lù Thị Sen được bầu giữ chức Ủy viên Ban Thường vụ, Phó Bí thư Huyện ủy.', 2],
    ['Ông Mùa A Lử và bà Lù Thị Sen đều là Phó Bí thư Huyện ủy, Phó Chủ tịch UBND huyện.', 2],
    ['Ông Mùa A Lử và bà Lù Thị Sen được bầu giữ chức Phó Chủ tịch UBND huyện.', 1],
  ])('are of all where one is a seat, or the text says so: %s', (text, posts) => {
    const { officials } = read(text);
    expect(officials.filter((row) => row.startsWith('Mùa A Lử'))).toHaveLength(posts);
    expect(officials.filter((row) => row.startsWith('Lù Thị Sen'))).toHaveLength(posts);
  });

  it('are the last person’s alone where those before have their own', () => {
    const text =
      'Đại hội chỉ định bà Lù Thị Sen giữ chức Bí thư Đảng ủy, ông Mùa A Lử giữ chức Phó Bí thư Thường trực Đảng ủy, ông Cà Văn Tướng giữ chức Phó Bí thư Đảng ủy, Chủ tịch UBND xã.';
    expect(read(text).events).toEqual([
      'Lù Thị Sen | Bí thư Đảng ủy',
      'Mùa A Lử | Phó Bí thư Thường trực Đảng ủy',
      'Cà Văn Tướng | Phó Bí thư Đảng ủy',
    ]);
  });

  it('are each person’s own where the verb is said once but the posts twice', () => {
    const text =
      'Hội nghị bổ nhiệm ông Mùa A Lử giữ chức Bí thư Đảng ủy xã, Chủ tịch HĐND xã và bà Lù Thị Sen giữ chức Phó Bí thư Đảng ủy xã.';
    expect(read(text).events).toEqual(['Mùa A Lử | Bí thư Đảng ủy xã', 'Lù Thị Sen | Phó Bí thư Đảng ủy xã']);
  });
});
