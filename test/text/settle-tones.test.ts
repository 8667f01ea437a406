import { describe, expect, it } from 'vitest';
import { settleTones } from '../../src/text/settle-tones.ts';

describe('settleTones', () => {
  it.each([
    ['Uỷ viên', 'Ủy viên'],
    ['ĐẢNG UỶ', 'ĐẢNG ỦY'],
    ['Hoà Bình, Thanh Hoá', 'Hòa Bình, Thanh Hóa'],
    ['quý, quỳ, Quý', 'quý, quỳ, Quý'],
    ['hoàn toàn, toét, khoẻ', 'hoàn toàn, toét, khỏe'],
    ['Ủy viên', 'Ủy viên'],
  ])('%s -> %s', (from, to) => {
    expect(settleTones(from)).toBe(to);
  });
});
