import { describe, expect, it } from 'vitest';
import { extract } from '../../../support/extract.ts';

const indicators = (text: string) =>
  extract(text).percentages.map(({ indicator, low }) => `${low} ${indicator}`);

describe('who did something, and what a clause turns against', () => {
  it.each([
    [
      'Bộ phận Một cửa các xã đã niêm yết công khai 100% thủ tục hành chính.',
      ['100 niêm yết công khai thủ tục hành chính'],
    ],
    [
      'Tỷ trọng nông nghiệp giảm so với năm trước nhưng trên địa bàn có 50% dân số làm nông nghiệp.',
      ['50 dân số làm nông nghiệp'],
    ],
    [
      'Huyện xóa 40 bản trắng đảng viên, song vẫn còn 4,7% số bản chưa có chi bộ.',
      ['4.7 số bản chưa có chi bộ'],
    ],
    ['Tỷ lệ giải quyết hồ sơ đúng hạn đạt cao, trung bình đạt 99%.', ['99 Tỷ lệ giải quyết hồ sơ đúng hạn']],
    [
      'Tỷ lệ tăng tự nhiên đã không ngừng giảm xuống, từ 1,5% giảm xuống còn 1,1%.',
      ['1.5 Tỷ lệ tăng tự nhiên', '1.1 Tỷ lệ tăng tự nhiên'],
    ],
    [
      'Diện tích nuôi trồng thủy sản 85 ha, đạt 89% kế hoạch, đến nay đã thu hoạch được 450 tấn, đạt 43% kế hoạch.',
      ['89 Diện tích nuôi trồng thủy sản', '43 thu hoạch'],
    ],
    [
      'Có 15/63 xã có tỷ lệ giải ngân đạt trên 3%; hiện có 37/63 xã tỷ lệ giải ngân là 0%.',
      ['3 tỷ lệ giải ngân (15/63 xã)', '0 tỷ lệ giải ngân (37/63 xã)'],
    ],
    [
      'Các vi phạm: nguyên tắc tập trung dân chủ, quy chế làm việc: 8 (10,8%); tham nhũng: 5 (6,8%).',
      ['10.8 Các vi phạm: nguyên tắc tập trung dân chủ, quy chế làm việc', '6.8 Các vi phạm: tham nhũng'],
    ],
  ])('are not what is measured: %s', (text, expected) => {
    expect(indicators(text)).toEqual(expected);
  });

  it.each([
    ['Các chi bộ đã tổ chức đại hội đạt 95%.', 'Các chi bộ đã tổ chức đại hội'],
    ['Xã có 11 chi đoàn, tỷ lệ tập hợp thanh niên đạt 57%.', 'tỷ lệ tập hợp thanh niên'],
    ['Học sinh xếp loại trung bình chiếm 30%.', 'Học sinh xếp loại trung bình'],
    ['Tổng số: 52 chi bộ; được đánh giá: 50 chi bộ, đạt 96%.', 'được đánh giá: chi bộ'],
  ])('are kept where they are: %s', (text, expected) => {
    expect(extract(text).percentages[0]?.indicator).toBe(expected);
  });
});
