import { describe, expect, it } from 'vitest';
import { extract } from '../../../support/extract.ts';

/** Text, then of each percentage: as quoted, what it measures, and of whom where the pattern says so (`?` is left open). */
type Case = readonly [string, ...(readonly [string, string, (string | null)?])[]];

/** DOMAIN.md 7.4: the places where an indicator stands, each with sentences of our own; written before the rules were run on them. */
const patterns: Readonly<Record<string, readonly Case[]>> = {
  'a: before đạt, chiếm, là, bằng': [
    ['Tỷ lệ thôn có nhà văn hóa đạt 88%.', ['88%', 'Tỷ lệ thôn có nhà văn hóa']],
    ['Số đảng viên là người Dao chiếm 23,5%.', ['23,5%', 'Số đảng viên là người Dao']],
    ['Cơ cấu nữ trong Ban Thường vụ là 18%.', ['18%', 'Cơ cấu nữ trong Ban Thường vụ']],
    ['Mức độ hài lòng của người dân về giáo dục bằng 91,4%.', ['91,4%', 'Mức độ hài lòng của người dân về giáo dục']],
    [
      'Số khu dân cư hoàn thành việc xây dựng hương ước và tổ chức ngày hội đại đoàn kết toàn dân tộc đúng thời gian quy định đạt 94%.',
      ['94%', 'Số khu dân cư hoàn thành việc xây dựng hương ước và tổ chức ngày hội đại đoàn kết toàn dân tộc đúng thời gian quy định'],
    ],
  ],
  'b: the population behind it, then what is said of it': [
    ['72% trưởng thôn là đảng viên.', ['72%', 'trưởng thôn là đảng viên', 'trưởng thôn']],
    ['Có 64,5% cán bộ đoàn được tập huấn kỹ năng.', ['64,5%', 'cán bộ đoàn được tập huấn kỹ năng', 'cán bộ đoàn']],
    [
      'Chi bộ có 20 đảng viên; trong đó 40% là nữ, 60% còn lại là nam.',
      ['40%', 'đảng viên là nữ'],
      ['60%', 'đảng viên là nam'],
    ],
    ['Gần 90% hộ chăn nuôi đã ký cam kết.', ['Gần 90%', 'hộ chăn nuôi đã ký cam kết', 'hộ chăn nuôi']],
  ],
  'c: a head shared by the items behind it': [
    [
      'Tỷ lệ đảng viên nữ tham gia cấp ủy chi bộ đạt 31%, Đảng ủy bộ phận 26%, Đảng ủy cơ sở 22%.',
      ['31%', 'Tỷ lệ đảng viên nữ tham gia cấp ủy chi bộ'],
      ['26%', 'Tỷ lệ đảng viên nữ tham gia Đảng ủy bộ phận'],
      ['22%', 'Tỷ lệ đảng viên nữ tham gia Đảng ủy cơ sở'],
    ],
    [
      'Tỷ lệ trẻ đến trường ở vùng thấp đạt 99%, ở vùng cao đạt 94,2%.',
      ['99%', 'Tỷ lệ trẻ đến trường ở vùng thấp'],
      ['94,2%', 'Tỷ lệ trẻ đến trường ở vùng cao'],
    ],
  ],
  'd: items of a list, and counts with their share in brackets': [
    [
      'Cơ cấu lao động: nông nghiệp: 58%; công nghiệp: 17%; dịch vụ: 25%.',
      ['58%', 'Cơ cấu lao động: nông nghiệp'],
      ['17%', 'Cơ cấu lao động: công nghiệp'],
      ['25%', 'Cơ cấu lao động: dịch vụ'],
    ],
    [
      'Kết quả phân loại: tốt 14 chi bộ (35%), khá 20 chi bộ (50%), trung bình 6 chi bộ (15%).',
      ['35%', 'phân loại: tốt 14 chi bộ'],
      ['50%', 'phân loại: khá 20 chi bộ'],
      ['15%', 'phân loại: trung bình 6 chi bộ'],
    ],
  ],
  'e: a count and its share': [
    ['Có 17 đồng chí có trình độ thạc sĩ, chiếm tỷ lệ 42,5%.', ['42,5%', 'đồng chí có trình độ thạc sĩ']],
    ['Toàn xã còn 64 hộ cận nghèo, chiếm 5,9%.', ['5,9%', 'hộ cận nghèo']],
  ],
  'f: the denominator behind trong tổng số': [
    [
      'Đảng viên dưới 30 tuổi chiếm 12% trong tổng số đảng viên của Đảng bộ.',
      ['12%', 'Đảng viên dưới 30 tuổi', 'đảng viên của Đảng bộ'],
    ],
    [
      'Phấn đấu cán bộ trẻ đạt 15% trở lên trong tổng số cán bộ lãnh đạo cấp phòng.',
      ['15% trở lên', 'cán bộ trẻ', 'cán bộ lãnh đạo cấp phòng'],
    ],
  ],
  'g: a change of what was named before': [
    [
      'Tỷ lệ hồ sơ trực tuyến đạt 76%, tăng thêm 11% so với năm trước.',
      ['76%', 'Tỷ lệ hồ sơ trực tuyến'],
      ['tăng thêm 11%', 'Tỷ lệ hồ sơ trực tuyến'],
    ],
    [
      'Sản lượng chè búp tươi đạt 8.400 tấn, giảm 3,5%.',
      ['giảm 3,5%', 'Sản lượng chè búp tươi'],
    ],
  ],
  'h: a part of a plan': [
    ['Công tác trồng rừng đạt 91% kế hoạch.', ['91%', 'Công tác trồng rừng']],
    ['Thu thuế, phí đạt 48 tỷ đồng, bằng 103% dự toán.', ['103%', 'Thu thuế, phí']],
    ['Hội kết nạp 215 hội viên, đạt 119% chỉ tiêu.', ['119%', 'kết nạp hội viên']],
  ],
  'i: the vote of the event in its clause': [
    [
      'Bà Lò Thị Mai được bầu làm Chủ tịch HĐND xã với 96% phiếu tán thành.',
      ['96%', 'phiếu tán thành'],
    ],
    ['Đồng chí trúng cử Phó Bí thư với 30/31 phiếu, đạt 96,7%.', ['96,7%', 'phiếu (trúng cử Phó Bí thư)']],
  ],
  'j: a count that changed and by how much': [
    [
      'Toàn huyện còn 96 thôn, giảm 32 thôn, tỷ lệ 25%.',
      ['25%', 'thôn'],
    ],
  ],
  'k: parts behind trong đó': [
    [
      'Đảng bộ có 3.900 đảng viên, trong đó đảng viên nữ chiếm 36%.',
      ['36%', 'đảng viên nữ', 'đảng viên'],
    ],
    [
      'Giá trị sản xuất tăng 9%, trong đó thủy sản tăng 14%.',
      ['tăng 9%', 'Giá trị sản xuất'],
      ['tăng 14%', 'thủy sản'],
    ],
  ],
}; // biome-ignore format: one case after another

