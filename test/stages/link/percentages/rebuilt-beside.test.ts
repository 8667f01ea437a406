import { describe, expect, it } from 'vitest';
import { extract } from '../../../support/extract.ts';

const indicators = (text: string) =>
  extract(text).percentages.map(({ indicator, low, high }) => `${low ?? high} ${indicator}`);

describe('what the value before is rebuilt for', () => {
  it.each([
    // two words of a pair
    [
      'Tổng thu ngân sách đạt 52% dự toán, chi ước đạt 41%.',
      ['52 Tổng thu ngân sách', '41 Tổng chi ngân sách'],
    ],
    ['Kim ngạch xuất khẩu tăng 5%, nhập khẩu tăng 3%.', ['5 Kim ngạch xuất khẩu', '3 Kim ngạch nhập khẩu']],
    // persons of a make-up
    [
      'Cơ cấu nữ (dân tộc Khmer) đạt 12%, trẻ tuổi đạt 15%.',
      ['12 Cơ cấu nữ (dân tộc Khmer)', '15 Cơ cấu trẻ tuổi'],
    ],
    // what a part adds
    [
      'Khu vực công nghiệp tăng 6,8%, đóng góp 3,9 điểm phần trăm vào mức tăng chung.',
      ['6.8 Khu vực công nghiệp', '3.9 Khu vực công nghiệp đóng góp vào mức tăng chung'],
    ],
    // places with a rate of their own
    [
      'Huyện Tân Phong có tỷ lệ tham gia bảo hiểm đạt cao nhất 85%, thấp nhất là huyện Mường Lay chỉ mới đạt 65%.',
      ['85 tỷ lệ tham gia bảo hiểm (Huyện Tân Phong)', '65 tỷ lệ tham gia bảo hiểm (huyện Mường Lay)'],
    ],
    [
      'Tỷ lệ cán bộ trẻ đạt 22,5% ở Thành ủy, 22,9% ở cấp ủy cơ sở.',
      ['22.5 Tỷ lệ cán bộ trẻ ở Thành ủy', '22.9 Tỷ lệ cán bộ trẻ ở cấp ủy cơ sở'],
    ],
    ['Cấp ủy khóa mới có 25% là nữ.', ['25 Cấp ủy khóa mới: nữ']],
    // a count and what it is counted by
    ['Có 1.659 hộ nghèo về tiêu chí thu nhập, chiếm 20,8%.', ['20.8 hộ nghèo về tiêu chí thu nhập']],
    ['Xã có 1.017 người mua thẻ, đạt tỷ lệ bao phủ 86,5%.', ['86.5 tỷ lệ bao phủ']],
  ])('%s', (text, expected) => {
    expect(indicators(text)).toEqual(expected);
  });

  it.each([
    ['Thu ngân sách đạt 52% dự toán, chi bộ trong sạch đạt 41%.', 'chi bộ trong sạch'],
    ['Sản lượng tăng 5%, góp phần giảm 3% chi phí.', 'chi phí'],
    ['Có 8 xã có tỷ lệ nữ từ 15% trở lên.', 'tỷ lệ nữ (8 xã)'],
  ])('is none for others: %s', (text, expected) => {
    expect(indicators(text).at(-1)).toContain(expected);
  });
});

describe('a share of the plan that is not named again', () => {
  it.each([
    ['Tổng thu ngân sách đạt 52% dự toán, chi ước đạt 41%.', ['plan', 'plan']],
    ['Thu nội địa đạt 52% dự toán, chi đầu tư ước đạt 41%.', ['plan', 'plan']],
    ['Thu nội địa đạt 52% dự toán, tỷ lệ hộ nghèo còn 4%.', ['plan', 'share']],
  ])('%s', (text, expected) => {
    expect(extract(text).percentages.map(({ basis }) => basis)).toEqual(expected);
  });
});

