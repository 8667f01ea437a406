import { describe, expect, it } from 'vitest';
import { extract } from '../../../support/extract.ts';

const indicators = (text: string) =>
  extract(text).percentages.map(({ indicator, low }) => `${low} ${indicator}`);

describe('a colon right before a value', () => {
  it.each([
    ['Nông nghiệp: 41%, dịch vụ: 40%, công nghiệp: 19%.', ['41 Nông nghiệp', '40 dịch vụ', '19 công nghiệp']],
    [
      'Nữ chiếm 16,8%, dân tộc Khmer 18,3%, dưới 35 tuổi: 17,7%.',
      ['16.8 Nữ', '18.3 dân tộc Khmer', '17.7 dưới 35 tuổi'],
    ],
    ['Tỷ lệ nữ là 14,8%, trẻ: 20%.', ['14.8 Tỷ lệ nữ', '20 Tỷ lệ trẻ']],
    [
      'Giải ngân vốn đầu tư công: 61,3%; trong đó nguồn tỉnh 70,4%, nguồn huyện 49%.',
      [
        '61.3 Giải ngân vốn đầu tư công',
        '70.4 Giải ngân vốn đầu tư công (nguồn tỉnh)',
        '49 Giải ngân vốn đầu tư công (nguồn huyện)',
      ],
    ],
  ])('ends its own item, and not all that stands before: %s', (text, expected) => {
    expect(indicators(text)).toEqual(expected);
  });

  it.each([
    [
      'Cơ cấu lao động: nông nghiệp: 58%; công nghiệp: 17%.',
      ['58 Cơ cấu lao động: nông nghiệp', '17 Cơ cấu lao động: công nghiệp'],
    ],
    [
      'Cơ cấu kinh tế: nông nghiệp 41%; dịch vụ 40%, công nghiệp: 19%.',
      ['41 Cơ cấu kinh tế: nông nghiệp', '40 Cơ cấu kinh tế: dịch vụ', '19 Cơ cấu kinh tế: công nghiệp'],
    ],
  ])('leaves what another colon announces over it: %s', (text, expected) => {
    expect(indicators(text)).toEqual(expected);
  });
});
