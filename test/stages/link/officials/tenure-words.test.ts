import { describe, expect, it } from 'vitest';
import { extract } from '../../../support/extract.ts';

/** `post: tenure` of every row of a sentence; with names where there are two persons. */
function read(text: string): string {
  const rows = extract(text, { published_on: '2021-05-20' }).appointments;
  const several = new Set(rows.map((row) => row.person_name)).size > 1;
  return rows
    .map((row) => `${several ? `${row.person_name.split(' ').at(-1)} ` : ''}${row.position}: ${row.tenure}`)
    .join(', ');
}

const old = 'Phó Chủ tịch UBND huyện';

describe('words that say whether a post is held', () => {
  it.each([
    // A board, a team or a delegation is led beside one's post; an office is not.
    [`Ông Lò Văn Thêm, ${old}, được phân công làm Trưởng Ban Chỉ đạo chống hạn của huyện.`, `${old}: current, Trưởng Ban Chỉ đạo chống hạn của huyện: incoming`],
    [`Ông Lò Văn Thêm, ${old}, được cử làm Trưởng Tiểu ban Văn kiện.`, `${old}: current, Trưởng Tiểu ban: incoming`],
    [`Ông Lò Văn Thêm, ${old}, được phân công làm Tổ trưởng Tổ công tác giải phóng mặt bằng.`, `${old}: current, Tổ trưởng Tổ công tác giải phóng mặt bằng: incoming`],
    [`Ông Lò Văn Thêm, ${old}, được phân công làm Trưởng đoàn giám sát việc thu phí.`, `${old}: current, Trưởng đoàn giám sát việc thu phí: incoming`],
    [`Ông Lò Văn Thêm, ${old}, được bổ nhiệm giữ chức Giám đốc Ban Quản lý dự án tỉnh.`, `${old}: outgoing, Giám đốc Ban Quản lý dự án tỉnh: incoming`],
    [`Ông Lò Văn Thêm, ${old}, được bổ nhiệm giữ chức Trưởng Ban Tổ chức Huyện ủy.`, `${old}: outgoing, Trưởng Ban Tổ chức Huyện ủy: incoming`],
    // Between the post and its holder.
    ['Chủ tịch Hội Nông dân xã được bầu là đồng chí Vi Thị Lan.', 'Chủ tịch Hội Nông dân xã: incoming'],
    ['Bí thư Huyện ủy mới Lò Văn Thêm nhận nhiệm vụ.', 'Bí thư Huyện ủy: incoming'],
    ['Giám đốc mới của Sở Y tế là bà Vi Thị Lan.', 'Giám đốc của Sở Y tế: incoming'],
    ['Bí thư Đảng ủy xã đương nhiệm Lò Văn Thêm nói.', 'Bí thư Đảng ủy xã: current'],
    ['Bí thư Huyện ủy lúc bấy giờ là đồng chí Lò Văn Thêm.', 'Bí thư Huyện ủy: former'],
    ['Phó Bí thư Huyện ủy được bầu là bà Vi Thị Lan (Trưởng Ban Tổ chức Huyện ủy).', 'Phó Bí thư Huyện ủy: incoming, Trưởng Ban Tổ chức Huyện ủy: current'],
    // Behind it.
    ['Đồng chí Lò Văn Thêm, Chủ tịch UBND huyện khóa trước, phát biểu.', 'Chủ tịch UBND huyện: former'],
    ['Ông Lò Văn Thêm, Chủ tịch UBND xã (đã nghỉ hưu), cho biết.', 'Chủ tịch UBND xã: former'],
    ['Ông Lò Văn Thêm - Bí thư chi bộ thôn (đã mất năm 2019) là người đi đầu.', 'Bí thư chi bộ thôn: former'],
    ['Ông Lò Văn Thêm - Bí thư chi bộ thôn đã mất 2 con bò.', 'Bí thư chi bộ thôn: current'],
    ['Dự lễ có các đồng chí Bí thư Huyện ủy các thời kỳ: Lò Văn Thêm, Vi Văn Lý.', 'Thêm Bí thư Huyện ủy: former, Lý Bí thư Huyện ủy: former'],
    // Who stands for a post is not in it, and stays where they are.
    ['Ứng cử viên Chủ tịch UBND huyện Lò Văn Thêm trình bày.', 'Chủ tịch UBND huyện: incoming'],
    ['Người ứng cử chức danh Chủ tịch HĐND huyện là ông Lò Văn Thêm, Phó Bí thư Huyện ủy.', 'Chủ tịch HĐND huyện: incoming, Phó Bí thư Huyện ủy: current'],
    // An acting head's other posts are held; who once acted is past.
    ['Ông Lò Văn Thêm, quyền Giám đốc Sở Y tế, Phó Trưởng Ban Chỉ đạo phòng dịch tỉnh, dự.', 'Giám đốc Sở Y tế: acting, Phó Trưởng Ban Chỉ đạo phòng dịch tỉnh: current'],
    ['Ông Lò Văn Thêm, nguyên quyền Giám đốc Sở Y tế, dự.', 'Giám đốc Sở Y tế: former'],
    // News, and a pronoun's past.
    ['Bà Vi Thị Lan giữ chức Giám đốc Sở Tư pháp.', 'Giám đốc Sở Tư pháp: incoming'],
    ['Bà Vi Thị Lan hiện giữ chức Giám đốc Sở Tư pháp.', 'Giám đốc Sở Tư pháp: current'],
    ['Anh Giàng A Sử đi đầu. Anh, nguyên Bí thư Đoàn xã, trồng chè.', 'Bí thư Đoàn xã: former'],
    ['Ông Giàng A Sử đi đầu. Theo ông, Bí thư Đoàn xã phải nêu gương.', ''],
    ['Bà con tin tưởng khi làm việc với Chủ tịch UBND xã Lò Văn Thêm.', 'Chủ tịch UBND xã: current'],
    ['Ông Lò Văn Thêm, tổ trưởng tổ bầu cử số 3, Trưởng ban TG&DV Tỉnh ủy.', 'Tổ trưởng tổ bầu cử số 3: current, Trưởng ban TG&DV Tỉnh ủy: current'],
    ['Ông Lò Văn Thêm có hai nhiệm kỳ làm Chủ tịch UBND xã.', 'Chủ tịch UBND xã: current'],
  ])('%s', (text, wanted) => {
    expect(read(text)).toBe(wanted);
  }); // biome-ignore format: a line a case

  it.each([
    // Who has come on since; who is told to go, whatever the words beside the post say.
    ['Ông Lò Văn Thêm được bầu làm Phó Chủ tịch UBND xã, nay là Chủ tịch UBND xã.', 'Phó Chủ tịch UBND xã: former, Chủ tịch UBND xã: current'],
    ['Ông Lò Văn Thêm được luân chuyển làm Bí thư Đảng ủy xã; nay là Huyện ủy viên, Chánh Thanh tra huyện.', 'Bí thư Đảng ủy xã: former, Huyện ủy viên: current, Chánh Thanh tra huyện: current'],
    ['Ông Lò Văn Thêm được bầu làm Bí thư Đảng ủy xã, hiện là Huyện ủy viên.', 'Bí thư Đảng ủy xã: incoming, Huyện ủy viên: current'],
    ['Huyện điều động ông Lò Văn Thêm, đang là Phó Chủ tịch UBND xã Tân Lập, về làm Chủ tịch UBND thị trấn Nông Trường.', 'Phó Chủ tịch UBND xã: outgoing, Chủ tịch UBND thị trấn: incoming'],
    ['Chánh Thanh tra huyện Lò Văn Thêm cũng được Ban Thường vụ Huyện ủy đồng ý cho nghỉ hưu từ ngày 1/6.', 'Chánh Thanh tra huyện: outgoing'],
    ['Đại hội công bố quyết định chỉ định ông Lò Văn Thêm, Chủ tịch UBND phường, giữ chức Phó Bí thư.', 'Chủ tịch UBND phường: current, Phó Bí thư: incoming'],
    // What is given up beside a post, by whom, to whom.
    [`Đồng chí Lò Văn Thêm, ${old}, thôi kiêm nhiệm Hiệu trưởng Trường Chính trị.`, `${old}: current, Hiệu trưởng Trường Chính trị: outgoing`],
    ['Ông Lò Văn Thêm rời ghế Chủ tịch UBND huyện.', 'Chủ tịch UBND huyện: outgoing'],
    ['Ông Lò Văn Thêm bàn giao nhiệm vụ Chủ tịch UBND xã cho ông Vi Văn Lý.', 'Thêm Chủ tịch UBND xã: outgoing, Lý Chủ tịch UBND xã: incoming'],
    ['Lễ bàn giao chức vụ Bí thư Huyện ủy giữa đồng chí Lò Văn Thêm và đồng chí Vi Văn Lý.', 'Thêm Bí thư Huyện ủy: outgoing, Lý Bí thư Huyện ủy: incoming'],
    ['Ông Lò Văn Thêm, Chủ tịch UBND xã, bàn giao nhà cho bà Vi Thị Lan.', 'Chủ tịch UBND xã: current'],
    [`Ông Lò Văn Thêm, ${old}, nghỉ chờ chế độ từ 1/6.`, `${old}: outgoing`],
    [`Ông Lò Văn Thêm, Huyện ủy viên, ${old}, nghỉ hưu từ 1/6.`, `Huyện ủy viên: outgoing, ${old}: outgoing`],
    [`Ông Lò Văn Thêm, Huyện ủy viên, ${old}, được bổ nhiệm giữ chức Trưởng phòng Nội vụ huyện.`, `Huyện ủy viên: current, ${old}: outgoing, Trưởng phòng Nội vụ huyện: incoming`],
  ])('%s', (text, wanted) => {
    expect(read(text)).toBe(wanted);
  }); // biome-ignore format: a line a case

  it.each([
    // Charge of a body: a post that is acted in; of the own one beside the old post, of another instead of it, of one below none.
    ['Ông Lò Văn Thêm, Phó Giám đốc Sở Y tế, được giao phụ trách Sở Y tế.', 'Phó Giám đốc Sở Y tế: current, Phụ trách Sở Y tế: acting'],
    ['Ông Lò Văn Thêm, Chủ tịch UBND xã Tân Lập, được phân công phụ trách Phòng Nội vụ huyện.', 'Chủ tịch UBND xã: outgoing, Phụ trách Phòng Nội vụ huyện: acting'],
    [`Ông Lò Văn Thêm, ${old}, được phân công phụ trách Đảng bộ xã Tân Lập.`, `${old}: current`],
    [`Ông Lò Văn Thêm, ${old}, được phân công phụ trách địa bàn xã Tân Lập.`, `${old}: current`],
    ['Ông Lò Văn Thêm, Phó Trưởng phòng Nội vụ huyện, phụ trách phòng, dự.', 'Phó Trưởng phòng Nội vụ huyện: acting'],
    ['Ông Lò Văn Thêm, Phó Trưởng phòng Y tế huyện, phụ trách phòng, chống dịch, dự.', 'Phó Trưởng phòng Y tế huyện: current'],
    ['Thiếu tá Lò Văn Thêm được phân công phụ trách Đội Cảnh sát kinh tế, Công an huyện.', 'Phụ trách Đội Cảnh sát kinh tế: acting'],
    ['Thiếu tá Lò Văn Thêm, Đội trưởng Đội Cảnh sát kinh tế, Công an huyện, nói.', 'Đội trưởng Đội Cảnh sát kinh tế, Công an huyện: current'],
  ])('%s', (text, wanted) => {
    expect(read(text)).toBe(wanted);
  }); // biome-ignore format: a line a case

  it('dates what lasts till now', () => {
    const text =
      'Năm 2010 - 2015, ông Tráng A Dơ là Chủ tịch UBND xã; từ 2015 đến nay là Bí thư Đảng ủy xã Nậm Pố.';
    const rows = extract(text, { published_on: '2021-05-20' }).appointments;
    expect(rows.map((row) => [row.position, row.tenure, row.held_from, row.held_to])).toEqual([
      ['Chủ tịch UBND xã', 'former', '2010', '2015'],
      ['Bí thư Đảng ủy xã', 'current', '2015', null],
    ]);
  });
});
