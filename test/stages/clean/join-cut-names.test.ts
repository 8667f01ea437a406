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
  ])('goes on with %s | %s', (line, next) => expect(isCutName(line, next, false)).toBe(true));

  it.each([
    ['Trao quyết định cho ông Lê Hùng', 'Sáng nay, UBND tỉnh tổ chức', 'another sentence'],
    ['Dự lễ có đồng chí Lò Văn Thoan.', 'Thoan, sinh năm 1970', 'closed by a stop'],
    ['Tân Chủ tịch huyện là ông Lê Hùng', 'Ông Hùng, 45 tuổi, quê Nghệ An', 'a form of address'],
    ['Hội nghị tổng kết công tác của huyện Tam Nông', 'Đến dự, có lãnh đạo tỉnh', 'no name before it'],
  ])('stops between %s | %s', (line, next) => expect(isCutName(line, next, false)).toBe(false));

  it('takes no dateline under a title for the rest of a name', () => {
    const next = 'Điện Biên - Sáng 5/6, Huyện ủy họp';
    expect(isCutName('Tân Bí thư Huyện ủy là ông Lò Văn', next, true)).toBe(false);
  });
});
