import { describe, expect, it } from 'vitest';
import { loadPageCues } from './load-page-cues.ts';

const { isCutName } = loadPageCues();

describe('isCutName', () => {
  it.each([
    ['Dự hội nghị có đồng chí Lò Văn', 'Thoan, Bí thư Huyện ủy'],
    ['Ngày 9-11, ông Nguyễn Văn', 'Tranh - Phó Chủ tịch UBND huyện - cho biết'],
    ['Chủ tịch UBND huyện Nghi Lộc Nguyễn Tiến', 'Lợi vừa ký quyết định'],
    ['Bí thư Chi bộ xóm Oi Nọi Bàn Thị', 'Mai là bí thư chi bộ trẻ nhất'],
    ['bà H’Kim Rơ', 'Yam (Chủ tịch Hội LHPN huyện) nói'],
    ['Đồng chí Cấn Việt', 'Anh, Viện trưởng tái cử'],
    ['Đến dự có các đồng chí: Lâm Quốc', 'Thiện, Trưởng Ban Dân tộc tỉnh; Hà Lan, Chánh Văn phòng'],
    ['Đến dự, Phó Bí thư Thường trực Tỉnh ủy Nguyễn', 'Minh yêu cầu gương mẫu'],
    ['Người ký: Chủ tịch UBND huyện La Văn', 'Nam.'],
    ['Trao quyết định cho đồng chí Mùa A', 'Tủa. Năm 2017, đồng chí về xã'],
    ['Thầy Hạng', 'A Chu, Phó Hiệu trưởng'],
    ['Các phó chủ tịch gồm ông Nguyễn Hữu Thuần, Bùi Đức', 'Vinh;'],
    ['Cùng đi có bí thư chi bộ Siu', "H'Nga đi từng nhà"],
    ['Theo Phó Chủ tịch HĐND huyện Rah', 'Lan Chơn, toàn huyện có 96 già làng'],
    ['mọi việc do bác sĩ CKII Liêu', 'Chí Hùng - Phó Giám đốc - phụ trách'],
    ['6. Ông Hoàng Ngọc', 'Dậu: thôi giữ chức'],
    ['Biểu dương gương điển hình. Y', 'Thương Niê, Bí thư Đoàn xã'],
    ['ĐẾN DỰ CÓ ĐỒNG CHÍ NGUYỄN VĂN', 'AN, BÍ THƯ HUYỆN ỦY'],
  ])('goes on with %s | %s', (line, next) => expect(isCutName(line, next, false)).toBe(true));

  it.each([
    ['Trao quyết định cho ông Lê Hùng', 'Sáng nay, UBND tỉnh tổ chức', 'another sentence'],
    ['Dự lễ có đồng chí Lò Văn Thoan.', 'Thoan, sinh năm 1970', 'closed by a stop'],
    ['Tân Chủ tịch huyện là ông Lê Hùng', 'Ông Hùng, 45 tuổi, quê Nghệ An', 'a form of address'],
    ['Bí thư Huyện ủy tiếp ông Lê Hùng', 'Hiện, toàn huyện có 20 xã', 'a word that opens sentences'],
    ['Bí thư Huyện ủy tiếp ông Lê Hùng', 'Lễ trao quà diễn ra sáng 5/6', 'a noun that opens sentences'],
    ['Bí thư Huyện ủy tiếp ông Lê Hùng', 'Chiều cùng ngày, đoàn về xã', 'a time of day'],
    [
      'Bí thư Huyện ủy tiếp ông Lê Hùng',
      'Anh cho biết, vụ này được mùa',
      'a form of address that begins a sentence',
    ],
    ['Ủy viên: Nguyễn Văn An', 'Trần Văn Bình, Trưởng ban', 'a list of whole names'],
    ['Trưởng ban: Lê Hùng', 'Đỗ Nam, Phó trưởng ban', 'a list of short names'],
    ['Bài và ảnh: Lê Trung', 'Tags: luân chuyển', 'a label'],
    ['Người viết: Lê Minh', 'II. Kết quả', 'a number of an outline'],
    ['Người viết: Lê Hữu Danh', 'Nam', 'a cell that stands alone'],
    ['Nguyễn Văn An', 'Hải, Phòng Nội vụ', 'a row of a list'],
    ['Đại hội Đảng bộ quận Hoàng Mai', 'Hà Nội, ngày 5/6', 'a dateline'],
    ['Hội nghị tổng kết công tác của huyện Tam Nông', 'Đến dự, có lãnh đạo tỉnh', 'no name before it'],
  ])('stops between %s | %s', (line, next) => expect(isCutName(line, next, false)).toBe(false));

  it('takes no dateline under a title for the rest of a name', () => {
    const next = 'Điện Biên - Sáng 5/6, Huyện ủy họp';
    expect(isCutName('Tân Bí thư Huyện ủy là ông Lò Văn', next, true)).toBe(false);
  });
});
