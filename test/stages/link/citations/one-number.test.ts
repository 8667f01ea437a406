import { describe, expect, it } from 'vitest';
import { readPassage } from './read-passage.ts';

type About = Parameters<typeof readPassage>[1];
const idsOf = (passage: string, about: About = {}) =>
  readPassage(passage, about).citations.map(({ document_id }) => document_id);
/** Id of the only document of an article of a day. */
const idIn = (published_on: string, passage: string, article_id = 'a') => {
  const { documents } = readPassage(passage, { published_on, article_id });
  expect(documents).toHaveLength(1);
  return documents[0]!.document_id;
};
const keysOf = (passage: string, published_on = '2024-01-05') =>
  readPassage(passage, { published_on }).documents.map(({ registry_key }) => registry_key);

describe('one number in one article', () => {
  it.each([
    ['a council and a committee', 'Nghị quyết số 14 của HĐND huyện về phí. Nghị quyết số 14 của Huyện ủy về cán bộ.'],
    ['the same of a commune', 'Nghị quyết số 9 của HĐND xã và Nghị quyết số 9 của Đảng ủy.'],
    ['a committee and its organ', 'Hướng dẫn số 6 của Ban Tổ chức Tỉnh ủy. Hướng dẫn số 6 của Tỉnh ủy.'],
    ['the government and the Politburo', 'Nghị quyết 68 của Chính phủ, Nghị quyết 68 của Bộ Chính trị.'],
    ['two subjects', 'Nghị quyết số 22-NQ/TU về phát triển du lịch. Nghị quyết số 22-NQ/TU về chuyển đổi số.'],
    ['two years', 'Nghị quyết số 22-NQ/TU năm 2017 của Tỉnh ủy và Nghị quyết số 22-NQ/TU năm 2022 của Tỉnh ủy.'],
    ['years of issue', 'Năm 2017, Tỉnh ủy ban hành Nghị quyết 22-NQ/TU. Năm 2022, Tỉnh ủy ban hành Nghị quyết 22-NQ/TU.'],
    ['two terms', 'Kết luận 45-KL/TW khóa XII. Kết luận 45-KL/TW khóa XIII.'],
    ['a day and another term', 'Kết luận 45-KL/TW ngày 5/3/2018. Kết luận 45-KL/TW khóa XIII.'],
  ])('is of two documents: %s', (_name, passage) => {
    const ids = idsOf(passage);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(2);
  }); // biome-ignore format: one case a line
  it.each([
    ['a committee and its standing part', 'Nghị quyết số 14 của Huyện ủy về cán bộ. Nghị quyết số 14 của Ban Thường vụ Huyện ủy.'],
    ['a chairman and his committee', 'Quyết định số 140 của UBND huyện. Quyết định số 140 của Chủ tịch UBND huyện.'],
    ['a body in full and short', 'Nghị quyết số 14 của HĐND tỉnh. Nghị quyết số 14 của Hội đồng nhân dân tỉnh.'],
    ['a subject said twice', 'Nghị quyết số 22-NQ/TU về phát triển du lịch đến năm 2030. Nghị quyết số 22-NQ/TU về du lịch.'],
    ['a number with its year', 'Nghị định số 71/2023/NĐ-CP về kỷ luật công chức. Nghị định số 71/2023/NĐ-CP sửa đổi mấy điều.'],
    ['the day of a year', 'Nghị quyết số 22-NQ/TU năm 2022 của Tỉnh ủy. Nghị quyết 22-NQ/TU ngày 3/4/2022.'],
    ['the term of a day', 'Kết luận 45-KL/TW ngày 5/3/2018. Kết luận 45-KL/TW khóa XII.'],
    ['the nearest for a bare number', 'Nghị quyết số 14 của Huyện ủy về cán bộ. Nghị quyết số 14 nêu rõ.'],
  ])('is of one document: %s', (_name, passage) => {
    const ids = idsOf(passage);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
  }); // biome-ignore format: one case a line
});