describe('what is required', () => {
  const rows = (text: string) =>
    extract(text).percentages.map(({ comparator, low, status, change }) => [comparator, low, status, change]);

  it('is what a result is compared with, over a list', () => {
    expect(rows('Cấp ủy viên nữ chiếm 38%, trẻ 17%, đều cao hơn mức tối thiểu 35% nữ, 15% trẻ.')).toEqual([
      ['eq', 38, 'actual', null],
      ['eq', 17, 'actual', null],
      ['ge', 35, 'target', null],
      ['ge', 15, 'target', null],
    ]);
  });

  it.each([
    ['Có 8 xã có tỷ lệ nữ cao hơn 15%.', [['gt', 15, 'actual', null]]],
    [
      'Tỷ lệ nữ đạt 18%, cao hơn 3% so với khóa trước.',
      [
        ['eq', 18, 'actual', null],
        ['eq', 3, 'actual', 'increase'],
      ],
    ],
    ['Tỷ lệ nữ cao hơn mức bình quân 15% của huyện.', [['eq', 15, 'actual', null]]],
  ])('is no more than a bound, a difference or a level elsewhere: %s', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});

describe('words that say that a plan was not reached, or name examples', () => {
  it.each([
    [
      'Tỷ lệ nữ là 26,8%, tuy vẫn còn thấp, chưa đạt được mục tiêu 30% nhưng cũng tăng 2,4% so với khóa trước.',
      ['26.8 Tỷ lệ nữ', '30 Tỷ lệ nữ', '2.4 Tỷ lệ nữ'],
    ],
    ['Một số xã có tỷ lệ giải ngân dưới 20% như Tân Lập, Vũ Thắng.', ['20 Một số xã có tỷ lệ giải ngân']],
    [
      'Các đơn vị có tỷ lệ nữ trúng cử đạt cao, như: quận Bình Thủy đạt 38%, huyện Cờ Đỏ đạt 34%.',
      ['38 tỷ lệ nữ trúng cử (quận Bình Thủy)', '34 tỷ lệ nữ trúng cử (huyện Cờ Đỏ)'],
    ],
  ])('measure nothing themselves: %s', (text, expected) => {
    expect(indicators(text)).toEqual(expected);
  });

  it('are others where something is named', () => {
    expect(indicators('Tỷ lệ nữ là 26%, tuy số xã chưa đạt mục tiêu chiếm 30%.')[1]).toContain('số xã');
  });
});

describe('what has several parts', () => {
  it.each([
    [
      'Cấp ủy cơ sở có 18,3% cán bộ trẻ, 20,1% cán bộ nữ.',
      ['18.3 Cấp ủy cơ sở: cán bộ trẻ', '20.1 Cấp ủy cơ sở: cán bộ nữ'],
    ],
    ['Cấp ủy khóa mới có 25% là nữ và 30% là trẻ.', ['25 Cấp ủy khóa mới: nữ', '30 Cấp ủy khóa mới: trẻ']],
  ])('is told of each: %s', (text, expected) => {
    expect(indicators(text)).toEqual(expected);
  });

  it.each([
    ['Toàn huyện có 92% hộ dùng điện, 85% hộ có nước sạch.', ['92 hộ dùng điện', '85 hộ có nước sạch']],
    [
      'Cấp ủy cơ sở có 18% cán bộ trẻ; 90% chi bộ hoàn thành tốt nhiệm vụ.',
      ['18 Cấp ủy cơ sở: cán bộ trẻ', '90 chi bộ hoàn thành tốt nhiệm vụ'],
    ],
  ])('is no place, and nothing beyond a semicolon: %s', (text, expected) => {
    expect(indicators(text)).toEqual(expected);
  });
});

describe('parts that are named in a word', () => {
  it.each([
    [
      'Có 3 huyện hoàn thành chỉ tiêu tỉnh giao là Quế Sơn (100,12%), Nam Giang (100,93%).',
      [
        '100.12 huyện hoàn thành chỉ tiêu tỉnh giao (Quế Sơn)',
        '100.93 huyện hoàn thành chỉ tiêu tỉnh giao (Nam Giang)',
      ],
    ],
    [
      'Trường chuẩn quốc gia đạt 68%, trong đó mầm non 70%, THCS 60%.',
      ['68 Trường chuẩn quốc gia', '70 Trường chuẩn quốc gia (mầm non)', '60 Trường chuẩn quốc gia (THCS)'],
    ],
    [
      'Người ứng cử là phụ nữ: 348 người (tỷ lệ 52,3%); người dân tộc thiểu số: 163 người (tỷ lệ 24,5%).',
      ['52.3 Người ứng cử là phụ nữ', '24.5 người dân tộc thiểu số'],
    ],
    [
      'Xã có 8/10 thôn đạt chuẩn, chiếm 80%; còn lại 2 thôn chưa đạt, chiếm 20%.',
      ['80 thôn đạt chuẩn', '20 thôn chưa đạt'],
    ],
    ['Qua 7 tháng chỉ giải ngân hơn 601 tỷ đồng, mới đạt 24% kế hoạch.', ['24 giải ngân']],
  ])('%s', (text, expected) => {
    expect(indicators(text)).toEqual(expected);
  });

  it.each([
    ['Chủ tịch xã là ông Lò Văn Páo, nữ chiếm 30%.', 'nữ'],
    ['Trường chuẩn quốc gia đạt 68%, trong đó xây mới tăng 5%.', 'xây mới'],
    ['Tỷ lệ hộ chưa đạt chuẩn là 20%.', 'Tỷ lệ hộ chưa đạt chuẩn'],
  ])('and words that are no such part: %s', (text, expected) => {
    expect(indicators(text).at(-1)).toContain(expected);
  });
});
