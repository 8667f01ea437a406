import { describe, expect, it } from 'vitest';
import { extract } from '../../../support/extract.ts';

const years = (text: string, published: string) =>
  extract(text, { published_on: published }).percentages.map(
    ({ text: value, year_to }) => `${value} ${year_to}`,
  );

describe('years of results without a date of their own', () => {
  it('hold beside a bracket that tells of the term before', () => {
    const text =
      'Đảng bộ huyện chuẩn bị đại hội. Kết quả đến ngày 25/4: 31/42 tổ chức đã đại hội xong. Cấp ủy viên là nữ đạt 24,8% (khóa trước 19,3%), trẻ 33,1%. Đổi mới cấp ủy 36,5%.';
    expect(years(text, '2020-04-28')).toEqual(['24,8% 2020', '19,3% null', '33,1% 2020', '36,5% 2020']);
  });
});
