import { describe, expect, it } from 'vitest';
import { extract } from '../../../support/extract.ts';

const yearsOf = (title: string | null, body: string, published_on: string) =>
  extract(body, { title, published_on }).percentages.map(({ low, high, year_to }) => [low ?? high, year_to]);

describe('a title that stands apart from the text', () => {
  it.each([
    ['Kết quả một số chỉ tiêu kinh tế năm 2019 của huyện Bắc Sơn', 'Tỷ lệ hộ dùng nước sạch đạt 91,4%.', 2019],
    ['Tổng kết công tác kiểm tra, giám sát của Đảng năm 2019', 'Huyện ủy họp.\nTỷ lệ chi bộ được kiểm tra đạt 91,4%.', 2019],
    ['Thu ngân sách quý I/2020 đạt khá', 'Huyện ủy họp.\nTỷ lệ hộ nộp thuế điện tử đạt 91,4%.', 2020],
    ['Triển khai nhiệm vụ năm 2021', 'Huyện ủy họp.\nPhấn đấu tỷ lệ hộ dùng nước sạch đạt 91,4%.', 2021],
    ['Bắc Sơn rà soát quy hoạch cấp ủy nhiệm kỳ 2020 - 2025', 'Huyện quy hoạch 42 đồng chí vào Ban Chấp hành, trong đó cán bộ nữ chiếm 91,4%.', 2025],
  ])('says when its figures hold: %s', (title, body, year) => {
    const published = year === 2025 ? '2018-10-24' : '2020-12-16';
    expect(yearsOf(title, body, published)).toEqual([[91.4, year]]);
    expect(yearsOf(null, `${title}\n${body}`, published)).toEqual([[91.4, year]]);
  }); // biome-ignore format: rows

  it.each([
    ['Triển khai nhiệm vụ năm 2020', 'Tỷ lệ hộ dùng nước sạch đạt 91,4%.'],
    ['Ra quân chào mừng ngày 3/2/2020', 'Tỷ lệ hộ dùng nước sạch đạt 91,4%.'],
    ['Năm 2018 được mùa, năm 2019 thắng lớn', 'Tỷ lệ hộ dùng nước sạch đạt 91,4%.'],
    [null, 'Tỷ lệ hộ dùng nước sạch đạt 91,4%.'],
  ])('says nothing of a result where it plans, names a day or several times: %s', (title, body) => {
    expect(yearsOf(title, body, '2020-02-16')).toEqual([[91.4, null]]);
  });

  it('gives way to what the text itself says', () => {
    const body = 'Năm 2018, tỷ lệ hộ dùng nước sạch đạt 91,4%.';
    expect(yearsOf('Kết quả một số chỉ tiêu năm 2019', body, '2020-02-16')).toEqual([[91.4, 2018]]);
  });
});
