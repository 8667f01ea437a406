import type { RuleMatch } from './rule-set.ts';
import { compareMatches, lengthOf, type Read, type Settled } from './settle-overlaps.ts';

/** What became of a candidate: it won, or lost to another for a named reason. */
export interface Resolution {
  readonly match: RuleMatch;
  readonly won: boolean;
  readonly lostTo: RuleMatch | null;
  readonly reason: 'no rival' | 'longest' | 'earliest' | 'priority' | 'file order';
}

/** Winners and losers in text order, with why they lost: for those who want to see them. What cannot be read is no candidate. */
export function resolutionsOf<Reading>(
  { matches, lostTo, readings }: Settled<Reading>,
  read: Read<Reading>,
): Resolution[] {
  const resolutions: Resolution[] = [];
  for (const [at, match] of matches.entries()) {
    const rival = lostTo[at]!;
    if ((rival === null ? readings[at]! : read(match)) === null) continue;
    const reason = rival === null ? 'no rival' : reasonOf(rival, match);
    resolutions.push({ match, won: rival === null, lostTo: rival, reason });
  }
  return resolutions.sort(
    (a, b) =>
      a.match.start - b.match.start || Number(b.won) - Number(a.won) || compareMatches(a.match, b.match),
  );
}

function reasonOf(winner: RuleMatch, loser: RuleMatch): Resolution['reason'] {
  if (lengthOf(winner) !== lengthOf(loser)) return 'longest';
  if (winner.start !== loser.start) return 'earliest';
  return winner.rule.row.priority !== loser.rule.row.priority ? 'priority' : 'file order';
}
