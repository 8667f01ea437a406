import { describe, expect, it } from 'vitest';
import { dataFolder } from '../../src/reference/data-folder.ts';
import { loadReference } from '../../src/reference/load-reference.ts';

const reference = loadReference(dataFolder());
const entries = (theme: string) => {
  const found = reference.lexicons.get(theme);
  if (found === undefined) throw new Error(`no data/lexicons/${theme}.tsv`);
  return found;
};
const classesOf = (theme: string, text: string) =>
  entries(theme)
    .filter((entry) => entry.text === text)
    .map((entry) => entry.class);

describe('the shipped data', () => {
  it('knows surnames of many peoples and which of them are ordinary words', () => {
    expect(classesOf('surnames', 'Nguyễn')).toContain('kinh');
    expect(classesOf('surnames', 'Giàng')).toEqual(['mong']);
    expect(classesOf('surnames', 'Ksor')).toEqual(['gia-rai']);
    expect(entries('surnames').find((entry) => entry.text === 'Ông')?.attributes.ambiguous).toBe('yes');
    expect(
      entries('surnames').find((entry) => entry.text === 'Nguyễn')?.attributes.ambiguous,
    ).toBeUndefined();
  });
  it('tells one person from several in honorifics', () => {
    expect(classesOf('honorifics', 'đồng chí')).toEqual(['honorific']);
    expect(classesOf('honorifics', 'các đồng chí')).toEqual(['honorific-plural']);
    expect(classesOf('ranks', 'Đại tá')).toEqual(['rank']);
    expect(classesOf('ranks', 'PGS.TS')).toEqual(['degree']);
  });
  it('has a kind for every type symbol that is no abbreviation of a state form', () => {
    const types = new Set(entries('doc-types').map((entry) => entry.attributes.type));
    const without = entries('doc-symbols')
      .filter((entry) => entry.class === 'symbol-type' && !types.has(entry.attributes.name))
      .map((entry) => entry.text);
    expect(without).toEqual([]);
  });
  it('names only documents of the registry where plenums give number and date', () => {
    const keys = new Map(reference.documents.map((document) => [document.document_id, document]));
    const dated = entries('plenums').flatMap(({ text, attributes }) =>
      (attributes.documents ?? '').split(';').flatMap((key) => (key.includes('@') ? [{ text, key }] : [])),
    );
    expect(dated.length).toBeGreaterThan(10);
    for (const { text, key } of dated) expect([key, keys.get(key)?.session]).toEqual([key, text]);
  });
  it('keeps documents that share a number apart by date', () => {
    const same = reference.documents.filter((document) => document.number === '35-CT/TW');
    expect(same.map((document) => document.issued_on)).toEqual(['2019-05-30', '2024-06-14']);
  });
  it('gives every registered document the term, the plenum and the issuer that its number and day allow', () => {
    const party = entries('congress-terms')
      .filter((entry) => entry.class === 'party-term')
      .sort((a, b) => (a.attributes.closed! < b.attributes.closed! ? -1 : 1));
    const symbols: Readonly<Record<string, string>> = {
      NQ: 'nghị quyết', CT: 'chỉ thị', KL: 'kết luận', HD: 'hướng dẫn', NĐ: 'nghị định', QĐi: 'quy định',
    }; // biome-ignore format: one table
    for (const document of reference.documents) {
      const { number, issued_on: day, session, term } = document;
      const symbol = /^\d+[a-z]?(?:\/\d{4})?[-/](\p{L}+)[-/]/u.exec(number!)?.[1] ?? '';
      if (symbol in symbols) expect([number, document.doc_type]).toEqual([number, symbols[symbol]]);
      const year = /\/((?:19|20)\d\d)\//.exec(number!)?.[1];
      if (year !== undefined) expect([number, day!.slice(0, 4)]).toEqual([number, year]);
      if (!/TW$/.test(number!)) continue;
      const running = party.findLast((entry) => entry.attributes.closed! <= day!)!.text;
      expect([number, day, term]).toEqual([number, day, running]);
      if (session !== null) {
        expect([number, session.split('/')[1], document.issuer]).toEqual([
          number,
          running,
          'Ban Chấp hành Trung ương',
        ]);
      }
    }
  });
  it('has party terms without a gap in their order', () => {
    const terms = entries('congress-terms').filter((entry) => entry.class === 'party-term');
    const days = terms.map((entry) => entry.attributes.closed!).sort();
    expect(days[0]).toBe('1986-12-18');
    expect(days.at(-1)).toBe('2026-01-23');
    expect(terms).toHaveLength(9);
  });
});
