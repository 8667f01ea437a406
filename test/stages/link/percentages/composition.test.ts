import { describe, expect, it } from 'vitest';
import { extract } from '../../../support/extract.ts';

const rows = (text: string, published_on: string | null = null) =>
  extract(text, { published_on }).percentages.map(({ low, indicator }) => `${low} ${indicator}`);

describe('the make-up of a body', () => {
  it('told as items with a colon, a count and its share keeps each item apart', () => {
    const text =
      'Về trình độ chuyên môn, thạc sĩ: 12 người (8,5%), đại học: 98 người (70%), cao đẳng: 30 người (21,5%).';
    const measured = rows(text);
    expect(measured.map((row) => row.replace(/^.*: /u, '').replace(/^[\d.]+ /u, ''))).toEqual([
      'thạc sĩ',
      'đại học',
      'cao đẳng',
    ]);
  });

  it.each([
    ['Bốn ủy viên dưới 35 tuổi chiếm 12%.', '12 ủy viên dưới 35 tuổi'],
    [
      'Hơn 900 ứng cử viên (trong tổng số 2.100 người) là phụ nữ, chiếm 41%.',
      '41 ứng cử viên (trong tổng số 2.100 người) là phụ nữ',
    ],
  ])('leaves how many out of what is measured: %s', (text, expected) => {
    expect(rows(text)).toEqual([expected]);
  });
});

describe('a list of results behind a heading that names none', () => {
  it('measures what stands behind each value, and their shares of the plan the same', () => {
    const text =
      'Có 07 chỉ tiêu vượt nghị quyết như: Toàn xã có 87% số hộ có hội viên (đạt 108% kế hoạch); hằng năm có 70% số hộ đăng ký thi đua (đạt 117% kế hoạch).';
    expect(rows(text)).toEqual([
      '87 số hộ có hội viên',
      '108 số hộ có hội viên',
      '70 số hộ đăng ký thi đua',
      '117 số hộ đăng ký thi đua',
    ]);
  });
});

it('a verb that leads to a level is none of what is measured', () => {
  expect(rows('Việc này đã góp phần giảm tỷ lệ hộ nghèo trong xã xuống còn hơn 2%.')).toEqual([
    '2 tỷ lệ hộ nghèo trong xã',
  ]);
  expect(rows('Mũi 4 đạt tỷ lệ bao phủ 15%.')).toEqual(['15 Mũi 4 đạt tỷ lệ bao phủ']);
});

it('what was done over years that no date ends holds in none', () => {
  const text =
    'Nhiệm kỳ 2006 - 2010 kết thúc tốt đẹp. Trong 5 năm đã kết nạp được 612 đoàn viên, vượt 22% chỉ tiêu.';
  expect(extract(text, { published_on: '2010-07-30' }).percentages[0]?.year_to).toBeNull();
});
