import { describe, expect, it } from 'vitest';
import { extract, officialsIn } from '../../../support/extract.ts';

/** Our own sentences in the manner of local news; what each states, by careful reading. */
const cases: [text: string, ...rows: string[]][] = [
  ['Dự hội nghị có đồng chí Lò Văn Hặc, Tỉnh ủy viên, Bí thư Huyện ủy, Chủ tịch HĐND huyện.',
    'Lò Văn Hặc | Tỉnh ủy viên | current', 'Lò Văn Hặc | Bí thư Huyện ủy | current', 'Lò Văn Hặc | Chủ tịch HĐND huyện | current'],
  ['Bà Quàng Thị Mai - Phó Chủ tịch UBND huyện Thuận Châu phát biểu khai mạc.', 'Quàng Thị Mai | Phó Chủ tịch UBND huyện | current'],
  ['Chủ tịch UBND xã Chiềng Ly Cà Văn Thoan cho biết thêm.', 'Cà Văn Thoan | Chủ tịch UBND xã | current'],
  ['Bí thư Huyện uỷ Sông Mã Tòng Văn Ánh chủ trì hội nghị.', 'Tòng Văn Ánh | Bí thư Huyện ủy | current'],
  ['Ông Bùi Quốc Huy (Trưởng phòng Nội vụ huyện) và bà Đinh Thị Lụa (Chánh Thanh tra huyện) cùng tham dự.',
    'Bùi Quốc Huy | Trưởng phòng Nội vụ huyện | current', 'Đinh Thị Lụa | Chánh Thanh tra huyện | current'],
  ['Các đồng chí: Hà Văn Tâm, Phó Bí thư Thường trực Huyện ủy; Lê Thị Thu, Phó Chủ tịch HĐND huyện; Vũ Đức Minh, Chủ nhiệm UBKT Huyện ủy dự lễ.',
    'Hà Văn Tâm | Phó Bí thư Thường trực Huyện ủy | current', 'Lê Thị Thu | Phó Chủ tịch HĐND huyện | current', 'Vũ Đức Minh | Chủ nhiệm UBKT Huyện ủy | current'],
  ['Hai Phó Chủ tịch UBND xã là ông Sùng A Dơ và bà Giàng Thị Chá bị kiểm điểm.',
    'Sùng A Dơ | Phó Chủ tịch UBND xã | current', 'Giàng Thị Chá | Phó Chủ tịch UBND xã | current'],
  ['Ông Trịnh Văn Sỹ, nguyên Bí thư Tỉnh ủy, nguyên Chủ tịch HĐND tỉnh đến dâng hương.',
    'Trịnh Văn Sỹ | Bí thư Tỉnh ủy | former', 'Trịnh Văn Sỹ | Chủ tịch HĐND tỉnh | former'],
  ['Đồng chí Đoàn Thị Hương, quyền Chủ tịch UBND thị xã, kết luận.', 'Đoàn Thị Hương | Chủ tịch UBND thị xã | acting'],
  ['Đồng chí Ngô Thế Hùng - UVBTV, Trưởng Ban Tuyên giáo Huyện ủy - trình bày dự thảo.',
    'Ngô Thế Hùng | Ủy viên Ban Thường vụ Huyện ủy | current', 'Ngô Thế Hùng | Trưởng Ban Tuyên giáo Huyện ủy | current'],
  ['Ông Y Kha Niê, Chủ tịch UBND xã Ea Sin, và bà H’Mai Mlô, Chủ tịch Hội LHPN xã, trao quà.',
    'Y Kha Niê | Chủ tịch UBND xã | current', 'H’Mai Mlô | Chủ tịch Hội LHPN xã | current'],
  ['ông Phạm Quang Tiến - giám đốc Sở Xây dựng - được điều động giữ chức bí thư Huyện ủy Kim Sơn.',
    'Phạm Quang Tiến | Giám đốc Sở Xây dựng | outgoing', 'Phạm Quang Tiến | Bí thư Huyện ủy | incoming'],
  ['HĐND huyện bầu đồng chí Nguyễn Trọng Nghĩa giữ chức vụ Phó Chủ tịch UBND huyện nhiệm kỳ 2021 - 2026.', 'Nguyễn Trọng Nghĩa | Phó Chủ tịch UBND huyện | incoming'],
  ['Ông Lưu Đình Khải thôi giữ chức Trưởng phòng Tư pháp huyện để nghỉ hưu.', 'Lưu Đình Khải | Trưởng phòng Tư pháp huyện | outgoing'],
  ['Thượng tá Hoàng Văn Quý, Trưởng Công an huyện, cho biết vụ việc đang được điều tra. Ông Quý khẳng định sẽ xử lý nghiêm.', 'Hoàng Văn Quý | Trưởng Công an huyện | current'],
  ['ĐỒNG CHÍ LƯƠNG VĂN BA, BÍ THƯ ĐẢNG ỦY XÃ', 'Lương Văn Ba | Bí thư đảng ủy xã | current'],
  ['Đoàn công tác do đồng chí Lù Thị Nga, Phó Bí thư Huyện ủy, làm Trưởng đoàn kiểm tra tại xã.',
    'Lù Thị Nga | Phó Bí thư Huyện ủy | current', 'Lù Thị Nga | Trưởng đoàn kiểm tra | current'],
  ['Các đồng chí là Ủy viên Ban Thường vụ Huyện ủy: Ma Văn Sìn, Trưởng Ban Tổ chức; Lộc Thị Hoa, Chủ nhiệm UBKT Huyện ủy cùng dự.',
    'Ma Văn Sìn | Ủy viên Ban Thường vụ Huyện ủy | current', 'Lộc Thị Hoa | Ủy viên Ban Thường vụ Huyện ủy | current',
    'Ma Văn Sìn | Trưởng Ban Tổ chức | current', 'Lộc Thị Hoa | Chủ nhiệm UBKT Huyện ủy | current'],
  ['Các đồng chí Vi Thị Lan và Hà Văn Bình được bầu giữ chức Phó Bí thư Đảng ủy xã.',
    'Vi Thị Lan | Phó Bí thư Đảng ủy xã | incoming', 'Hà Văn Bình | Phó Bí thư Đảng ủy xã | incoming'],
  ['Ông Tạ Văn Kha, nguyên Phó Trưởng phòng Nội vụ huyện, hiện là Bí thư Đảng ủy xã, chia sẻ.',
    'Tạ Văn Kha | Phó Trưởng phòng Nội vụ huyện | former', 'Tạ Văn Kha | Bí thư Đảng ủy xã | current'],
  ['Đồng chí Lò Thị Xoan giữ chức Bí thư Huyện ủy Sốp Cộp thay đồng chí Vì Văn Hom được điều động về tỉnh.',
    'Lò Thị Xoan | Bí thư Huyện ủy | incoming', 'Vì Văn Hom | Bí thư Huyện ủy | outgoing'],
  ['Bà Quàng Thị Oanh, nguyên Bí thư Huyện đoàn, và ông Lường Văn Pầng, Phó Chánh Văn phòng Huyện ủy, được bầu giữ chức Phó Chủ tịch UBND huyện.',
    'Quàng Thị Oanh | Bí thư Huyện đoàn | former', 'Quàng Thị Oanh | Phó Chủ tịch UBND huyện | incoming',
    'Lường Văn Pầng | Phó Chánh Văn phòng Huyện ủy | outgoing', 'Lường Văn Pầng | Phó Chủ tịch UBND huyện | incoming'],
  ['Khiển trách ông Lò Văn Ún; đề nghị cách chức Chủ tịch UBND xã Mường Và đối với ông Vì Văn Siêng.', 'Vì Văn Siêng | Chủ tịch UBND xã | current'],
  ['Nguyên Hiệu trưởng Hà Thị Nụ, nay là Phó Trưởng phòng Giáo dục và Đào tạo huyện, vui mừng.',
    'Hà Thị Nụ | Hiệu trưởng | former', 'Hà Thị Nụ | Phó Trưởng phòng Giáo dục và Đào tạo huyện | current'],
  ['Chủ tịch UBND H.Mộc Châu Đỗ Minh Tâm và Trưởng phòng Cảnh sát hình sự Bạc Cầm Khuyên có mặt.',
    'Đỗ Minh Tâm | Chủ tịch UBND huyện | current', 'Bạc Cầm Khuyên | Trưởng phòng Cảnh sát hình sự | current'],
  ['Ông Lò Văn Ngoan, Phó Giám đốc Sở, và bà Tráng Thị Sua, Bí thư Chi bộ thôn Nà Tân, dự.',
    'Lò Văn Ngoan | Phó Giám đốc Sở | current', 'Tráng Thị Sua | Bí thư Chi bộ thôn | current'],
  ['Các đồng chí Lường Thị Pâng, Phó Giám đốc Sở Tư pháp; Hà Văn Xôn, Chánh Thanh tra tỉnh được bổ nhiệm lần lượt giữ chức Giám đốc Sở Tư pháp và Giám đốc Sở Nội vụ.',
    'Lường Thị Pâng | Phó Giám đốc Sở Tư pháp | outgoing', 'Lường Thị Pâng | Giám đốc Sở Tư pháp | incoming',
    'Hà Văn Xôn | Chánh Thanh tra tỉnh | outgoing', 'Hà Văn Xôn | Giám đốc Sở Nội vụ | incoming'],
  ['Ông Lèo Văn Quyết lần lượt giữ chức Phó Bí thư Huyện đoàn, Bí thư Huyện đoàn.',
    'Lèo Văn Quyết | Phó Bí thư Huyện đoàn | former', 'Lèo Văn Quyết | Bí thư Huyện đoàn | former'],
  ['Ông Mùa A Thếnh dự. Trước đó, ông là Phó Giám đốc Sở Nội vụ.', 'Mùa A Thếnh | Phó Giám đốc Sở Nội vụ | former'],
  ['Anh Vừ A Dua được kết nạp Đảng. Nay đồng chí Dua đã là Bí thư Đảng ủy xã.', 'Vừ A Dua | Bí thư Đảng ủy xã | current'],
  ['BS.CKII Lò Thị Phấn, Giám đốc Trung tâm Y tế huyện, cho biết.', 'Lò Thị Phấn | Giám đốc Trung tâm Y tế huyện | current'],
  ['Ông Trần Văn Tư, Chủ tịch UBND xã, cho biết.', 'Trần Văn Tư | Chủ tịch UBND xã | current'],
  ['Ông Đỗ Mạnh Tài, Giám đốc Công ty TNHH Hòa Phát, tài trợ.'],
  ['Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh.'],
  ['Trường THPT Nguyễn Huệ và đường Trần Hưng Đạo được trang hoàng.'],
  ['Các đồng chí Ủy viên Ban Thường vụ Huyện ủy, lãnh đạo UBND huyện cùng dự.'],
  ['Đồng chí Bí thư Huyện ủy nhấn mạnh ba nhiệm vụ.'],
  ['Nhạc sĩ Văn Cao và bài Tiến quân ca.'],
]; // biome-ignore format: a text and its rows

