import { describe, expect, it } from 'vitest';
import type { Percentage } from '../../../../src/model/facts.ts';
import { readPassage } from '../measures/read-passage.ts';

type Row = Partial<Percentage>;
const has = (text: string) => expect.stringContaining(text);
const change = (low: number, kind: 'increase' | 'decrease', more: Row = {}): Row => ({
  low,
  high: low,
  comparator: 'eq',
  change: kind,
  ...more,
});
const eq = (low: number, more: Row = {}): Row => ({
  low,
  high: low,
  comparator: 'eq',
  change: null,
  ...more,
});
const ge = (low: number, more: Row = {}): Row => ({ low, high: null, comparator: 'ge', ...more });

/** The readings of DOMAIN.md 7.6 with the contract's enums: one row per written percentage, derived values none. */
const examples: readonly [string, string, Row[]][] = [
  [
    '1-5',
    'Nghị quyết nêu: Phấn đấu tỷ lệ bình quân cán bộ trẻ (dưới 40 tuổi với cấp tỉnh, cấp huyện, dưới 35 tuổi với cấp xã) đến năm 2025 tham gia Ban Chấp hành Đảng bộ tỉnh đạt 8% trở lên, cấp ủy cấp huyện 12% trở lên, cấp ủy cấp xã 18% trở lên và đến năm 2030 chỉ tiêu cấp tỉnh và cấp huyện tăng thêm 4%, duy trì tỷ lệ cấp xã.',
    [
      ge(8, { status: 'target', year_to: 2025, level: 'tỉnh', indicator: has('cán bộ trẻ') }),
      ge(12, {
        status: 'target',
        year_to: 2025,
        level: 'huyện',
        indicator: has('tham gia cấp ủy cấp huyện'),
      }),
      ge(18, { status: 'target', year_to: 2025, level: 'xã', indicator: has('tham gia cấp ủy cấp xã') }),
      change(4, 'increase', {
        status: 'target',
        year_to: 2030,
        level: null,
        indicator: has('cấp tỉnh và cấp huyện'),
      }),
    ],
  ],
  [
    '6-7',
    'Phấn đấu bổ nhiệm cán bộ nữ diện Ban Thường vụ Tỉnh ủy quản lý đến năm 2025 đạt tỷ lệ 12% trở lên, đến năm 2030 đạt 16% trở lên trong tổng số cán bộ diện Ban Thường vụ Tỉnh ủy quản lý.',
    [
      ge(12, { status: 'target', year_to: 2025, indicator: has('bổ nhiệm cán bộ nữ') }),
      ge(16, {
        status: 'target',
        year_to: 2030,
        indicator: has('bổ nhiệm cán bộ nữ'),
        population: has('cán bộ diện'),
      }),
    ],
  ],
  [
    '8-9',
    'Phấn đấu luân chuyển đến năm 2025 đạt từ 8% cán bộ và đến năm 2030 đạt từ 9 – 14% cán bộ diện Ban Thường vụ quản lý.',
    [
      ge(8, { status: 'target', year_to: 2025, indicator: has('luân chuyển') }),
      {
        low: 9,
        high: 14,
        comparator: 'range',
        status: 'target',
        year_to: 2030,
        indicator: has('luân chuyển'),
      },
    ],
  ],
  [
    '10',
    '100% cán bộ, đảng viên trong Đảng bộ được học tập nghị quyết.',
    [eq(100, { status: 'actual', indicator: has('học tập'), population: has('cán bộ, đảng viên') })],
  ],
  [
    '11',
    'Năm 2018, hơn 80% số chi bộ toàn huyện đạt trong sạch, vững mạnh.',
    [{ low: 80, high: null, comparator: 'gt', status: 'actual', year_to: 2018, population: has('chi bộ') }],
  ],
  [
    '12',
    '100% cán bộ chủ chốt cấp huyện có trình độ đại học trở lên.',
    [
      eq(100, {
        status: 'actual',
        population: has('cán bộ chủ chốt cấp huyện'),
        indicator: has('đại học trở lên'),
      }),
    ],
  ],
  ['13', 'Phần lớn cán bộ có trình độ trung cấp trở lên.', []],
  [
    '14',
    'Tỷ lệ cán bộ nữ tham gia cấp ủy đạt 18,5%, vượt 3,5% so với chỉ tiêu.',
    [eq(18.5, { basis: 'share' }), change(3.5, 'increase', { basis: 'plan', indicator: has('cán bộ nữ') })],
  ],
  [
    '15',
    'Tỷ lệ nữ cấp ủy viên cấp xã chiếm 21,3%, cấp huyện 15,2%, cấp tỉnh 12%.',
    [
      eq(21.3, { level: 'xã', indicator: has('nữ cấp ủy viên cấp xã') }),
      eq(15.2, { level: 'huyện', indicator: has('nữ cấp ủy viên cấp huyện') }),
      eq(12, { level: 'tỉnh', indicator: has('nữ cấp ủy viên cấp tỉnh') }),
    ],
  ],
  [
    '16',
    'Có 12 đồng chí trúng cử lần đầu, chiếm 30,8%.',
    [eq(30.8, { basis: 'share', indicator: has('trúng cử lần đầu') })],
  ],
  [
    '17',
    'Đồng chí được bầu với 26 phiếu trên tổng số 44 phiếu, tỷ lệ 59%.',
    [eq(59, { basis: 'share', indicator: has('phiếu') })],
  ],
  [
    '18',
    'Kết quả 35/35 phiếu bầu; 100% số phiếu tán thành.',
    [eq(100, { indicator: has('phiếu tán thành') })],
  ],
  ['19', '29/29 đại biểu có mặt đồng ý.', []],
  ['20', 'Tỷ lệ cử tri đi bầu đạt 99,99% (57.460/57.465).', [eq(99.99, { indicator: has('cử tri đi bầu') })]],
  [
    '21',
    'Đã xử lý: khiển trách 28 (chiếm 45%), cảnh cáo 21 (34%), cách chức 1 (2%), khai trừ 12 (19%).',
    [
      eq(45, { indicator: has('khiển trách') }),
      eq(34, { indicator: has('cảnh cáo') }),
      eq(2, { indicator: has('cách chức') }),
      eq(19, { indicator: has('khai trừ') }),
    ],
  ],
  [
    '22',
    'Ban Chấp hành gồm 49 đồng chí - giảm 2 đồng chí, tỷ lệ 3,92% so với nhiệm kỳ trước.',
    [change(3.92, 'decrease', { basis: 'previous', indicator: has('Ban Chấp hành') })],
  ],
  [
    '23',
    'Công tác phát triển đảng viên mới đạt 98,5% kế hoạch.',
    [eq(98.5, { basis: 'plan', indicator: has('phát triển đảng viên mới') })],
  ],
  [
    '24',
    'Toàn huyện kết nạp 152 đảng viên, đạt 101,3% chỉ tiêu năm.',
    [eq(101.3, { basis: 'plan', status: 'actual', indicator: has('kết nạp đảng viên') })],
  ],
  [
    '25',
    'Thu ngân sách bằng 105% so với cùng kỳ.',
    [eq(105, { basis: 'previous', indicator: has('Thu ngân sách') })],
  ],
  [
    '26',
    'Chỉ số hài lòng tăng 1,2 điểm phần trăm so với năm 2022.',
    [change(1.2, 'increase', { unit: 'point', basis: 'previous', indicator: has('Chỉ số hài lòng') })],
  ],
  [
    '27',
    'Tỷ lệ hộ nghèo giảm từ 12,4% xuống còn 8,1%.',
    [eq(12.4, { indicator: has('hộ nghèo') }), eq(8.1, { indicator: has('hộ nghèo') })],
  ],
  [
    '28',
    'Đề án yêu cầu giảm khoảng 5% số lượng cấp ủy viên so với nhiệm kỳ trước.',
    [
      {
        low: 5,
        high: 5,
        comparator: 'approx',
        change: 'decrease',
        basis: 'previous',
        status: 'target',
        indicator: has('cấp ủy viên'),
      },
    ],
  ],
  [
    '29',
    'Bảo đảm tỷ lệ cán bộ nữ từ 15% trở lên, phấn đấu 35% nữ đại biểu HĐND.',
    [
      ge(15, { status: 'target', indicator: has('cán bộ nữ') }),
      eq(35, { status: 'target', indicator: has('nữ đại biểu HĐND') }),
    ],
  ],
  [
    '30',
    'Ba phần tư số chi bộ, gần một nửa cán bộ, quá nửa số thôn và hơn 2/3 số xã đạt yêu cầu.',
    [
      eq(75, { status: 'actual', basis: 'share', population: 'chi bộ' }),
      { low: 50, high: 50, comparator: 'approx', population: 'cán bộ' },
      { low: 50, high: null, comparator: 'gt', population: 'thôn' },
      { low: 66.7, high: null, comparator: 'gt', population: 'xã', indicator: 'số xã đạt yêu cầu' },
    ],
  ],
  ['31', '15/15 chỉ tiêu đạt và vượt, trong đó 4 chỉ tiêu vượt.', []],
  [
    '32',
    '80,5% đảng viên hoàn thành tốt, 18% hoàn thành xuất sắc, 1,5% hoàn thành nhiệm vụ.',
    [
      eq(80.5, { indicator: has('hoàn thành tốt') }),
      eq(18, { indicator: has('đảng viên hoàn thành xuất sắc') }),
      eq(1.5, { indicator: has('đảng viên hoàn thành nhiệm vụ') }),
    ],
  ],
  [
    '33',
    'Không quá 20% số đảng viên hoàn thành tốt nhiệm vụ được xếp loại xuất sắc.',
    [{ low: null, high: 20, comparator: 'le', status: 'target', population: has('đảng viên') }],
  ],
  [
    '34',
    'Số dư tối đa không quá 30% số lượng cần bầu.',
    [{ low: null, high: 30, comparator: 'le', status: 'target', indicator: has('Số dư') }],
  ],
  [
    '35',
    '10/12 xã có bí thư không phải người địa phương (83,3%).',
    [eq(83.3, { status: 'actual', indicator: has('bí thư không phải người địa phương') })],
  ],
  ['36', 'Luân chuyển 45 lượt cán bộ, trong đó 12 đồng chí từ huyện về xã.', []],
  [
    '37',
    'Theo quy định, cán bộ có trên 50% số phiếu tín nhiệm thấp thì cho thôi giữ chức.',
    [{ low: 50, high: null, comparator: 'gt', status: 'target', indicator: has('tín nhiệm thấp') }],
  ],
  [
    '38',
    'Tỷ lệ hồ sơ trực tuyến đạt trên 95%, trong đó khối xã 100%.',
    [
      { low: 95, high: null, comparator: 'gt', indicator: has('hồ sơ trực tuyến') },
      eq(100, { level: 'xã', indicator: has('khối xã') }),
    ],
  ],
];

