import { describe, expect, it } from 'vitest';
import { extract } from '../../../support/extract.ts';

const indicators = (text: string) =>
  extract(text).percentages.map(({ indicator, low }) => `${low} ${indicator}`);

describe('a topic told before what is measured', () => {
  it.each([
    [
      'Đối với công chức cấp xã, tỷ lệ đạt chuẩn là 97%, tỷ lệ có bằng đại học là 72%.',
      ['97 công chức cấp xã: tỷ lệ đạt chuẩn', '72 công chức cấp xã: tỷ lệ có bằng đại học'],
    ],
    [
      'Đối với cán bộ, công chức cấp xã, trình độ lý luận chính trị trung cấp đạt 66%.',
      ['66 cán bộ, công chức cấp xã: trình độ lý luận chính trị trung cấp'],
    ],
    [
      'Đối với tổ chức cơ sở đảng tỷ lệ hoàn thành xuất sắc nhiệm vụ đạt 13%.',
      ['13 tổ chức cơ sở đảng: tỷ lệ hoàn thành xuất sắc nhiệm vụ'],
    ],
    [
      'Đối với cấp tỉnh, tỷ lệ nữ đạt 15%; đối với cấp huyện, tỷ lệ nữ đạt 18%.',
      ['15 cấp tỉnh: tỷ lệ nữ', '18 cấp huyện: tỷ lệ nữ'],
    ],
    [
      'Về trình độ chuyên môn, sơ cấp 1,2%, trung cấp 22%, chưa qua đào tạo 4,5%.',
      [
        '1.2 trình độ chuyên môn: sơ cấp',
        '22 trình độ chuyên môn: trung cấp',
        '4.5 trình độ chuyên môn: chưa qua đào tạo',
      ],
    ],
    [
      'Tỷ lệ giáo viên có trình độ đại học đạt 60%; cao đẳng 30%.',
      ['60 Tỷ lệ giáo viên có trình độ đại học', '30 Tỷ lệ giáo viên có trình độ cao đẳng'],
    ],
  ])('stands before words that do not say it: %s', (text, expected) => {
    expect(indicators(text)).toEqual(expected);
  });

  it('gives the level of what is told under it', () => {
    const levels = extract('Đối với cấp xã, tỷ lệ nữ đạt 25%.').percentages.map(({ level }) => level);
    expect(levels).toEqual(['xã']);
  });

  it.each([
    ['Đối với các xã có tỷ lệ hộ nghèo trên 20%, huyện hỗ trợ thêm.', '20 tỷ lệ hộ nghèo'],
    ['Về trình độ chuyên môn, nghiệp vụ có gần 72% đại biểu có bằng thạc sĩ.', '72 đại biểu có bằng thạc sĩ'],
    ['Về xây dựng Đảng, mỗi năm kết nạp 3% đảng viên mới.', '3 kết nạp đảng viên mới'],
    ['Về nông nghiệp, diện tích lúa đạt 95% kế hoạch.', '95 diện tích lúa'],
    ['Có 71 Giáo sư, Phó Giáo sư (chiếm 4,5%).', '4.5 Giáo sư, Phó Giáo sư'],
  ])('is left where they say it, or who is measured stands behind: %s', (text, expected) => {
    expect(indicators(text)[0]).toContain(expected);
  });
});
