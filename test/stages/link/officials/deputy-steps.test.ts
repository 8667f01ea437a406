import { describe, expect, it } from 'vitest';
import { officialsIn } from '../../../support/extract.ts';

describe('a deputy who became head of the same body', () => {
  it.each([
    [
      'Ông Vi Văn Tú từng là phó bí thư rồi bí thư Huyện ủy Mai Sơn.',
      ['Vi Văn Tú | Bí thư Huyện ủy | former', 'Vi Văn Tú | Phó bí thư Huyện ủy | former'],
    ],
    [
      'Bà Lò Thị Mận, Phó Giám đốc rồi Giám đốc Sở Nội vụ, dự họp.',
      ['Lò Thị Mận | Giám đốc Sở Nội vụ | current', 'Lò Thị Mận | Phó Giám đốc Sở Nội vụ | former'],
    ],
    [
      'Ông Vi Văn Tú từng giữ các chức vụ: Phó Chủ tịch, Chủ tịch UBND huyện Mai Sơn.',
      ['Vi Văn Tú | Chủ tịch UBND huyện | former', 'Vi Văn Tú | Phó Chủ tịch UBND huyện | former'],
    ],
  ])('was in it before: %s', (text, expected) => {
    expect(officialsIn(text).toSorted()).toEqual(expected);
  });

  it.each([
    [
      'Ông Vi Văn Tú, Phó Bí thư, Chủ tịch UBND huyện Mai Sơn, dự họp.',
      ['Vi Văn Tú | Chủ tịch UBND huyện | current', 'Vi Văn Tú | Phó Bí thư | current'],
    ],
    [
      'Ông Vi Văn Tú, Phó Bí thư Thường trực, Bí thư Đảng ủy Quân sự huyện, dự họp.',
      ['Vi Văn Tú | Bí thư Đảng ủy Quân sự huyện | current', 'Vi Văn Tú | Phó Bí thư Thường trực | current'],
    ],
    [
      'Ông Vi Văn Tú, Phó Trưởng phòng, được giao quyền Trưởng phòng Nội vụ huyện Mai Sơn.',
      ['Vi Văn Tú | Phó Trưởng phòng | current', 'Vi Văn Tú | Trưởng phòng Nội vụ huyện | acting'],
    ],
  ])('is none who has another post beside: %s', (text, expected) => {
    expect(officialsIn(text).toSorted()).toEqual(expected);
  });
});

describe('words that give a post', () => {
  it.each([
    [
      'Đồng chí Vi Văn Tú thôi giữ chức Bí thư Huyện ủy Mai Sơn để nhận nhiệm vụ Trưởng Ban Dân vận Tỉnh ủy.',
      ['Vi Văn Tú | Bí thư Huyện ủy | outgoing', 'Vi Văn Tú | Trưởng Ban Dân vận Tỉnh ủy | incoming'],
    ],
    [
      'Bà Lò Thị Mận, nguyên Giám đốc Sở Tư pháp, được phê chuẩn chức vụ Phó Chủ tịch UBND tỉnh.',
      ['Lò Thị Mận | Giám đốc Sở Tư pháp | former', 'Lò Thị Mận | Phó Chủ tịch UBND tỉnh | incoming'],
    ],
    ['Bà Lò Thị Mận được chuẩn y Phó Bí thư Huyện ủy.', ['Lò Thị Mận | Phó Bí thư Huyện ủy | incoming']],
    [
      'Ông Vi Văn Tú được phân công nhiệm vụ Trưởng phòng Nội vụ huyện.',
      ['Vi Văn Tú | Trưởng phòng Nội vụ huyện | incoming'],
    ],
    [
      'Người giữ chức Chủ tịch UBND huyện trước đó là ông Vi Văn Tú.',
      ['Vi Văn Tú | Chủ tịch UBND huyện | former'],
    ],
  ])('%s', (text, expected) => {
    expect(officialsIn(text).toSorted()).toEqual(expected);
  });

  it.each([
    ['Thủ tướng phê chuẩn việc miễn nhiệm ông Vi Văn Tú.', []],
    ['Ông Vi Văn Tú nhận nhiệm vụ trưởng đoàn giao.', []],
  ])('are none here: %s', (text, expected) => {
    expect(officialsIn(text)).toEqual(expected);
  });

  it('do not cut a department head out of a department', () => {
    expect(officialsIn('Ông Vi Văn Tú, Vụ trưởng Vụ Pháp chế, phát biểu.')).toEqual([
      'Vi Văn Tú | Vụ trưởng Vụ Pháp chế | current',
    ]);
  });
});
