import { describe, expect, it } from 'vitest';
import { dataFolder } from '../../../src/reference/data-folder.ts';
import { loadReference } from '../../../src/reference/load-reference.ts';
import {
  buildGazetteer,
  existsOn,
  officialName,
  type PlaceQuery,
} from '../../../src/stages/link/gazetteer.ts';

const reference = loadReference(dataFolder());
const gazetteer = buildGazetteer(
  reference.places,
  reference.successions,
  reference.lexicons.get('unit-aliases') ?? [],
);
/** Official names with their provinces, `huyện Chi Lăng / tỉnh Lạng Sơn`. */
const ask = (name: string, query?: PlaceQuery) =>
  gazetteer.lookup(name, query).map((place) => {
    const province = gazetteer.provinceOf(place);
    return `${officialName(place)} / ${province === null ? '?' : officialName(province)}`;
  });

describe('gazetteer', () => {
  it('reads a bare name as the district before July 2025 and as the communes after', () => {
    expect(ask('Chi Lăng', { date: '2023-11-15' })).toEqual(['huyện Chi Lăng / tỉnh Lạng Sơn']);
    expect(ask('Chi Lăng', { date: '2025-06-30' })).toEqual(['huyện Chi Lăng / tỉnh Lạng Sơn']);
    expect(ask('Chi Lăng', { date: '2025-07-01', province: 'Lạng Sơn' })).toEqual([
      'xã Chi Lăng / tỉnh Lạng Sơn',
    ]);
    expect(ask('Chi Lăng', { date: '2026-01-01' })).toEqual([
      'xã Chi Lăng / tỉnh Lạng Sơn',
      'xã Chi Lăng / tỉnh Bắc Ninh',
      'phường Chi Lăng / tỉnh An Giang',
    ]);
  });
  it('keeps ambiguous names open until the province is known', () => {
    expect(ask('Châu Thành', { type: 'huyện', date: '2020-01-01' })).toHaveLength(10);
    expect(ask('Châu Thành', { type: 'huyện', date: '2020-01-01', province: 'tỉnh Bến Tre' })).toEqual([
      'huyện Châu Thành / tỉnh Bến Tre',
    ]);
    expect(ask('Tân Phú', { type: 'quận', date: '2020-01-01' })).toEqual([
      'quận Tân Phú / thành phố Hồ Chí Minh',
    ]);
    // Of careers before the record: the province of then and who came after it.
    const [former] = gazetteer.lookup('Hà Nam Ninh', { date: '1985-03-01' });
    expect(gazetteer.successorsOf(former!).map(officialName)).toEqual(['tỉnh Nam Hà', 'tỉnh Ninh Bình']);
    // Without a date: the province before the merger that bore the name, or the only unit that ever did.
    expect(gazetteer.lookup('Khánh Hòa', { level: 'tỉnh' }).map(({ valid_to }) => valid_to)).toEqual([
      '2025-07-01',
    ]);
    expect(gazetteer.lookup('Phú Quốc', { type: 'đặc khu' }).map(({ valid_from }) => valid_from)).toEqual([
      '2025-07-01',
    ]);
    expect(ask('Kỳ Anh', { date: '2018-05-05' })).toEqual([
      'huyện Kỳ Anh / tỉnh Hà Tĩnh',
      'thị xã Kỳ Anh / tỉnh Hà Tĩnh',
    ]);
    expect(ask('Kỳ Anh', { date: '2015-04-10' })).toEqual(['huyện Kỳ Anh / tỉnh Hà Tĩnh']);
  });
  it('tells the province from its capital by the type', () => {
    expect(ask('Lạng Sơn', { date: '2020-01-01' })).toEqual(['tỉnh Lạng Sơn / tỉnh Lạng Sơn']);
    expect(ask('Lạng Sơn', { type: 'thành phố', date: '2020-01-01' })).toEqual([
      'thành phố Lạng Sơn / tỉnh Lạng Sơn',
    ]);
  });
  it('knows old and shortened spellings', () => {
    for (const name of ['TP.HCM', 'TPHCM', 'TP. HCM', 'thành phố hồ chí minh'.slice(10)])
      expect(ask(name, { date: '2020-01-01' })).toEqual(['thành phố Hồ Chí Minh / thành phố Hồ Chí Minh']);
    for (const name of ['Đắc Lắc', 'Đăk Lăk', 'ĐẮK LẮK'])
      expect(ask(name, { date: '2020-01-01' })).toEqual(['tỉnh Đắk Lắk / tỉnh Đắk Lắk']);
    expect(ask('Thừa Thiên - Huế', { date: '2020-01-01' })).toHaveLength(1);
    expect(ask('Qui Nhơn', { type: 'thành phố', date: '2020-01-01' })).toEqual([
      'thành phố Quy Nhơn / tỉnh Bình Định',
    ]);
    expect(ask('Hoà Bình', { level: 'tỉnh', date: '2020-01-01' })).toEqual(['tỉnh Hòa Bình / tỉnh Hòa Bình']);
    expect(ask('Bà Rịa–Vũng Tàu', { date: '2020-01-01' })).toHaveLength(1);
    expect(ask('1', { type: 'quận', date: '2020-01-01' })).toEqual(
      ask('01', { type: 'quận', date: '2020-01-01' }),
    );
  });
  it('keeps codes that changed their meaning apart', () => {
    const names = (code: string) =>
      reference.places.filter((place) => place.code === code).map((place) => [place.place_id, place.name]);
    expect(names('24')).toEqual([
      ['24@', 'Bắc Giang'],
      ['24@2025-07-01', 'Bắc Ninh'],
    ]);
  });
  it('follows a district to the communes that hold its land, and upgrades to the next version', () => {
    const [district] = gazetteer.lookup('Chi Lăng', { date: '2023-01-01' });
    const after = gazetteer.successorsOf(district!).map(officialName);
    expect(after).toContain('xã Chi Lăng');
    expect(after).toHaveLength(6);
    const [town] = gazetteer.lookup('Sa Pa', { date: '2019-10-01', type: 'huyện' });
    expect(gazetteer.successorsOf(town!).map(officialName)).toEqual(['thị xã Sa Pa']);
    const [province] = gazetteer.lookup('Hà Giang', { date: '2020-01-01' });
    expect(gazetteer.successorsOf(province!).map(officialName)).toEqual(['tỉnh Tuyên Quang']);
  });
});

