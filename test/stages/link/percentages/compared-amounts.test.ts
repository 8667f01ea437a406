import { describe, expect, it } from 'vitest';
import { extract } from '../../../support/extract.ts';

const bases = (text: string) => extract(text).percentages.map(({ low, basis }) => `${low} ${basis}`);

describe('what an amount is compared with', () => {
  it.each([
    'Thu nhập bình quân tăng 1,8 lần so với năm 2018, tỷ lệ lao động qua đào tạo 62,5%.',
    'Toàn huyện có thêm 5 xã so với năm 2018, tỷ lệ lao động qua đào tạo đạt 62,5%.',
  ])('is no base of the share behind the comma: %s', (text) => {
    expect(bases(text)).toEqual(['62.5 share']);
  });

  it.each([
    'So với cùng kỳ năm trước, thu ngân sách đạt 62,5%.',
    'Thu ngân sách đạt 45 tỷ đồng, so với cùng kỳ năm 2022 bằng 62,5%.',
    'Thu ngân sách 9 tháng so với cùng kỳ đạt 62,5%.',
  ])('is one where it opens the clause of the value: %s', (text) => {
    expect(bases(text)).toEqual(['62.5 previous']);
  });
});

describe('grades of a list', () => {
  it('keep the one that is a word for means too', () => {
    const rows = extract(
      'Toàn trường có 860 học sinh: giỏi 21%, khá 52%, trung bình 25%, yếu 2%.',
    ).percentages;
    expect(rows.map(({ indicator }) => indicator?.split(' ').slice(-2).join(' '))[2]).toBe('trung bình');
  });
});

describe('a level behind a semicolon', () => {
  it('is no part of the growth before it', () => {
    const rows = extract(
      'Xã phấn đấu tốc độ tăng trưởng kinh tế đạt 8,2%, trong đó: công nghiệp tăng 10,5%; giải ngân vốn đầu tư công trên 95%.',
    ).percentages;
    expect(rows.map(({ indicator, basis }) => `${indicator} | ${basis}`)).toEqual([
      'tốc độ tăng trưởng kinh tế | previous',
      'tốc độ tăng trưởng kinh tế (công nghiệp) | previous',
      'giải ngân vốn đầu tư công | share',
    ]);
  });
});

describe('a least number that makes somebody who is meant', () => {
  it('stays in what is measured', () => {
    const [row] = extract('Tỷ lệ người từ 18 tuổi trở lên tiêm ít nhất 1 mũi đạt 48,7%.').percentages;
    expect(row?.indicator).toBe('Tỷ lệ người từ 18 tuổi trở lên tiêm ít nhất 1 mũi');
  });
});
