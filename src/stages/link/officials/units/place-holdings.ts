import type { ArticlePlace } from '../../../../model/extraction.ts';
import type { Level, Place } from '../../../../model/facts.ts';
import { indexAt, type Span } from '../../../../model/span.ts';
import { type Gazetteer, officialName } from '../../gazetteer.ts';
import type { Holding, PlacedHolding } from '../holding.ts';
import { framedUnit } from './find-frames.ts';
import type { Frame } from './frame-scene.ts';
import type { NamedUnit, UnitIndex } from './index-units.ts';

/** The gazetteer's word for cities of both levels. */
const city = 'thành phố';

/** What the article says of places. */
export interface Whereabouts {
  readonly home: ArticlePlace;
  /** Units named in the body. */
  readonly units: UnitIndex;
  /** Units from where those come who are named behind them in the sentence. */
  readonly sides: readonly NamedUnit[];
  readonly sentences: readonly Span[];
  readonly frames: readonly Frame[];
  readonly date: string | null;
}

/**
 * The unit of each post, valid at the date: the one named with it, else (for a body of the article's own level) the
 * article's unit, else the last unit of its level that the text has named; but what the text frames there says it before the article. What stays ambiguous is left open.
 */
export function placeHoldings(
  holdings: readonly Holding[],
  gazetteer: Gazetteer,
  where: Whereabouts,
): PlacedHolding[] {
  const home = where.home.place_id === null ? null : gazetteer.byId(where.home.place_id);
  return holdings.map((holding) => {
    const level =
      holding.level === 'city' ? cityLevel(holding, gazetteer, home, where) : (holding.level as Level | null);
    const found = holding.unit === null ? [] : findUnits(holding, level, gazetteer, where);
    const told =
      holding.unit === null ? (behind(holding, level, where) ?? besides(holding, level, where)) : one(found);
    const last = holding.unit === null ? lastNamed(holding, level, where.units) : [];
    const place =
      told ??
      (holding.unit !== null
        ? null
        : (village(holding, level, where) ??
          framed(holding, level, where.frames) ??
          inherit(holding, level, gazetteer, home) ??
          one(last) ??
          // Who is elected to a bare `Chủ tịch` is so by the meeting that the news is of.
          (holding.bare && level === null && holding.tenure === 'incoming' ? home : null)));
    return {
      ...holding,
      placeLevel: place?.level ?? level,
      open: place !== null ? [] : ([found, last].find(({ length }) => length > 1) ?? []),
      assumed: told === null && holding.unit === null,
      unitName: place?.name ?? null,
      place: place === null ? null : officialName(place),
      place_id: place?.place_id ?? null,
    };
  });
}

/** The unit of the part of the text where the post stands; a bare role has none of its own. */
function framed(holding: Holding, level: Level | null, frames: readonly Frame[]): Place | null {
  if (level === 'trung ương' || (level === null && holding.organization === null)) return null;
  return framedUnit(frames, holding.postAt, level, holding.unitType);
}

/** A city is of the province level where the article's own city is, or where only a province bears the name. */
function cityLevel(
  holding: Holding,
  gazetteer: Gazetteer,
  home: Place | null,
  { units, date }: Whereabouts,
): Level | null {
  if (holding.unit === null) {
    if (home?.type === city) return home.level;
    const named = units.all.find(({ place }) => place.type === city);
    if (named !== undefined) return named.place.level;
    return home !== null && gazetteer.provinceOf(home)?.type === city ? 'tỉnh' : null;
  }
  const found = gazetteer.lookup(holding.unit, { type: city, date });
  return found.length > 0 && found.every((place) => place.level === found[0]!.level) ? found[0]!.level : null;
}

/**
 * Units of that name: at the date, in the article's province, or (for posts of the past) at any time. The first of these that
 * leaves only one settles it; else whatever may be meant at the date, or ever.
 */
function findUnits(
  holding: Holding,
  level: Level | null,
  gazetteer: Gazetteer,
  { home, date, units }: Whereabouts,
): readonly Place[] {
  const query = { type: holding.unitType, level };
  let open: readonly Place[] = [];
  for (const narrowed of [
    { ...query, date },
    { ...query, date, province: home.province },
    { ...query, province: home.province },
    query,
  ]) {
    const found = sameUnit(gazetteer.lookup(holding.unit!, narrowed), date);
    if (found.length === 1) return found;
    // `phường 7` is the one of the quận whose news it is.
    const own = found.filter(({ parent_id }) => parent_id !== null && parent_id === home.place_id);
    if (own.length === 1) return own;
    if (open.length === 0) open = found;
  }
  // `xã A, huyện B`: the one that lies in a unit which the article names.
  const inside = open.filter(({ parent_id }) => parent_id !== null && units.ids.has(parent_id));
  return inside.length === 1 ? inside : open;
}

