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

describe('brackets beside a value', () => {
  const asked = (body: string) => rowsOf(body).map(([low, , , , indicator]) => [low, indicator]);

  it.each([
    ['Có 8 xã có tỷ lệ cấp ủy viên nữ từ 15% trở lên (tăng 2 xã so với nhiệm kỳ trước), cao nhất là xã Bản Hon với tỷ lệ 29,2%.', [15, 'tỷ lệ cấp ủy viên nữ (8 xã)'], [29.2, 'tỷ lệ cấp ủy viên nữ (xã Bản Hon)']],
    ['Còn 6/28 đơn vị (chiếm 21,4%) có tỷ lệ cấp ủy viên nữ dưới 15%.', [21.4, 'đơn vị có tỷ lệ cấp ủy viên nữ dưới 15%'], [15, 'tỷ lệ cấp ủy viên nữ']],
    ['Tỷ lệ nữ là giám đốc sở: 14,8% (cấp phó: 21,3%).', [14.8, 'Tỷ lệ nữ là giám đốc sở'], [21.3, 'Tỷ lệ nữ là giám đốc sở (cấp phó)']],
    ['Thu ngân sách tăng 7,2% (vượt mục tiêu nghị quyết 0,2%).', [7.2, 'Thu ngân sách'], [0.2, 'Thu ngân sách']],
    ['Tổng sản phẩm bình quân đạt 24,1 triệu đồng (tăng 7,5% tương đương 1,7 triệu đồng).', [7.5, 'Tổng sản phẩm bình quân']],
  ])('%s', (body, ...expected) => {
    expect(asked(body)).toEqual(expected);
  }); // biome-ignore format: rows

  it('that close before the verb hold no head of what is measured', () => {
    const body = 'Hơn 1.200 người ứng cử (trong tổng số 2.900 người) là phụ nữ, chiếm 41%.';
    expect(asked(body)).toEqual([[41, 'người ứng cử (trong tổng số 2.900 người) là phụ nữ']]);
  });
});

describe('what is not measured', () => {
  const asked = (body: string) => rowsOf(body).map(([low, , , , indicator]) => [low, indicator]);

  it.each([
    ['Về giới tính có 41 đại biểu nữ (chiếm 16,4%).', [16.4, 'đại biểu nữ']],
    ['Về trình độ chuyên môn có gần 69% đại biểu có bằng thạc sĩ.', [69, 'đại biểu có bằng thạc sĩ']],
    ['Trường Tiểu học Hua Bum có 92% giáo viên đạt chuẩn.', [92, 'giáo viên đạt chuẩn']],
    ['Tổng giá trị sản xuất ước trên 3,9 nghìn tỷ đồng, đạt 74,1% kế hoạch.', [74.1, 'Tổng giá trị sản xuất']],
    ['Tổng thu ngân sách 9 tháng 18,2 tỷ đồng, đạt 79,3% kế hoạch.', [79.3, 'Tổng thu ngân sách 9 tháng']],
    ['Chỉ số tiêu thụ so với tháng trước và cùng kỳ tăng lần lượt 4,9% và 15,8%.', [4.9, 'Chỉ số tiêu thụ'], [15.8, 'Chỉ số tiêu thụ']],
    ['Có 13 xã tỷ lệ nữ tham gia cấp ủy đạt trên 15%, có 01 xã đạt 14,2%.', [15, 'tỷ lệ nữ tham gia cấp ủy (13 xã)'], [14.2, 'tỷ lệ nữ tham gia cấp ủy (01 xã)']],
  ])('where or of what is told, how much, and what a change is against: %s', (body, ...expected) => {
    expect(asked(body)).toEqual(expected);
  }); // biome-ignore format: rows

  it('ends with the topic, and goes on over an equal post', () => {
    expect(asked('Về xây dựng Đảng, mỗi năm kết nạp 3% đảng viên mới.')).toEqual([
      [3, 'kết nạp đảng viên mới'],
    ]);
    expect(asked('Sau luân chuyển, 24% giữ chức vụ tương đương.')).toEqual([[24, 'giữ chức vụ tương đương']]);
  });

  it('is told over a list', () => {
    const body =
      'Tỷ lệ nữ trong Ban Chấp hành:\n+ Cấp tỉnh: có 8 người (15,7%)\n+ Cấp huyện: 64 người (19,8%)';
    expect(asked(body)).toEqual([
      [15.7, 'Tỷ lệ nữ trong Ban Chấp hành: Cấp tỉnh'],
      [19.8, 'Tỷ lệ nữ trong Ban Chấp hành: Cấp huyện'],
    ]);
  });
});

