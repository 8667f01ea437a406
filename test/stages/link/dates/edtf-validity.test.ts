import { describe, expect, it } from 'vitest';
import { readEdtf } from '../../../support/edtf.ts';
import { readPassage } from '../measures/read-passage.ts';

/** Pieces of dates, right and wrong ones, that are put together at random. */
const heads = [
  '', 'ngày', 'từ', 'từ ngày', 'đến', 'đến hết', 'trước', 'trước ngày', 'sau', 'tính đến', 'chậm nhất', 'sáng', 'Thứ Bảy,',
  'rằm', 'mùng', 'giai đoạn', 'nhiệm kỳ', 'tháng', 'năm', 'quý', 'đầu', 'cuối', 'sáng nay (', 'Tết', 'kỷ niệm', 'hai ngày', 'sẽ',
]; // biome-ignore format: one list
const bodies = [
  '29/2', '31/4', '0/0', '99/99/9999', '31/12', '1/1', '29/2/2023', '29/2/2024', '5 và 6/10', '28-3/3', '30/6/2024', '3-5/2024', '12/2023',
  '2021-2025', '2025 - 2021', '2024', '1890', '13', '30 Tết', '3 Tết', 'tháng Giêng', 'tháng Chạp năm Quý Mão', '15 tháng 2 nhuận âm lịch',
  '30/2 âm lịch', 'năm nay', 'tuần trước', 'tháng tới', 'thứ Sáu tuần này', 'hôm qua', 'III/2024', 'IV', '9 tháng đầu năm', 'khóa XIII',
  'Đại hội VI', 'thập niên 90', 'thế kỷ XX', 'năm Giáp Thìn', '10 tháng 3 năm Ất Tỵ', '20 năm', '31 tháng 9 năm 2020', '24/7', '2/9 năm nay',
]; // biome-ignore format: one list
const joints = [
  ' ',
  ' - ',
  '-',
  ' đến ',
  ' đến ngày ',
  ' và ',
  ', ',
  ' (tức ',
  ' (',
  ') ',
  ' đến nay ',
  '/',
  '. ',
];
const published = [null, '2024-02-29', '2023-12-31', '2024-01-01', '2019-06-15'];

/** Numbers from a seed, the same in every run (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

describe('every EDTF that is written', () => {
  it.each(published)('is strict and agrees with its interval, published %s', (day) => {
    const random = randomFrom(20240210);
    const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)]!;
    const lines = Array.from({ length: 800 }, () => {
      const pieces = Array.from(
        { length: 1 + Math.floor(random() * 3) },
        () => `${pick(heads)} ${pick(bodies)}${pick(joints)}`,
      );
      return `${pieces.join('')}.`;
    });
    const { dates } = readPassage(lines.join('\n'), day);
    const wrong = dates
      .filter(({ values }) => values.edtf !== null)
      .filter(({ values: { edtf, date_from, date_to } }) => {
        const ends = readEdtf(edtf!);
        return ends === null || ends.from !== date_from || ends.to !== date_to;
      });
    expect(dates.length).toBeGreaterThan(500);
    expect(wrong.map(({ values }) => `${values.edtf} ${values.date_from} ${values.date_to}`)).toEqual([]);
  });

  it('is told from what is none', () => {
    for (const edtf of [
      '2023-02-29',
      '2024-13',
      'XXXX',
      '2025/2021',
      '../..',
      '2024-1-1',
      '2024/2025/2026',
      'XXXX-02-30',
      '{Y}',
    ])
      expect(readEdtf(edtf), edtf).toBeNull();
    expect(readEdtf('XXXX-02-29')).toEqual({ from: null, to: null });
    expect(readEdtf('198X')).toEqual({ from: '1980-01-01', to: '1989-12-31' });
  });
});
