import type { Passage } from './passage.ts';

/** Passages that the rules were written beside. */
export const passages: readonly Passage[] = [
  {
    text: 'Chiều 14/3, UBND huyện họp bàn giải pháp thu ngân sách quý II. Đến hết tháng 2, toàn huyện thu được 86 tỷ đồng, đạt 21,5% dự toán năm và bằng 112% so với cùng kỳ.',
    published: '2022-03-14',
    dates: ['2022-03-14', '2022-04/2022-06', '2022-02'],
    percentages: [
      ['eq', 21.5, 21.5, 'actual', 2022, 'plan', null, 'thu'],
      ['eq', 112, 112, 'actual', 2022, 'previous', null, 'thu'],
    ],
    quantities: ['86 tỷ đồng'],
  },
  {
    text: 'Nghị quyết đề ra mục tiêu đến năm 2030 tỷ lệ lao động qua đào tạo đạt 75% trở lên, tỷ lệ hộ nghèo giảm bình quân 1%/năm, 100% số xã đạt chuẩn nông thôn mới.',
    published: '2021-02-01',
    dates: ['2030'],
    percentages: [
      ['ge', 75, null, 'target', 2030, 'share', null, 'lao động qua đào tạo'],
      ['eq', 1, 1, 'target', 2030, 'previous', 'decrease', 'hộ nghèo'],
      ['eq', 100, 100, 'target', 2030, 'share', null, 'xã', 'nông thôn mới'],
    ],
    quantities: [],
  },
  {
    text: 'Năm 2022, Đảng bộ huyện kết nạp 145 đảng viên mới, đạt 103,5% chỉ tiêu; 96,8% chi bộ hoàn thành tốt nhiệm vụ trở lên.',
    dates: ['2022'],
    percentages: [
      ['eq', 103.5, 103.5, 'actual', 2022, 'plan', null, 'kết nạp', 'đảng viên'],
      ['eq', 96.8, 96.8, 'actual', 2022, 'share', null, 'chi bộ', 'hoàn thành tốt'],
    ],
    quantities: ['145 đảng viên'],
  },
  {
    text: 'Tỷ lệ hộ nghèo giảm từ 12,4% năm 2016 xuống còn 3,1% năm 2020.',
    dates: ['2016', '2020'],
    percentages: [
      ['eq', 12.4, 12.4, 'actual', 2016, 'share', null, 'hộ nghèo'],
      ['eq', 3.1, 3.1, 'actual', 2020, 'share', null, 'hộ nghèo'],
    ],
    quantities: [],
  },
  {
    text: 'Cơ cấu kinh tế năm 2023: nông nghiệp chiếm 38,2%; công nghiệp - xây dựng 27,5%; dịch vụ 34,3%.',
    dates: ['2023'],
    percentages: [
      ['eq', 38.2, 38.2, 'actual', 2023, 'share', null, 'cơ cấu kinh tế', 'nông nghiệp'],
      ['eq', 27.5, 27.5, 'actual', 2023, 'share', null, 'cơ cấu kinh tế', 'công nghiệp'],
      ['eq', 34.3, 34.3, 'actual', 2023, 'share', null, 'cơ cấu kinh tế', 'dịch vụ'],
    ],
    quantities: [],
  },
  {
    text: 'Kết quả đánh giá: 18% cán bộ hoàn thành xuất sắc nhiệm vụ, 80,5% hoàn thành tốt, 1,5% hoàn thành nhiệm vụ.',
    percentages: [
      ['eq', 18, 18, 'actual', null, 'share', null, 'cán bộ', 'hoàn thành xuất sắc'],
      ['eq', 80.5, 80.5, 'actual', null, 'share', null, 'hoàn thành tốt'],
      ['eq', 1.5, 1.5, 'actual', null, 'share', null, 'hoàn thành nhiệm vụ'],
    ],
    quantities: [],
  },
  {
    text: 'Ủy ban Kiểm tra Huyện ủy đã thi hành kỷ luật 62 đảng viên, trong đó khiển trách 28 người (chiếm 45%), cảnh cáo 21 người (34%), khai trừ 12 người (19%).',
    percentages: [
      ['eq', 45, 45, 'actual', null, 'share', null, 'khiển trách'],
      ['eq', 34, 34, 'actual', null, 'share', null, 'cảnh cáo'],
      ['eq', 19, 19, 'actual', null, 'share', null, 'khai trừ'],
    ],
    quantities: ['62 đảng viên', '28 người', '21 người', '12 người'],
  },
  {
    text: 'Ban Chấp hành khóa mới gồm 43 đồng chí, giảm 2 đồng chí, tỷ lệ 4,4% so với nhiệm kỳ trước; tuổi bình quân 46,5.',
    percentages: [['eq', 4.4, 4.4, 'actual', null, 'previous', 'decrease']],
    quantities: ['43 đồng chí', '2 đồng chí'],
  },
  {
    text: 'Với 100% đại biểu có mặt biểu quyết tán thành, đại hội đã thông qua nghị quyết nhiệm kỳ 2020 - 2025.',
    dates: ['2020/2025'],
    percentages: [['eq', 100, 100, 'actual', null, 'share', null, 'đại biểu', 'tán thành']],
    quantities: [],
  },
  {
    text: 'Phấn đấu đến cuối năm 2024 có ít nhất 85% thôn, bản đạt tiêu chuẩn văn hóa, trên 90% gia đình đạt danh hiệu gia đình văn hóa.',
    published: '2024-02-20',
    dates: ['2024'],
    percentages: [
      ['ge', 85, null, 'target', 2024, 'share', null, 'thôn, bản', 'văn hóa'],
      ['gt', 90, null, 'target', 2024, 'share', null, 'gia đình'],
    ],
    quantities: [],
  },
  {
    text: 'Tốc độ tăng trưởng kinh tế bình quân đạt 9,2%/năm, vượt 0,7% so với chỉ tiêu; thu nhập bình quân đầu người đạt 52 triệu đồng/năm, gấp 1,6 lần so với năm 2015.',
    dates: ['2015'],
    percentages: [
      ['eq', 9.2, 9.2, 'actual', null, 'previous', 'increase', 'tăng trưởng kinh tế'],
      ['eq', 0.7, 0.7, 'actual', null, 'plan', 'increase', 'tăng trưởng kinh tế'],
    ],
    quantities: ['52 triệu đồng', '1.6 lần'],
  },
  {
    text: 'Tại kỳ họp thứ 12, HĐND xã khóa XX có 25/26 đại biểu tham dự. Tổ 3, khu phố 5 đóng góp 12 triệu đồng làm đường.',
    quantities: ['25 đại biểu', '12 triệu đồng'],
  },
  {
    text: 'Từ ngày 10 đến 15/11, Đoàn kiểm tra số 2 làm việc tại 4 xã, 2 thị trấn.',
    published: '2023-11-16',
    dates: ['2023-11-10/2023-11-15'],
    quantities: ['4 xã', '2 thị trấn'],
  },
  {
    text: 'Sáng nay (22/12), Ban CHQS huyện gặp mặt 120 cựu chiến binh nhân kỷ niệm 79 năm Ngày thành lập Quân đội nhân dân Việt Nam (22/12/1944 - 22/12/2023).',
    published: '2023-12-22',
    dates: ['2023-12-22', '1944-12-22'],
    quantities: ['120 cựu chiến binh'],
  },
  {
    text: 'Hôm qua, 5/1, hai xã bàn giao đường dài 3,2 km, tổng mức đầu tư hơn 14 tỷ 500 triệu đồng.',
    published: '2024-01-06',
    dates: ['2024-01-05'],
    quantities: ['2 xã', '3.2 km', '14.5 tỷ đồng'],
  },
  {
    text: 'Ông Lò Văn Pâng, sinh năm 1975, công tác tại xã từ năm 1998 đến năm 2005, từ 2006 đến nay làm bí thư chi bộ bản.',
    dates: ['1975', '1998/2005', '2006/..'],
    quantities: [],
  },
  {
    text: 'Cán bộ được quy hoạch lần đầu phải đủ tuổi công tác từ 60 tháng trở lên; nữ dưới 45 tuổi, nam không quá 50 tuổi.',
    quantities: ['45 tuổi', '50 tuổi'],
  },
  {
    text: 'Anh Vàng A Sử (34 tuổi) nuôi 15 con bò, 200 con gà, mỗi năm thu 180 - 200 triệu đồng.',
    quantities: ['15 con', '200 con', '180 triệu đồng'],
  },
  {
    text: 'Thực hiện Kế hoạch số 45-KH/HU ngày 12/5/2021 của Huyện ủy, 9 tháng đầu năm 2023 toàn huyện luân chuyển 18 lượt cán bộ, điều động 7 đồng chí.',
    dates: ['2021-05-12', '2023-01/2023-09'],
    quantities: ['18 lượt cán bộ', '7 đồng chí'],
  },
  {
    text: 'Tỷ lệ cán bộ nữ tham gia cấp ủy cấp tỉnh đạt 14,6%, cấp huyện 19,3%, cấp xã 23,8%, đều cao hơn nhiệm kỳ trước.',
    percentages: [
      ['eq', 14.6, 14.6, 'actual', null, 'share', null, 'cán bộ nữ', 'cấp tỉnh'],
      ['eq', 19.3, 19.3, 'actual', null, 'share', null, 'cán bộ nữ', 'cấp huyện'],
      ['eq', 23.8, 23.8, 'actual', null, 'share', null, 'cán bộ nữ', 'cấp xã'],
    ],
    quantities: [],
  },
  {
    text: 'Số dư tối đa không quá 30% số lượng cần bầu. Có trên 50% số phiếu tín nhiệm thấp thì xem xét miễn nhiệm.',
    percentages: [
      ['le', null, 30, 'target', null, 'share', null, 'số lượng cần bầu'],
      ['gt', 50, null, 'actual', null, 'share', null, 'phiếu tín nhiệm thấp'],
    ],
    quantities: [],
  },
  {
    text: 'Giá trị sản xuất nông nghiệp ước đạt 2.450 tỷ đồng, tăng 4,3% so với cùng kỳ năm 2022; tổng đàn lợn 38.500 con, giảm 2,1%.',
    dates: ['2022'],
    percentages: [
      ['eq', 4.3, 4.3, 'actual', 2023, 'previous', 'increase', 'giá trị sản xuất nông nghiệp'],
      ['eq', 2.1, 2.1, 'actual', 2023, 'previous', 'decrease', 'đàn lợn'],
    ],
    quantities: ['2450 tỷ đồng', '38500 con'],
  },
  {
    text: 'Trước năm 2010, bản chưa có điện; sau ngày 1/7/2025, xã mới có 5.214 hộ với 23.870 nhân khẩu.',
    dates: ['../2010', '2025-07-01/..'],
    quantities: ['5214 hộ', '23870 nhân khẩu'],
  },
  {
    text: 'Những năm 80 của thế kỷ trước, giai đoạn 1986 - 1990, cả vùng chỉ có 1 trường học.',
    dates: ['198X', '1986/1990'],
    quantities: ['1 trường học'],
  },
  {
    text: 'Các đơn vị phải hoàn thành giải ngân trước ngày 31/12/2024, chậm nhất ngày 31/1/2025 báo cáo kết quả.',
    dates: ['2024-12-31', '2025-01-31'],
    quantities: [],
  },
  {
    text: 'Hội Phụ nữ xã có 9 chi hội, 1.046 hội viên, chiếm 82,4% phụ nữ từ 18 tuổi trở lên trên địa bàn.',
    percentages: [['eq', 82.4, 82.4, 'actual', null, 'share', null, 'phụ nữ']],
    quantities: ['9 chi hội', '1046 hội viên', '18 tuổi'],
  },
  {
    text: 'Trực ban 24/24 giờ, 7/7 ngày; hồ sơ giải quyết đúng hạn đạt 99,2%; 100% văn bản đi được ký số.',
    percentages: [
      ['eq', 99.2, 99.2, 'actual', null, 'share', null, 'hồ sơ', 'đúng hạn'],
      ['eq', 100, 100, 'actual', null, 'share', null, 'văn bản'],
    ],
    quantities: [],
  },
  {
    text: 'Tăng tỷ lệ che phủ rừng lên 58%, giảm tỷ lệ hộ cận nghèo 1,5% so với năm 2021.',
    dates: ['2021'],
    percentages: [
      ['eq', 58, 58, 'actual', null, 'share', null, 'che phủ rừng'],
      ['eq', 1.5, 1.5, 'actual', null, 'previous', 'decrease', 'hộ cận nghèo'],
    ],
    quantities: [],
  },
  {
    text: 'Cử tri đi bầu đạt 99,86% (41.230/41.288 cử tri); có 3 khu vực bỏ phiếu kết thúc trước 9 giờ 30 phút.',
    percentages: [['eq', 99.86, 99.86, 'actual', null, 'share', null, 'cử tri đi bầu']],
    quantities: ['41230 cử tri', '3 khu vực'],
  },
  {
    text: 'Năm học 2023-2024, toàn huyện có 52 trường, 684 lớp với gần 21.000 học sinh; huy động trẻ 5 tuổi ra lớp đạt 100%.',
    dates: ['2023/2024'],
    percentages: [['eq', 100, 100, 'actual', 2024, 'share', null, 'huy động trẻ']],
    quantities: ['52 trường', '684 lớp', '21000 học sinh'],
  },
  {
    text: 'Chỉ số cải cách hành chính của tỉnh đạt 87,45%, tăng 1,2 điểm phần trăm so với năm 2022.',
    dates: ['2022'],
    percentages: [
      ['eq', 87.45, 87.45, 'actual', null, 'share', null, 'cải cách hành chính'],
      ['eq', 1.2, 1.2, 'actual', null, 'previous', 'increase', 'cải cách hành chính'],
    ],
    quantities: [],
  },
  {
    text: 'Đến nay, 12/15 xã đạt chuẩn nông thôn mới (80%), 3 xã còn lại đạt từ 14 đến 16 tiêu chí.',
    percentages: [['eq', 80, 80, 'actual', null, 'share', null, 'xã', 'nông thôn mới']],
    quantities: ['12 xã', '3 xã', '14 tiêu chí'],
  },
  {
    text: 'Bảo đảm tỷ lệ cấp ủy viên nữ từ 15% trở lên, phấn đấu 35% nữ đại biểu HĐND; cán bộ trẻ dưới 40 tuổi khoảng 10 - 15%.',
    percentages: [
      ['ge', 15, null, 'target', null, 'share', null, 'cấp ủy viên nữ'],
      ['eq', 35, 35, 'target', null, 'share', null, 'nữ đại biểu HĐND'],
      ['range', 10, 15, 'target', null, 'share', null, 'cán bộ trẻ'],
    ],
    quantities: ['40 tuổi'],
  },
  {
    text: 'Điểm trường nằm trên Quốc lộ 4D, cách trung tâm 12 km, có 3 phòng học, phục vụ 68 em học sinh lớp 1 và lớp 2.',
    quantities: ['12 km', '3 phòng học', '68 em'],
  },
  {
    text: 'Trong hai ngày 23 và 24/7, hơn 200 đoàn viên hiến 176 đơn vị máu.',
    published: '2022-07-25',
    dates: ['2022-07-23', '2022-07-24'],
    quantities: ['200 đoàn viên', '176 đơn vị'],
  },
  {
    text: 'Dự toán thu năm 2025 giao 320 tỷ đồng, tăng 12% so với ước thực hiện năm 2024.',
    published: '2024-12-18',
    dates: ['2025', '2024'],
    percentages: [['eq', 12, 12, 'target', 2025, 'previous', 'increase', 'thu']],
    quantities: ['320 tỷ đồng'],
  },
  {
    text: 'Diện tích lúa đông xuân gieo cấy 4.120 ha, bằng 98,7% kế hoạch; năng suất ước 58,5 tạ/ha.',
    percentages: [['eq', 98.7, 98.7, 'actual', null, 'plan', null, 'lúa đông xuân']],
    quantities: ['4120 ha', '58.5 tạ'],
  },
  {
    text: 'Đại hội Đảng bộ phường lần thứ nhất, nhiệm kỳ 2025 - 2030, bầu Ban Chấp hành gồm 27 đồng chí; đồng chí đạt phiếu cao nhất 98,4%.',
    dates: ['2025/2030'],
    percentages: [['eq', 98.4, 98.4, 'actual', null, 'share', null, 'phiếu']],
    quantities: ['27 đồng chí'],
  },
  {
    text: 'Chị Hoa mất 2 năm để trả hết 50 triệu đồng vay từ Chương trình 135, Nghị quyết 30a.',
    quantities: ['50 triệu đồng'],
  },
  {
    text: 'Toàn tỉnh hiện có 98% số hộ dùng điện, 95,6% dân số nông thôn dùng nước hợp vệ sinh và gần 70% số xã có nhà văn hóa.',
    percentages: [
      ['eq', 98, 98, 'actual', null, 'share', null, 'số hộ', 'điện'],
      ['eq', 95.6, 95.6, 'actual', null, 'share', null, 'dân số nông thôn', 'nước hợp vệ sinh'],
      ['approx', 70, 70, 'actual', null, 'share', null, 'xã', 'nhà văn hóa'],
    ],
    quantities: [],
  },
  {
    text: 'Xã nâng tỷ lệ cán bộ đạt chuẩn từ 57% đầu nhiệm kỳ lên 63,2%.',
    percentages: [
      ['eq', 57, 57, 'actual', null, 'share', null, 'cán bộ đạt chuẩn'],
      ['eq', 63.2, 63.2, 'actual', null, 'share', null, 'cán bộ đạt chuẩn'],
    ],
    quantities: [],
  },
  {
    text: 'Sản lượng hằng năm tăng từ 6,5 - 8%; mỗi năm phấn đấu giảm từ 2% số hộ nghèo trở lên.',
    percentages: [
      ['range', 6.5, 8, 'actual', null, 'previous', 'increase', 'sản lượng'],
      ['ge', 2, null, 'target', null, 'previous', 'decrease', 'số hộ nghèo'],
    ],
    quantities: [],
  },
  {
    text: 'Huyện triển khai chương trình mục tiêu quốc gia xây dựng nông thôn mới; tỷ lệ hộ nghèo 3,1%.',
    percentages: [['eq', 3.1, 3.1, 'actual', null, 'share', null, 'hộ nghèo']],
    quantities: [],
  },
  {
    text: 'Xã đề ra nhiều giải pháp giảm nghèo, tỷ lệ hộ nghèo chỉ còn 1,8%.',
    percentages: [['eq', 1.8, 1.8, 'actual', null, 'share', null, 'hộ nghèo']],
    quantities: [],
  },
  {
    text: 'Phấn đấu tỷ lệ hộ cận nghèo chỉ còn 4%.',
    percentages: [['eq', 4, 4, 'target', null, 'share', null, 'hộ cận nghèo']],
    quantities: [],
  },
  {
    text: 'Đảng ủy xã yêu cầu rà soát hộ nghèo, nhờ đó số hộ khá tăng; đến cuối năm 2018, tỷ lệ hộ nghèo là 4,5%.',
    published: '2020-05-04',
    dates: ['2018'],
    percentages: [['eq', 4.5, 4.5, 'actual', 2018, 'share', null, 'hộ nghèo']],
    quantities: [],
  },
  {
    text: 'Các chi bộ đều đăng ký thi đua; 86% đảng viên hoàn thành tốt nhiệm vụ.',
    percentages: [['eq', 86, 86, 'actual', null, 'share', null, 'đảng viên']],
    quantities: [],
  },
  {
    text: 'Giao chỉ tiêu kết nạp đoàn viên 4% trở lên so với tổng số thanh niên.',
    percentages: [['ge', 4, null, 'target', null, 'share', null, 'kết nạp đoàn viên']],
    quantities: [],
  },
  {
    text: 'Nhiệm kỳ 2016-2021, xã phấn đấu tỷ lệ trường đạt chuẩn 90%.',
    published: '2016-08-02',
    dates: ['2016/2021'],
    percentages: [['eq', 90, 90, 'target', 2021, 'share', null, 'trường đạt chuẩn']],
    quantities: [],
  },
  {
    text: 'Trong 5 năm tới, huyện phấn đấu tỷ lệ hộ dùng nước sạch đạt 95%.',
    published: '2015-08-02',
    percentages: [['eq', 95, 95, 'target', 2020, 'share', null, 'nước sạch']],
    quantities: [],
  },
  {
    text: 'Năm 2017, tỷ lệ hộ nghèo của xã là 20%. Sau 2 năm, tỷ lệ hộ nghèo còn 9%.',
    published: '2021-08-02',
    dates: ['2017'],
    percentages: [
      ['eq', 20, 20, 'actual', 2017, 'share', null, 'hộ nghèo'],
      ['eq', 9, 9, 'actual', 2019, 'share', null, 'hộ nghèo'],
    ],
    quantities: [],
  },
  {
    text: 'Nhiệm kỳ 2016-2021, xã phấn đấu đến năm 2018 tỷ lệ hộ dùng điện đạt 99%, tỷ lệ hộ dùng nước sạch đạt 95%.',
    published: '2016-08-02',
    dates: ['2016/2021', '2018'],
    percentages: [
      ['eq', 99, 99, 'target', 2018, 'share', null, 'điện'],
      ['eq', 95, 95, 'target', 2018, 'share', null, 'nước sạch'],
    ],
    quantities: [],
  },
];
