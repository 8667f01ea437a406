import { describe, expect, it } from 'vitest';
import { readPassage } from '../measures/read-passage.ts';

interface Day {
  readonly y: number;
  readonly m: number;
  readonly d: number;
}

const pad = (value: number) => String(value).padStart(2, '0');
const iso = ({ y, m, d }: Day) => `${y}-${pad(m)}-${pad(d)}`;

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
];

/** Days spread over 1930-2029; every day and month of a calendar occurs. */
const days: readonly Day[] = Array.from({ length: 300 }, (_unused, n) => ({
  y: 1930 + (n % 100),
  m: 1 + (n % 12),
  d: 1 + ((n * 7) % 28),
}));

describe(`${forms.length} forms of ${days.length} days`, () => {
  it.each(forms)('%s', (_name, write, expected) => {
    // One line a day, so that nothing is read across two.
    const found = readPassage(days.map((day) => `${write(day)}.`).join('\n')).dates.map(
      ({ values }) => values.edtf,
    );
    expect(found).toEqual(days.map(expected));
  });
});
