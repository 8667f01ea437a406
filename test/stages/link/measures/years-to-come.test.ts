import { describe, expect, it } from 'vitest';
import { extract } from '../../../support/extract.ts';

const told = (text: string) =>
  extract(text, { published_on: '2023-12-10' }).percentages.map(({ status, year_to }) => [status, year_to]);

describe('a year that has not begun', () => {
  it.each([
    ['Tỷ lệ tiêm chủng đạt 98% vào năm 2030.', [['target', 2030]]],
    ['Huyện có 10% trở lên số xã đạt chuẩn nâng cao vào năm 2025.', [['target', 2025]]],
    [
      'Năm 2030, độ che phủ rừng đạt 60%, tỷ lệ đô thị hóa 45%.',
      [
        ['target', 2030],
        ['target', 2030],
      ],
    ],
  ])('makes a target: %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    ['Tỷ lệ tiêm chủng đạt 98% vào năm 2022.', 'actual'],
    ['Thu ngân sách ước đạt 98% dự toán vào cuối năm 2023.', 'actual'],
    // The year of a plan, of what is voted on and of a term is not that of the figure.
    ['Thu ngân sách đạt 60% kế hoạch năm 2024.', 'actual'],
    ['Phương án sắp xếp đơn vị hành chính năm 2025 được 98% cử tri đồng ý.', 'actual'],
    ['Nhân sự quy hoạch nhiệm kỳ 2025 - 2030 đạt 98% phiếu tín nhiệm.', 'actual'],
    ['Huyện đã giao xong 98% vốn của năm 2024.', 'actual'],
  ])('makes none where the figure is of another time: %s', (text, status) => {
    expect(told(text).map(([one]) => one)).toEqual([status]);
  });
});
