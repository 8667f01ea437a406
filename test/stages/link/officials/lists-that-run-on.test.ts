import { describe, expect, it } from 'vitest';
import { officialsIn } from '../../../support/extract.ts';

describe('lists of posts that run on into the next person', () => {
  it.each([
    [
      'Dự có ông Giàng A Sử, Bí thư Huyện ủy và Phó Chủ tịch UBND huyện Vi Thị Lan.',
      ['Giàng A Sử | Bí thư Huyện ủy | current', 'Vi Thị Lan | Phó Chủ tịch UBND huyện | current'],
    ],
    [
      'Gồm ông Giàng A Sử (58 tuổi) - Tỉnh ủy viên, Giám đốc và Phó Giám đốc Vi Thị Lan.',
      [
        'Giàng A Sử | Tỉnh ủy viên | current',
        'Giàng A Sử | Giám đốc | current',
        'Vi Thị Lan | Phó Giám đốc | current',
      ],
    ],
    [
      'Bí thư Đảng ủy và Chủ tịch UBND xã Vi Thị Lan đến thăm.',
      ['Vi Thị Lan | Bí thư Đảng ủy | current', 'Vi Thị Lan | Chủ tịch UBND xã | current'],
    ],
    [
      'Bà con gặp ông Giàng A Sử; Bí thư Đảng ủy và Chủ tịch UBND xã Vi Thị Lan đến thăm.',
      ['Vi Thị Lan | Bí thư Đảng ủy | current', 'Vi Thị Lan | Chủ tịch UBND xã | current'],
    ],
  ])('gives who follows the last post alone: %s', (body, expected) => {
    expect(officialsIn(body)).toEqual(expected);
  });

  it('gives a post of several to all of them', () => {
    expect(
      officialsIn('Dự có các đồng chí Phó Chủ tịch UBND tỉnh Vi Thị Lan, Giàng A Sử và 20 đại biểu các sở.'),
    ).toEqual([
      'Vi Thị Lan | Phó Chủ tịch UBND tỉnh | current',
      'Giàng A Sử | Phó Chủ tịch UBND tỉnh | current',
    ]);
  });
});

describe('a post taken up that the sentence has named before', () => {
  it.each([
    [
      'HĐND xã miễn nhiệm chức danh Phó Chủ tịch HĐND xã đối với ông Giàng A Sử và bầu bà Vi Thị Lan giữ chức vụ này.',
      ['Giàng A Sử | Phó Chủ tịch HĐND xã | outgoing', 'Vi Thị Lan | Phó Chủ tịch HĐND xã | incoming'],
    ],
    ['Bà con mong bà Vi Thị Lan giữ chức vụ này.', []],
  ])('%s', (body, expected) => {
    expect(officialsIn(body)).toEqual(expected);
  });
});

describe('what a new post makes of the old one', () => {
  it.each([
    [
      'Thủ tướng phê chuẩn kết quả bầu Phó Chủ tịch UBND tỉnh đối với ông Giàng A Sử, Giám đốc Sở Y tế.',
      ['Giàng A Sử | Phó Chủ tịch UBND tỉnh | incoming', 'Giàng A Sử | Giám đốc Sở Y tế | outgoing'],
    ],
    [
      'Phó Bí thư được bầu là ông Giàng A Sử (Trưởng Ban Tổ chức Huyện ủy).',
      ['Giàng A Sử | Phó Bí thư | incoming', 'Giàng A Sử | Trưởng Ban Tổ chức Huyện ủy | current'],
    ],
    [
      'Bà Vi Thị Lan từng kinh qua chức vụ Trưởng phòng Nội vụ, Bí thư Huyện đoàn; được chỉ định làm Bí thư Đảng ủy xã Tân Lập.',
      [
        'Vi Thị Lan | Trưởng phòng Nội vụ | former',
        'Vi Thị Lan | Bí thư Huyện đoàn | former',
        'Vi Thị Lan | Bí thư Đảng ủy xã | incoming',
      ],
    ],
    [
      'Trước khi được bầu giữ chức Chủ tịch UBND huyện vào cuối tháng 6/2024, ông Giàng A Sử từng kinh qua các chức vụ: Trưởng phòng Nội vụ, Bí thư Huyện đoàn.',
      [
        'Giàng A Sử | Chủ tịch UBND huyện | current',
        'Giàng A Sử | Trưởng phòng Nội vụ | former',
        'Giàng A Sử | Bí thư Huyện đoàn | former',
      ],
    ],
    [
      'Bà Vi Thị Lan từng được bầu làm Bí thư Xã đoàn, Trưởng thôn.',
      ['Vi Thị Lan | Bí thư Xã đoàn | former', 'Vi Thị Lan | Trưởng thôn | former'],
    ],
  ])('%s', (body, expected) => {
    expect(officialsIn(body)).toEqual(expected);
  });
});
