import type { Tenure } from '../../../model/facts.ts';
import { foldKey } from '../../../text/fold.ts';
import type { PositionCoder } from './code-position.ts';
import type { PlacedHolding } from './holding.ts';

/** Which reading of a post's tenure says most, when several sentences tell of one post. */
const tenureOrder: readonly (Tenure | null)[] = ['outgoing', 'former', 'incoming', 'acting', 'current', null];

/**
 * One row per person, post and unit: the same wording code is one post; a bare `Phó Bí thư` is the fuller post of the same role
 * that the person holds. The first mention gives the evidence.
 */
export function mergeHoldings(holdings: readonly PlacedHolding[], code: PositionCoder): PlacedHolding[] {
  const rows: PlacedHolding[] = [];
  for (const holding of holdings) {
    const at = rows.findIndex((row) => isSame(row, holding, code));
    if (at < 0) rows.push(holding);
    else rows[at] = fuller(rows[at]!, holding);
  }
  return rows;
}

function isSame(a: PlacedHolding, b: PlacedHolding, code: PositionCoder): boolean {
  if (foldKey(a.name) !== foldKey(b.name)) return false;
  if (code(a.position) === code(b.position))
    return a.place === null || b.place === null || a.place === b.place;
  const bare = a.bare || a.seat || b.bare || b.seat;
  return bare && code(a.role) === code(b.role) && shorter(a, b, code);
}

/** Whether one wording opens the other, so that it says less of the same post. */
function shorter(a: PlacedHolding, b: PlacedHolding, code: PositionCoder): boolean {
  const [x, y] = [code(a.position), code(b.position)];
  return x.startsWith(`${y}-`) || y.startsWith(`${x}-`);
}

function fuller(kept: PlacedHolding, other: PlacedHolding): PlacedHolding {
  const wider = other.position.length > kept.position.length && (kept.bare || kept.seat);
  const base = wider ? { ...other, start: kept.start, end: kept.end, rule: kept.rule } : kept;
  const tenure =
    tenureOrder.indexOf(other.tenure) < tenureOrder.indexOf(kept.tenure) ? other.tenure : kept.tenure;
  return {
    ...base,
    tenure,
    honorific: kept.honorific ?? other.honorific,
    held_from: kept.held_from ?? other.held_from,
    held_to: kept.held_to ?? other.held_to,
    place: base.place ?? other.place ?? kept.place,
    place_id: base.place_id ?? other.place_id ?? kept.place_id,
    placeLevel: base.placeLevel ?? other.placeLevel ?? kept.placeLevel,
  };
}