describe('one registered number of two terms', () => {
  it('goes by subject, year or term', () => {
    const police = 'xây dựng lực lượng Công an nhân dân';
    const both = ['12-NQ/TW@2017-06-03', '12-NQ/TW@2022-03-16'];
    expect(
      keysOf(`Nghị quyết 12-NQ/TW về cơ cấu lại doanh nghiệp nhà nước và Nghị quyết 12-NQ/TW về ${police}`),
    ).toEqual(both);
    expect(keysOf('Nghị quyết 12-NQ/TW (năm 2017); Nghị quyết 12-NQ/TW ban hành năm 2022')).toEqual(both);
    expect(
      keysOf(
        `Năm 2022, Bộ Chính trị ban hành Nghị quyết 12-NQ/TW về ${police}. Nghị quyết 12-NQ/TW khóa XII.`,
      ),
    ).toEqual([both[1], both[0]]);
    expect(
      keysOf('Nghị quyết 21-NQ/TW về công tác dân số. Nghị quyết 21-NQ/TW về củng cố tổ chức cơ sở đảng.'),
    ).toEqual(['21-NQ/TW@2017-10-25', '21-NQ/TW@2022-06-16']);
  });
  it('goes by the title that says more of the subject, or by the term of the day', () => {
    const congress = 'Chỉ thị 35-CT/TW về đại hội đảng bộ các cấp';
    expect(keysOf(`${congress} tiến tới Đại hội XIV của Đảng`, '2025-03-01')).toEqual([
      '35-CT/TW@2024-06-14',
    ]);
    expect(keysOf(`${congress} tiến tới Đại hội XIII của Đảng`, '2025-03-01')).toEqual([
      '35-CT/TW@2019-05-30',
    ]);
    expect(keysOf(congress, '2025-03-01')).toEqual(['35-CT/TW@2024-06-14']);
    expect(keysOf(congress, '2026-06-01')).toEqual([null]);
  });
  it('stays open where the issuer or the year says another', () => {
    expect(keysOf('Nghị quyết 12 của Chính phủ về xây dựng lực lượng Công an nhân dân')).toEqual([null]);
    expect(keysOf('Nghị quyết 12-NQ/TW năm 2019')).toEqual([null]);
    // Two terms met in 2021.
    expect(keysOf('Quy định 37-QĐ/TW năm 2021')).toEqual([null]);
  });
});

describe('ids over articles', () => {
  const tourism = 'Nghị quyết số 20-NQ/TU của Tỉnh ủy về phát triển du lịch';
  const digital = 'Nghị quyết số 20-NQ/TU của Tỉnh ủy về chuyển đổi số';
  it('part one number of two terms, each with its title', () => {
    const [old, young] = [
      readPassage(tourism, { published_on: '2017-09-05' }),
      readPassage(digital, { published_on: '2023-09-05', article_id: 'b' }),
    ].map(({ documents }) => documents[0]!);
    expect(old!.document_id).not.toBe(young!.document_id);
    expect([old!.title, young!.title]).toEqual(['phát triển du lịch', 'chuyển đổi số']);
  });
  it('meet in one term, with a day or without', () => {
    const dated = 'Nghị quyết số 20-NQ/TU ngày 12/6/2017 của Tỉnh ủy';
    expect(idIn('2023-09-05', dated, 'b')).toBe(idIn('2017-09-05', tourism));
    expect(idIn('2018-02-01', 'Nghị quyết 20-NQ/TU được bàn', 'b')).toBe(idIn('2017-09-05', tourism));
  });
  it('stay apart while the congresses of a term may still restart the numbers, unless the day is said', () => {
    expect(idIn('2021-03-01', 'Nghị quyết 20-NQ/TU được bàn', 'b')).not.toBe(idIn('2022-09-05', digital));
    expect(idIn('2021-03-01', 'Nghị quyết 20-NQ/TU được bàn')).not.toBe(
      idIn('2021-04-01', 'Nghị quyết 20-NQ/TU nêu rõ', 'b'),
    );
    const dated = 'Nghị quyết 20-NQ/TU ngày 5/2/2021';
    expect(idIn('2021-03-01', dated, 'b')).toBe(idIn('2022-09-05', digital));
  });
  it('of the state go by the year', () => {
    const decision = (day: string) => `Quyết định số 1754/QĐ-UBND ngày ${day} của UBND tỉnh`;
    expect(idIn('2023-09-05', decision('3/4/2021'))).not.toBe(idIn('2023-09-05', decision('3/4/2022')));
    expect(idIn('2023-09-05', decision('3/4/2021'))).toBe(idIn('2022-01-05', decision('3/4/2021'), 'b'));
    expect(idIn('2022-05-05', 'Quyết định số 1754/QĐ-UBND của UBND tỉnh về phí')).not.toBe(
      idIn('2023-05-05', 'Quyết định số 1754/QĐ-UBND của UBND tỉnh về phí', 'b'),
    );
    const year = 'Nghị quyết số 22/2019/NQ-HĐND';
    expect(idIn('2023-05-05', `${year} ngày 5/12/2019 của HĐND tỉnh`)).toBe(
      idIn('2021-05-05', `${year} của HĐND tỉnh`, 'b'),
    );
  });
  it('of a bare number that nobody issued are of its article', () => {
    expect(idIn('2023-05-05', 'Nghị quyết 16 nêu rõ')).not.toBe(
      idIn('2023-05-06', 'Nghị quyết 16 nêu rõ', 'b'),
    );
  });
});
