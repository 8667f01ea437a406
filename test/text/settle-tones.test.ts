import { describe, expect, it } from 'vitest';
import { settleTones, unsettleTones } from '../../src/text/settle-tones.ts';

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

describe('unsettleTones', () => {
  it.each([
    ['Ủy viên', 'Uỷ viên'],
    ['ĐẢNG ỦY', 'ĐẢNG UỶ'],
    ['Hòa Bình, khỏe', 'Hoà Bình, khoẻ'],
    ['hòan, qúy, thúy', 'hoàn, quý, thuý'],
    ['của, cúi, tòi, quý, uỷ, múa', 'của, cúi, tòi, quý, uỷ, múa'],
  ])('%s -> %s', (from, to) => {
    expect(unsettleTones(from)).toBe(to);
  });
});
