import { describe, expect, it } from 'vitest';
import { officialsIn } from '../../../support/extract.ts';

/** How other newsrooms tell of posts, each beside what it could be taken for. */
const cases: [text: string, ...rows: string[]][] = [
  // What the holder is in charge of, or the body at large, before the name; a former post behind it.
  ['Phó Chủ tịch UBND xã phụ trách văn hóa - xã hội Lầu Mí Pó cho hay, trẻ đã ra lớp.', 'Lầu Mí Pó | Phó Chủ tịch UBND xã | current'],
  ['Hiệu trưởng nhà trường, thầy Lò Văn Ún, nói rằng trường thiếu giáo viên.', 'Lò Văn Ún | Hiệu trưởng | current'],
  ['Trưởng phòng Văn hóa huyện, bà Vì Thị Mai, nguyên Phó Trưởng phòng Nội vụ huyện, kiểm tra.',
    'Vì Thị Mai | Trưởng phòng Văn hóa huyện | current', 'Vì Thị Mai | Phó Trưởng phòng Nội vụ huyện | former'],
  ['Phó Chủ tịch UBND xã phụ trách văn hóa, Lò Văn Ún hát.'],
  ['Bà Vì Thị Mai, Tổ trưởng chuyên môn Trường THPT Mai Sơn, dự họp.', 'Vì Thị Mai | Tổ trưởng chuyên môn Trường THPT | current'],
  ['Ông Lò Văn Ún trở thành tân Chủ tịch HĐND tỉnh.', 'Lò Văn Ún | Chủ tịch HĐND tỉnh | incoming'],
  ['Chị Vì Thị Mai ước mơ trở thành Bí thư Đoàn xã.'],
  // A clause before its person.
  ['Làm Trưởng thôn từ năm 2010, ông Lò Văn Ún hiểu từng nhà.', 'Lò Văn Ún | Trưởng thôn | current'],
  ['Được bầu làm Bí thư Đoàn xã năm 2018, chị Vì Thị Mai vận động thanh niên.', 'Vì Thị Mai | Bí thư Đoàn xã | current'],
  ['Sau hơn 10 năm giữ chức Bí thư Đảng ủy xã, bà Vì Thị Mai xin nghỉ hưu.', 'Vì Thị Mai | Bí thư Đảng ủy xã | outgoing'],
  ['Từng làm Chủ tịch UBND xã, ông Lò Văn Ún hiểu dân.', 'Lò Văn Ún | Chủ tịch UBND xã | former'],
  ['Chị Vì Thị Mai là người Thái. Nhiều năm làm Chi hội trưởng phụ nữ bản, chị thuộc từng hộ.', 'Vì Thị Mai | Chi hội trưởng phụ nữ bản | current'],
  ['Trao quyết định giữ chức Trưởng phòng Y tế huyện, ông Lò Văn Ún nhấn mạnh trách nhiệm.'],
  ['Vừa là Trưởng bản, vừa là Bí thư chi bộ, ông Lò Văn Ún bận cả ngày.', 'Lò Văn Ún | Trưởng bản | current', 'Lò Văn Ún | Bí thư chi bộ | current'],
  ['Lúc đang là Chủ tịch UBND xã Chiềng Sơ, ông Lò Văn Ún bị tố cáo.', 'Lò Văn Ún | Chủ tịch UBND xã | former'],
  ['Đón đoàn có ông Lò Văn Ún, khi đó là Bí thư Huyện ủy, và Vì Văn Mẩy, lúc bấy giờ làm Chủ tịch UBND huyện.',
    'Lò Văn Ún | Bí thư Huyện ủy | former', 'Vì Văn Mẩy | Chủ tịch UBND huyện | former'],
  ['Với cương vị Chủ tịch UBND thị trấn thời điểm đó, Lò Văn Ún phải chịu trách nhiệm.', 'Lò Văn Ún | Chủ tịch UBND thị trấn | former'],
  ['Vi phạm xảy ra khi ông Lò Văn Ún làm Giám đốc Sở Nội vụ và bà Vì Thị Mai làm Phó Giám đốc.', 'Lò Văn Ún | Giám đốc Sở Nội vụ | former', 'Vì Thị Mai | Phó Giám đốc | former'],
  // More words between a person and the verb, several persons before it, the given name alone.
  ['Đồng chí Lò Văn Ún tiếp tục được tín nhiệm giữ chức Bí thư Huyện ủy; các đồng chí Vì Văn Mẩy và Cầm Văn Bách giữ chức Phó Bí thư Huyện ủy.',
    'Lò Văn Ún | Bí thư Huyện ủy | incoming', 'Vì Văn Mẩy | Phó Bí thư Huyện ủy | incoming', 'Cầm Văn Bách | Phó Bí thư Huyện ủy | incoming'],
  ['Lò Văn Sính sinh ở bản Púng, học hết lớp 12 thì về quê. Năm 2004, Sính được bầu làm Phó Chủ tịch UBND xã. Từ năm 2016, Sính là Bí thư Đảng ủy xã.',
    'Lò Văn Sính | Phó Chủ tịch UBND xã | former', 'Lò Văn Sính | Bí thư Đảng ủy xã | current'],
  ['Đồng chí Lò Văn Sính dự. Ông Vì Văn Sính được bầu làm Trưởng bản.', 'Vì Văn Sính | Trưởng bản | incoming'],
  // Steps of a career.
  ['Từ Phó Chủ tịch Hội Nông dân xã, năm 2016 anh Lò Văn Ún được bầu làm Bí thư Đoàn xã.', 'Lò Văn Ún | Phó Chủ tịch Hội Nông dân xã | former', 'Lò Văn Ún | Bí thư Đoàn xã | former'],
  ['Từ Bí thư chi bộ bản, chị Vì Thị Mai vừa được bầu làm Bí thư Đoàn xã.', 'Vì Thị Mai | Bí thư chi bộ bản | outgoing', 'Vì Thị Mai | Bí thư Đoàn xã | incoming'],
  ['Bà Vì Thị Mai từng là cán bộ Văn phòng Huyện ủy, Phó Chủ tịch UBND xã Chiềng Ban rồi Chủ tịch UBND xã Mường Bon.',
    'Vì Thị Mai | Phó Chủ tịch UBND xã | former', 'Vì Thị Mai | Chủ tịch UBND xã | former'],
  ['Năm 2003, ông Lò Văn Ún được bầu làm Trưởng bản và ông làm trưởng bản đến tận bây giờ.', 'Lò Văn Ún | Trưởng bản | current'],
  ['Ông Lò Văn Ún có 12 năm liên tục làm Bí thư Đảng ủy xã.', 'Lò Văn Ún | Bí thư Đảng ủy xã | current'],
  ['Ông Lò Văn Ún được bổ nhiệm làm Giám đốc Sở Nội vụ thay ông Vì Văn Mẩy đã được điều động giữ chức Phó Trưởng Ban Tổ chức Tỉnh ủy.',
    'Lò Văn Ún | Giám đốc Sở Nội vụ | incoming', 'Vì Văn Mẩy | Giám đốc Sở Nội vụ | outgoing', 'Vì Văn Mẩy | Phó Trưởng Ban Tổ chức Tỉnh ủy | incoming'],
  ['Ông Lò Văn Ún được bố trí làm Phó Giám đốc Sở Nội vụ.', 'Lò Văn Ún | Phó Giám đốc Sở Nội vụ | incoming'],
  // One post of several persons.
  ['Đại hội bầu 15 ủy viên; hai phó bí thư Huyện ủy được bầu là Lò Văn Ún (Chủ tịch UBND huyện) và Vì Thị Mai (Trưởng Ban Dân vận).',
    'Lò Văn Ún | Phó bí thư Huyện ủy | incoming', 'Lò Văn Ún | Chủ tịch UBND huyện | current', 'Vì Thị Mai | Phó bí thư Huyện ủy | incoming', 'Vì Thị Mai | Trưởng Ban Dân vận | current'],
  ['Ba Phó Chủ tịch gồm: Lò Văn Ún, Vì Thị Mai và Cầm Văn Bách.', 'Lò Văn Ún | Phó Chủ tịch | current', 'Vì Thị Mai | Phó Chủ tịch | current', 'Cầm Văn Bách | Phó Chủ tịch | current'],
  ['Hai Phó Chủ tịch là Lò Văn Ún và Vì Thị Mai, cùng ông Cầm Văn Bách, Trưởng Công an xã.',
    'Lò Văn Ún | Phó Chủ tịch | current', 'Vì Thị Mai | Phó Chủ tịch | current', 'Cầm Văn Bách | Trưởng Công an xã | current'],
  ['Phó Bí thư: ông Lò Văn Ún (Chủ tịch UBND huyện), bà Vì Thị Mai.', 'Lò Văn Ún | Phó Bí thư | current', 'Lò Văn Ún | Chủ tịch UBND huyện | current', 'Vì Thị Mai | Phó Bí thư | current'],
  ['Bí thư: ông Lò Văn Ún (xã Chiềng Ban), bà Vì Thị Mai.', 'Lò Văn Ún | Bí thư | current'],
  ['Phó Chủ tịch: ông Lò Văn Ún đề nghị ông Cầm Văn Bách trả lời.', 'Lò Văn Ún | Phó Chủ tịch | current'],
  ['Trong 9 cán bộ luân chuyển có 2 đồng chí giữ chức Bí thư Đảng ủy xã (Lò Văn Ún và Vì Thị Mai).', 'Lò Văn Ún | Bí thư Đảng ủy xã | incoming', 'Vì Thị Mai | Bí thư Đảng ủy xã | incoming'],
  ['Kết quả kiện toàn lãnh đạo UBND huyện Mai Sơn:\n- Ông Lò Văn Ún: Chủ tịch UBND huyện\n- Bà Vì Thị Mai, ông Cầm Văn Bách: Phó Chủ tịch UBND huyện',
    'Lò Văn Ún | Chủ tịch UBND huyện | incoming', 'Vì Thị Mai | Phó Chủ tịch UBND huyện | incoming', 'Cầm Văn Bách | Phó Chủ tịch UBND huyện | incoming'],
  ['Tỉnh ủy phân công đồng chí Lò Văn Ún phụ trách Ban Nội chính.', 'Lò Văn Ún | Phụ trách Ban Nội chính | acting'],
  // What stands between a name and its posts.
  ['Ông Lò Văn Ún, sinh ngày 6/11/1969; quê quán: xã Chiềng Ban, huyện Mai Sơn; trình độ: Thạc sĩ Luật; chức vụ: Phó Chủ tịch UBND huyện.', 'Lò Văn Ún | Phó Chủ tịch UBND huyện | current'],
  ['Ông Lò Văn Ún - Phó Chủ tịch UBND huyện cũ - về phường.', 'Lò Văn Ún | Phó Chủ tịch UBND huyện | former'],
  ['Ông Lò Văn Ún, sinh năm 1938, quê quán xã Chiềng Ban, huyện Mai Sơn; nguyên Trưởng Ban Tổ chức Huyện ủy; từ trần ngày 12/9.', 'Lò Văn Ún | Trưởng Ban Tổ chức Huyện ủy | former'],
  ['Bà Vì Thị Mai (SN 1964, Bí thư Chi bộ, Trưởng thôn Trung Thành) bị thương.', 'Vì Thị Mai | Bí thư Chi bộ | current', 'Vì Thị Mai | Trưởng thôn | current'],
  ['Trung úy Lò Văn Ún, cán bộ Đồn Biên phòng Chiềng Sơn tăng cường, Phó Bí thư Đảng ủy xã Chiềng Sơn, nói.', 'Lò Văn Ún | Phó Bí thư Đảng ủy xã | current'],
  // Where a body and a name end.
  ['Ông Lò Văn Ún, Phó Chủ tịch Hội đồng Dân tộc của Quốc hội và ông Vì Văn Mẩy dự.', 'Lò Văn Ún | Phó Chủ tịch Hội đồng Dân tộc của Quốc hội | current'],
  ['Đồng chí Lò Tiến Sỹ, Bí thư Tỉnh ủy, dự.', 'Lò Tiến Sỹ | Bí thư Tỉnh ủy | current'],
  ['Đường Tố Hữu đã sửa xong. Nhà thơ Tố Hữu, nguyên Ủy viên Bộ Chính trị, quê ở đây.', 'Tố Hữu | Ủy viên Bộ Chính trị | former'],
  ['Ông Lò Văn Ún, Trưởng ban nhân dân ấp Đông, kể.', 'Lò Văn Ún | Trưởng ban nhân dân ấp | current'],
  ['Đ/c Vì Thị Mai, UVBTV, Trưởng BTG Huyện ủy.', 'Vì Thị Mai | Ủy viên Ban Thường vụ Huyện ủy | current', 'Vì Thị Mai | Trưởng Ban Tuyên giáo Huyện ủy | current'],
  // Of firms and cooperatives, which are no officials.
  ['Ông Lò Văn Ún, chủ tịch hội đồng quản trị HTX Chiềng Ban; ông Vì Văn Mẩy, Giám đốc Agribank chi nhánh Mai Sơn; ông Cầm Văn Bách, tổ trưởng tổ hợp tác, dự.'],
]; // biome-ignore format: a line a row

describe('how newsrooms tell of posts', () => {
  it.each(cases)('%s', (text, ...rows) => {
    expect(officialsIn(text, { published_on: '2023-05-05' }).sort()).toEqual(rows.sort());
  });
});