describe('the gazetteer data', () => {
  const on = (date: string, level: string) =>
    reference.places.filter((place) => place.level === level && existsOn(place, date)).length;
  it('counts the units of the resolutions', () => {
    expect([on('2005-01-01', 'tỉnh'), on('2020-07-01', 'tỉnh'), on('2025-07-01', 'tỉnh')]).toEqual([
      64, 63, 34,
    ]);
    expect([on('2025-06-30', 'huyện'), on('2025-07-01', 'huyện')]).toEqual([696, 0]);
    expect(on('2025-07-01', 'xã')).toBe(3321);
  });
  it('has parents and successors that exist, one level up or a merger', () => {
    for (const place of reference.places) {
      if (place.parent_id === null) expect(place.level).toBe('tỉnh');
      else
        expect(gazetteer.byId(place.parent_id)?.level).toBe(
          place.level === 'xã' && !isOld(place) ? 'tỉnh' : place.level === 'huyện' ? 'tỉnh' : 'huyện',
        );
    }
    for (const { place_id, successor_id } of reference.successions) {
      const before = gazetteer.byId(place_id)!;
      expect(before.valid_to).not.toBeNull();
      expect(existsOn(gazetteer.byId(successor_id)!, before.valid_to!)).toBe(true);
    }
  });
  it('has every district of the last day followed by some commune', () => {
    const last = reference.places.filter(
      (place) => place.level === 'huyện' && place.valid_to === '2025-07-01',
    );
    expect(last.filter((place) => gazetteer.successorsOf(place).length === 0)).toEqual([]);
  });
});

const isOld = (place: { valid_from: string | null }) => (place.valid_from ?? '') < '2025-07-01';
