import type { ArticlePlace } from '../../../model/extraction.ts';
import type { Level, Place } from '../../../model/facts.ts';
import { type Gazetteer, officialName } from '../gazetteer.ts';
import type { Holding, PlacedHolding } from './holding.ts';

/** The gazetteer's word for cities of both levels. */
const city = 'thành phố';

/**
 * The unit of each post, valid at the date: the one named with it, else (for a body of the article's own level) the
 * article's unit. An ambiguous name is settled by the article's province or left open.
 */
export function placeHoldings(
  holdings: readonly Holding[],
  gazetteer: Gazetteer,
  home: ArticlePlace,
  date: string | null,
): PlacedHolding[] {
  const homeUnit = home.place_id === null ? null : gazetteer.byId(home.place_id);
  return holdings.map((holding) => {
    const level =
      holding.level === 'city'
        ? cityLevel(holding, gazetteer, homeUnit, date)
        : (holding.level as Level | null);
    const named = holding.unit === null ? null : findUnit(holding, level, gazetteer, home, date);
    const place = named ?? (holding.unit === null ? inherit(level, gazetteer, homeUnit) : null);
    return {
      ...holding,
      placeLevel: place?.level ?? level,
      unitName: place?.name ?? null,
      place: place === null ? null : officialName(place),
      place_id: place?.place_id ?? null,
    };
  });
}

/** A city is of the province level where the article's own city is, or where only a province bears the name. */
function cityLevel(
  holding: Holding,
  gazetteer: Gazetteer,
  home: Place | null,
  date: string | null,
): Level | null {
  if (holding.unit === null) {
    if (home === null) return null;
    if (home.type === city) return home.level;
    return gazetteer.provinceOf(home)?.type === city ? 'tỉnh' : null;
  }
  const found = gazetteer.lookup(holding.unit, { type: city, date });
  return found.length > 0 && found.every((place) => place.level === found[0]!.level) ? found[0]!.level : null;
}

function findUnit(
  holding: Holding,
  level: Level | null,
  gazetteer: Gazetteer,
  home: ArticlePlace,
  date: string | null,
): Place | null {
  const query = { type: holding.unitType, level, date };
  for (const narrowed of [query, { ...query, province: home.province }]) {
    const found = gazetteer.lookup(holding.unit!, narrowed);
    if (found.length === 1) return found[0]!;
  }
  return null;
}

/** A post without a named unit is in the article's own unit, or in the province above it. */
function inherit(level: Level | null, gazetteer: Gazetteer, home: Place | null): Place | null {
  if (home === null || level === null || level === 'trung ương') return null;
  if (home.level === level) return home;
  return level === 'tỉnh' ? gazetteer.provinceOf(home) : null;
}
