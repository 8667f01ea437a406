import { describe, expect, it } from 'vitest';
import { plainPhrase } from '../../src/text/plain-phrase.ts';

describe('plainPhrase', () => {
  it.each([
    ['Sở Văn hóa , Thể thao và Du lịch', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['cán bộ\u00a0 trẻ', 'cán bộ trẻ'],
    ['Bí thư\u202fHuyện ủy'.normalize('NFD'), 'Bí thư Huyện ủy'],
  ])('makes %j %j', (words, plain) => expect(plainPhrase(words)).toBe(plain));

  it.each(['KT-XH, QP-AN', 'tăng ,5 điểm', '6 giờ :30'])('leaves %j', (words) =>
    expect(plainPhrase(words)).toBe(words),
  );
});
