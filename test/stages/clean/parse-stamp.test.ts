import { describe, expect, it } from 'vitest';
import { cutStampTail, parseStamp, pickStamp } from '../../../src/stages/clean/parse-stamp.ts';
import { loadPageCues } from './load-page-cues.ts';

const cues = loadPageCues();

describe('parseStamp', () => {
  it.each([
    ['31/08/2021 09:47 143 lượt xem', '2021-08-31', '09:47'],
    ['(02.07.2019 12:37)', '2019-07-02', '12:37'],
    ['thứ năm, 08 08 2019 08:52', '2019-08-08', '08:52'],
    ['Thứ 4, 13/05/2020 | 20:59', '2020-05-13', '20:59'],
    ['Ngày tạo: 6/18/2020 9:12:00 AM', '2020-06-18', '09:12'],
    ['6/5/2020 9:12:00 AM', '2020-05-06', '09:12'],
    ['07-03-2026 - 00:01 AM', '2026-03-07', '00:01'],
    ['(Ngày đăng: 16/05/2019 7:30 CH)', '2019-05-16', '19:30'],
    ['Ngày 25 tháng 1 năm 2022', '2022-01-25', null],
    ['23 Tháng Mười Một, 2020', '2020-11-23', null],
    ['Tháng Ba 5, 2019', '2019-03-05', null],
    ['November 23, 2020', '2020-11-23', null],
    ['2020-11-23 10h05', '2020-11-23', '10:05'],
    ['14 thg 7, 2020 · 2 phút đọc', '2020-07-14', null],
    ['Thứ Tư, 16 tháng 7, 2025 lúc 14:20', '2025-07-16', '14:20'],
    ['25 Th8 2022 | Ban Dân vận Huyện ủy', '2022-08-25', null],
    ['Th1 5, 2023', '2023-01-05', null],
    ['Thứ Hai, 05 Th12, 2022 09:15', '2022-12-05', '09:15'],
    ['Đăng ngày 7-Th11-2021', '2021-11-07', null],
    ['3 thg10, 2019', '2019-10-03', null],
    ['28/12/21', '2021-12-28', null],
    ['Ngày đăng: 28/12/21', '2021-12-28', null],
    ['Thứ Ba 28.12.21 - 10:15', '2021-12-28', '10:15'],
    ['(05-03-09 8:30)', '2009-03-05', '08:30'],
  ])('reads %s', (line, date, time) => {
    expect(parseStamp(line, cues)).toMatchObject({ date, time });
  });

  it.each([
    '25 Thứ 8 2022',
    '25 THCS 2022',
    'Trường TH 8 25 2022',
    '25 Th13 2022',
    '31 Th2 2022',
    'Th8 2022',
    '05 Th12',
    'QĐ 28/12/21',
    'Biên Hà dẫn trước 28/12/21 điểm',
    '1.2.21',
    '28-12-21',
    '31/02/21',
    '192.168.1.21 08:30',
    '28/12/21/3',
    '84/21/02/21',
    '(6/10)',
    '32/13/2020',
    'Số 11-NQ/TW',
    '08 08 2019',
    'Tháng 5 năm 2020',
    '31/02/2021',
  ])('finds no day in %s', (line) => {
    expect(parseStamp(line, cues)).toBeNull();
  });

  it('tells clocks and edits from publication', () => {
    expect(parseStamp('Hôm nay, Thứ ba ngày 12/12/2023', cues)).toMatchObject({
      label: 'clock',
      weekday: true,
    });
    expect(parseStamp('Cập nhật lần cuối 06/11/2020', cues)).toMatchObject({ label: 'edited' });
    expect(parseStamp('Ngày đăng: 06/11/2020', cues)).toMatchObject({ label: 'published', rest: '' });
  });
});

describe('pickStamp', () => {
  it.each([
    ['Cập nhật lần cuối: 15/04/2024 - Ngày đăng: 12/03/2023', '2023-03-12', 'published'],
    ['Ngày đăng: 12/03/2023 (cập nhật lần cuối: 15/04/2024)', '2023-03-12', 'published'],
    ['Cập nhật lần cuối: 15/04/2024', '2024-04-15', 'edited'],
    ['Đã cập nhật: 15 thg 4, 2024', '2024-04-15', 'edited'],
    ['Ngày hỏi: 15/04/2024', '2024-04-15', 'published'],
    ['T3, 09/01/24 - 14:12 · Nhật Linh · Hạ tầng', '2024-01-09', null],
    ['12/03/2023 | 08:00', '2023-03-12', null],
  ])('takes the stamp of %s that is no edit', (line, date, label) => {
    expect(pickStamp(line, cues)).toMatchObject({ date, label });
  });
});

describe('cutStampTail', () => {
  it.each([
    ['Lễ hội Katê (Cập nhật: 21/9/2010)', 'Lễ hội Katê', '2010-09-21'],
    ['Khai mạc hội thao (21/9/2010 08:15)', 'Khai mạc hội thao', '2010-09-21'],
    ['Kỷ niệm ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890)', 'Kỷ niệm ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890)', undefined],
    ['Kỷ niệm 75 năm Quốc khánh (2/9/1945 - 2/9/2020)', 'Kỷ niệm 75 năm Quốc khánh (2/9/1945 - 2/9/2020)', undefined],
    ['Bế mạc kỳ họp thứ 9 (khóa XIX)', 'Bế mạc kỳ họp thứ 9 (khóa XIX)', undefined],
  ])('reads %s', (line, text, date) => {
    const cut = cutStampTail(line, cues);
    expect([cut.text, cut.stamp?.date]).toEqual([text, date]);
  }); // biome-ignore format: one row
});
