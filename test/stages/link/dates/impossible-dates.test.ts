import { describe, expect, it } from 'vitest';
import { readPassage } from '../measures/read-passage.ts';

const pad = (value: number) => String(value).padStart(2, '0');
const words = [
  '',
  'một',
  'hai',
  'ba',
  'tư',
  'năm',
  'sáu',
  'bảy',
  'tám',
  'chín',
  'mười',
  'mười một',
  'mười hai',
];

/** Every way of writing a day of 2023; each sentence holds no other date. */
const forms: Readonly<Record<string, (day: number, month: number) => string>> = {
  'slashes': (d, m) => `Ngày ${d}/${m}/2023, huyện họp`,
  'padded slashes': (d, m) => `Ngày ${pad(d)}/${pad(m)}/2023, huyện họp`,
  'slashes without a word before': (d, m) => `Lịch họp của huyện: ${d}/${m}/2023`,
  'dashes': (d, m) => `Ngày ${d}-${m}-2023, huyện họp`,
  'padded dots': (d, m) => `Ngày ${pad(d)}.${pad(m)}.2023, huyện họp`,
  'spaced slashes': (d, m) => `Ngày ${d} / ${m} / 2023, huyện họp`,
  'a space behind the day': (d, m) => `Ngày ${d}/ ${m}/2023, huyện họp`,
  'a space before the slash': (d, m) => `Ngày ${d} /${m}/2023, huyện họp`,
  'spaced dashes': (d, m) => `Sáng ${d} - ${m} - 2023, huyện họp`,
  'a weekday before': (d, m) => `Thứ Hai, ngày ${d}/${m}/2023, huyện họp`,
  'brackets': (d, m) => `Lễ ra quân (${d}/${m}/2023) có đông đủ đoàn viên`,
  'brackets behind a weekday': (d, m) => `Thứ Hai (${d}/${m}/2023), huyện họp`,
  'words': (d, m) => `Ngày ${d} tháng ${m} năm 2023, huyện họp`,
  'padded words': (d, m) => `Hà Nội, ngày ${pad(d)} tháng ${pad(m)} năm 2023`,
  'words with commas': (d, m) => `Ngày ${d}, tháng ${m}, năm 2023, huyện họp`,
  'words without a word before': (d, m) => `Quảng Nam, ${d} tháng ${m} năm 2023`,
  'words with a slash': (d, m) => `Ngày ${d} tháng ${m}/2023, huyện họp`,
  'a slash without a word before': (d, m) => `Quảng Nam, ${d} tháng ${m}/2023`,
  'a weekday and words': (d, m) => `Sáng thứ Hai, ${d} tháng ${m} năm 2023, huyện họp`,
  'year behind figures': (d, m) => `Ngày ${d}/${m} năm 2023, huyện họp`,
  'this year behind figures': (d, m) => `Sáng ${d}/${m} năm nay, huyện họp`,
  'words and this year': (d, m) => `Sáng ngày ${d} tháng ${m} năm nay, huyện họp`,
  'figures without year': (d, m) => `Sáng ${d}/${m}, huyện họp`,
  'figures in brackets without year': (d, m) => `Lễ ra quân (${d}/${m}) có đông đủ đoàn viên`,
  'words without year': (d, m) => `Ngày ${d} tháng ${m}, huyện họp`,
  'until': (d, m) => `Hồ sơ nhận đến hết ngày ${d}/${m}/2023`,
  'since': (d, m) => `Từ ngày ${d}/${m}/2023 đến nay, huyện họp`,
  'before': (d, m) => `Hoàn thành trước ngày ${d} tháng ${m} năm 2023`,
}; // biome-ignore format: one form a line

/** `spelled` holds those whose month is a word, which only twelve months have. */
const spelled: typeof forms = {
  'month in a word': (d, m) => `Ngày ${d} tháng ${words[m]} năm 2023, huyện họp`,
  'month in a word, no year': (d, m) => `Sáng ngày ${d} tháng ${words[m]}, huyện họp`,
};

const longest = (month: number) =>
  month < 1 || month > 12 ? 0 : new Date(Date.UTC(2023, month, 0)).getUTCDate();
const pairs = Array.from({ length: 16 }, (_month, month) =>
  Array.from({ length: 40 }, (_day, day) => ({ day, month })),
).flat();
const impossible = pairs.filter(({ day, month }) => day === 0 || day > longest(month));

/** Lines of a passage in which a date was read, with it. */
function datesByLine(lines: readonly string[]): string[] {
  const body = lines.map((line) => `${line}.`).join('\n');
  return readPassage(body, '2023-12-31').dates.map(({ start, values }) => {
    const line = body.slice(0, start).split('\n').length - 1;
    return `${lines[line]}: ${values.edtf ?? values.duration}`;
  });
}

describe('a day that no calendar has is no date, nor is a month or a year in it', () => {
  it('is tried on enough days', () => {
    expect(impossible.length).toBe(16 * 40 - 365);
  });

  it.each(Object.entries(forms))('%s', (name, form) => {
    // Without a year 29 February may be that of another one.
    const open = /without year/.test(name);
    const days = impossible.filter(({ day, month }) => !open || day !== 29 || month !== 2);
    expect(datesByLine(days.map(({ day, month }) => form(day, month)))).toEqual([]);
    expect(datesByLine([form(30, 4)]).length).toBe(1);
  });

  it.each(Object.entries(spelled))('%s', (name, form) => {
    const open = /no year/.test(name);
    const days = impossible.filter(
      ({ day, month }) => month >= 1 && month <= 12 && (!open || day !== 29 || month !== 2),
    );
    expect(datesByLine(days.map(({ day, month }) => form(day, month)))).toEqual([]);
    expect(datesByLine([form(30, 4)]).length).toBe(1);
  });

  it.each([
    'Ngày 32/1/2020, huyện họp',
    'Ngày 0 tháng 0, huyện họp',
    'Ngày 00/00/2020, huyện họp',
    'Ngày 99/99/9999, huyện họp',
    'Ngày 29/2/1900 và ngày 29 tháng 2 năm 2100',
    'Hội nghị từ 29-31/4/2023',
    'Hội nghị các ngày 29, 30 và 31/4/2023',
    'Hội nghị từ ngày 29-31 tháng 4 năm 2023',
    'Hội nghị từ ngày 29 đến 31 tháng 4 năm 2023',
    'Trong tháng 13 năm 2020, huyện họp',
    'Trong tháng 0/2020, tháng 13/2020, huyện họp',
    'Nhiệm vụ quý 5 năm 2020 và quý V/2021',
    'Lễ hội ngày 31/6 âm lịch, ngày 32 tháng 2 âm lịch, mùng 10 tháng 13 âm lịch',
  ])('%s', (text) => {
    expect(datesByLine([text])).toEqual([]);
  });

  it('leaves a possible date beside it alone', () => {
    expect(datesByLine(['Từ ngày 31/4 đến ngày 5/5/2023, xã mở lớp'])).toEqual([
      'Từ ngày 31/4 đến ngày 5/5/2023, xã mở lớp: 2023-05-05',
    ]);
    expect(datesByLine(['Bản tin số 45 tháng 3/2020'])).toEqual(['Bản tin số 45 tháng 3/2020: 2020-03']);
  });
});
