import { describe, expect, it } from 'vitest';
import type { PersonAssertion } from '../../../src/model/person-assertion.ts';
import { settleCorpus } from '../../../src/stages/facts/settle-corpus.ts';
import { articleOf, extract } from '../../support/extract.ts';

const texts: Readonly<Record<string, string>> = {
  district: 'Huyện Mai Sơn họp. Ông Lò Văn Pán, Bí thư Huyện ủy Mai Sơn, tỉnh Sơn La chủ trì.',
  police: 'Huyện Mai Sơn họp. Ông Lò Văn Pán, Trưởng Công an huyện Mai Sơn, tỉnh Sơn La dự.',
  council: 'Huyện Mai Sơn họp. Ông Lò Văn Pán, Chủ tịch HĐND huyện Mai Sơn, tỉnh Sơn La dự.',
  other: 'Huyện Yên Châu họp. Ông Lò Văn Pán, Chủ tịch UBND huyện Yên Châu, tỉnh Sơn La dự.',
  near: 'Huyện Mai Sơn ra quân. Ông Lò Văn Phán, Phó Bí thư Huyện ủy Mai Sơn, tỉnh Sơn La dự.',
};
const names = Object.keys(texts);
const articles = names.map((origin) => articleOf(texts[origin]!, { origin, published_on: '2021-03-01' }));
const facts = names.map((origin) => extract(texts[origin]!, { origin, published_on: '2021-03-01' }));

const person = (name: string, of: string | null) => ({ name, of });
const assert = (
  relation: PersonAssertion['relation'],
  a: PersonAssertion['a'],
  b: PersonAssertion['b'],
): PersonAssertion => ({ relation, a, b });

function settle(...assertions: PersonAssertion[]) {
  const settled = settleCorpus(articles, facts, new Set(), assertions);
  const ids = Object.fromEntries(
    names.map((origin, index) => {
      const row = settled.facts.find(({ article_id }) => article_id === articles[index]!.article_id)!;
      return [origin, row.appointments[0]!.person_id];
    }),
  ) as Record<string, string>;
  const pairs = settled.person_candidates.map(({ person_id, candidate_id }) =>
    [person_id, candidate_id].sort().join(),
  );
  const offers = (one: string, two: string) => pairs.includes([ids[one]!, ids[two]!].sort().join());
  return { settled, ids, offers };
}

const plain = settle();

describe('without assertions', () => {
  it('one name in one unit is one person; another unit or spelling is offered, never merged', () => {
    const { ids, offers, settled } = plain;
    expect(new Set([ids.district, ids.police, ids.council]).size).toBe(1);
    expect(new Set(Object.values(ids)).size).toBe(3);
    expect(offers('district', 'other')).toBe(true);
    expect(offers('district', 'near')).toBe(true);
    expect(settled.persons).toHaveLength(3);
  });
});

describe('same', () => {
  it('joins one name over two units, and the pair is no candidate any more', () => {
    const { ids, settled } = settle(
      assert('same', person('Lò Văn Pán', 'huyện Mai Sơn'), person('Lò Văn Pán', 'huyện Yên Châu')),
    );
    expect(ids.other).toBe(ids.district);
    expect(ids.near).not.toBe(ids.district);
    expect(settled.persons).toHaveLength(2);
    expect(settled.person_candidates).toHaveLength(1);
  });

  it('joins two spellings; the rarer one is an alias', () => {
    const { ids, settled } = settle(
      assert('same', person('Lò Văn Pán', 'huyện Mai Sơn'), person('Lò Văn Phán', 'Huyện uỷ Mai Sơn')),
    );
    expect(ids.near).toBe(ids.council);
    expect(ids.other).not.toBe(ids.council);
    expect(settled.persons.find(({ person_id }) => person_id === ids.near)).toMatchObject({
      name: 'Lò Văn Pán',
      aliases: ['Lò Văn Phán'],
    });
  });

  it('says nothing of a name or a unit that no article has', () => {
    const { ids } = settle(
      assert('same', person('Lò Văn Pán', 'huyện Mường La'), person('Lò Văn Phán', 'huyện Mai Sơn')),
      assert('same', person('Vi Thị Lan', null), person('Lò Văn Pán', null)),
    );
    expect(ids.near).toBe(plain.ids.near);
    expect(ids.near).not.toBe(ids.district);
  });
});

describe('not-same', () => {
  const apart = assert(
    'not-same',
    person('Lò Văn Pán', 'Huyện ủy Mai Sơn'),
    person('Lò Văn Pán', 'Trưởng Công an huyện'),
  );

  it('parts two of one name in one unit, with an id each; whom it does not name goes with one of them', () => {
    const { ids, settled } = settle(apart);
    expect(ids.district).not.toBe(ids.police);
    expect([ids.district, ids.police]).toContain(ids.council);
    expect(new Set(settled.persons.map(({ person_id }) => person_id)).size).toBe(4);
  });

  it('takes the pair from the candidates, and only that pair', () => {
    expect(settle(apart).offers('district', 'police')).toBe(false);
    const spelled = settle(assert('not-same', person('Lò Văn Pán', null), person('Lò Văn Phán', null)));
    expect(spelled.offers('district', 'near')).toBe(false);
    expect(spelled.offers('district', 'other')).toBe(true);
    expect(spelled.ids).toEqual(plain.ids);
  });

  it('wins against a chain of same', () => {
    const { ids } = settle(
      assert('same', person('Lò Văn Pán', 'Huyện ủy Mai Sơn'), person('Lò Văn Phán', null)),
      assert('same', person('Lò Văn Pán', 'Trưởng Công an huyện'), person('Lò Văn Phán', null)),
      apart,
    );
    expect(ids.district).not.toBe(ids.police);
  });
});

describe('every assertion', () => {
  const all = [
    assert('same', person('Lò Văn Pán', 'huyện Mai Sơn'), person('Lò Văn Phán', null)),
    assert(
      'not-same',
      person('Lò Văn Pán', 'Huyện ủy Mai Sơn'),
      person('Lò Văn Pán', 'Trưởng Công an huyện'),
    ),
    assert('same', person('Lò Văn Pán', 'huyện Yên Châu'), person('Lò Văn Pán', 'Huyện ủy Mai Sơn')),
  ];

  it('gives the same whatever the order of the articles', () => {
    const one = settleCorpus(articles, facts, new Set(), all);
    const reversed = settleCorpus([...articles].reverse(), [...facts].reverse(), new Set(), all);
    expect(JSON.stringify(reversed.facts)).toBe(JSON.stringify(one.facts));
    expect(JSON.stringify(reversed.persons)).toBe(JSON.stringify(one.persons));
    expect(JSON.stringify(reversed.person_candidates)).toBe(JSON.stringify(one.person_candidates));
  });

  it('is undone by taking it out, and says nothing of others', () => {
    expect(settle().ids).toEqual(plain.ids);
    expect(settle(all[1]!).ids.other).toBe(plain.ids.other);
    expect(settle(all[1]!).ids.near).toBe(plain.ids.near);
  });
});
