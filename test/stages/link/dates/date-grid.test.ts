import { describe, expect, it } from 'vitest';
import { dataFolder } from '../../../../src/reference/data-folder.ts';
import { loadReference } from '../../../../src/reference/load-reference.ts';
import { buildLunarCalendar, cycleOf } from '../../../../src/text/calendar/lunar-calendar.ts';
import { readEdtf } from '../../../support/edtf.ts';
import { readPassage } from '../measures/read-passage.ts';

interface Day {
  readonly y: number;
  readonly m: number;
  readonly d: number;
}

const pad = (value: number) => String(value).padStart(2, '0');
const iso = ({ y, m, d }: Day) => `${y}-${pad(m)}-${pad(d)}`;

const reference = loadReference(dataFolder());
const calendar = buildLunarCalendar(reference.lunarYears!);
const names = new Map(
  reference.lexicons.get('cycle-years')!.map(({ text, attributes }) => [Number(attributes.value), text]),
);
const nameOf = (year: number) => names.get(cycleOf(year))!;
const lunarOf = (day: Day) => calendar.toLunar(iso(day))!;
const leapOf = (day: Day) => (lunarOf(day).leap ? ' nhuận' : '');
const quarterOf = (month: number) => Math.floor((month - 1) / 3);
const weekdays = ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'];
const weekdayOf = ({ y, m, d }: Day) => weekdays[new Date(Date.UTC(y, m - 1, d)).getUTCDay()]!;