describe('worked examples of DOMAIN.md 7.6', () => {
  it.each(examples)('%s: %s', (_number, text, rows) => {
    const found = readPassage(text).percentages.map(({ values }) => values);
    expect(found).toEqual(rows.map((row) => expect.objectContaining(row)));
  });
});

describe('indicators that can be read alone', () => {
  it.each([
    [
      'a spaced dash parts the items of a list',
      'Cơ cấu kinh tế: công nghiệp 54,1% - thương mại, dịch vụ 37,6% - nông nghiệp 8,3%.',
      ['Cơ cấu kinh tế: công nghiệp', 'Cơ cấu kinh tế: thương mại, dịch vụ', 'Cơ cấu kinh tế: nông nghiệp'],
    ],
    ['initials of a portal', 'QBO - Xã viên sản xuất giỏi chiếm 38%.', ['Xã viên sản xuất giỏi']],
    [
      'who says it, up to the date',
      'Theo ông Trần Văn Tám, Phó Chủ tịch huyện, ngày 5/6 số hộ khá đạt 40%.',
      ['số hộ khá'],
    ],
    ['a Roman number', 'II. Xã viên sản xuất giỏi chiếm 38%.', ['Xã viên sản xuất giỏi']],
  ])('%s', (_case, text, expected) => {
    expect(readPassage(text).percentages.map(({ values }) => values.indicator)).toEqual(expected);
  });
});