/** Entries of one unit that changed hands are one: the last that began by the date. */
function sameUnit(found: readonly Place[], date: string | null): readonly Place[] {
  if (found.length < 2 || found.some(({ code, type }) => code !== found[0]!.code || type !== found[0]!.type))
    return found;
  const begun = found.filter(({ valid_from }) => date === null || (valid_from ?? '') <= date);
  return [
    begun.reduce((a, b) => ((b.valid_from ?? '') >= (a.valid_from ?? '') ? b : a), begun[0] ?? found[0]!),
  ];
}

const one = (places: readonly Place[]) => (places.length === 1 ? places[0]! : null);

/**
 * A post without a named unit is in the article's own unit, or in one above it; a department of no stated level (`Trưởng
 * phòng Nội vụ`) is the district's or commune's whose news it is.
 */
function inherit(
  holding: Holding,
  level: Level | null,
  gazetteer: Gazetteer,
  home: Place | null,
): Place | null {
  if (level === 'trung ương') return null;
  if (level === null) {
    // `Phó Chủ tịch Hội`: a body that the text has told of.
    const ofBody = holding.organization !== null || (!holding.bare && holding.branch === 'mass');
    return ofBody && (home?.level !== 'tỉnh' || !holding.closed) ? home : null;
  }
  for (
    let place = home;
    place !== null;
    place = place.parent_id === null ? null : gazetteer.byId(place.parent_id)
  )
    if (place.level === level) return isKind(holding, place) ? place : null;
  return null;
}

/**
 * A village's posts are in the commune that was named last before them in this sentence or the one before (`Về bản A, xã B, chúng tôi gặp anh X, Trưởng bản`),
 * else in the only one that the text names.
 */
function village(holding: Holding, level: Level | null, { units, sentences }: Whereabouts): Place | null {
  if (level !== null || (holding.branch !== 'community' && !holding.base)) return null;
  const { named, only } = units.of('xã', null);
  const last = named[indexAt(named, holding.postAt - 1)];
  const near = last !== undefined && indexAt(sentences, holding.postAt) - indexAt(sentences, last.start) <= 1;
  return near ? last.place : only;
}

/** A body that says the kind of its unit (`UBND tỉnh`, `Thị ủy`) is none of a unit of another kind. */
const isKind = ({ unitType }: Holding, place: Place) => unitType === null || unitType === place.type;

/** `Về phía tỉnh A có các đồng chí …, Bí thư Tỉnh ủy`: the unit of that side, where level and kind are the post's. */
function besides(holding: Holding, level: Level | null, { sides, sentences }: Whereabouts): Place | null {
  const last = sides[indexAt(sides, holding.postAt)];
  if (last === undefined || last.place.level !== level || !isKind(holding, last.place)) return null;
  return indexAt(sentences, last.start) === indexAt(sentences, holding.postAt) ? last.place : null;
}

/** Characters between a post and the unit that it is in: `Hiệu trưởng Trường Tiểu học A, huyện B`; `(huyện B`; with a blank before the comma too. */
const apposed = 3;

/** The unit named right behind a post that names none, where their levels agree. */
function behind(
  { postAt, postEnd }: Holding,
  level: Level | null,
  { units, sentences }: Whereabouts,
): Place | null {
  const next = units.all[indexAt(units.all, postEnd - 1) + 1];
  if (next === undefined || next.start - postEnd > apposed) return null;
  if (indexAt(sentences, next.start) !== indexAt(sentences, postAt)) return null;
  return level === null || next.place.level === level ? next.place : null;
}

/** Characters between two units told of together: `xã A và xã B`, `xã A, xã B`. */
const joined = 4;

/**
 * `Tại xã A, đồng chí X, Bí thư Đảng ủy xã, …`: the unit of the post's level that was named last, or the only one; of two told of together
 * (`Đoàn đến xã A và xã B`) either.
 */
function lastNamed({ postAt, unitType }: Holding, level: Level | null, units: UnitIndex): readonly Place[] {
  if (level === null) return [];
  const { named, only } = units.of(level, unitType);
  const at = indexAt(named, postAt - 1);
  const [last, other] = [named[at], named[at - 1]];
  if (last === undefined) return only === null ? [] : [only];
  const apart =
    other === undefined || last.start - other.end > joined || last.place.place_id === other.place.place_id;
  return apart ? [last.place] : [other.place, last.place];
}
