import { describe, expect, it } from 'vitest';
import { officialsIn } from '../../../support/extract.ts';

describe('a post that stands before its person behind a verb', () => {
  it.each([
    [
      'HĐND tỉnh chỉ định Chủ tịch UBND xã Mai Sơn là ông Lò Văn An; Phó Chủ tịch UBND xã là ông Vi Văn Tú và bà Hoàng Thị Mây.',
      [
        'Hoàng Thị Mây | Phó Chủ tịch UBND xã | incoming',
        'Lò Văn An | Chủ tịch UBND xã | incoming',
        'Vi Văn Tú | Phó Chủ tịch UBND xã | incoming',
      ],
    ],
    ['Huyện ủy bổ nhiệm Trưởng Ban Dân vận: ông Lò Văn An.', ['Lò Văn An | Trưởng Ban Dân vận | incoming']],
  ])('is taken up: %s', (text, expected) => {
    expect(officialsIn(text).toSorted()).toEqual(expected);
  });

  it.each([
    [
      'HĐND tỉnh chỉ định Chủ tịch UBND xã Mai Sơn: ông Lò Văn An. Chủ tịch HĐND tỉnh là ông Vi Văn Tú.',
      ['Lò Văn An | Chủ tịch UBND xã | incoming', 'Vi Văn Tú | Chủ tịch HĐND tỉnh | current'],
    ],
    [
      'Đại hội bầu Bí thư Đảng ủy xã là ông Lò Văn An, Phó Chủ tịch HĐND huyện; Chủ tịch UBND tỉnh Vi Văn Tú dự.',
      [
        'Lò Văn An | Bí thư Đảng ủy xã | incoming',
        'Lò Văn An | Phó Chủ tịch HĐND huyện | current',
        'Vi Văn Tú | Chủ tịch UBND tỉnh | current',
      ],
    ],
  ])('leaves posts of other clauses as they are: %s', (text, expected) => {
    expect(officialsIn(text).toSorted()).toEqual(expected);
  });
});
