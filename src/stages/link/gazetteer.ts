import { type Level, levels, type Place } from '../../model/facts.ts';
import { groupBy } from '../../model/group-by.ts';
import { memoize } from '../../model/memoize.ts';
import type { LexiconEntry, PlaceSuccession } from '../../model/reference.ts';
import { foldKey } from '../../text/fold.ts';

/** What the text says beside a unit's name; whatever is missing or NULL doesn't narrow the answer. */
export interface PlaceQuery {
  /** `huyện`, `thành phố` …, written out. */
  readonly type?: string | null;
  readonly level?: Level | null;
  /** ISO date on which the unit must exist. */
  readonly date?: string | null;
  /** Name (with or without type) or `place_id` of its province. */
  readonly province?: string | null;
}

/** Units by name and time. Every answer is a list: more than one means that the text leaves it open. */
export interface Gazetteer {
  lookup(name: string, query?: PlaceQuery): readonly Place[];
  byId(placeId: string): Place | null;
  /** The province that the unit lay in; a province is its own. */
  provinceOf(place: Place): Place | null;
  /** Units that hold its territory after it; one step, in the order of the data. */
  successorsOf(place: Place): readonly Place[];
}

/** `huyện Chi Lăng`, `phường 5` (which lists write `05`): a unit's name as officials write it. */
export function officialName(place: Place): string {
  return `${place.type} ${place.name.replace(/^0+(?=\d)/, '')}`;
}

/** Whether a unit exists on an ISO date. */
export function existsOn(place: Place, date: string): boolean {
  return (place.valid_from ?? '') <= date && (place.valid_to === null || date < place.valid_to);
}

/**
 * Indexes units by the fold key of their name and of its other spellings (`unit-aliases`: columns `name`, `level`, `type`).
 * A bare name means the highest unit of that name: `lookup('Chi Lăng', { date: '2023-11-15' })` is the district,
 * after July 2025 the communes.
 */
export function buildGazetteer(
  places: readonly Place[],
  successions: readonly PlaceSuccession[],
  aliases: readonly LexiconEntry[],
): Gazetteer {
  const ids = new Map(places.map((place) => [place.place_id, place]));
  const names = groupBy(places, (place) => placeKey(place.name));
  const otherNames = groupBy(aliases, (alias) => placeKey(alias.text));
  const after = groupBy(successions, (succession) => succession.place_id);
  const byId = (placeId: string) => ids.get(placeId) ?? null;

  const provinceAbove = (place: Place): Place | null => {
    let found: Place | null = place;
    while (found !== null && found.level !== 'tỉnh')
      found = found.parent_id === null ? null : byId(found.parent_id);
    return found;
  };
  const provinces = new Map(places.map((place) => [place, provinceAbove(place)]));
  const provinceOf = (place: Place) => provinces.get(place) ?? null;
  const provinceKeys = new Map(
    places.filter(({ level }) => level === 'tỉnh').map((province) => [province, namesKey(province)]),
  );
  const named = memoize(20_000, (key: string): readonly Place[] => {
    const own = names.get(key) ?? [];
    const others = (otherNames.get(key) ?? []).flatMap(({ attributes }) =>
      (names.get(placeKey(attributes.name ?? '')) ?? []).filter(
        (place) => fitsOne(place.level, attributes.level) && fits(place.type, attributes.type),
      ),
    );
    return [...new Set([...own, ...others])];
  });

  return {
    byId,
    provinceOf,
    successorsOf: (place) =>
      (after.get(place.place_id) ?? []).flatMap(({ successor_id }) => byId(successor_id) ?? []),
    lookup(name, { type, level, date, province } = {}) {
      const provinceKey = province == null ? '' : placeKey(province);
      const inProvince = (place: Place) => {
        const its = provinceOf(place);
        return its !== null && (its.place_id === province || provinceKeys.get(its)!.includes(provinceKey));
      };
      const found = named(placeKey(name)).filter(
        (place) =>
          fits(place.type, type) &&
          fits(place.level, level) &&
          (date == null || existsOn(place, date)) &&
          (province == null || inProvince(place)),
      );
      const meant = date == null ? beforeMerger(found) : found;
      return type == null && level == null ? highest(meant) : meant;
    },
  };
}

/** Since then there are no districts, and 23 provinces bear a name that another unit bore before. */
export const districtsEnd = '2025-07-01';

/** Without a date a name means a unit of the time of districts, where one bore it: most of what has no date is of then. */
function beforeMerger(found: readonly Place[]): readonly Place[] {
  const earlier = found.filter(({ valid_from }) => (valid_from ?? '') < districtsEnd);
  return earlier.length === 0 ? found : earlier;
}

/** An alias may stand for units of several levels, parted by semicolons. */
const fitsOne = (value: string, wanted: string | undefined) =>
  wanted === undefined || wanted.split(';').includes(value);

const fits = (value: string, wanted: string | null | undefined) => wanted == null || value === wanted;

/** Spellings that differ only in dashes, blanks, a leading zero (`phường 05`) or the vowel of `Đắk` are one name. */
export const placeKey = memoize(50_000, (name) =>
  foldKey(name.trim())
    .replace(/\s*[-\u2010-\u2015]\s*/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^0+(?=\d)/, '')
    // One upland word in many spellings: Đắk, Đăk, Đak, Đắc, Dak.
    .replace(/(^|[ -])[đd][aáạăắặ][kc](?=$|[ -])/g, '$1dak'),
);

const namesKey = (place: Place) => [placeKey(place.name), placeKey(officialName(place))];

function highest(found: readonly Place[]): readonly Place[] {
  const top = levels.find((level) => found.some((place) => place.level === level));
  return found.filter((place) => place.level === top);
}
