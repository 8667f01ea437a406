import { describe, expect, it } from 'vitest';
import { extract } from '../../../support/extract.ts';
import { readPassage } from '../measures/read-passage.ts';

const edtf = (text: string, published: string | null = null) =>
  readPassage(text, published).dates.map(({ values }) => values.edtf ?? values.duration);

describe('where a missing year comes from', () => {
  it.each([
    ['a past day of this year', 'Ngày 15/11, huyện họp.', '2023-11-16', ['2023-11-15']],
    ['last December in January', 'Ngày 28/12, huyện họp.', '2024-01-03', ['2023-12-28']],
    ['next January in December', 'Ngày 5/1, huyện họp.', '2023-12-28', ['2024-01-05']],
    ['half a year ahead was last year', 'Ngày 20/10, huyện họp.', '2024-04-02', ['2023-10-20']],
    [
      'what is planned lies ahead',
      'Huyện sẽ khánh thành trường vào ngày 20/10.',
      '2024-04-02',
      ['2024-10-20'],
    ],
    [
      'a plan says nothing of the next sentence',
      'Huyện sẽ khánh thành trường. Ngày 20/10, huyện họp.',
      '2024-04-02',
      ['2023-10-20'],
    ],
    ['29 February goes to a leap year', 'Ngày 29/2, huyện họp.', '2023-05-05', ['2020-02-29']],
    ['29 February of a year without one is no date', 'Ngày 29/2 năm nay, huyện họp.', '2023-05-05', []],
    [
      '29 February stays open beside a year without one',
      'Ngày 29/2, họp theo lịch ngày 1/4/2019.',
      null,
      ['XXXX-02-29', '2019-04-01'],
    ],
    ['from today on', 'Từ hôm nay đến 15/1, xã thu phí.', '2023-12-20', ['2023-12-20/2024-01-15']],
    [
      'a lunar day near a full one',
      'Ngày 18/4/2024, huyện họp về lễ hội ngày 10/3 âm lịch.',
      null,
      ['2024-04-18', '2024-04-18'],
    ],
    ['a leap month', 'Lễ hội ngày 15 tháng 2 nhuận năm Quý Mão.', '2023-05-01', ['2023-04-05']],
    ['no leap month that year', 'Lễ hội ngày 15 tháng 3 nhuận năm Quý Mão.', '2023-05-01', []],
    ['a day that the lunar month has not', 'Lễ hội ngày 30/1 năm Quý Mão.', '2023-05-01', []],
    ['since a named year', 'Từ năm Canh Tý đến nay, chợ đông.', '2023-05-01', ['2020/..']],
    [
      'over the lunar New Year',
      'Chợ hoa mở từ 25 tháng Chạp đến mùng 10 tháng Giêng.',
      '2024-02-25',
      ['2024-02-04/2024-02-19'],
    ],
    ['a deadline lies ahead', 'Hoàn thành trước ngày 31/3.', '2023-12-20', ['2024-03-31']],
    [
      'what was reached by a month lies behind',
      'Đến cuối tháng 3, huyện đã cử 46 cán bộ đi học.',
      '2025-08-01',
      ['2025-03'],
    ],
    [
      'what is planned by a month lies ahead',
      'Phấn đấu đến cuối tháng 3 đã có 46 cán bộ đi học.',
      '2025-08-01',
      ['2026-03'],
    ],
    [
      'without a publication day the nearest full date',
      'Ngày 3/5, huyện họp. Theo quyết định ngày 20/4/2019.',
      null,
      ['2019-05-03', '2019-04-20'],
    ],
    ['a bare year lends none', 'Ngày 3/5, huyện họp về kế hoạch năm 2019.', null, ['XXXX-05-03', '2019']],
    [
      'a term lends none',
      'Ngày 3/5, đại hội nhiệm kỳ 2020-2025 khai mạc.',
      null,
      ['XXXX-05-03', '2020/2025'],
    ],
    [
      'spaced separators',
      'Sáng 03 - 10, trường khai giảng; chiều 07 /10 bế mạc.',
      '2017-10-09',
      ['2017-10-03', '2017-10-07'],
    ],
    ['a relative day needs a publication', 'Hôm qua, huyện họp.', null, []],
    ['a relative day', 'Hôm qua, huyện họp; ngày mai bế mạc.', '2024-03-01', ['2024-02-29', '2024-03-02']],
    ['both ends of a range', 'Từ 28/12 đến 3/1, trưng bày ảnh.', '2024-01-05', ['2023-12-28/2024-01-03']],
  ] as const)('%s', (_case, text, published, expected) => {
    expect(edtf(text, published)).toEqual(expected);
  });

  it('says so', () => {
    const from = (text: string, published: string | null) =>
      readPassage(text, published).dates[0]?.values.resolved_from;
    expect(from('Ngày 3/5/2019, họp.', '2019-05-04')).toBe('text');
    expect(from('Ngày 3/5, họp.', '2019-05-04')).toBe('publication');
    expect(from('Ngày 3/5, họp theo lịch ngày 1/4/2019.', null)).toBe('context');
    expect(from('Ngày 3/5, họp.', null)).toBeNull();
  });
});

