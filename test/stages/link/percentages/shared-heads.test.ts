import { describe, expect, it } from 'vitest';
import { extract } from '../../../support/extract.ts';

const rows = (text: string) => extract(text, { published_on: '2023-10-12' }).percentages;

/** Text, then of each percentage what it measures, in text order. */
type Case = readonly [string, ...string[]];

const groups: Readonly<Record<string, readonly Case[]>> = {
  'one more weight takes the place of the noun behind the head, over semicolons too': [
    [
      'Tỷ trọng nông nghiệp giảm từ 52,3% năm 2005 xuống còn 41,7% năm 2010; công nghiệp, xây dựng tăng từ 21% lên 29,4%.',
      'Tỷ trọng nông nghiệp',
      'Tỷ trọng nông nghiệp',
      'Tỷ trọng công nghiệp, xây dựng',
      'Tỷ trọng công nghiệp, xây dựng',
    ],
    [
      'Tỷ trọng nông nghiệp trong GRDP chiếm 18%, công nghiệp 44%.',
      'Tỷ trọng nông nghiệp trong GRDP',
      'Tỷ trọng công nghiệp trong GRDP',
    ],
  ],
  'an item that cannot be read alone shares the head over a semicolon': [
    [
      'Tỷ lệ trẻ em suy dinh dưỡng thể nhẹ cân còn 10,1%; thể thấp còi còn 18,6%.',
      'Tỷ lệ trẻ em suy dinh dưỡng thể nhẹ cân',
      'Tỷ lệ trẻ em suy dinh dưỡng thể thấp còi',
    ],
    [
      'Tỷ lệ đảng viên được học tập nghị quyết đạt 98%; đoàn viên, hội viên đạt 90%; nhân dân đạt 85%.',
      'Tỷ lệ đảng viên được học tập nghị quyết',
      'Tỷ lệ đảng viên được học tập nghị quyết (đoàn viên, hội viên)',
      'Tỷ lệ đảng viên được học tập nghị quyết (nhân dân)',
    ],
    [
      'Tỷ lệ hộ nghèo còn 6,8%; giải ngân vốn đầu tư công đạt 91%; kết nạp đảng viên đạt 98% kế hoạch.',
      'Tỷ lệ hộ nghèo',
      'giải ngân vốn đầu tư công',
      'kết nạp đảng viên',
    ],
  ],
  'persons take each other’s place before what they take part in; what is no place does before the place': [
    [
      'Tỷ lệ nữ tham gia cấp ủy đạt 15,4%, trẻ tuổi 10,2%, dân tộc thiểu số 22%.',
      'Tỷ lệ nữ tham gia cấp ủy',
      'Tỷ lệ trẻ tuổi tham gia cấp ủy',
      'Tỷ lệ dân tộc thiểu số tham gia cấp ủy',
    ],
    [
      'Tỷ lệ hồ sơ nộp trực tuyến của phường đạt 87%, hồ sơ đúng hạn 99%, thanh toán trực tuyến 64%.',
      'Tỷ lệ hồ sơ nộp trực tuyến của phường',
      'Tỷ lệ hồ sơ đúng hạn',
      'Tỷ lệ thanh toán trực tuyến của phường',
    ],
    [
      'Tỷ lệ nữ tham gia cấp ủy cấp huyện đạt 15%, cấp xã 21%.',
      'Tỷ lệ nữ tham gia cấp ủy cấp huyện',
      'Tỷ lệ nữ tham gia cấp ủy cấp xã',
    ],
  ],
  'one more sector, one more thing said of the same persons, one more of what they judge': [
    [
      'Giá trị sản xuất công nghiệp tăng 14,2%, thương mại - dịch vụ tăng 12,6%, nông nghiệp tăng 3,4%.',
      'Giá trị sản xuất công nghiệp',
      'Giá trị sản xuất thương mại - dịch vụ',
      'Giá trị sản xuất nông nghiệp',
    ],
    [
      'Giá trị sản xuất công nghiệp đạt 98%; giải ngân vốn đạt 91%.',
      'Giá trị sản xuất công nghiệp',
      'giải ngân vốn',
    ],
    [
      'Tỷ lệ học sinh hoàn thành chương trình tiểu học đạt 99,8%, tốt nghiệp THCS 99,1%.',
      'Tỷ lệ học sinh hoàn thành chương trình tiểu học',
      'Tỷ lệ học sinh tốt nghiệp THCS',
    ],
    [
      'Mức độ hài lòng của người dân với y tế đạt 91%, giáo dục 93%.',
      'Mức độ hài lòng của người dân với y tế',
      'Mức độ hài lòng của người dân với giáo dục',
    ],
    [
      'Theo điều tra, 34,5% lao động có việc làm ổn định; còn lại 65,5% làm việc thời vụ.',
      'lao động có việc làm ổn định',
      'lao động làm việc thời vụ',
    ],
    [
      'Trong 214 đảng viên vi phạm, cảnh cáo 52 (24,3%); cách chức 9 (4,2%).',
      'đảng viên vi phạm: cảnh cáo',
      'đảng viên vi phạm: cách chức',
    ],
    [
      'Có 98,2% tổ chức đảng hoàn thành tốt nhiệm vụ (trong đó 19,4% hoàn thành xuất sắc), toàn tỉnh xếp thứ 2.',
      'tổ chức đảng hoàn thành tốt nhiệm vụ',
      'tổ chức đảng hoàn thành xuất sắc',
    ],
  ],
  'a part, or a place alone, stands behind what is measured': [
    [
      'Toàn huyện có 98,76% cử tri đi bỏ phiếu; trong đó 5 xã đạt 100%.',
      'cử tri đi bỏ phiếu',
      'cử tri đi bỏ phiếu (5 xã)',
    ],
    [
      'Đến 18 giờ, 97,2% cử tri toàn xã đã đi bầu; thôn Bản Mới đạt 100%, thôn Nà Lốc đạt 99,5%.',
      'cử tri toàn xã đã đi bầu',
      'cử tri toàn xã đã đi bầu (thôn Bản Mới)',
      'cử tri toàn xã đã đi bầu (thôn Nà Lốc)',
    ],
    [
      'Thu ngân sách đạt 95% dự toán; xã Tân Lập đạt 110% dự toán.',
      'Thu ngân sách',
      'Thu ngân sách (xã Tân Lập)',
    ],
    [
      'Tỷ lệ điều tra khám phá án đạt 88,6%, riêng án đặc biệt nghiêm trọng đạt 97%.',
      'Tỷ lệ điều tra khám phá án',
      'Tỷ lệ điều tra khám phá án đặc biệt nghiêm trọng',
    ],
  ],
  'an abbreviation of a list told in turn stands for as many words as the other items have': [
    [
      'Tỷ lệ trường đạt chuẩn bậc mầm non, tiểu học, THCS lần lượt đạt 65%, 78% và 71%.',
      'Tỷ lệ trường đạt chuẩn bậc mầm non',
      'Tỷ lệ trường đạt chuẩn bậc tiểu học',
      'Tỷ lệ trường đạt chuẩn bậc THCS',
    ],
  ],
  'the body that heads make up, the noun that is counted out': [
    [
      'Đại hội bầu Ban Chấp hành khóa mới gồm 27 đồng chí, trong đó nữ 6 đồng chí (22,2%), tuổi trẻ 3 đồng chí (11,1%).',
      'Ban Chấp hành khóa mới: nữ',
      'Ban Chấp hành khóa mới: tuổi trẻ',
    ],
    [
      'Toàn xã có 1.245 hộ, trong đó hộ nghèo 87 hộ, chiếm 6,98%; hộ cận nghèo 112 hộ, chiếm 8,99%.',
      'hộ nghèo',
      'hộ cận nghèo',
    ],
    [
      'Nửa năm qua kết nạp 132 đảng viên; trong số này nữ chiếm 38%, đoàn viên chiếm 70%.',
      'đảng viên: nữ',
      'đảng viên: đoàn viên',
    ],
  ],
  'what grows stands before growth, words of the present and of a turn are no part of it': [
    ['Nhìn lại 5 năm qua, kinh tế huyện tăng trưởng bình quân 9,8%.', 'kinh tế huyện tăng trưởng bình quân'],
    ['Duy trì tăng trưởng kinh tế bình quân trên 10%.', 'tăng trưởng kinh tế bình quân'],
    [
      'Năm 2011, tỷ lệ hộ nghèo của xã là 62%, nay xuống 41%.',
      'tỷ lệ hộ nghèo của xã',
      'tỷ lệ hộ nghèo của xã',
    ],
    ['Năm nay sản lượng giảm gần 30%, nhưng giá bán tăng 15%.', 'sản lượng', 'giá bán'],
    ['Tỷ lệ hộ nghèo giảm từ 14,2% đầu nhiệm kỳ xuống còn 10,1%.', 'Tỷ lệ hộ nghèo', 'Tỷ lệ hộ nghèo'],
  ],
};

