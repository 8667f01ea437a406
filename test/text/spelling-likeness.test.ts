import { describe, expect, it } from 'vitest';
import { spellingLikeness } from '../../src/text/spelling-likeness.ts';

describe('spellingLikeness', () => {
  it('is 1 for two spellings of one word, high for a slip, low for other words', () => {
    expect(spellingLikeness('Uỷ viên', 'ủy viên')).toBe(1);
    expect(spellingLikeness('Nguyễn Văn Hùng', 'Nguyễn Văn Hừng')).toBeGreaterThan(0.95);
    expect(spellingLikeness('Nguyễn Văn Hùng', 'Lò Thị Mai')).toBeLessThan(0.6);
  });
});
