import type { ArticlePlace } from '../../../../model/extraction.ts';
import type { Level } from '../../../../model/facts.ts';
import type { DocSessionValues } from '../../../../model/mentions/citation-mentions.ts';
import { toRoman } from '../../../../text/roman.ts';
import type { Gazetteer } from '../../gazetteer.ts';

/** Codes of the contract, one for each plenum and term; none when text and place leave the meeting open. */
export function sessionCodes(
  meeting: DocSessionValues,
  place: ArticlePlace,
  gazetteer: Gazetteer,
  date: string | null,
): string[] {
  if (meeting.meeting === 'plenum')
    return meeting.numbers.flatMap((number) => meeting.terms.map((term) => `TW${number}/${term}`));
  const ordinal = meeting.number === null ? null : toRoman(meeting.number);
  if (meeting.national) return ordinal === null ? [] : [`ĐH/${ordinal}`];
  const level = levelOf(meeting, place, gazetteer, date);
  if (level === null) return [];
  return [ordinal === null ? `ĐH-${level}` : `ĐH-${level}/${ordinal}`];
}

/** A city's level is the gazetteer's; a congress without its unit is that of the article's place. */
function levelOf(
  meeting: DocSessionValues,
  place: ArticlePlace,
  gazetteer: Gazetteer,
  date: string | null,
): Level | null {
  const { level, unitName, unitType } = meeting;
  if (level === 'tỉnh' || level === 'huyện' || level === 'xã') return level;
  if (unitName !== null) {
    const found = gazetteer.lookup(unitName, { type: unitType, date });
    const levels = new Set(found.map((unit) => unit.level));
    if (levels.size === 1) return found[0]!.level;
  }
  const own = place.place_id === null ? null : gazetteer.byId(place.place_id);
  if (own === null) return null;
  if (level !== 'city' || own.type === unitType) return own.level;
  const province = gazetteer.provinceOf(own);
  return province?.type === unitType ? province!.level : 'huyện';
}
