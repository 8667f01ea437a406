import { describe, expect, it } from 'vitest';
import { isVietnameseSyllable } from '../../src/text/vietnamese-syllable.ts';
import { syllables } from './legacy/vietnamese-prose.ts';

describe('isVietnameseSyllable', () => {
  it.each([
    'nghiêng', 'quyết', 'Đắk', 'Đăk', 'thuở', 'giữa', 'oanh', 'ủy', 'uỷ', 'khuya', 'gì', 'giếng', 'già', 'quốc', 'HUYỆN', 'xoong',
    'hòa', 'hoà', 'hòan', 'khuỷu', 'ngoằn', 'Kạn',
  ])('accepts %s', (word) => {
    expect(isVietnameseSyllable(word)).toBe(true);
    expect(isVietnameseSyllable(word.normalize('NFD'))).toBe(true);
  }); // biome-ignore format: a list of words

  it.each([
    'street', 'bańá', 'nghx', 'wz', 'zebra', 'nhaân', 'coù', 'quyêt', 'qúyêt', 'càt', 'ngiêng', 'cê', 'ghà', 'toâi', 'húyện', 'b', '',
    'a'.repeat(10_000),
  ])('refuses %s', (word) => {
    expect(isVietnameseSyllable(word)).toBe(false);
  }); // biome-ignore format: a list of words

  it('accepts every syllable of plain prose', () => {
    expect(syllables.filter((word) => !isVietnameseSyllable(word))).toEqual([]);
  });
});