describe('officials', () => {
  it.each(cases)('%s', (text, ...rows) => {
    expect(officialsIn(text)).toEqual(rows);
  });
  it('says a person and post once, with the fullest wording', () => {
    const text =
      'Ông Lê Văn Đức, Phó Bí thư, phát biểu.\nPhó Bí thư Thường trực Huyện ủy Lê Văn Đức dự. Ông Đức, Phó Bí thư Thường trực Huyện ủy, kết luận.';
    expect(officialsIn(text)).toContain('Lê Văn Đức | Phó Bí thư Thường trực Huyện ủy | current');
    expect(officialsIn(text).filter((row) => row.includes('Thường trực'))).toHaveLength(1);
  });
});

describe('careers', () => {
  it('gives lines of a career to the person told of, with their years', () => {
    const text =
      'Ông Cầm Ngọc Minh được bầu giữ chức Chủ tịch HĐND tỉnh.\n- Năm 1998 - 2003: Chuyên viên Sở Tư pháp;\n- 2003 - 2010: Bí thư Huyện đoàn, Phó Chủ tịch UBND huyện;\n- Từ năm 2010 đến nay: Bí thư Huyện ủy.';
    const rows = extract(text, { published_on: '2021-06-01' }).appointments.map((row) => [
      row.position,
      row.tenure,
      row.held_from,
      row.held_to,
    ]);
    expect(rows).toEqual([
      ['Chủ tịch HĐND tỉnh', 'incoming', null, null],
      ['Chuyên viên Sở Tư pháp', 'former', '1998', '2003'],
      ['Bí thư Huyện đoàn', 'former', '2003', '2010'],
      ['Phó Chủ tịch UBND huyện', 'former', '2003', '2010'],
      ['Bí thư Huyện ủy', 'current', '2010', null],
    ]);
  });
});