describe.each(Object.entries(groups))('%s', (_group, cases) => {
  it.each(cases)('%s', (text, ...expected) => {
    expect(rows(text).map((row) => row.indicator)).toEqual(expected);
  });
});

describe('what is done to', () => {
  it.each<[string, ...(readonly [string, string, string | null, string])[]]>([
    [
      'UBND quận đã cắt giảm 50% số cuộc họp, 40% văn bản giấy.',
      ['số cuộc họp', 'previous', 'decrease', 'actual'],
      ['văn bản giấy', 'previous', 'decrease', 'actual'],
    ],
    [
      'Sáu tháng cuối năm, ngành kiểm tra phấn đấu hoàn thành 100% kế hoạch kiểm tra, giám sát đã đề ra; giảm ít nhất 10% đơn thư vượt cấp.',
      ['kế hoạch kiểm tra, giám sát', 'plan', null, 'target'],
      ['đơn thư vượt cấp', 'previous', 'decrease', 'target'],
    ],
    [
      'Thu ngân sách đến hết quý I được 53 tỷ đồng, đạt 21,5% dự toán năm, bằng 98% kế hoạch quý.',
      ['Thu ngân sách', 'plan', null, 'actual'],
      ['Thu ngân sách', 'plan', null, 'actual'],
    ],
    ['Đàn lợn giảm 30% do dịch bệnh.', ['Đàn lợn', 'previous', 'decrease', 'actual']],
    ['Lượng khách tăng 15% trong dịp hè.', ['Lượng khách trong dịp hè', 'previous', 'increase', 'actual']],
    ['Toàn huyện kết nạp 98 đảng viên, đạt 89% chỉ tiêu kết nạp.', ['đảng viên', 'plan', null, 'actual']],
    [
      'Toàn huyện còn 15% số hộ chưa có nhà tiêu. Huyện quyết tâm đến cuối năm kéo xuống còn không quá 8%.',
      ['số hộ chưa có nhà tiêu', 'share', null, 'actual'],
      ['số hộ chưa có nhà tiêu', 'share', null, 'target'],
    ],
    [
      'Diện tích gieo cấy đạt 5.120 ha, bằng 99,6% vụ đông xuân năm trước.',
      ['Diện tích gieo cấy', 'previous', null, 'actual'],
    ],
    [
      'Tỷ lệ nữ tham gia cấp ủy đạt 21,4%, cao hơn nhiệm kỳ 2015 - 2020 là 5,1%.',
      ['Tỷ lệ nữ tham gia cấp ủy', 'share', null, 'actual'],
      ['Tỷ lệ nữ tham gia cấp ủy', 'previous', 'increase', 'actual'],
    ],
    [
      'Huyện gieo 6.300 ha lúa, đạt 101,2% kế hoạch; ngô 1.150 ha, đạt 96%; rừng 420 ha, chiếm 8%.',
      ['lúa', 'plan', null, 'actual'],
      ['ngô', 'plan', null, 'actual'],
      ['rừng', 'share', null, 'actual'],
    ],
  ])('%s', (text, ...expected) => {
    const found = rows(text);
    expect(found.map(({ basis, change, status }) => [basis, change, status])).toEqual(
      expected.map(([, ...others]) => others),
    );
    for (const [at, [indicator]] of expected.entries()) expect(found[at]?.indicator).toContain(indicator);
  });
});

describe('what a document that plans sets is a target', () => {
  it.each([
    [
      'Nghị quyết Đại hội Đảng bộ huyện lần thứ XXIV, nhiệm kỳ 2020 - 2025 xác định: tỷ lệ hộ nghèo giảm 1,5%/năm.',
      'target',
      2025,
    ],
    ['Kế hoạch số 12/KH-UBND đặt mục tiêu 90% hộ dân dùng nước sạch.', 'target', null],
    ['Theo Kế hoạch số 12/KH-UBND, huyện đã cấp phát 100% giống.', 'actual', null],
    ['Kết luận số 5-KL/TU xác định: 30% công trình sai phạm.', 'actual', null],
    ['Nghị quyết số 04-NQ/HU nêu rõ: 30% chi bộ còn yếu.', 'actual', null],
  ])('%s', (text, status, year) => {
    expect(rows(text).map((row) => [row.status, row.year_to])).toEqual([[status, year]]);
  });
});
