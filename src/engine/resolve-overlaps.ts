import type { RuleMatch } from './rule-set.ts';

/** What became of a candidate: it won, or lost to another for a named reason. */
export interface Resolution<Match extends RuleMatch = RuleMatch> {
  readonly match: Match;
  readonly won: boolean;
  readonly lostTo: Match | null;
  readonly reason: 'no rival' | 'longest' | 'earliest' | 'priority' | 'file order';
}

const length = (match: RuleMatch) => match.end - match.start;

/** The one overlap policy: longest, then earliest, then priority, then the order of the rules. */
function compareMatches(a: RuleMatch, b: RuleMatch): number {
  return (
    length(b) - length(a) ||
    a.start - b.start ||
    b.rule.row.priority - a.rule.row.priority ||
    a.rule.order - b.rule.order
  );
}

/**
 * Settles overlaps among candidates of one pass, which come in text order; winners and losers are added to `results` in text
 * order. What overlaps is settled within its cluster: candidates that hang together, as most do not.
 */
export function resolveOverlaps<Match extends RuleMatch>(
  candidates: readonly Match[],
  results: Resolution<Match>[] = [],
): Resolution<Match>[] {
  for (let from = 0; from < candidates.length; ) {
    let { end } = candidates[from]!;
    let to = from + 1;
    for (; to < candidates.length && candidates[to]!.start < end; to++)
      end = Math.max(end, candidates[to]!.end);
    if (to === from + 1)
      results.push({ match: candidates[from]!, won: true, lostTo: null, reason: 'no rival' });
    else settleCluster(candidates.slice(from, to), end, results);
    from = to;
  }
  return results;
}

/** Adds what became of the candidates of one cluster, which ends before token `end`. */
function settleCluster<Match extends RuleMatch>(
  cluster: Match[],
  end: number,
  results: Resolution<Match>[],
): void {
  const from = cluster[0]!.start;
  // Winner per token: each candidate is looked at once, each token is taken once, so cost is linear.
  const taken = new Array<Match | undefined>(end - from);
  const settled = cluster.sort(compareMatches).map((match): Resolution<Match> => {
    const rival = rivalOf(taken, match, from);
    if (rival === null) taken.fill(match, match.start - from, match.end - from);
    const reason = rival === null ? 'no rival' : reasonOf(rival, match);
    return { match, won: rival === null, lostTo: rival, reason };
  });
  settled.sort((a, b) => a.match.start - b.match.start || Number(b.won) - Number(a.won));
  for (const resolution of settled) results.push(resolution);
}

function rivalOf<Match extends RuleMatch>(
  taken: readonly (Match | undefined)[],
  match: Match,
  from: number,
): Match | null {
  for (let at = match.start; at < match.end; at++) {
    const rival = taken[at - from];
    if (rival !== undefined) return rival;
  }
  return null;
}

function reasonOf(winner: RuleMatch, loser: RuleMatch): Resolution['reason'] {
  if (length(winner) !== length(loser)) return 'longest';
  if (winner.start !== loser.start) return 'earliest';
  return winner.rule.row.priority !== loser.rule.row.priority ? 'priority' : 'file order';
}
