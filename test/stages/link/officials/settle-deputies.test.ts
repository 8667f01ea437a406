import { describe, expect, it } from 'vitest';
import { extract } from '../../../support/extract.ts';

const rows = (text: string) =>
  extract(text, { published_on: '2021-06-15' }).appointments.map(
    ({ person_name, position, tenure, place }) => `${person_name} | ${position} | ${tenure} | ${place}`,
  );
const elected = 'Ông Kim Sên được bầu làm Chủ tịch Hội Nông dân huyện Cầu Kè';
const head = 'Kim Sên | Chủ tịch Hội Nông dân huyện | incoming | huyện Cầu Kè';

describe('deputies behind the election of their head', () => {
  it.each([
    `${elected}. Hai Phó Chủ tịch: ông Lê Văn Hai và bà Sơn Thị Nga.`,
    `${elected}; các Phó Chủ tịch: ông Lê Văn Hai, bà Sơn Thị Nga.`,
  ])('are elected to the same body: %s', (text) => {
    expect(rows(text)).toEqual([
      head,
      'Lê Văn Hai | Phó Chủ tịch | incoming | huyện Cầu Kè',
      'Sơn Thị Nga | Phó Chủ tịch | incoming | huyện Cầu Kè',
    ]);
  });

  it.each([
    [
      'who only acts there',
      `${elected}. Phó Chủ tịch Lê Văn Hai tặng hoa chúc mừng.`,
      'Lê Văn Hai | Phó Chủ tịch | current | null',
    ],
    [
      'another head’s deputies',
      `${elected}. Phó Bí thư: ông Lê Văn Hai.`,
      'Lê Văn Hai | Phó Bí thư | current | null',
    ],
  ])('are not %s', (_case, text, row) => {
    expect(rows(text)).toEqual([head, row]);
  });
});

describe('deputies whose last was something else before', () => {
  it('are told of in a sentence behind the number of the term', () => {
    expect(
      rows(`${elected} khóa X. Hai Phó Chủ tịch: ông Lê Văn Hai và bà Sơn Thị Nga, nguyên Bí thư Đoàn xã.`),
    ).toEqual([
      head,
      'Lê Văn Hai | Phó Chủ tịch | incoming | huyện Cầu Kè',
      'Sơn Thị Nga | Phó Chủ tịch | incoming | huyện Cầu Kè',
      'Sơn Thị Nga | Bí thư Đoàn xã | former | null',
    ]);
  });

  it('leave what is the next person’s', () => {
    expect(
      rows(
        'Hai Phó Chủ tịch UBND xã là ông Lê Văn Hai và bà Sơn Thị Nga; nguyên Bí thư Đoàn xã Lý Văn Bảy cùng dự.',
      ).at(-1),
    ).toBe('Lý Văn Bảy | Bí thư Đoàn xã | former | null');
  });
});
