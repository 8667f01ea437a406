import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { officialsIn } from '../../../support/extract.ts';

/** A post a line, of all bodies, ranks and levels, each worded as its row has it. */
const posts = readFileSync(join(import.meta.dirname, 'posts-by-kind.txt'), 'utf8')
  .trim()
  .split('\n');

const told = (post: string) => officialsIn(`Ông Lò Văn Mơ, ${post}, dự họp.`);

describe('posts of all kinds of bodies', () => {
  it.each(posts)('are read whole: %s', (post) => {
    expect(told(post)).toEqual([`Lò Văn Mơ | ${post} | current`]);
  });

  it.each([
    ['PCT UBND huyện', 'Phó Chủ tịch UBND huyện'],
    ['Phó CVP HĐND - UBND huyện', 'Phó Chánh Văn phòng HĐND - UBND huyện'],
    ['TP Tài chính - Kế hoạch huyện', 'Trưởng phòng Tài chính - Kế hoạch huyện'],
    ['Ủy viên Thường vụ Tỉnh ủy', 'Ủy viên Ban Thường vụ Tỉnh ủy'],
    ['Giám đốc Sở VH-TT&DL Sơn La', 'Giám đốc Sở VH-TT&DL'],
    ['Trưởng Thuế tỉnh Sơn La', 'Trưởng Thuế tỉnh'],
    ['Phường đội trưởng Tô Hiệu', 'Phường đội trưởng'],
    ['Bí thư Đảng bộ Sở Tài chính Sơn La', 'Bí thư Đảng bộ Sở Tài chính'],
  ])('are written out: %s', (post, position) => {
    expect(told(post)).toEqual([`Lò Văn Mơ | ${position} | current`]);
  });

  it.each([
    'Giám đốc Công ty TNHH Thủy lợi Sông Đà',
    'Giám đốc VNPT tỉnh',
    'Trưởng thành từ phong trào Đoàn',
  ])('leave firms and what is no post alone: %s', (words) => {
    expect(told(words)).toEqual([]);
  });
});
