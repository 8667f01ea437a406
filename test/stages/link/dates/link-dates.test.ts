import { describe, expect, it } from 'vitest';
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
    ['a deadline lies ahead', 'Hoàn thành trước ngày 31/3.', '2023-12-20', ['2024-03-31']],
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
