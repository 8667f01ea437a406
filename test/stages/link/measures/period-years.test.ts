import { describe, expect, it } from 'vitest';
import { extract } from '../../../support/extract.ts';

const rowsOf = (body: string, published_on: string) =>
  extract(body, { published_on }).percentages.map(({ low, high, status, year_to }) => [
    low ?? high,
    status,
    year_to,
  ]);
const yearsOf = (body: string, published_on: string) =>
  rowsOf(body, published_on).map(([figure, , year]) => [figure, year]);

describe('the period that a text opens with', () => {
  it.each([
    [
      '(Tin vắn) - Chín tháng đầu năm 2021, huyện Yên Châu giữ đà tăng trưởng.\nThu ngân sách tăng 6,5%.',
      2021,
    ],
    ['Yên Châu vượt chỉ tiêu\nNăm qua, huyện ủy chú trọng tạo nguồn.\nTỷ lệ đảng viên nữ đạt 38,5%.', 2020],
    ['Theo báo cáo của UBND huyện, năm 2020 kinh tế khởi sắc.\nThu ngân sách tăng 6,5%.', 2020],
    ['Từ đầu năm đến nay, xã tích cực vận động.\nTỷ lệ bao phủ đạt 91,2%.', 2021],
  ])('holds for the results told further on: %s', (body, year) => {
    const published = year === 2020 ? '2021-01-08' : '2021-10-05';
    expect(yearsOf(body, published).map(([, found]) => found)).toEqual([year]);
  });

  it.each([
    ['Năm 1997, huyện còn nghèo.\nTỷ lệ hộ dùng điện đạt 98,4%.'],
    ['Hiện nay, xã có 12 thôn.\nTỷ lệ hộ dùng điện đạt 98,4%.'],
    ['Hội Phụ nữ xã ra mắt mô hình, năm 2020 có 3 tổ.\nTỷ lệ hộ dùng điện đạt 98,4%.'],
  ])('is none where it is history, a moment or told in passing: %s', (body) => {
    expect(yearsOf(body, '2021-10-05')).toEqual([[98.4, null]]);
  });
});

describe('a programme that looks further than its period', () => {
  it.each([
    ['Đề án giai đoạn 2021 - 2025, định hướng đến năm 2030 đề ra chỉ tiêu 82% thôn có cáp quang.', [[82, 2025]]],
    ['Mục tiêu đến năm 2025, tầm nhìn đến năm 2035 là 82% thôn có cáp quang.', [[82, 2025]]],
    ['Đến năm 2025, 82% thôn có cáp quang, định hướng đến năm 2030 đạt 97%.', [[82, 2025], [97, 2030]]],
    ['Tầm nhìn đến năm 2045, 71% dân số sống ở đô thị.', [[71, 2045]]],
  ])('%s', (body, expected) => {
    expect(yearsOf(body, '2023-05-04')).toEqual(expected);
  }); // biome-ignore format: rows
});

describe('what a change starts from', () => {
  it.each([
    ['Tỷ lệ hộ nghèo giảm từ 11,4% năm 2016 xuống còn 2,9%.', [[11.4, 2016], [2.9, null]]],
    ['Năm 2021, tỷ lệ hộ nghèo giảm từ 11,4% năm 2016 xuống còn 2,9%; hộ cận nghèo còn 4,2%.', [[11.4, 2016], [2.9, 2021], [4.2, 2021]]],
    ['Tỷ lệ hộ nghèo giảm từ 11,4% năm 2016 xuống còn 2,9% năm 2021.', [[11.4, 2016], [2.9, 2021]]],
    ['Thu nhập từ 41 triệu đồng/người năm 2018 nâng lên 58 triệu đồng; tỷ lệ hộ nghèo giảm 2,1%.', [[2.1, null]]],
  ])('keeps its own year: %s', (body, expected) => {
    expect(yearsOf(body, '2022-05-04')).toEqual(expected);
  }); // biome-ignore format: rows
});

describe('the same time of an earlier year', () => {
  it('says when the figures beside it and behind it hold', () => {
    const body =
      'Dịch vụ tăng 7,5%, bán lẻ tăng 13,2% so với cùng kỳ năm 2022. Tuy vậy, thu ngân sách chỉ đạt 41% dự toán.';
    expect(yearsOf(body, '2023-07-12')).toEqual([
      [7.5, 2023],
      [13.2, 2023],
      [41, 2023],
    ]);
  });

  it('says nothing of another year that is compared with', () => {
    expect(
      yearsOf('Dịch vụ tăng 7,5% so với năm 2018. Thu ngân sách đạt 41% dự toán.', '2023-07-12'),
    ).toEqual([
      [7.5, null],
      [41, null],
    ]);
  });
});

describe('words of effort and quality', () => {
  it.each([
    ['Với sự nỗ lực phấn đấu của Nhân dân trong xã, tỷ lệ che phủ rừng đạt 64%.', 'actual'],
    ['Nhờ đoàn kết, phấn đấu vươn lên, tỷ lệ hộ nghèo của bản còn 6,4%.', 'actual'],
    ['Tỷ lệ hộ dùng nước đảm bảo vệ sinh là 94,5%.', 'actual'],
    ['Số hội viên đăng ký đạt danh hiệu sản xuất giỏi tăng 4,4%.', 'actual'],
    ['Xã hoàn thành kế hoạch 98,5%.', 'actual'],
    ['Để đạt chỉ tiêu 84,5% dân số tham gia bảo hiểm, ngành đẩy mạnh vận động.', 'target'],
    ['Toàn xã nỗ lực phấn đấu đưa tỷ lệ hộ nghèo xuống 3,5%.', 'target'],
    ['Chi bộ đăng ký 90% đảng viên hoàn thành tốt nhiệm vụ.', 'target'],
    ['Đảm bảo 97% hộ dân có điện.', 'target'],
  ])('say what they are of: %s', (body, status) => {
    expect(rowsOf(body, '2021-10-05').map(([, found]) => found)).toEqual([status]);
  });
});

describe('the base of a figure', () => {
  it.each([
    ['Thu ngân sách được 31 tỷ đồng, đạt 53,4% so với HĐND huyện giao.', 'plan'],
    ['Toàn huyện có 3.155 hộ đạt danh hiệu (đạt 109,5%).', 'plan'],
    ['Toàn quốc có 91 triệu người tham gia (tăng 12 lần so với năm 1995), đạt tỷ lệ bao phủ 92,5%.', 'share'],
    ['Tỷ lệ huy động học sinh vào lớp 1 đạt 100,4%.', 'share'],
    ['Vận tải đạt 31 tỷ đồng, tăng 5,4% so với ngành giao thông.', 'previous'],
  ])('%s', (body, basis) => {
    expect(extract(body).percentages.map((row) => row.basis)).toEqual([basis]);
  });
});
