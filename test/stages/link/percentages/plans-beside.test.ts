import { describe, expect, it } from 'vitest';
import { extract } from '../../../support/extract.ts';

const rows = (text: string) =>
  extract(text).percentages.map(({ low, indicator, status }) => `${low} ${status} ${indicator}`);

describe('the figure of a plan beside a result', () => {
  it.each([
    ['Hội viên khá, giỏi đạt 97% (chỉ tiêu Nghị quyết là 95%).', 'Hội viên khá, giỏi'],
    ['Hội viên khá, giỏi đạt 97% (mục tiêu nghị quyết: 95%).', 'Hội viên khá, giỏi'],
    ['Hội viên khá, giỏi đạt 97%, chỉ tiêu Đại hội đề ra là 95%.', 'Hội viên khá, giỏi'],
    ['Hội viên khá, giỏi đạt 97%, theo Nghị quyết 95% trở lên.', 'Hội viên khá, giỏi'],
  ])('measures the same and is a target: %s', (text, measured) => {
    expect(rows(text)).toEqual([`97 actual ${measured}`, `95 target ${measured}`]);
  });

  it.each([
    ['GRDP tăng 9,2% (kế hoạch 9%).', 'increase'],
    ['Hộ nghèo giảm 2,4% (mục tiêu nghị quyết: 2%).', 'decrease'],
    ['Hộ nghèo còn 2,4% (mục tiêu nghị quyết: 2%).', null],
  ])('is a change where the result is one: %s', (text, change) => {
    expect(extract(text).percentages.map((row) => row.change)).toEqual([change, change]);
  });

  it('is none where so much of the plan was carried out', () => {
    expect(rows('Thu ngân sách đạt 97%, kế hoạch vốn đạt 80%.')[1]).toMatch(/^80 actual/);
  });
});

describe('a noun of planning among the words of one value', () => {
  it.each([
    [
      '100% chi hội họp đúng quy định; 93% chi hội tổ chức sinh hoạt chuyên đề.',
      'chi hội tổ chức sinh hoạt chuyên đề',
    ],
    ['Hội viên giỏi đạt 97% (chỉ tiêu 95%), hộ nghèo là hội viên chiếm 93%.', 'hộ nghèo là hội viên'],
    ['Hội viên giỏi đạt 97%, chỉ tiêu Nghị quyết là 95%; hội viên khá đạt 93%.', 'hội viên khá'],
  ])('says nothing of the next: %s', (text, measured) => {
    expect(rows(text).at(-1)).toBe(`93 actual ${measured}`);
  });

  it.each([
    ['Thu ngân sách tăng 12%; chỉ tiêu năm sau: hộ nghèo còn 3%; hộ cận nghèo còn 5%.'],
    ['Huyện đề ra chỉ tiêu hộ nghèo còn 3%; hộ cận nghèo còn 5%.'],
    ['Huyện yêu cầu 3% chi hội làm điểm; 5% chi hội tổ chức sinh hoạt chuyên đề.'],
  ])('governs what it announces: %s', (text) => {
    expect(
      rows(text)
        .slice(-2)
        .map((row) => row.split(' ')[1]),
    ).toEqual(['target', 'target']);
  });
});

it('a colon in a bracket heads nothing behind it', () => {
  expect(rows('Lao động qua đào tạo đạt 60% (mục tiêu nghị quyết: 55%), độ che phủ rừng đạt 50%.')[2]).toBe(
    '50 actual độ che phủ rừng',
  );
});

it('what is done by a plan is no part of it', () => {
  expect(rows('100% chi hội họp đúng kế hoạch.')).toEqual(['100 actual chi hội họp đúng kế hoạch']);
});

it('a word of planning in the name of a unit plans nothing', () => {
  expect(rows('Tỷ lệ hộ nghèo của huyện Tiểu Cần còn 1,8%.')).toEqual([
    '1.8 actual Tỷ lệ hộ nghèo của huyện Tiểu Cần',
  ]);
});
