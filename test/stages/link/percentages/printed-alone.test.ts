import { describe, expect, it } from 'vitest';
import { extract } from '../../../support/extract.ts';

const indicators = (text: string) =>
  extract(text).percentages.map(({ indicator, low, high }) => `${low ?? high} ${indicator}`);
const populations = (text: string) => extract(text).percentages.map(({ population }) => population);

describe('what is measured, printed without its sentence', () => {
  it.each([
    // what is counted before a bracket is its own
    [
      'Toàn huyện có 9/14 xã (64,3%) đạt chuẩn nông thôn mới, 2/14 xã (14,3%) đạt chuẩn nông thôn mới nâng cao.',
      ['64.3 xã đạt chuẩn nông thôn mới', '14.3 xã đạt chuẩn nông thôn mới nâng cao'],
    ],
    [
      'Có 12/39 đồng chí (30,8%) trúng cử lần đầu, 8/39 đồng chí (20,5%) là nữ, 5/39 đồng chí (12,8%) dưới 40 tuổi.',
      ['30.8 đồng chí trúng cử lần đầu', '20.5 đồng chí là nữ', '12.8 đồng chí dưới 40 tuổi'],
    ],
    // the whole that a level is a part of
    ['Tỷ lệ bao phủ bảo hiểm y tế là 86,9% dân số.', ['86.9 Tỷ lệ bao phủ bảo hiểm y tế trong dân số']],
    [
      'Có 68 thôn được công nhận lại danh hiệu văn hóa, đạt 87% thôn của toàn huyện.',
      ['87 thôn được công nhận lại danh hiệu văn hóa trong số thôn của toàn huyện'],
    ],
    // an adverbial before what is measured behind the value
    [
      'Theo khảo sát của Hội, có tới 45% phụ nữ được hỏi muốn học nghề.',
      ['45 phụ nữ được hỏi muốn học nghề'],
    ],
    // heads of a body with a number in its name
    [
      'Ban Chấp hành Đảng bộ huyện khóa XXIII gồm 39 đồng chí, trong đó nữ chiếm 20,5%.',
      ['20.5 Ban Chấp hành Đảng bộ huyện khóa XXIII: nữ'],
    ],
    // amounts that are another fact
    [
      'Tổng đàn trâu, bò có 21.400 con, tăng 1,9%; đàn lợn 56.300 con, giảm 4,2%.',
      ['1.9 Tổng đàn trâu, bò', '4.2 đàn lợn'],
    ],
    [
      'Cấp ủy các cấp thi hành kỷ luật 21 đảng viên, giảm 12,5% so với năm 2023.',
      ['12.5 thi hành kỷ luật đảng viên'],
    ],
    ['Xảy ra 15 vụ, giảm 4 vụ (21%) so với cùng kỳ.', ['21 Xảy ra vụ']],
    // the last of the deeds that are counted
    ['Công an huyện tiếp nhận 38 tin báo tố giác, đã giải quyết 35 tin, đạt 92,1%.', ['92.1 giải quyết tin']],
    ['Ngành khai thác, nuôi trồng 500 tấn, đạt 92% kế hoạch.', ['92 Ngành khai thác, nuôi trồng']],
    // a part without a comma before it
    [
      'Năm 2011 xã có 720 hộ trong đó có 374 hộ đạt gia đình văn hóa chiếm 51,7%.',
      ['51.7 hộ đạt gia đình văn hóa'],
    ],
    ['Xã đưa tổng số toàn huyện lên 26.380 hội viên, chiếm 74,9%.', ['74.9 hội viên']],
    ['Số hội viên nghèo giảm còn 302 hộ (4,78%).', ['4.78 Số hội viên nghèo']],
    ['Hội xóa được 42 nhà tạm, số hộ nghèo chỉ còn 0,6%.', ['0.6 số hộ nghèo']],
    ['Số hộ nghèo của huyện giảm 312 hộ, tương đương 2,4%.', ['2.4 Số hộ nghèo của huyện']],
    // times
    ['Hộ nghèo giảm từ 14,6% đầu năm xuống còn 11,2% cuối năm.', ['14.6 Hộ nghèo', '11.2 Hộ nghèo']],
    ['Bình quân mỗi năm, toàn tỉnh giảm 3,5% hộ nghèo.', ['3.5 hộ nghèo']],
    ['Tính đến 10 giờ, cử tri đi bỏ phiếu đạt 68%.', ['68 cử tri đi bỏ phiếu']],
    // what is done to each
    [
      'Các nhà thầu đã hoàn thành 90% nền đường, 75% mặt đường.',
      ['90 Các nhà thầu đã hoàn thành nền đường', '75 Các nhà thầu đã hoàn thành mặt đường'],
    ],
    [
      'Ngành tăng 18% tổ chức đảng, 15% đảng viên được kiểm tra.',
      ['18 tổ chức đảng', '15 đảng viên được kiểm tra'],
    ],
    // of whom something else is told
    [
      'Chuyển đổi số được đẩy mạnh với 80% cán bộ, công chức được bồi dưỡng kỹ năng.',
      ['80 cán bộ, công chức được bồi dưỡng kỹ năng'],
    ],
    [
      'Thực hiện tinh giản 67 biên chế, bằng 10,3% số biên chế giao năm 2015.',
      ['10.3 tinh giản biên chế trong số biên chế giao năm 2015'],
    ],
    // who is counted tells nothing
    ['Toàn huyện có 543/545 chi bộ kiểm điểm, đánh giá, đạt 99,6%.', ['99.6 chi bộ kiểm điểm, đánh giá']],
    ['Có 112 đảng viên chưa đánh giá, chiếm tỷ lệ 1,37%.', ['1.37 đảng viên chưa đánh giá']],
    // behind a clause of its own
    [
      'Hoạt động của các loại tội phạm được kiềm chế, phạm pháp hình sự giảm 5,3%.',
      ['5.3 phạm pháp hình sự'],
    ],
    // the deed, and not what else it counts
    [
      'Lực lượng công an điều tra, làm rõ 45/48 vụ phạm pháp hình sự, đạt 93,7%.',
      ['93.7 điều tra, làm rõ vụ phạm pháp hình sự'],
    ],
    [
      'Án rất nghiêm trọng xảy ra 65 vụ, điều tra làm rõ 63 vụ, 94 đối tượng, đạt 96,9%.',
      ['96.9 điều tra làm rõ vụ'],
    ],
    [
      'Có 91% chi bộ hoàn thành tốt nhiệm vụ, trong đó 23,8% xếp loại hoàn thành xuất sắc nhiệm vụ.',
      ['91 chi bộ hoàn thành tốt nhiệm vụ', '23.8 chi bộ xếp loại hoàn thành xuất sắc nhiệm vụ'],
    ],
    ['Án giết người làm rõ 3/3 vụ, đạt 100%.', ['100 Án giết người làm rõ vụ']],
    // parts of a thousand are no percentage
    ['Tỷ suất sinh thô là 17,15%o, tỷ lệ sinh con thứ ba là 12%.', ['12 tỷ lệ sinh con thứ ba']],
    // of whom, where they are not counted
    [
      'Trong số đảng viên vi phạm, khiển trách 12 đồng chí (57,1%), cảnh cáo 7 đồng chí (33,3%).',
      ['57.1 đảng viên vi phạm: khiển trách', '33.3 đảng viên vi phạm: cảnh cáo'],
    ],
    ['Trong số cấp ủy viên mới, 45% tham gia lần đầu.', ['45 cấp ủy viên mới tham gia lần đầu']],
    [
      'Có 85% tổ chức đảng thực hiện tốt, 15% còn hạn chế.',
      ['85 tổ chức đảng thực hiện tốt', '15 tổ chức đảng còn hạn chế'],
    ],
    [
      'Chất lượng cấp ủy khóa mới được nâng lên: 95% có trình độ đại học.',
      ['95 Chất lượng cấp ủy khóa mới: có trình độ đại học'],
    ],
    [
      'Đội ngũ cán bộ, công chức huyện có 186 người: trình độ thạc sĩ 32 người (17,2%), nữ 72 người (38,7%).',
      ['17.2 Đội ngũ cán bộ, công chức huyện: trình độ thạc sĩ', '38.7 Đội ngũ cán bộ, công chức huyện: nữ'],
    ],
    ['Phòng Nội vụ đã thẩm định 45 hồ sơ, trong đó 93,3% đúng hạn.', ['93.3 hồ sơ đúng hạn']],
    ['Kỳ thi năm nay, toàn tỉnh có 98,4% thí sinh đỗ tốt nghiệp.', ['98.4 thí sinh đỗ tốt nghiệp']],
    // amounts of others
    [
      'Thu nhập bình quân tăng từ 28 triệu đồng lên 45 triệu đồng/năm (tăng 60,7%).',
      ['60.7 Thu nhập bình quân'],
    ],
    [
      'Sản lượng chè đạt 12.400 tấn (tăng 4%), cam 8.600 tấn (giảm 12%).',
      ['4 Sản lượng chè', '12 Sản lượng cam'],
    ],
    ['Nhân dân gửi 125 ý kiến, đã trả lời 118 ý kiến, đạt 94,4%.', ['94.4 trả lời ý kiến']],
    [
      'Có 367.000 người tham gia bảo hiểm, tăng 67.000 người, gấp 3 lần, chiếm 80% dân số.',
      ['80 người tham gia bảo hiểm trong dân số'],
    ],
    // a head alone shares nothing, a unit takes the stead of another
    ['Doanh thu tăng 30%, lợi nhuận tăng 25%.', ['30 Doanh thu', '25 lợi nhuận']],
    [
      'Số văn bản có ký số của xã Tân Quang chiếm 99%, phường Trần Phú 100%.',
      ['99 Số văn bản có ký số của xã Tân Quang', '100 Số văn bản có ký số của phường Trần Phú'],
    ],
    ['Nông nghiệp chiếm tỷ trọng 42,5%, công nghiệp chiếm 27%.', ['42.5 Nông nghiệp', '27 công nghiệp']],
    ['Thuế thu nhập cá nhân đạt 121% dự toán.', ['121 Thuế thu nhập cá nhân']],
    // the rate that something is told with
    ['Cuộc bầu cử đã thành công tốt đẹp với tỷ lệ cử tri đi bầu đạt 99,9%.', ['99.9 tỷ lệ cử tri đi bầu']],
    // a contract is a plan
    ['Tiến độ thực hiện dự án đạt 40% khối lượng hợp đồng.', ['40 Tiến độ thực hiện dự án']],
    [
      'Có 98% hồ sơ được giải quyết theo quy trình (cán bộ tiếp nhận, lãnh đạo ký duyệt, văn thư đóng dấu, trả kết quả).',
      ['98 hồ sơ được giải quyết theo quy trình'],
    ],
  ])('%s', (text, expected) => {
    expect(indicators(text)).toEqual(expected);
  });

  it.each([
    // nouns of a list before what is said of them all
    [
      'Tỷ lệ hộ gia đình, thôn, cơ quan đạt chuẩn văn hóa lần lượt là 88%, 82% và 95%.',
      [
        '88 Tỷ lệ hộ gia đình đạt chuẩn văn hóa',
        '82 Tỷ lệ thôn đạt chuẩn văn hóa',
        '95 Tỷ lệ cơ quan đạt chuẩn văn hóa',
      ],
    ],
    [
      'Tỷ lệ nữ, trẻ tuổi, người có trình độ đại học lần lượt là 30%, 20%, 80%.',
      ['30 Tỷ lệ nữ', '20 Tỷ lệ trẻ tuổi', '80 Tỷ lệ người có trình độ đại học'],
    ],
    // the same words with another behind them
    [
      'Kết quả giải ngân nguồn vốn ngân sách trung ương đạt 79%, ngân sách tỉnh đạt 85%.',
      ['79 giải ngân nguồn vốn ngân sách trung ương', '85 giải ngân nguồn vốn ngân sách tỉnh'],
    ],
    [
      'Số vụ tai nạn giao thông giảm 5%, giao thông nông thôn đạt 90%.',
      ['5 Số vụ tai nạn giao thông', '90 giao thông nông thôn'],
    ],
    // another number, another grade
    [
      'Tỷ lệ bao phủ vắc xin mũi 1 cho người từ 18 tuổi trở lên đạt 99%, mũi 2 đạt 96%.',
      [
        '99 Tỷ lệ bao phủ vắc xin mũi 1 cho người từ 18 tuổi trở lên',
        '96 Tỷ lệ bao phủ vắc xin mũi 2 cho người từ 18 tuổi trở lên',
      ],
    ],
    [
      'Khối lượng thi công gói thầu số 3 đạt 65%, gói thầu số 4 đạt 48%.',
      ['65 Khối lượng thi công gói thầu số 3', '48 Khối lượng thi công gói thầu số 4'],
    ],
    [
      'Đội ngũ giáo viên mầm non đạt chuẩn 92%, tiểu học 85%.',
      ['92 Đội ngũ giáo viên mầm non đạt chuẩn', '85 Đội ngũ giáo viên tiểu học đạt chuẩn'],
    ],
    // what is said of one is said of the next
    [
      'Tỷ lệ đường trục xã được cứng hóa là 100%, đường trục thôn 92%.',
      ['100 Tỷ lệ đường trục xã được cứng hóa', '92 Tỷ lệ đường trục thôn được cứng hóa'],
    ],
    [
      'Tỷ lệ học sinh tiểu học lên lớp đạt 99%, học sinh THCS tốt nghiệp đạt 98%.',
      ['99 Tỷ lệ học sinh tiểu học lên lớp', '98 Tỷ lệ học sinh THCS tốt nghiệp'],
    ],
    // two heads
    [
      'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng tăng 12,5%; trong đó dịch vụ lưu trú tăng 16,2%.',
      ['12.5 Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng', '16.2 doanh thu dịch vụ lưu trú'],
    ],
    // no word by itself
    [
      'Tổng dư nợ tăng 7,6%; nợ quá hạn chiếm 0,08% tổng dư nợ.',
      ['7.6 Tổng dư nợ', '0.08 nợ quá hạn trong tổng dư nợ'],
    ],
    // heads of a body
    [
      'Ban Chấp hành mới có 27 đồng chí, tuổi bình quân 43,5; nữ 6 đồng chí, chiếm 22,2%.',
      ['22.2 Ban Chấp hành mới: nữ'],
    ],
    ['Đại hội bầu Ban Chấp hành gồm 27 đồng chí. Trong đó nữ chiếm 22%.', ['22 Ban Chấp hành: nữ']],
  ])('in a list: %s', (text, expected) => {
    expect(indicators(text)).toEqual(expected);
  });

  it('takes a count that changed for what a share in its bracket is of', () => {
    const found = extract(
      'So với cùng kỳ giảm 2 người chết (22,2%), giảm 38 phòng, ban (15,2%).',
    ).percentages;
    expect(found.map(({ change }) => change)).toEqual(['decrease', 'decrease']);
  });

  it.each([
    ['Trên 85% hồ sơ công việc được xử lý trên mạng.', ['hồ sơ công việc']],
    ['Lao động được hỗ trợ 50% chi phí ăn ở.', ['chi phí ăn ở']],
    ['Rừng trồng chiếm 52% diện tích tự nhiên.', ['diện tích tự nhiên']],
    ['Có 45% số hộ muốn vay thêm vốn.', ['hộ']],
    ['Cả xã có 87% thôn của toàn xã đạt chuẩn.', ['thôn']],
  ])('of whom: %s', (text, expected) => {
    expect(populations(text)).toEqual(expected);
  });
});