describe('what the text says against a date', () => {
  const clash = (text: string, published: string | null = null) =>
    readPassage(text, published).dates.map(({ values, doubt }) => [values.edtf, values.clash, doubt]);

  it('records another weekday and halves the confidence', () => {
    expect(clash('Thứ Bảy, ngày 12/8/2022, đoàn về.')).toEqual([
      ['2022-08-12', 'weekday 6 is written, 2022-08-12 is weekday 5', 0.5],
    ]);
    expect(clash('Thứ Sáu, ngày 12/8/2022, đoàn về.')).toEqual([['2022-08-12', null, undefined]]);
  });

  it('records another lunar day', () => {
    expect(clash('Ngày 28/4/2023 (tức 10/3 âm lịch), lễ khai mạc.')).toEqual([
      ['2023-04-28', 'lunar day 10 of month 3 is written, 2023-04-28 is day 9 of month 3', 0.5],
    ]);
    expect(clash('Ngày 29/4/2023 (tức 10/3 âm lịch), lễ khai mạc.')[0]![1]).toBeNull();
  });

  it('records a today that is another day, the next morning apart', () => {
    expect(clash('Sáng nay (6/10), huyện họp.', '2017-10-12')[0]![1]).toMatch(/-6 days/);
    expect(clash('Sáng nay (6/10), huyện họp.', '2017-10-07')[0]![1]).toBeNull();
  });

  it('reaches the fact', () => {
    const [date] = extract('Thứ Bảy, ngày 12/8/2022, đoàn về.').dates;
    const [plain] = extract('Thứ Sáu, ngày 12/8/2022, đoàn về.').dates;
    expect(date!.clash).toMatch(/weekday 6/);
    expect(date!.confidence).toBe(plain!.confidence / 2);
  });
});

describe('intervals', () => {
  it.each([
    ['2021/2025', 'giai đoạn 2021-2025', '2021-01-01', '2025-12-31'],
    ['2024-02', 'tháng 2/2024', '2024-02-01', '2024-02-29'],
    ['2023-01/2023-09', '9 tháng đầu năm 2023', '2023-01-01', '2023-09-30'],
    ['198X', 'thập niên 80', '1980-01-01', '1989-12-31'],
    ['2003/..', 'từ năm 2003 đến nay', '2003-01-01', null],
    ['../2020', 'trước năm 2020', null, '2020-12-31'],
  ])('%s', (form, text, from, to) => {
    const [date] = readPassage(text).dates;
    expect(date?.values).toMatchObject({ edtf: form, date_from: from, date_to: to });
  });
});

describe('what is no date', () => {
  it.each([
    'Ngày 31/2/2020 và 30/02',
    'Công văn số 15/11 và Thông báo số 7/2023',
    'Biểu quyết 15/15, có 10/12 xã đạt, trực 24/7 và 24/24 giờ',
    'Số máy 0912.345.678, khóa 13, lần thứ 12, Quốc lộ 1',
    'Luật Đất đai năm 2024 và Luật Giáo dục 2019',
    'Ông A 45 tuổi, tiểu đoàn 5, tổ 3',
    'lễ hội 15/2 âm lịch',
  ])('%s', (text) => {
    expect(edtf(text)).toEqual([]);
  });
});
