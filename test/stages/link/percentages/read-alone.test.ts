import { describe, expect, it } from 'vitest';
import { extract } from '../../../support/extract.ts';

const indicators = (text: string) => extract(text).percentages.map(({ indicator }) => indicator);

describe('what is measured, read alone', () => {
  it.each([
    ['Đàn lợn phát triển ổn định, bình quân mỗi năm tăng 4%.', 'Đàn lợn phát triển ổn định'],
    ['Tỷ lệ hộ cận nghèo còn 7%, bình quân mỗi năm giảm 2,5%.', 'Tỷ lệ hộ cận nghèo'],
    ['Tỷ lệ hộ thoát nghèo bình quân hằng năm đạt 2,5%.', 'Tỷ lệ hộ thoát nghèo bình quân hằng năm'],
  ])('holds every year without naming that alone: %s', (text, expected) => {
    expect(indicators(text).at(-1)).toBe(expected);
  });

  it('ends with no preposition before a time', () => {
    const [target] = indicators('Chỉ tiêu giải quyết việc làm cho giai đoạn 2021 - 2025 là 90%.');
    expect(target).toMatch(/giải quyết việc làm$/u);
  });

  it('keeps a rating with a comma in it whole', () => {
    const [first] = indicators('- Phân loại chi bộ năm 2006: trong sạch, vững mạnh 30/40 chi bộ (75%).');
    expect(first).toContain('trong sạch, vững mạnh');
  });

  it.each([
    [
      'Huyện phấn đấu giải ngân trên 95% kế hoạch vốn đầu tư công, trồng mới 200 ha rừng.',
      'giải ngân kế hoạch vốn đầu tư công',
    ],
    ['Ngành phấn đấu hoàn thành 100% kế hoạch kiểm tra, giám sát.', 'kế hoạch kiểm tra, giám sát'],
  ])('says what is done to a plan: %s', (text, expected) => {
    expect(indicators(text)).toEqual([expected]);
  });
});
