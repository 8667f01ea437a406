import { describe, expect, it } from 'vitest';
import { extract } from '../../../support/extract.ts';

const rows = (text: string) => extract(text, { published_on: '2021-06-10' }).percentages;

describe('places of percentages', () => {
  it.each([
    ['the unit that the clause names', 'Huyện Lộc Bình có 98% hộ dùng điện.', 'huyện Lộc Bình'],
    [
      'what is compared with is none',
      'Tỷ lệ này của huyện Lộc Bình là 98%, cao hơn 3% so với huyện Tràng Định.',
      'huyện Lộc Bình',
    ],
    [
      'figures of the whole country are no unit’s',
      'Năm 2020, cả nước có 93% dân số tham gia bảo hiểm y tế.',
      null,
    ],
    [
      'a mean of the whole country is no unit’s',
      'Bình quân chung của cả nước là 44%, theo báo cáo của huyện Lộc Bình.',
      null,
    ],
    [
      'a difference to it is the unit’s',
      'Tỷ lệ của huyện Lộc Bình cao hơn bình quân chung cả nước 4%.',
      'huyện Lộc Bình',
    ],
    ['two units in one clause', 'Huyện Lộc Bình và huyện Tràng Định có 98% hộ dùng điện.', null],
  ])('%s', (_case, text, place) => {
    expect(rows(text).map((row) => row.place)).toEqual(rows(text).map(() => place));
    expect(rows(text)).not.toHaveLength(0);
  });
});

it('gives a unit named behind the whole country what is told of it', () => {
  const text = 'Cả nước có 92% dân số tham gia bảo hiểm y tế; huyện Lộc Bình đạt 97%.';
  expect(rows(text).map((row) => row.place)).toEqual([null, 'huyện Lộc Bình']);
});

it.each([
  ['Tỷ lệ cây sống đạt 91%, cao hơn năm trước 4%.', ['Tỷ lệ cây sống', 'Tỷ lệ cây sống']],
  ['Cao hơn năm trước 4%.', ['Cao hơn năm trước']],
  ['Tỷ lệ hộ nghèo còn 3%, tỷ lệ thất nghiệp cao hơn năm trước 1%.', ['Tỷ lệ hộ nghèo', 'tỷ lệ thất nghiệp']],
  [
    'Tốc độ tăng trưởng GRDP bình quân 5 năm 2016 - 2020 đạt 9,1%.',
    ['Tốc độ tăng trưởng GRDP bình quân 5 năm'],
  ],
  [
    'Tổ chức bộ máy giảm 39 phòng và tương đương, đạt 35,1%.',
    ['Tổ chức bộ máy giảm 39 phòng và tương đương'],
  ],
])('measures in “%s” what can be read alone', (text, indicators) => {
  const found = rows(text).map((row) => row.indicator);
  expect(found).toHaveLength(indicators.length);
  for (const [at, indicator] of indicators.entries()) expect(found[at]).toContain(indicator);
});

describe('documents that set percentages', () => {
  const setting = (text: string) => rows(text).map((row) => row.document_id !== null);
  it.each([
    ['sets a target', 'Nghị quyết số 07-NQ/HU đề ra chỉ tiêu 85% thôn có chi bộ.', [true]],
    ['is only carried out', 'Thực hiện Nghị quyết số 07-NQ/HU, phấn đấu 85% thôn có chi bộ.', [false]],
    ['sets no result', 'Nghị quyết số 07-NQ/HU đã đi vào cuộc sống, 85% thôn có chi bộ.', [false]],
    [
      'is one of two',
      'Nghị quyết số 07-NQ/HU và Kế hoạch số 12-KH/HU đề ra chỉ tiêu 85% thôn có chi bộ.',
      [false],
    ],
    [
      'is followed by what another body sets',
      'Theo Nghị quyết số 07-NQ/HU, mỗi xã lập tổ tuyên truyền. UBND huyện giao chỉ tiêu 85% thôn có chi bộ.',
      [false],
    ],
    [
      'is followed by what its own body sets',
      'Theo Nghị quyết số 07-NQ/HU, mỗi xã lập tổ tuyên truyền. Ban Thường vụ Huyện ủy giao chỉ tiêu 85% thôn có chi bộ.',
      [true],
    ],
    [
      'is of the body behind it by its symbol',
      'Theo Quyết định số 77/QĐ-UBND, mỗi xã lập tổ tuyên truyền. UBND huyện giao chỉ tiêu 85% thôn có chi bộ.',
      [true],
    ],
  ])('%s', (_case, text, expected) => {
    expect(setting(text)).toEqual(expected);
  });
});

describe('words that are no list, no fraction and refer to nothing', () => {
  const figures = (text: string) => rows(text).map((row) => `${row.comparator} ${row.low ?? row.high}`);
  it.each([
    ['wards and a share', 'Các phường 3, 5 và 20% số hộ đã ký cam kết.', ['eq 20']],
    ['a part that is counted', 'Có 3/4 đại biểu tán thành.', []],
    ['a day of a month', 'Từ 1/3 trở đi, giá điện tăng 5%.', ['eq 5']],
    ['a dash between items', 'Công nghiệp - 54%, dịch vụ - 30%.', ['eq 54', 'eq 30']],
    ['a degree behind the share', '80% số cán bộ có trình độ đại học trở lên.', ['eq 80']],
    ['a bound behind the share', 'Chưa đạt theo quy định là 90% số phiếu trở lên.', ['ge 90']],
  ])('%s', (_case, text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  it('takes `tỷ lệ trên 98%` for a bound, not for a share told before', () => {
    const [, row] = rows('Tỷ lệ hộ nghèo là 5%. Học sinh đến trường đạt tỷ lệ trên 98%.');
    expect(row).toMatchObject({ comparator: 'gt', low: 98, indicator: 'Học sinh đến trường' });
  });
});

describe('years of percentages', () => {
  const years = (text: string) => rows(text).map((row) => row.year_to);
  it.each([
    [
      'a year in brackets behind each value stands before what holds now',
      'Hiện 6/9 xã có đội văn nghệ; tỷ lệ hộ nghèo từ 41% (năm 2016) xuống còn 12% (năm 2020).',
      [2016, 2020],
    ],
    [
      'the year whose programme the opening tells of is that of its targets, not of its results',
      'Sáng 4/6, huyện tổ chức hội nghị tổng kết năm 2020, triển khai nhiệm vụ năm 2021.\nTỷ lệ hộ nghèo còn 9%. Phấn đấu 92% hộ dùng nước sạch.',
      [2020, 2021],
    ],
    [
      'a programme without a year sets none',
      'Sáng 4/6, huyện tổ chức hội nghị triển khai nhiệm vụ.\nPhấn đấu 92% hộ dùng nước sạch.',
      [null],
    ],
    [
      'what holds now, where nothing else is told',
      'Hiện 6/9 xã có đội văn nghệ; 87% hộ dùng nước sạch.',
      [2021],
    ],
  ])('%s', (_case, text, expected) => {
    expect(years(text)).toEqual(expected);
  });
});