/** Every way of writing a day, a month, a quarter or a span, with its EDTF. */
const forms: readonly [string, (day: Day) => string, (day: Day) => string][] = [
  ['d/m/y', ({ y, m, d }) => `Ngày ${d}/${m}/${y}`, iso],
  ['dd/mm/y', ({ y, m, d }) => `Ngày ${pad(d)}/${pad(m)}/${y}`, iso],
  ['d-m-y', ({ y, m, d }) => `Sáng ${d}-${m}-${y}`, iso],
  ['d.m.y', ({ y, m, d }) => `Chiều ngày ${d}.${m}.${y}`, iso],
  ['bare', ({ y, m, d }) => `Huyện họp (${d}/${m}/${y})`, iso],
  ['words', ({ y, m, d }) => `ngày ${d} tháng ${m} năm ${y}`, iso],
  ['padded words', ({ y, m, d }) => `Hà Nội, ngày ${pad(d)} tháng ${pad(m)} năm ${y}`, iso],
  ['words with a slash', ({ y, m, d }) => `ngày ${d} tháng ${m}/${y}`, iso],
  ['deadline', ({ y, m, d }) => `chậm nhất ngày ${d}/${m}/${y}`, iso],
  ['before', ({ y, m, d }) => `xong trước ngày ${d}/${m}/${y}`, iso],
  ['since', ({ y, m, d }) => `từ ngày ${d}/${m}/${y} đến nay`, (day) => `${iso(day)}/..`],
  ['after', ({ y, m, d }) => `sau ngày ${d}/${m}/${y}`, (day) => `${iso(day)}/..`],
  ['as of', ({ y, m, d }) => `Tính đến ngày ${d}/${m}/${y}`, iso],
  ['month', ({ y, m }) => `tháng ${m}/${y}`, ({ y, m }) => `${y}-${pad(m)}`],
  ['month in words', ({ y, m }) => `cuối tháng ${m} năm ${y}`, ({ y, m }) => `${y}-${pad(m)}`],
  ['months of a year', ({ y, m }) => `${m} tháng đầu năm ${y}`, ({ y, m }) => `${y}-01/${y}-${pad(m)}`],
  ['year', ({ y }) => `đầu năm ${y}`, ({ y }) => String(y)],
  ['deadline year', ({ y }) => `đến năm ${y}`, ({ y }) => String(y)],
  ['before a year', ({ y }) => `trước năm ${y}`, ({ y }) => `../${y}`],
  ['term', ({ y }) => `nhiệm kỳ ${y} - ${y + 5}`, ({ y }) => `${y}/${y + 5}`],
  ['period', ({ y }) => `giai đoạn ${y}–${y + 5}`, ({ y }) => `${y}/${y + 5}`],
  ['school year', ({ y }) => `năm học ${y}-${y + 1}`, ({ y }) => `${y}/${y + 1}`],
  ['d/m without a year', ({ m, d }) => `Sáng ${d}/${m}`, ({ m, d }) => `XXXX-${pad(m)}-${pad(d)}`],
  ['spaced', ({ y, m, d }) => `Ngày ${d} - ${m} - ${y}`, iso],
  ['weekday', (day) => `${weekdayOf(day)}, ngày ${day.d}/${day.m}/${day.y}`, iso],
  ['weekday behind', (day) => `Ngày ${day.d}/${day.m}/${day.y} (${weekdayOf(day)})`, iso],
  [
    'days',
    ({ y, m, d }) => `từ ${d}-${d + 3}/${m}/${y}`,
    (day) => `${iso(day)}/${iso({ ...day, d: day.d + 3 })}`,
  ],
  [
    'day to day',
    ({ y, m, d }) => `từ ngày ${d}/${m} đến ngày ${d + 2}/${m}/${y}`,
    (day) => `${iso(day)}/${iso({ ...day, d: day.d + 2 })}`,
  ],
  ['half', ({ y }) => `nửa cuối năm ${y}`, ({ y }) => `${y}-07/${y}-12`],
  [
    'quarter',
    ({ y, m }) => `quý ${['I', 'II', 'III', 'IV'][quarterOf(m)]} năm ${y}`,
    ({ y, m }) => `${y}-${pad(quarterOf(m) * 3 + 1)}/${y}-${pad(quarterOf(m) * 3 + 3)}`,
  ],
  ['since a month', ({ y, m }) => `từ tháng ${m}/${y} đến nay`, ({ y, m }) => `${y}-${pad(m)}/..`],
  [
    'lunar words',
    (day) =>
      `ngày ${lunarOf(day).day} tháng ${lunarOf(day).month}${leapOf(day)} năm ${nameOf(lunarOf(day).year)} ${lunarOf(day).year}`,
    iso,
  ],
  [
    'lunar mark',
    (day) =>
      `ngày ${lunarOf(day).day} tháng ${lunarOf(day).month}${leapOf(day)} năm ${lunarOf(day).year} âm lịch`,
    iso,
  ],
  [
    'both calendars',
    (day) =>
      `Ngày ${day.d}/${day.m}/${day.y} (tức ngày ${lunarOf(day).day} tháng ${lunarOf(day).month} âm lịch)`,
    iso,
  ],
  [
    'New Year',
    ({ y, d }) => `mùng ${1 + (d % 10)} Tết ${nameOf(y)} ${y}`,
    ({ y, d }) => calendar.toCivil({ year: y, month: 1, day: 1 + (d % 10), leap: false })!,
  ],
  ['named year', ({ y }) => `Tết Nguyên đán ${nameOf(y)} ${y}`, ({ y }) => String(y)],
];

/** Days spread over 1930-2029; every day and month of a calendar occurs. */
const days: readonly Day[] = Array.from({ length: 300 }, (_unused, n) => ({
  y: 1930 + (n % 100),
  m: 1 + (n % 12),
  d: 1 + ((n * 7) % 25),
}));

describe(`${forms.length} forms of ${days.length} days`, () => {
  it.each(forms)('%s', (_name, write, expected) => {
    // One line a day, so that nothing is read across two.
    const found = readPassage(days.map((day) => `${write(day)}.`).join('\n')).dates.map(
      ({ values }) => values.edtf,
    );
    expect(found).toEqual(days.map(expected));
    expect(found.filter((edtf) => readEdtf(edtf!) === null)).toEqual([]);
  });
});
