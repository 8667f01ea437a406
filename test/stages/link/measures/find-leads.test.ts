import { describe, expect, it } from 'vitest';
import { findLeads } from '../../../../src/stages/link/measures/find-leads.ts';
import { extract } from '../../../support/extract.ts';

const leadsOf = (...lines: string[]) => {
  const body = lines.join('\n');
  let at = 0;
  const spans = lines.map((line) => {
    const span = { start: at, end: at + line.length };
    at += line.length + 1;
    return span;
  });
  return findLeads(body, spans).map((lead) => (lead === null ? null : body.slice(lead.start, lead.end)));
};

describe('what announces a list', () => {
  it('is the line with a colon before its items, until a line that is none', () => {
    expect(leadsOf('Đến năm 2025:', '- Một.', '- Hai.', 'Xã có ba.', '- Bốn.')).toEqual([
      null,
      'Đến năm 2025:',
      'Đến năm 2025:',
      null,
      null,
    ]);
  });
  it('may be an item of another mark', () => {
    expect(leadsOf('Mục tiêu:', '1. Kinh tế:', '- Một.', '2. Xã hội.', '- Hai.')).toEqual([
      null,
      'Mục tiêu:',
      '1. Kinh tế:',
      'Mục tiêu:',
      'Mục tiêu:',
    ]);
  });
});

describe('percentages of a list', () => {
  const rows = (body: string, published_on: string) =>
    extract(body, { published_on }).percentages.map(({ low, high, status, year_to }) => [
      low ?? high,
      status,
      year_to,
    ]);

  it.each([
    [
      'a plan for a year',
      'Đại hội đề ra các chỉ tiêu đến năm 2025:\n- 95% hộ dùng nước sạch.\n- Tỷ lệ hộ nghèo còn dưới 3%.',
      [
        [95, 'target', 2025],
        [3, 'target', 2025],
      ],
    ],
    [
      'a plan for a term',
      'Nhiệm kỳ 2020 - 2025, Đảng bộ phấn đấu:\na) 70% cán bộ xã có trình độ đại học;\nb) Cán bộ nữ đạt 30%.',
      [
        [70, 'target', 2025],
        [30, 'target', 2025],
      ],
    ],
    [
      'what is reported stays a result, whatever it is a report on',
      'Kết quả thực hiện các chỉ tiêu năm 2019:\n- 91% hộ dùng nước sạch.\n- Tỷ lệ hộ nghèo còn 6%.',
      [
        [91, 'actual', 2019],
        [6, 'actual', 2019],
      ],
    ],
    [
      'an item says otherwise of itself',
      'Đại hội phấn đấu đến năm 2025:\n- 95% hộ dùng nước sạch; năm 2019 đã đạt 88%.',
      [
        [95, 'target', 2025],
        [88, 'actual', 2019],
      ],
    ],
    [
      'a paragraph behind the list is none of it',
      'Đại hội phấn đấu đến năm 2025:\n- 95% hộ dùng nước sạch.\nNăm 2019, xã có 88% hộ dùng nước sạch.',
      [
        [95, 'target', 2025],
        [88, 'actual', 2019],
      ],
    ],
  ])('%s', (_case, body, expected) => {
    expect(rows(body, '2020-06-10')).toEqual(expected);
  });

  it('hold for the term that the opening tells of, while it lasts', () => {
    const body = (term: string) => `Xã An Thái tổ chức đại hội Đảng bộ nhiệm kỳ ${term}.\nĐại hội phấn đấu 95% hộ dùng nước sạch.`; // biome-ignore format: one text
    expect(rows(body('2020 - 2025'), '2020-06-10')).toEqual([[95, 'target', 2025]]);
    expect(rows(body('2010 - 2015'), '2020-06-10')).toEqual([[95, 'target', null]]);
  });
});
