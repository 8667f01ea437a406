import type { Level, Place } from '../../../../model/facts.ts';
import type { Span } from '../../../../model/span.ts';

/** A unit that the text names, where it stands. */
export interface NamedUnit extends Span {
  readonly place: Place;
}

/** Units of one level and kind, in text order. */
export interface UnitList {
  readonly named: readonly NamedUnit[];
  /** The only unit that they name; NULL where they name none or several. */
  readonly only: Place | null;
}

/** Units named in a body. */
export interface UnitIndex {
  readonly all: readonly NamedUnit[];
  readonly ids: ReadonlySet<string>;
  /** Those of a level, and of a kind where one is given. */
  of(level: Level, type: string | null): UnitList;
}

/** Indexes units, which come in text order: a long list of posts asks for them line by line. */
export function indexUnits(all: readonly NamedUnit[]): UnitIndex {
  const lists = new Map<string, UnitList>();
  return {
    all,
    ids: new Set(all.map(({ place }) => place.place_id)),
    of(level, type) {
      const key = `${level}\t${type ?? ''}`;
      let list = lists.get(key);
      if (list === undefined) {
        const named = all.filter(
          ({ place }) => place.level === level && (type === null || place.type === type),
        );
        const first = named[0]?.place ?? null;
        const only = named.every(({ place }) => place.place_id === first!.place_id) ? first : null;
        lists.set(key, (list = { named, only }));
      }
      return list;
    },
  };
}
