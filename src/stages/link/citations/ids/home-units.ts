import type { ArticlePlace } from '../../../../model/extraction.ts';
import { foldKey } from '../../../../text/fold.ts';
import type { Gazetteer } from '../../gazetteer.ts';

/** Names (fold keys) of the units whose news an article is, by which a body without its unit is meant; NULL where it isn't known. */
export interface HomeUnits {
  readonly province: string | null;
  readonly district: string | null;
  readonly commune: string | null;
  /** The lowest of them. */
  readonly own: string | null;
}

/** Units of an article's place, without their type (`Tỉnh ủy Sơn La` doesn't say it either). */
export function homeUnits(place: ArticlePlace, gazetteer: Gazetteer): HomeUnits {
  const own = place.place_id === null ? null : gazetteer.byId(place.place_id);
  const province = own === null ? null : gazetteer.provinceOf(own);
  const name = (unit: { readonly name: string } | null) => (unit === null ? null : foldKey(unit.name));
  const level = own?.level ?? null;
  return {
    province: name(province) ?? plainOf(place.province),
    district: level === 'huyện' ? name(own) : plainOf(place.district),
    commune: level === 'xã' ? name(own) : null,
    own: name(own) ?? plainOf(place.place),
  };
}

/** `huyện Mường La` as its bare name: types are written in small letters. */
function plainOf(official: string | null): string | null {
  if (official === null) return null;
  const words = official.split(' ');
  const first = words.findIndex((word) => /^[\p{Lu}\d]/u.test(word));
  return foldKey(words.slice(Math.max(first, 0)).join(' '));
}
