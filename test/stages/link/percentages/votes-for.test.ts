import { describe, expect, it } from 'vitest';
import { extract } from '../../../support/extract.ts';

const indicators = (text: string) =>
  extract(text).percentages.map(({ indicator, low }) => `${low} ${indicator}`);

describe('votes are those of whom they are cast for', () => {
  it.each([
    [
      'Tại kỳ họp, ông Nguyễn Văn Thắng được bầu giữ chức Chủ tịch UBND huyện với 27/28 phiếu (đạt 96,4%).',
      ['96.4 phiếu (Nguyễn Văn Thắng được bầu giữ chức Chủ tịch UBND huyện)'],
    ],
    [
      'Bà Lê Thị Hòa, Trưởng ban Dân vận, trúng cử Phó Chủ tịch HĐND huyện với 30/32 phiếu tán thành, đạt tỷ lệ 93,75%.',
      ['93.75 phiếu tán thành (Lê Thị Hòa trúng cử Phó Chủ tịch HĐND huyện)'],
    ],
    [
      'Với 100% số phiếu tán thành, đồng chí Hoàng Văn Chiến được bầu làm Chủ tịch UBND xã.',
      ['100 số phiếu tán thành (Hoàng Văn Chiến được bầu làm Chủ tịch UBND xã)'],
    ],
    [
      'HĐND huyện đã bầu ông Trần Văn Hải giữ chức Phó Chủ tịch UBND huyện với 35/36 phiếu, đạt 97,2%.',
      ['97.2 phiếu (bầu ông Trần Văn Hải giữ chức Phó Chủ tịch UBND huyện)'],
    ],
    [
      'Ông Đặng Văn Hòa, Phó Chủ tịch UBND tỉnh có 46 phiếu tín nhiệm cao (88,5%); bà Vũ Thị Hiền có 44 phiếu tín nhiệm cao (84,6%).',
      [
        '88.5 phiếu tín nhiệm cao (Đặng Văn Hòa, Phó Chủ tịch UBND tỉnh)',
        '84.6 phiếu tín nhiệm cao (Vũ Thị Hiền)',
      ],
    ],
    ['Chủ tịch UBND xã: ông Lò Văn Páo, 29/30 phiếu (96,7%).', ['96.7 phiếu (Lò Văn Páo, Chủ tịch UBND xã)']],
    [
      'Ông Đặng Văn Hòa, Phó Chủ tịch UBND tỉnh có phiếu tín nhiệm cao nhất 88,5%; tiếp theo là ông Vũ Văn Hiền, Bí thư Tỉnh ủy với 84,6%.',
      [
        '88.5 phiếu tín nhiệm cao nhất (Đặng Văn Hòa, Phó Chủ tịch UBND tỉnh)',
        '84.6 phiếu tín nhiệm (Vũ Văn Hiền, Bí thư Tỉnh ủy)',
      ],
    ],
    [
      'Người có số phiếu tín nhiệm thấp nhất là ông Lò Văn Páo, Giám đốc Sở Tài chính với 11,5%.',
      ['11.5 số phiếu tín nhiệm thấp nhất (Lò Văn Páo, Giám đốc Sở Tài chính)'],
    ],
    [
      'Ông Lò Văn Páo, Giám đốc Sở Tài chính có 19 phiếu tín nhiệm cao (40,4%); 2 phiếu tín nhiệm (4,3%) và 26 phiếu tín nhiệm thấp (55,3%).',
      [
        '40.4 phiếu tín nhiệm cao (Lò Văn Páo, Giám đốc Sở Tài chính)',
        '4.3 phiếu tín nhiệm (Lò Văn Páo, Giám đốc Sở Tài chính)',
        '55.3 phiếu tín nhiệm thấp (Lò Văn Páo, Giám đốc Sở Tài chính)',
      ],
    ],
    [
      'Chủ tịch UBND huyện Vàng A Sếnh đạt 30/31 (tỷ lệ 96,8%) phiếu tín nhiệm cao.',
      ['96.8 phiếu tín nhiệm cao (Vàng A Sếnh)'],
    ],
    [
      '1. Ông Vàng A Sếnh - Chủ tịch UBND huyện:\nSố phiếu hợp lệ: 31/31.\nSố phiếu tín nhiệm cao: 27 phiếu (chiếm 84,4% tổng số đại biểu).\nSố phiếu tín nhiệm thấp: 1 phiếu (chiếm 3,1% tổng số đại biểu).',
      [
        '84.4 Số phiếu tín nhiệm cao trong tổng số đại biểu (Vàng A Sếnh, Chủ tịch UBND huyện)',
        '3.1 Số phiếu tín nhiệm thấp trong tổng số đại biểu (Vàng A Sếnh, Chủ tịch UBND huyện)',
      ],
    ],
    ['Đồng chí trúng cử Bí thư với 30/31 phiếu, đạt 96,8%.', ['96.8 phiếu (trúng cử Bí thư)']],
  ])('%s', (text, expected) => {
    expect(indicators(text)).toEqual(expected);
  });

  it.each([
    ['Các ông Lò Văn Páo, Vàng A Sếnh trúng cử với 100% số phiếu tán thành.', 'số phiếu tán thành'],
    ['Toàn xã có 99,6% cử tri đi bỏ phiếu, trong đó ông Lò Văn Páo bỏ phiếu sớm nhất.', 'cử tri đi bỏ phiếu'],
    ['Ông Lò Văn Páo cho biết tỷ lệ phiếu khảo sát thu về đạt 92%.', 'tỷ lệ phiếu khảo sát thu về'],
    [
      'Ông Lò Văn Páo, Giám đốc Sở Tài chính dự.\nĐời sống được nâng lên.\nSố phiếu tín nhiệm cao: 27 phiếu (chiếm 84%).',
      'Số phiếu tín nhiệm cao: phiếu',
    ],
    ['Nghị quyết được thông qua với 100% đại biểu tán thành.', 'đại biểu tán thành'],
  ])('and nobody else is given any: %s', (text, expected) => {
    expect(indicators(text)[0]).toMatch(new RegExp(`${expected}$`, 'u'));
  });
});
