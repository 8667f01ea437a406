import { describe, expect, it } from 'vitest';
import { extract } from '../../../support/extract.ts';

const years = (text: string) =>
  extract(text, { published_on: '2015-04-10' }).percentages.map(({ low, year_to }) => [low, year_to]);

describe('words for the year that is being told of', () => {
  it.each([
    [
      'Năm 2013, huyện kỷ luật 52 đảng viên (giảm 9 người so với năm 2012). Cũng trong năm, huyện kết nạp 130 đảng viên, đạt 104% chỉ tiêu.',
      [[104, 2013]],
    ],
    ['Trong năm 2013, xã có 2 đợt lũ. Cả năm, thu ngân sách đạt 91% dự toán.', [[91, 2013]]],
    // Nothing but a base of comparison is told of before.
    ['So với năm 2013, xã khá hơn. Trong năm, thu ngân sách đạt 91% dự toán.', [[91, 2015]]],
    ['Trong năm, thu ngân sách đạt 91% dự toán.', [[91, 2015]]],
  ])('%s', (text, expected) => {
    expect(years(text)).toEqual(expected);
  });
});

describe('years that a post is held for', () => {
  it.each([
    [
      'Ngày 8/4, HĐND tỉnh bầu ông Vi Văn Tú giữ chức Phó Chủ tịch UBND tỉnh 2011 - 2016 với 48/50 phiếu, đạt 96%.',
      [[96, 2015]],
    ],
    [
      'Ngày 8/4, HĐND huyện bầu bà Lò Thị Mận làm Chủ tịch HĐND huyện khóa XX, 2011-2016 với 100% đại biểu tán thành.',
      [[100, 2015]],
    ],
    ['Giai đoạn 2011 - 2014, tỷ lệ hộ nghèo giảm 9%.', [[9, 2014]]],
  ])('are no time of a vote: %s', (text, expected) => {
    expect(years(text)).toEqual(expected);
  });
});

describe('the term in which a target is due', () => {
  const plan = 'Ông Vi Văn Tú đề nghị phấn đấu trên 95% trẻ em được tiêm chủng.';

  it('is that of a congress, and not that of a council in session', () => {
    expect(
      years(`Đại hội Đảng bộ huyện Mai Sơn nhiệm kỳ 2015 - 2020\nSáng 6/4, Đại hội khai mạc.\n${plan}`),
    ).toEqual([[95, 2020]]);
    expect(
      years(`HĐND huyện Mai Sơn họp kỳ thứ 13, nhiệm kỳ 2011 - 2016\nSáng 6/4, kỳ họp khai mạc.\n${plan}`),
    ).toEqual([[95, null]]);
    // The first session of a council sets what it will reach.
    expect(
      years(`HĐND huyện Mai Sơn họp kỳ thứ nhất, nhiệm kỳ 2015 - 2020\nKỳ họp khai mạc.\n${plan}`),
    ).toEqual([[95, 2020]]);
  });
});

describe('the make-up of a committee', () => {
  const news = 'Sáng 9/4, Đảng ủy xã Mường Và họp.\n';
  it('is of its term, and of no year that only the news tells', () => {
    expect(
      years(`${news}Trong 27 đồng chí của Ban Chấp hành Đảng bộ xã có 8 đồng chí nữ, chiếm 29,6%.`),
    ).toEqual([[29.6, null]]);
  });
  it('leaves the parts of everything else to the news', () => {
    expect(years(`${news}Trong 27 bản của xã có 8 bản đạt chuẩn, chiếm 29,6%.`)).toEqual([[29.6, 2015]]);
  });
});
