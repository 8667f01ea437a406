import { describe, expect, it } from 'vitest';
import { settleCorpus } from '../../../src/stages/facts/settle-corpus.ts';
import { articleOf, extract } from '../../support/extract.ts';

const texts: [origin: string, published: string, body: string][] = [
  ['a', '2021-03-01', 'Huyện Mai Sơn họp. Ông Lò Văn Pán, Bí thư Huyện ủy Mai Sơn, tỉnh Sơn La chủ trì.'],
  ['b', '2021-05-01', 'Huyện Mai Sơn tổng kết. Ông Lò Văn Pán, Chủ tịch HĐND huyện Mai Sơn, tỉnh Sơn La dự.'],
  ['c', '2021-06-01', 'Huyện Yên Châu họp. Ông Lò Văn Pán, Chủ tịch UBND huyện Yên Châu, tỉnh Sơn La dự.'],
  ['d', '2021-06-02', 'Huyện Mai Sơn ra quân. Ông Lò Văn Phán, Phó Bí thư Huyện ủy Mai Sơn, tỉnh Sơn La dự.'],
  ['e', '2021-07-01', 'Huyện Mai Sơn họp. Ông Lò Văn Pán, Bí thư Huyện ủy Mai Sơn, tỉnh Sơn La chủ trì.'],
];
const articles = texts.map(([origin, published_on, body]) => articleOf(body, { origin, published_on }));
const facts = texts.map(([origin, published_on, body]) => extract(body, { origin, published_on }));
const settled = settleCorpus(articles, facts);
const idIn = (origin: string) =>
  settled.facts.find(
    (one) => one.article_id === articles.find((article) => article.origin === origin)!.article_id,
  )!.appointments[0]!.person_id;

describe('settleCorpus', () => {
  it('takes equal names that share a unit for one person, others for two', () => {
    expect(idIn('a')).toBe(idIn('b'));
    expect(idIn('a')).not.toBe(idIn('c'));
    expect(settled.persons.find((person) => person.person_id === idIn('a'))).toMatchObject({
      name: 'Lò Văn Pán', first_seen_on: '2021-03-01', last_seen_on: '2021-07-01',
    }); // biome-ignore format: one row
  });
  it('offers namesakes of one province and near spellings of one unit as candidates', () => {
    const pairs = settled.person_candidates.map(({ person_id, candidate_id }) =>
      [person_id, candidate_id].sort().join(' '),
    );
    expect(pairs).toContain([idIn('a'), idIn('c')].sort().join(' '));
    expect(pairs).toContain([idIn('a'), idIn('d')].sort().join(' '));
  });
  it('points a repeated body to the one published first', () => {
    const idOf = (origin: string) => articles.find((article) => article.origin === origin)!.article_id;
    expect([...settled.duplicate_of]).toEqual([[idOf('e'), idOf('a')]]);
  });
  it('gives the same whatever the order of the articles', () => {
    const reversed = settleCorpus([...articles].reverse(), [...facts].reverse());
    expect(JSON.stringify({ ...reversed, duplicate_of: [...reversed.duplicate_of] })).toBe(
      JSON.stringify({ ...settled, duplicate_of: [...settled.duplicate_of] }),
    );
  });
});
