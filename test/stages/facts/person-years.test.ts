import { describe, expect, it } from 'vitest';
import { settleCorpus } from '../../../src/stages/facts/settle-corpus.ts';
import { articleOf, extract } from '../../support/extract.ts';

const chairman =
  'Huyện Đồng Hỷ họp. Ông Nguyễn Văn Hùng, Chủ tịch UBND xã Quang Sơn, huyện Đồng Hỷ, tỉnh Thái Nguyên dự.';
const secretary =
  'Huyện Đồng Hỷ họp. Ông Nguyễn Văn Hùng, Bí thư Đảng ủy xã Quang Sơn, huyện Đồng Hỷ, tỉnh Thái Nguyên dự.';
const career =
  'Huyện Đồng Hỷ họp. Ông Nguyễn Văn Hùng, Bí thư Đảng ủy xã Quang Sơn, huyện Đồng Hỷ, tỉnh Thái Nguyên dự. ' +
  'Ông Hùng làm Chủ tịch UBND xã Quang Sơn từ năm 2005 đến năm 2012.';

/** The ids of one person of each text, its day beside it; null for a page without a day. */
function idsOf(...told: (readonly [text: string, day: string | null])[]) {
  const pages = told.map(([text, day], index) => [text, { origin: `p${index}`, published_on: day }] as const);
  const articles = pages.map(([text, page]) => articleOf(text, page));
  const settled = settleCorpus(
    articles,
    pages.map(([text, page]) => extract(text, page)),
  );
  const ids = articles.map(({ article_id }) => {
    const rows = settled.facts.find((one) => one.article_id === article_id)!.appointments;
    expect(new Set(rows.map(({ person_id }) => person_id)).size).toBe(1);
    return rows[0]!.person_id;
  });
  return { ids, settled };
}

describe('one name in one unit over the years', () => {
  it('is one person over terms, two where more than ten years say nothing: a candidate pair', () => {
    expect(new Set(idsOf([chairman, '2014-05-01'], [secretary, '2024-05-01']).ids).size).toBe(1);
    const { ids, settled } = idsOf([chairman, '2003-05-01'], [chairman, '2024-05-01']);
    expect(new Set(ids).size).toBe(2);
    expect(settled.persons.map(({ first_seen_on }) => first_seen_on).sort()).toEqual([
      '2003-05-01',
      '2024-05-01',
    ]);
    expect(settled.person_candidates).toMatchObject([
      { reason: 'same name, same unit or body, too many years between' },
    ]);
  });

  it('is one person where somebody tells of the years between: another page, or a career', () => {
    const between = idsOf([chairman, '2003-05-01'], [secretary, '2022-05-01'], [chairman, '2013-05-01']);
    expect(new Set(between.ids).size).toBe(1);
    expect(new Set(idsOf([chairman, '2004-05-01'], [career, '2020-05-01']).ids).size).toBe(1);
    expect(new Set(idsOf([chairman, '2004-05-01'], [secretary, '2020-05-01']).ids).size).toBe(2);
  });

  it('keeps the first one’s id when a later namesake comes in', () => {
    const { ids } = idsOf([chairman, '2003-05-01'], [chairman, '2024-05-01']);
    expect(idsOf([chairman, '2003-05-01']).ids[0]).toBe(ids[0]);
  });

  it('joins a page without a day to the only one of its name, never two by it', () => {
    expect(new Set(idsOf([chairman, '2003-05-01'], [secretary, null]).ids).size).toBe(1);
    const { ids, settled } = idsOf(
      [chairman, '2003-05-01'],
      [secretary, null],
      [chairman, '2024-05-01'],
      [chairman, null],
    );
    expect(ids[1]).toBe(ids[3]);
    expect(new Set(ids).size).toBe(3);
    expect(settled.persons).toHaveLength(3);
  });

  it('says the same whatever the order of the pages', () => {
    const told = [
      [chairman, '2003-05-01'],
      [secretary, null],
      [chairman, '2024-05-01'],
      [secretary, '2012-05-01'],
      [career, '2023-02-01'],
    ] as const;
    const forth = idsOf(...told).ids;
    expect(idsOf(...[...told].reverse()).ids.reverse()).toEqual(forth);
  });
});
