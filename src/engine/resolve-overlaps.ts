import type { RuleMatch } from './rule-set.ts';

/** What became of a candidate: it won, or lost to another for a named reason. */
export interface Resolution {
  readonly match: RuleMatch;
  readonly won: boolean;
  readonly lostTo: RuleMatch | null;
  readonly reason: 'no rival' | 'longest' | 'earliest' | 'priority' | 'file order';
}

const length = (match: RuleMatch) => match.end - match.start;

/** The one overlap policy: longest, then earliest, then priority, then the order of the rules. */
export function compareMatches(a: RuleMatch, b: RuleMatch): number {
  return (
    length(b) - length(a) ||
    a.start - b.start ||
    b.rule.row.priority - a.rule.row.priority ||
    a.rule.order - b.rule.order
  );
}

/** Settles overlaps among candidates of one pass; winners and losers come back in text order. */
export function resolveOverlaps(candidates: readonly RuleMatch[]): Resolution[] {
  const order = [...candidates].sort(compareMatches);
  // Winner per token: each candidate is looked at once, each token is taken once, so cost is linear.
  const taken = new Map<number, RuleMatch>();
  const results: Resolution[] = [];
  for (const match of order) {
    const rival = rivalOf(taken, match);
    if (rival === null) for (let at = match.start; at < match.end; at++) taken.set(at, match);
    results.push({
      match,
      won: rival === null,
      lostTo: rival,
      reason: rival === null ? 'no rival' : reasonOf(rival, match),
    });
  }
  return results.sort((a, b) => a.match.start - b.match.start || Number(b.won) - Number(a.won));
}

function rivalOf(taken: ReadonlyMap<number, RuleMatch>, match: RuleMatch): RuleMatch | null {
  for (let at = match.start; at < match.end; at++) {
    const rival = taken.get(at);
    if (rival !== undefined) return rival;
  }
  return null;
}

function reasonOf(winner: RuleMatch, loser: RuleMatch): Resolution['reason'] {
  if (length(winner) !== length(loser)) return 'longest';
  if (winner.start !== loser.start) return 'earliest';
  return winner.rule.row.priority !== loser.rule.row.priority ? 'priority' : 'file order';
}