describe('parts of plans in a row', () => {
  it('are those of amounts, which have no level in percent; a change beside them is against an earlier time', () => {
    const body =
      'Giá trị sản xuất nông nghiệp đạt 65,2% so với kế hoạch, tăng 2,1% so với cùng kỳ; giá trị sản xuất công nghiệp đạt 73,8%, tăng 8,1%; tỷ lệ hộ nghèo còn 3%.';
    const { percentages } = extract(body, { published_on: '2024-08-20' });
    expect(percentages.map(({ low, basis }) => [low, basis])).toEqual([
      [65.2, 'plan'],
      [2.1, 'previous'],
      [73.8, 'plan'],
      [8.1, 'previous'],
      [3, 'share'],
    ]);
  });
});

describe('when and whether', () => {
  const asked = (body: string) => rowsOf(body).map(([low, , status, year]) => [low, status, year]);

  it.each([
    ['Đến hết năm 2026 phấn đấu có 90% hộ dùng nước sạch (nay mới 57,6%, thấp hơn bình quân của tỉnh 4%).', [[90, 'target', 2026], [57.6, 'actual', 2024], [4, 'actual', 2024]]],
    ['Tỷ lệ xử lý chất thải còn thấp (mới đạt 71%/kế hoạch 80%).', [[71, 'actual', null], [80, 'target', null]]],
    ['Năm 2005 hộ nghèo còn 83%, nay xuống 41%. Học sinh đến lớp đạt 98%.', [[83, 'actual', 2005], [41, 'actual', 2024], [98, 'actual', 2024]]],
    ['Có 1.850 hộ đăng ký danh hiệu hộ giỏi, tăng 3,5% so với cùng kỳ.', [[3.5, 'actual', null]]],
    ['Đến năm 2030 phải có ít nhất 25% cấp ủy viên là nữ. Ngoài ra, 100% bí thư chi bộ được bồi dưỡng mỗi năm một lần.', [[25, 'target', 2030], [100, 'target', 2030]]],
  ])('%s', (body, expected) => {
    expect(asked(body)).toEqual(expected);
  }); // biome-ignore format: rows

  it('a part under what a colon announced goes on with what the value before measures', () => {
    const body =
      'Hội đề ra 3 chỉ tiêu: giảm 2% số vụ; 90% chi hội trưởng dùng sổ tay vào năm 2027, đến cuối nhiệm kỳ là 100%.';
    expect(rowsOf(body).at(-1)?.at(-1)).toMatch(/^chi hội trưởng dùng sổ tay/u);
  });

  it('a noun cut short has been named with more words', () => {
    const body = 'Sau sắp xếp, tỉnh còn 56 đơn vị hành chính cấp xã, giảm 105 đơn vị, tương ứng giảm 65,2%.';
    expect(rowsOf(body).map(([low, change, , , indicator]) => [low, change, indicator])).toEqual([
      [65.2, 'decrease', 'đơn vị hành chính cấp xã'],
    ]);
  });
});

describe('lists of parts', () => {
  const asked = (body: string) => rowsOf(body).map(([low, , , , indicator]) => [low, indicator]);

  it.each([
    ['Cán bộ, công chức cấp xã có 412 người, trong đó: trình độ đại học trở lên 371 người, đạt 90%; cao đẳng 22 người, chiếm 5,3%.', [90, 'Cán bộ, công chức cấp xã: trình độ đại học trở lên'], [5.3, 'Cán bộ, công chức cấp xã: trình độ cao đẳng']],
    ['Tỷ lệ cấp ủy viên nữ cấp cơ sở đạt 24,3%; cấp ủy viên trẻ tuổi đạt 18,9%.', [24.3, 'Tỷ lệ cấp ủy viên nữ cấp cơ sở'], [18.9, 'Tỷ lệ cấp ủy viên trẻ tuổi']],
    ['Tỷ lệ lãnh đạo UBND cấp huyện, cấp xã là nữ lần lượt đạt 33,3% và 21,7%.', [33.3, 'Tỷ lệ lãnh đạo UBND cấp huyện là nữ'], [21.7, 'Tỷ lệ lãnh đạo UBND cấp xã là nữ']],
    ['Có 7/31 cán bộ chuyên trách chưa đạt chuẩn, bằng 22,6%; 100% số này đã được cử đi học.', [22.6, 'cán bộ chuyên trách chưa đạt chuẩn'], [100, 'cán bộ chuyên trách chưa đạt chuẩn đã được cử đi học']],
    ['Nghị quyết đề ra 15 chỉ tiêu, đến nay có 11 chỉ tiêu đạt và vượt (73,3%).', [73.3, 'chỉ tiêu đạt và vượt']],
  ])('%s', (body, ...expected) => {
    expect(asked(body)).toEqual(expected);
  }); // biome-ignore format: rows

  it('have no rates in them', () => {
    const body = 'Huyện đề ra 18 chỉ tiêu, trong đó: tỷ lệ hộ nghèo còn 2%; độ che phủ rừng đạt 61%.';
    expect(asked(body).map(([, indicator]) => indicator)).toEqual(['tỷ lệ hộ nghèo', 'độ che phủ rừng']);
  });
});
