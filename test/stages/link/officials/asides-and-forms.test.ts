import { describe, expect, it } from 'vitest';
import { extract } from '../../../support/extract.ts';

const rows = (text: string) =>
  extract(text).appointments.map(
    ({ person_name, position, tenure }) => `${person_name} | ${position} | ${tenure}`,
  );

describe('a former post in a bracket behind posts', () => {
  it.each([
    [
      'Ông Mùa A Dế - Phó Chủ tịch UBND huyện (nguyên Trưởng phòng Nội vụ huyện) dự họp.',
      ['Mùa A Dế | Phó Chủ tịch UBND huyện | current', 'Mùa A Dế | Trưởng phòng Nội vụ huyện | former'],
    ],
    [
      'Phó Chủ tịch UBND huyện Mùa A Dế (nguyên Trưởng phòng Nội vụ huyện) dự họp.',
      ['Mùa A Dế | Phó Chủ tịch UBND huyện | current', 'Mùa A Dế | Trưởng phòng Nội vụ huyện | former'],
    ],
  ])('is the same person’s: %s', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });

  it('is another’s where one is named in it', () => {
    const text =
      'Ông Mùa A Dế, Phó Chủ tịch UBND huyện (kế nhiệm nguyên Chủ tịch UBND huyện Lò Văn Pản) dự họp.';
    expect(rows(text)).toEqual([
      'Mùa A Dế | Phó Chủ tịch UBND huyện | current',
      'Lò Văn Pản | Chủ tịch UBND huyện | former',
    ]);
  });
});

describe('who is replaced and goes on', () => {
  it('takes up the post that a body with a long name gives', () => {
    const text =
      'Bổ nhiệm ông Mùa A Dế giữ chức Giám đốc Sở Xây dựng, thay ông Lò Văn Pản được Ban Thường vụ Tỉnh ủy phân công làm Trưởng Ban Dân vận Tỉnh ủy.';
    expect(rows(text)).toEqual([
      'Mùa A Dế | Giám đốc Sở Xây dựng | incoming',
      'Lò Văn Pản | Giám đốc Sở Xây dựng | outgoing',
      'Lò Văn Pản | Trưởng Ban Dân vận Tỉnh ủy | incoming',
    ]);
  });

  it('takes up nothing where the post is the other’s', () => {
    expect(rows('Ông Mùa A Dế thay ông Lò Văn Pản làm Giám đốc Sở Xây dựng.')).toContain(
      'Mùa A Dế | Giám đốc Sở Xây dựng | incoming',
    );
  });
});

describe('older forms', () => {
  it.each([
    [
      'Cụ Lò Văn Pản quê Sơn La. Cụ từng làm Chủ tịch UBND huyện.',
      'Lò Văn Pản | Chủ tịch UBND huyện | former',
    ],
    ['Bác Lò Văn Pản năm nay 70 tuổi. Bác từng là Trưởng thôn.', 'Lò Văn Pản | Trưởng thôn | former'],
    ['Ông Lò Văn Pản từng là Phó Trưởng ty Lâm nghiệp.', 'Lò Văn Pản | Phó Trưởng ty Lâm nghiệp | former'],
    [
      'Theo ông Lò Văn Pản, Chủ tịch UBBC tỉnh, cử tri đi bầu đông.',
      'Lò Văn Pản | Chủ tịch UBBC tỉnh | current',
    ],
    [
      'Bà Lò Thị Pản, UVBCH Trung ương Hội, Chủ tịch Hội LHPN tỉnh dự họp.',
      'Lò Thị Pản | Chủ tịch Hội LHPN tỉnh | current',
    ],
  ])('are read: %s', (text, expected) => {
    expect(rows(text)).toContain(expected);
  });

  it('are no part of other words', () => {
    expect(rows('Ông Lò Văn Pản dự họp. Cụ thể, làm Chủ tịch UBND xã phải gần dân.')).toEqual([]);
    expect(rows('Ông Lò Văn Pản, Giám đốc Công ty Lâm nghiệp Sông Mã dự họp.').join()).not.toContain(
      'Ty Lâm',
    );
  });
});
