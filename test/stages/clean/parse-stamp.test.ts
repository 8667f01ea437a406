import { describe, expect, it } from 'vitest';
import { parseStamp } from '../../../src/stages/clean/parse-stamp.ts';
import { loadPageCues } from './load-page-cues.ts';

const cues = loadPageCues();

describe('parseStamp', () => {
  it.each([
    ['31/08/2021 09:47 143 lượt xem', '2021-08-31', '09:47'],
    ['(02.07.2019 12:37)', '2019-07-02', '12:37'],
    ['thứ năm, 08 08 2019 08:52', '2019-08-08', '08:52'],
    ['Thứ 4, 13/05/2020 | 20:59', '2020-05-13', '20:59'],
    ['07-03-2026 - 00:01 AM', '2026-03-07', '00:01'],
    ['(Ngày đăng: 16/05/2019 7:30 CH)', '2019-05-16', '19:30'],
    ['Ngày 25 tháng 1 năm 2022', '2022-01-25', null],
    ['23 Tháng Mười Một, 2020', '2020-11-23', null],
    ['Tháng Ba 5, 2019', '2019-03-05', null],
    ['November 23, 2020', '2020-11-23', null],
    ['2020-11-23 10h05', '2020-11-23', '10:05'],
  ])('reads %s', (line, date, time) => {
    expect(parseStamp(line, cues)).toMatchObject({ date, time });
  });

  it.each(['(6/10)', '32/13/2020', 'Số 11-NQ/TW', '08 08 2019', 'Tháng 5 năm 2020', '31/02/2021'])(
    'finds no day in %s',
    (line) => {
      expect(parseStamp(line, cues)).toBeNull();
    },
  );

  it('tells clocks and edits from publication', () => {
    expect(parseStamp('Hôm nay, Thứ ba ngày 12/12/2023', cues)).toMatchObject({
      label: 'clock',
      weekday: true,
    });
    expect(parseStamp('Cập nhật lần cuối 06/11/2020', cues)).toMatchObject({ label: 'edited' });
    expect(parseStamp('Ngày đăng: 06/11/2020', cues)).toMatchObject({ label: 'published', rest: '' });
  });
});
