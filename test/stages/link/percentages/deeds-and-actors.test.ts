import { describe, expect, it } from 'vitest';
import { extract } from '../../../support/extract.ts';

const indicators = (text: string) =>
  extract(text).percentages.map(({ indicator, low }) => `${low} ${indicator}`);

describe('who does something is not what is measured', () => {
  it.each([
    ['Huyện Tân Phong phấn đấu trước năm 2025 kiên cố hóa phòng học đạt 90%.', '90 kiên cố hóa phòng học'],
    ['Huyện phấn đấu trước năm 2025 kiên cố hóa 90% phòng học.', '90 kiên cố hóa phòng học'],
    ['Huyện phấn đấu giải ngân trên 95% kế hoạch vốn đầu tư công.', '95 giải ngân kế hoạch vốn đầu tư công'],
    ['Toàn huyện đã kết nạp được 261/250 đảng viên (đạt 104,4% kế hoạch).', '104.4 kết nạp đảng viên'],
    ['Trong nhiệm kỳ, Đảng bộ xã trồng được 120 ha rừng, đạt 101% kế hoạch.', '101 trồng rừng'],
  ])('%s', (text, expected) => {
    expect(indicators(text)).toEqual([expected]);
  });

  it('leaves its level to the value', () => {
    const rows = extract('Toàn huyện kết nạp 152 đảng viên, đạt 101,3% chỉ tiêu năm.').percentages;
    expect(rows.map(({ level }) => level)).toEqual(['huyện']);
  });
});

describe('what stands behind a value', () => {
  it.each([
    [
      'Toàn xã có 1.200 hộ kinh doanh, trong đó 92% đã ký cam kết bảo đảm an toàn thực phẩm.',
      ['92 hộ kinh doanh đã ký cam kết bảo đảm an toàn thực phẩm'],
    ],
    [
      'Hiện 70% số thôn đã có nhà văn hóa, 30% còn lại phải sinh hoạt nhờ trường học.',
      ['70 số thôn đã có nhà văn hóa', '30 thôn phải sinh hoạt nhờ trường học'],
    ],
    [
      'Huyện phấn đấu nâng tỷ lệ cán bộ nữ lên 28% và giới thiệu nguồn nhân sự cho nhiệm kỳ mới.',
      ['28 tỷ lệ cán bộ nữ'],
    ],
    [
      'Để thực hiện đạt chỉ tiêu 82% dân số tham gia bảo hiểm y tế, ngành bảo hiểm tiếp tục tuyên truyền.',
      ['82 dân số tham gia bảo hiểm y tế'],
    ],
    [
      'Đến nay 100% thôn, làng đã có tổ chức đảng, xây dựng được 12 mô hình dân vận khéo.',
      ['100 thôn, làng đã có tổ chức đảng'],
    ],
    // near misses: a pair of nouns, and persons that are counted on
    ['Có 90% hộ nghèo và hộ cận nghèo được vay vốn.', ['90 hộ nghèo và hộ cận nghèo được vay vốn']],
    ['Có 98% cán bộ, công chức 12 xã được tập huấn.', ['98 cán bộ, công chức 12 xã được tập huấn']],
  ])('%s', (text, expected) => {
    expect(indicators(text)).toEqual(expected);
  });
});
