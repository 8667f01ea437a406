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

describe('what stands beside the names of a list', () => {
  it('may be their job', () => {
    expect(
      read(
        'Huyện ủy thi hành kỷ luật cảnh cáo đối với các ông: Mùa A Dế, Bí thư Đảng ủy xã; Lò Văn Pản, nguyên kế toán ngân sách xã; Vi Văn Bách, công chức địa chính xã.',
      ),
    ).toEqual([
      'cảnh cáo | done | Mùa A Dế | -',
      'cảnh cáo | done | Lò Văn Pản | -',
      'cảnh cáo | done | Vi Văn Bách | -',
    ]);
    expect(
      read(
        'Huyện ủy cảnh cáo ông Mùa A Dế, Bí thư Đảng ủy xã. Ông Lò Văn Pản, công chức địa chính xã, đã giải trình.',
      ),
    ).not.toContain('cảnh cáo | done | Lò Văn Pản | -');
  });
});

describe('those whom the next sentence names behind a count', () => {
  it('are given the post by which it counts', () => {
    expect(
      read(
        'Thủ tướng phê chuẩn kết quả bầu 2 Phó Chủ tịch UBND tỉnh. Đó là ông Mùa A Dế, Tỉnh ủy viên; bà Vi Thị Lan, Tỉnh ủy viên.',
      ),
    ).toEqual(
      expect.arrayContaining([
        'chuẩn y | done | Mùa A Dế | Phó Chủ tịch UBND tỉnh',
        'chuẩn y | done | Vi Thị Lan | Phó Chủ tịch UBND tỉnh',
      ]),
    );
    expect(read('Huyện ủy cảnh cáo 2 Phó Chủ tịch UBND xã. Đó là ông Mùa A Dế và bà Vi Thị Lan.')).toContain(
      'cảnh cáo | done | Mùa A Dế | -',
    );
  });
});

describe('who approves', () => {
  it('is not whom the approval is of', () => {
    expect(
      read('Thủ tướng Mùa A Dế vừa phê chuẩn kết quả bầu Chủ tịch, Phó Chủ tịch UBND một số tỉnh.'),
    ).toEqual([]);
    expect(read('Ông Mùa A Dế được Thủ tướng phê chuẩn giữ chức Chủ tịch UBND tỉnh.')).toEqual([
      'chuẩn y | done | Mùa A Dế | Chủ tịch UBND tỉnh',
    ]);
  });
});

describe('a form of discipline before a leaving', () => {
  it('meets whom the leaving is directed to', () => {
    expect(
      read('Huyện ủy quyết định cảnh cáo, miễn nhiệm chức vụ Bí thư Đảng ủy xã đối với ông Mùa A Dế.'),
    ).toEqual(['cảnh cáo | decided | Mùa A Dế | -', 'miễn nhiệm | decided | Mùa A Dế | -']);
    expect(
      read('Huyện ủy cảnh cáo ông Mùa A Dế, miễn nhiệm chức vụ Trưởng thôn đối với ông Lò Văn Pản.'),
    ).not.toContain('cảnh cáo | done | Lò Văn Pản | -');
  });
});

describe('the post of a verb that opens the sentence', () => {
  it('is its own, whatever is told of the person behind it', () => {
    expect(
      read(
        'Ông Mùa A Dế họp báo. Trước khi được bầu làm Chủ tịch UBND tỉnh, ông từng giữ các chức vụ Bí thư Đoàn xã, Bí thư Tỉnh đoàn.',
      ),
    ).not.toContain('bầu | done | Mùa A Dế | Bí thư Đoàn xã');
    expect(read('Ông Mùa A Dế được bầu, giữ chức Bí thư Đoàn xã.')).toEqual([
      'bầu | done | Mùa A Dế | Bí thư Đoàn xã',
    ]);
  });
});

describe('persons who open a sentence', () => {
  it('are one list with commas alone', () => {
    expect(
      read('Bà Vi Thị Lan, ông Lò Văn Pản, ông Mùa A Dế tiếp tục được bầu giữ chức Phó Bí thư Huyện ủy.'),
    ).toEqual([
      'bầu | done | Vi Thị Lan | Phó Bí thư Huyện ủy',
      'bầu | done | Lò Văn Pản | Phó Bí thư Huyện ủy',
      'bầu | done | Mùa A Dế | Phó Bí thư Huyện ủy',
    ]);
    expect(read('Theo bà Vi Thị Lan, ông Lò Văn Pản được bầu giữ chức Phó Bí thư Huyện ủy.')).toEqual([
      'bầu | done | Lò Văn Pản | Phó Bí thư Huyện ủy',
    ]);
  });

  it('leave what is called a task of theirs', () => {
    expect(read('Quốc hội cho thôi nhiệm vụ đại biểu Quốc hội đối với ông Mùa A Dế.')).toEqual([
      'miễn nhiệm | done | Mùa A Dế | -',
    ]);
    expect(
      read(
        'Ban Bí thư cách tất cả chức vụ trong Đảng hàng loạt cựu quan chức tỉnh này, gồm các ông bà: Mùa A Dế, nguyên Phó Bí thư Tỉnh ủy; Vi Thị Lan, nguyên Phó Chủ tịch UBND tỉnh.',
      ),
    ).toEqual(['cách chức | done | Mùa A Dế | -', 'cách chức | done | Vi Thị Lan | -']);
  });
});
