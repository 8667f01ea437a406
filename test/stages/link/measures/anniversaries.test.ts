import { describe, expect, it } from 'vitest';
import { extract } from '../../../support/extract.ts';

const told = (text: string) =>
  extract(text, { published_on: '2024-09-05' }).percentages.map(
    ({ indicator, year_to }) => `${indicator} ${year_to}`,
  );

describe('what is commemorated', () => {
  it.each([
    [
      'Năm học 2024 - 2025, trường phấn đấu 80% học sinh đỗ lớp 10, lập thành tích chào mừng 70 năm Ngày Giải phóng Thủ đô (10/10/1954 - 10/10/2024).',
      ['học sinh đỗ lớp 10 2025'],
    ],
    [
      'Trường phấn đấu 80% học sinh đỗ lớp 10, thi đua lập thành tích chào mừng 50 năm Ngày giải phóng (30/4/1975 - 30/4/2025).',
      ['học sinh đỗ lớp 10 null'],
    ],
  ])('is no time of a figure, and no part of what it measures: %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('is no span of days', () => {
    expect(told('Từ 1/3/2024 đến 15/3/2024, trường đã tiêm cho 80% học sinh.')).toEqual([
      expect.stringContaining('2024'),
    ]);
  });
});
