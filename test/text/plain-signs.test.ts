import { describe, expect, it } from 'vitest';
import { plainSigns } from '../../src/text/plain-signs.ts';

describe('plainSigns', () => {
  it.each([
    ['５０％ hộ', '50% hộ'],
    ['số 116\u2011NQ/TU', 'số 116-NQ/TU'],
    ['２０\u2010２５（năm）', '20-25(năm)'],
    ['ｔăng　５', 'tăng　5'],
  ])('reads %s as %s', (text, plain) => expect(plainSigns(text)).toBe(plain));

  it('leaves dashes that part clauses or bound ranges, and Vietnamese letters', () => {
    const text = 'ông Đặng – Bí thư — nói: “20–25%”';
    expect(plainSigns(text)).toBe(text);
  });
});