describe('units of posts', () => {
  it('takes the unit named, else the unit of the news, valid at the date', () => {
    const rows = extract('Huyện Mai Sơn họp. Bí thư Huyện ủy Lò Văn Pán chủ trì; ông Cầm Văn Hoa, Chủ tịch UBND huyện Yên Châu, cùng dự.', {
      title: 'Mai Sơn sơ kết sáu tháng', published_on: '2020-07-01',
    }).appointments; // biome-ignore format: one call
    expect(rows.map((row) => [row.person_name, row.place, row.level])).toEqual([
      ['Lò Văn Pán', 'huyện Mai Sơn', 'huyện'],
      ['Cầm Văn Hoa', 'huyện Yên Châu', 'huyện'],
    ]);
    expect(rows[0]!.organization).toBe('Huyện ủy Mai Sơn');
  });
  it('reads one name as the district before July 2025 and as the commune after', () => {
    const place = (published_on: string, text: string) => extract(text, { published_on }).place;
    expect(place('2024-05-01', 'Huyện Chi Lăng tổ chức hội nghị.')).toBe('huyện Chi Lăng');
    expect(place('2025-09-01', 'Xã Chi Lăng, tỉnh Lạng Sơn tổ chức hội nghị.')).toBe('xã Chi Lăng');
  });
});

describe('evidence', () => {
  it('gives code-point offsets that quote the text, beyond the first plane too', () => {
    const body = 'Tin 🌾🌾 mới. Ông Vàng A Lử, Chủ tịch UBND xã, dự.';
    const [row] = extract(body).appointments;
    expect([...body].slice(row!.char_start, row!.char_end).join('')).toBe(row!.text);
    expect(row!.evidence).toContain('Vàng A Lử');
    expect(row!.sentence_no).toBe(1);
  });
});
