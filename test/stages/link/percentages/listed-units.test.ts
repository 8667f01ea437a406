import { expect, it } from 'vitest';
import { extract } from '../../../support/extract.ts';

const rows = (text: string) => extract(text, { published_on: '2023-12-10' }).percentages;

it.each([
  [
    'Tỷ lệ hộ nghèo ở xã A Bung là 30%, A Ngo 25%, Tà Rụt 20%.',
    [
      ['Tỷ lệ hộ nghèo ở xã A Bung', 'xã A Bung'],
      ['Tỷ lệ hộ nghèo ở xã A Ngo', 'xã A Ngo'],
      ['Tỷ lệ hộ nghèo ở xã Tà Rụt', 'xã Tà Rụt'],
    ],
  ],
  [
    'Tỷ lệ hộ dùng nước sạch của xã Nà Hẩu đạt 70%, Mỏ Vàng đạt 65%, Nậm Khuyết đạt 60%.',
    [
      ['Tỷ lệ hộ dùng nước sạch của xã Nà Hẩu', 'xã Nà Hẩu'],
      ['Tỷ lệ hộ dùng nước sạch của xã Mỏ Vàng', 'xã Mỏ Vàng'],
      // Not the first's where no unit of that name is known.
      ['Tỷ lệ hộ dùng nước sạch của xã Nậm Khuyết', null],
    ],
  ],
  // Words that begin with a capital are no names of units.
  [
    'Xã Nà Hẩu có 70% hộ dùng nước sạch, Kinh tế tăng 5%.',
    [
      ['hộ dùng nước sạch', 'xã Nà Hẩu'],
      ['Kinh tế', 'xã Nà Hẩu'],
    ],
  ],
])('gives names in a row the kind of the first unit: %s', (text, expected) => {
  expect(rows(text).map(({ indicator, place }) => [indicator, place])).toEqual(expected);
});
