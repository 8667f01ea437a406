import type { Article } from '../../../model/article.ts';
import type { Draft } from '../../../model/extraction.ts';
import type { Appointment } from '../../../model/facts.ts';
import { idOf } from '../../../model/hash.ts';
import { foldKey } from '../../../text/fold.ts';
import { placeKey } from '../gazetteer.ts';
import type { PositionCoder } from './code-position.ts';
import type { PlacedHolding } from './holding.ts';

/** What names a row of the article: person and post. */
export function keyOf({ name, position }: PlacedHolding, { article_id }: Article, code: PositionCoder) {
  return { person_id: idOf('person', article_id, foldKey(name)), position_code: code(position) };
}

/** The row of a holding. */
export function draftAppointment(
  holding: PlacedHolding,
  article: Article,
  code: PositionCoder,
): Draft<Appointment> {
  return {
    start: holding.start,
    end: holding.end,
    rule: holding.rule,
    values: {
      person_name: holding.name,
      // One person inside the article; over articles the corpus is settled when it is whole.
      ...keyOf(holding, article, code),
      honorific: holding.honorific,
      position: holding.position,
      organization: organizationOf(holding),
      level: holding.placeLevel,
      place: holding.place,
      place_id: holding.place_id,
      tenure: holding.tenure ?? 'current',
      as_of: article.published_on,
      held_from: holding.held_from ?? null,
      held_to: holding.held_to ?? null,
    },
  };
}

/** The body with its unit's name: `Huyện ủy Chi Lăng`, also where the unit is inherited; one that the text abbreviates (`UBND TP.HCM`) is named. */
function organizationOf({ organization, unit, unitName, closed }: PlacedHolding): string | null {
  if (organization === null || unitName === null || closed) return organization;
  const named = names(organization, unitName) || (unit !== null && names(organization, unit));
  return named ? organization : `${organization} ${unitName}`;
}

/** Spellings of a name differ in dashes, apostrophes and the vowel of `Đắk`; what stands behind the body's kind is a name. */
function names(organization: string, unitName: string): boolean {
  const plain = (words: string) => placeKey(words).replace(/[^\p{L}\p{N} ]/gu, '');
  return plain(organization).includes(plain(unitName));
}
