import { describe, expect, it } from 'vitest';
import { extract } from '../../../support/extract.ts';

const indicators = (text: string) =>
  extract(text).percentages.map(({ indicator, low }) => `${low} ${indicator}`);

describe('a sentence that tells of parts', () => {
  it.each([
    [
      'Toàn huyện kết nạp 214 đảng viên, vượt 7% kế hoạch. Trong đó, có 96 đảng viên là nữ, chiếm 44,9%; 30 đảng viên là nông dân, chiếm 14%.',
      [
        '7 kết nạp đảng viên',
        '44.9 kết nạp đảng viên: đảng viên là nữ',
        '14 kết nạp đảng viên: đảng viên là nông dân',
      ],
    ],
    [
      'Thị xã đã bầu đủ 34 đại biểu HĐND tại 9 đơn vị bầu cử. Trong đó có 11 đại biểu nữ (32,4%); 5 đại biểu dưới 35 tuổi (14,7%).',
      ['32.4 đại biểu HĐND: đại biểu nữ', '14.7 đại biểu HĐND: đại biểu dưới 35 tuổi'],
    ],
    [
      'Tổng số người trúng cử là 120 người. Trong đó: người ứng cử lần đầu là 78 người (65%).',
      ['65 người trúng cử: người ứng cử lần đầu'],
    ],
    [
      'Tỉnh có 640 mô hình “Dân vận khéo”, trong đó 210 mô hình kinh tế, chiếm 32,8%.',
      ['32.8 mô hình “Dân vận khéo”: mô hình kinh tế'],
    ],
  ])('says of what: %s', (text, expected) => {
    expect(indicators(text)).toEqual(expected);
  });

  it.each([
    ['Huyện có 21 xã. Trong đó, tỷ lệ hộ nghèo giảm 3%.', 'tỷ lệ hộ nghèo'],
    ['Sản lượng đạt 7.200 tấn. Trong đó, lúa chiếm 80%.', 'lúa'],
    ['Huyện có 12 đại biểu, trong đó 12 đại biểu nữ, chiếm 100%.', 'đại biểu nữ'],
  ])('is of nothing counted: %s', (text, expected) => {
    expect(extract(text).percentages[0]?.indicator).toBe(expected);
  });
});

describe('of how many a part is told', () => {
  it.each([
    [
      'Trong số 38 bí thư được chỉ định có 26 đồng chí là người Mông, chiếm 68,4%; nữ chiếm 10,5%.',
      ['bí thư được chỉ định: đồng chí là người Mông', 'bí thư được chỉ định: nữ'],
    ],
    ['Trong tổng số 120 cán bộ có 45 người là nữ, chiếm 37,5%.', ['cán bộ: người là nữ']],
    ['Trong 38 đồng chí trúng cử có 9 đồng chí nữ, chiếm 23,7%.', ['đồng chí trúng cử: đồng chí nữ']],
    ['Trong số 52 ủy viên khóa mới, nữ chiếm 17%.', ['ủy viên khóa mới: nữ']],
  ])('ends before the verb of the part, or at its mark: %s', (text, expected) => {
    expect(extract(text).percentages.map(({ indicator }) => indicator)).toEqual(expected);
  });
});

describe('heads that a trait has so many of', () => {
  const text =
    'Trong tổng số 94 ứng cử viên đã có 57 người trúng cử, trong đó có 17 nữ, chiếm 29,8%; dân tộc thiểu số có 21 đại biểu (36,8%); tái cử có 22 đại biểu, đạt 38,6%.';
  it('are told of by the trait, out of whom the sentence counted last', () => {
    expect(indicators(text)).toEqual([
      '29.8 người trúng cử: nữ',
      '36.8 người trúng cử: dân tộc thiểu số',
      '38.6 người trúng cử: tái cử',
    ]);
  });
  it('stay where more is said of them', () => {
    expect(indicators('Cấp ủy cơ sở có 91 trong tổng số 436 đồng chí là nữ (chiếm 20,9%).')).toEqual([
      '20.9 Cấp ủy cơ sở: đồng chí là nữ',
    ]);
  });
});
