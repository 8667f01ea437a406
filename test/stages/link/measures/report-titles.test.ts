import { describe, expect, it } from 'vitest';
import { extract } from '../../../support/extract.ts';

describe('the title of a report', () => {
  it('dates the figures below it, though its words for economy and society end in the word for an association', () => {
    const facts = extract('Thu ngân sách đạt 9.876 tỷ đồng, bằng 86,2% dự toán.', {
      published_on: '2017-09-29',
      title: 'Tình hình kinh tế - xã hội 9 tháng năm 2017 tỉnh Hải Dương',
    });
    expect(facts.percentages).toMatchObject([{ low: 86.2, year_from: 2017, year_to: 2017 }]);
  });
});
