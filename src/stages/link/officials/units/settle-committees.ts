import type { ArticlePlace } from '../../../../model/extraction.ts';
import type { OtherCommittee } from '../../../../model/other-committee.ts';
import type { Gazetteer } from '../../gazetteer.ts';
import type { Holding } from '../holding.ts';

/**
 * Abbreviated committees are those of the unit: `Bí thư ThU` in the news of a thị xã is its Thị ủy's, `TUV` in that of a centrally
 * run city its Thành ủy's. The unit is the one named with the post, else the article's own or one above it.
 */
export function settleCommittees(
  holdings: readonly Holding[],
  gazetteer: Gazetteer,
  { home, date }: { readonly home: ArticlePlace; readonly date: string | null },
): Holding[] {
  const above: string[] = [];
  for (let id = home.place_id; id !== null; ) {
    const place = gazetteer.byId(id);
    if (place !== null) above.push(`${place.level} ${place.type}`);
    id = place?.parent_id ?? null;
  }
  const isOther = ({ unit, unitType }: Holding, { level, type }: OtherCommittee) => {
    if (unit === null) return above.includes(`${level} ${type}`);
    const named = unitType !== null && gazetteer.lookup(unit, { type: unitType, date }).length > 0;
    return (
      unitType !== type &&
      gazetteer.lookup(unit, { type, date }).some((place) => place.level === level) &&
      !named
    );
  };
  return holdings.map((holding) => {
    const { other } = holding;
    return other !== null && isOther(holding, other) ? rename(holding, other) : holding;
  });
}

function rename(holding: Holding, { from, to, level, type }: OtherCommittee): Holding {
  const renamed = (words: string) => words.replace(from, to);
  return {
    ...holding,
    position: renamed(holding.position),
    role: renamed(holding.role),
    organization: holding.organization && renamed(holding.organization),
    party: holding.party && renamed(holding.party),
    level,
    unitType: type,
  };
}
