import { describe, expect, it } from 'vitest';
import { extract } from '../../../support/extract.ts';

const rowsOf = (body: string) =>
  extract(body, { published_on: '2024-08-20' }).percentages.map(
    ({ low, high, change, status, year_to, indicator }) => [low ?? high, change, status, year_to, indicator],
  );

describe('the figure of the plan that a value is told against', () => {
  it.each([
    ['Hồ sơ nộp trực tuyến đạt 41%, kém xa chỉ tiêu 80% của tỉnh.', [41, null, 'actual', null, 'Hồ sơ nộp trực tuyến'], [80, null, 'target', null, 'Hồ sơ nộp trực tuyến']],
    ['Năm 2022, tỷ lệ nữ trong cấp ủy tăng 3,2%, song chỉ tiêu 25% mà Tỉnh ủy đặt ra vẫn chưa đạt.', [3.2, 'increase', 'actual', 2022, 'tỷ lệ nữ trong cấp ủy'], [25, null, 'target', null, 'tỷ lệ nữ trong cấp ủy']],
    ['Tỷ lệ chi trả qua tài khoản đạt 62%, thấp hơn chỉ tiêu 75% tỉnh giao.', [62, null, 'actual', null, 'Tỷ lệ chi trả qua tài khoản'], [75, null, 'target', null, 'Tỷ lệ chi trả qua tài khoản']],
  ])('measures the same: %s', (body, ...expected) => {
    expect(rowsOf(body)).toEqual(expected);
  }); // biome-ignore format: rows

  it('is none where the plan is passed by so much', () => {
    expect(rowsOf('Tỷ lệ bao phủ bảo hiểm y tế đạt 93,5%, vượt chỉ tiêu 2,5%.')).toEqual([
      [93.5, null, 'actual', null, 'Tỷ lệ bao phủ bảo hiểm y tế'],
      [2.5, 'increase', 'actual', null, 'Tỷ lệ bao phủ bảo hiểm y tế'],
    ]);
  });
});

describe('a change whose subject was told before', () => {
  it.each([
    ['Toàn huyện có 301 cán bộ là người Thái, chiếm 24,6%. So với đầu nhiệm kỳ thì tăng 5,5%.', 5.5, 'increase', 'actual', null, 'cán bộ là người Thái'],
    ['Đến cuối năm 2022, tỷ lệ hộ nghèo của thôn còn 21,6%; năm nay ông tính giảm thêm ít nhất 5%.', 5, 'decrease', 'target', 2024, 'tỷ lệ hộ nghèo của thôn'],
    ['Còn 14 phần trăm trưởng thôn chưa là đảng viên. Từ nay tới cuối năm phải kéo xuống còn không quá 9 phần trăm.', 9, null, 'target', 2024, 'trưởng thôn chưa là đảng viên'],
  ])('%s', (body, ...expected) => {
    expect(rowsOf(body).at(-1)).toEqual(expected);
  }); // biome-ignore format: rows

  it.each([
    ['So với cùng kỳ, thu ngân sách tăng 5%.', 'thu ngân sách'],
    ['Tỷ lệ hộ nghèo còn 5%. So với đầu năm, số hộ cận nghèo giảm 2%.', 'số hộ cận nghèo'],
    ['Năm nay xã tính giảm thêm 5% hộ nghèo.', 'hộ nghèo'],
  ])('is none where the sentence names it: %s', (body, indicator) => {
    expect(rowsOf(body).at(-1)?.at(-1)).toBe(indicator);
  });
});

describe('a change between two figures', () => {
  it.each([
    ['Ở cơ sở, huyện sáp nhập 90 thôn để lập 40 thôn mới, số thôn từ 180 giảm xuống còn 126, tương đương 30%.', [30, 'decrease', 'số thôn']],
    ['Toàn huyện giảm từ 180 thôn xuống còn 126 thôn (30%).', [30, 'decrease', 'thôn']],
    ['Số hội viên tăng từ 1.200 lên 1.500 người, tương ứng 25%.', [25, 'increase', 'Số hội viên']],
    ['Số xã đạt chuẩn tăng từ 8 xã lên 10 xã, đạt 83,3%.', [83.3, null, 'Số xã đạt chuẩn']],
  ])('%s', (body, expected) => {
    expect(rowsOf(body).map(([low, change, , , indicator]) => [low, change, indicator])).toEqual([expected]);
  }); // biome-ignore format: rows
});

describe('values that share what stands beside one of them', () => {
  it.each([
    ['Nghị quyết nêu: đến năm 2027, trên 55% và đến năm 2032, 100% bí thư cấp ủy cấp xã không là người địa phương.', [55, 2027, 'bí thư cấp ủy cấp xã không là người địa phương'], [100, 2032, 'bí thư cấp ủy cấp xã không là người địa phương']],
    ['Cán bộ nữ đạt 22,4%; cán bộ trẻ đạt 27,1%, trong khi nhiệm kỳ trước lần lượt là 16,8% và 18,9%.', [22.4, null, 'Cán bộ nữ'], [27.1, null, 'cán bộ trẻ'], [16.8, null, 'Cán bộ nữ'], [18.9, null, 'cán bộ trẻ']],
    ['Tỷ lệ đảng viên dự học đạt 96%, cao nhất là Đảng bộ xã Nà Tăm 99,2%.', [96, null, 'Tỷ lệ đảng viên dự học'], [99.2, null, 'Tỷ lệ đảng viên dự học (Đảng bộ xã Nà Tăm)']],
    ['Với 100% đại biểu tán thành, HĐND huyện thông qua 6 nghị quyết.', [100, null, 'đại biểu tán thành']],
  ])('%s', (body, ...expected) => {
    expect(rowsOf(body).map(([low, , , year, indicator]) => [low, year, indicator])).toEqual(expected);
  }); // biome-ignore format: rows

  it('told of another time in a bracket is a change too, but not where a share is told', () => {
    const changes = (body: string) => rowsOf(body).map(([low, change]) => [low, change]);
    expect(changes('GDP tăng bình quân 10,8%/năm (nhiệm kỳ trước là 8,7%).').at(-1)).toEqual([
      8.7,
      'increase',
    ]);
    expect(changes('Tỷ lệ hộ nghèo giảm 2,1% (năm trước là 4,5%).').at(-1)).toEqual([4.5, null]);
  });
});

describe('when a figure of the middle of a sentence holds', () => {
  it.each([
    ['Đại hội nhiệm kỳ 2024 - 2029 khai mạc.\nHội đề ra chỉ tiêu: 85% chi hội trưởng dùng sổ tay vào năm 2027, đến cuối nhiệm kỳ là 100%.', [[85, 'target', 2027], [100, 'target', 2029]]],
    ['Đến hết năm 2026 phấn đấu có 90% hộ dùng nước sạch (nay mới 57,6%).', [[90, 'target', 2026], [57.6, 'actual', 2024]]],
    ['Năm 2023, huyện giảm 41 biên chế, bằng 9,6% số biên chế giao năm 2016.', [[9.6, 'actual', 2023]]],
    ['Năm 2024, giải ngân đạt 95% số vốn được giao năm 2023.', [[95, 'actual', 2024]]],
  ])('%s', (body, expected) => {
    expect(rowsOf(body).map(([low, , status, year]) => [low, status, year])).toEqual(expected);
  }); // biome-ignore format: rows
});