describe.each(Object.entries(patterns))('DOMAIN 7.4 %s', (_pattern, cases) => {
  it.each(cases.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    const rows = extract(text, { published_on: '2024-05-06' }).percentages;
    const quoted = new Map(rows.map((row) => [row.text.toLowerCase(), row]));
    for (const [figure, indicator, population] of expected) {
      const row = quoted.get(figure.toLowerCase());
      expect(row?.indicator?.toLowerCase(), figure).toContain(indicator.toLowerCase());
      if (population !== undefined) expect(row?.population, figure).toBe(population);
    }
    expect(rows).toHaveLength(expected.length);
  });
});

const carried = (text: string, published_on = '2022-03-01') =>
  extract(text, { published_on }).percentages.map((row) => [row.status, row.year_to, row.level]);

describe('what a list inherits (DOMAIN 7.4)', () => {
  it('carries the deadline and the verb of planning over commas, a new deadline replaces it', () => {
    expect(
      carried(
        'Phấn đấu đến năm 2025 tỷ lệ nữ cấp ủy viên cấp tỉnh đạt 15%, cấp huyện 18%, cấp xã 22% và đến năm 2030 mỗi cấp tăng thêm 3%.',
      ),
    ).toEqual([
      ['target', 2025, 'tỉnh'],
      ['target', 2025, 'huyện'],
      ['target', 2025, 'xã'],
      ['target', 2030, null],
    ]);
  });

  it('carries an announced plan over semicolons', () => {
    expect(carried('Mục tiêu đến năm 2025: 90% hộ có nước sạch; 75% đường thôn được cứng hóa.')).toEqual([
      ['target', 2025, null],
      ['target', 2025, null],
    ]);
  });

  it('does not carry a plan into a clause with a verb of its own behind a semicolon', () => {
    expect(
      carried('Đến năm 2025 phấn đấu 90% hộ có nước sạch; đến nay đã có 75% hộ sử dụng.').map(
        ([status]) => status,
      ),
    ).toEqual(['target', 'actual']);
  });
});
