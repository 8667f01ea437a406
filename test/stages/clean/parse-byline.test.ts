import { describe, expect, it } from 'vitest';
import { parseAuthorName, parseByline } from '../../../src/stages/clean/parse-byline.ts';
import { loadPageCues } from './load-page-cues.ts';

const cues = loadPageCues();

describe('parseByline', () => {
  it.each([
    ['Văn Thiện - Trung tâm VHTT&TT', 'Văn Thiện', 'Trung tâm VHTT&TT'],
    ['Tác giả: Lê Lan', 'Lê Lan', null],
    ['Tin, ảnh: Hà Thu – Minh Ngọc', 'Hà Thu – Minh Ngọc', null],
    ['Tin, ảnh: Thu Hiền - Đài TT-TH An Hòa', 'Thu Hiền', 'Đài TT-TH An Hòa'],
    ['Tin Khánh Hiền – Thanh Tiến', 'Khánh Hiền – Thanh Tiến', null],
    ['Bài, ảnh: T.T', 'T.T', null],
    ['Lương Hoàng (UBKT Huyện ủy Can Lộc)', 'Lương Hoàng', 'UBKT Huyện ủy Can Lộc'],
    ['Hà Thu (tổng hợp)', 'Hà Thu', null],
    ['PHÙNG KHIÊM', 'PHÙNG KHIÊM', null],
    ['Nhóm PV Bạn đọc thực hiện', 'Nhóm PV Bạn đọc', null],
    [
      'Đại tá, ThS. LÒ VĂN CHỰA, Chính ủy Trung đoàn 82',
      'Đại tá, ThS. LÒ VĂN CHỰA',
      'Chính ủy Trung đoàn 82',
    ],
    ['Người trả lời: Luật gia Lò Văn Chựa', 'Luật gia Lò Văn Chựa', null],
    ['Người đăng: Lò Thị Mai vào lúc 20:14', 'Lò Thị Mai', null],
    ['Nguồn: Đài TT-TH huyện', null, 'Đài TT-TH huyện'],
    ['Theo daknong online', null, 'daknong online'],
    ['Tác giả: admin', null, null],
    ['PV: Hà Thu', 'Hà Thu', null],
    ['Phóng viên: T.T', 'T.T', null],
    ['Nhóm PV: Lê Lan - Hà Thu', 'Lê Lan - Hà Thu', null],
    ['Tin: Anh Tú - Ảnh: Bảo Lâm', 'Anh Tú - Bảo Lâm', null],
    ['Bài: Minh Anh; ảnh: TTXVN', 'Minh Anh', null],
    ['Tin: Hà Thu (Ảnh: Lê An)', 'Hà Thu - Lê An', null],
    ['Bài: Lê Lan, Ảnh: Internet', 'Lê Lan', null],
    ['Hà Vi, Theo Phụ nữ Miền Sông', 'Hà Vi', 'Phụ nữ Miền Sông'],
    ['Theo Lê Trúc (Báo Nông thôn mới)', 'Lê Trúc', 'Báo Nông thôn mới'],
    ['PV/VOV', 'PV', 'VOV'],
    ['Nhóm phóng viên Xây dựng Đảng', 'Nhóm phóng viên Xây dựng Đảng', null],
    ['Tin: CTV Minh Đức', 'Minh Đức', null],
    ['Xuân Hòa - st', 'Xuân Hòa', null],
    ['Mai Hoa thực hiện', 'Mai Hoa', null],
    ['Bảo Ngọc./.', 'Bảo Ngọc', null],
    ['Vương Hạ – ĐTT.', 'Vương Hạ', 'ĐTT'],
    ['Bút ký của Lường Hạnh', 'Lường Hạnh', null],
    ['Bạn đọc: Mai Kim Thoa', 'Mai Kim Thoa', null],
    ['Bài: Ma Thị Duyến - Giảng viên Trung tâm', 'Ma Thị Duyến', 'Giảng viên Trung tâm'],
    ['Tác giả: Lường Hạnh - Dạy văn ở Mường Khoa', 'Lường Hạnh', 'Dạy văn ở Mường Khoa'],
    ['Lò Văn Páo (Đồn Biên phòng Keo Lôm)', 'Lò Văn Páo', 'Đồn Biên phòng Keo Lôm'],
    ['Nguồn/Tác giả: Lê Khoa', 'Lê Khoa', null],
    ['Nguồn: Lê Khoa', null, 'Lê Khoa'],
    ['Trần Đạt - CTV', 'Trần Đạt', null],
    ['PV - CTV', 'PV - CTV', null],
    ['Trần Đạt – Ảnh: Hải Lý', 'Trần Đạt – Hải Lý', null],
    ['Trần Đạt - Ảnh: CTV', 'Trần Đạt', null],
    ['Thượng tá Nguyễn Minh (Công an huyện)', 'Thượng tá Nguyễn Minh', 'Công an huyện'],
    ['Nguyễn Minh - minhnv@langnon.vn', 'Nguyễn Minh', null],
    ['Tin: Nguyễn Minh (Email: minhnv@langnon.vn)', 'Nguyễn Minh', null],
    ['[Lê Khoa]', 'Lê Khoa', null],
    ['- Lê Khoa -', 'Lê Khoa', null],
    ['Đoàn Gia Lạc', 'Đoàn Gia Lạc', null],
    ['Cô Ba', 'Cô Ba', null],
    ['Đăng bởi: Ban biên tập', null, 'Ban biên tập'],
  ])('reads %s', (line, author, office) => {
    expect(parseByline(line, cues)).toMatchObject({ author, office });
  });

  it.each([
    'Theo nghị quyết, học sinh mầm non ở xã khu vực III được miễn học phí.',
    'PV: Xin trân trọng cảm ơn ông!',
    'PV: Huyện thực hiện Quy định 98 của Bộ Chính trị thế nào?',
    'PV: Huyện ủy đã làm gì để giảm nghèo',
    'Phóng viên: Xã còn khó khăn gì?',
    'PV: Trung tâm Y tế huyện tiêm 12 nghìn liều vắc xin trong năm',
    'PV: Cảm ơn ông.',
    'Nhóm PV: Huyện Yên Thủy triển khai Nghị quyết 18 ra sao?',
    'Nội dung: Huyện đã thực hiện Quy định 98',
    'Hỏi: Xã sắp xếp cán bộ dôi dư ra sao?',
    'Tin MỚI',
    'Tin tức',
    'Sáng nay, đồng chí Lê Lan dự hội nghị',
    'Theo dõi chúng tôi:',
    'Trung tâm Văn hóa huyện',
    'Đọc thêm',
    'Tin: 3 xã đạt chuẩn - Ảnh: Hà',
    'Chính phủ thực hiện',
    'Nhóm tác giả đoạt giải Nhất',
    'PV - Huyện đã làm gì để giảm nghèo',
    'Bút ký của một người lính',
    'Phóng sự của Đài đoạt giải Nhất toàn quốc',
    'Bạn đọc có thể xem tại đây',
    'Phỏng vấn Bí thư Huyện ủy',
    'Em Trần Việt Minh - Học sinh lớp 9A',
    'Bà Lê Thị Hoa. Ảnh: Hải Lý',
    'Đoàn Thanh Niên',
    'Đoàn xã Mường Khoa',
    'Luật sư Đoàn',
    'Đại tá, Anh hùng lực lượng vũ trang từng sống ở bản',
    'Trả lời: Có, theo Điều 15',
  ])('takes %s for no byline', (line) => {
    expect(parseByline(line, cues)).toBeNull();
  });

  it('takes no account, address or office for a writer', () => {
    expect(
      ['admin', 'https://facebook.com/bao', 'Đài Truyền thanh huyện', 'Lê Lan'].map((name) =>
        parseAuthorName(name, cues),
      ),
    ).toEqual([null, null, null, 'Lê Lan']);
  });
});
