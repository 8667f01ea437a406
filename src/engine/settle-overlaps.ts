import type { RuleMatch } from './rule-set.ts';

export function lengthOf({ start, end }: RuleMatch): number {
  return end - start;
}

/** Candidates in text order with the one that each lost to, NULL where it won. */
export interface Settled<Match extends RuleMatch = RuleMatch> {
  readonly candidates: readonly Match[];
  readonly lostTo: readonly (Match | null)[];
}

/** The one overlap policy: longest, then earliest, then priority, then the order of the rules. */
export function compareMatches(a: RuleMatch, b: RuleMatch): number {
  return (
    lengthOf(b) - lengthOf(a) ||
    a.start - b.start ||
    b.rule.row.priority - a.rule.row.priority ||
    a.rule.order - b.rule.order
  );
}

/**
 * Settles overlaps among candidates of one pass, which come in text order. What overlaps is settled within its cluster: candidates that
 * hang together, as most do not.
 */
export function settleOverlaps<Match extends RuleMatch>(candidates: readonly Match[]): Settled<Match> {
  const lostTo = new Array<Match | null>(candidates.length).fill(null);
  for (let from = 0; from < candidates.length; ) {
    let { end } = candidates[from]!;
    let to = from + 1;
    for (; to < candidates.length && candidates[to]!.start < end; to++)
      end = Math.max(end, candidates[to]!.end);
    if (to > from + 1) settleCluster(candidates, lostTo, strongestFirst(candidates, from, to), end);
    from = to;
  }
  return { candidates, lostTo };
}

/** Settles the candidates of one cluster, told by their place among all of them; it ends before token `end`. */
function settleCluster<Match extends RuleMatch>(
  candidates: readonly Match[],
  lostTo: (Match | null)[],
  cluster: readonly number[],
  end: number,
): void {
  const from = cluster.reduce((least, at) => Math.min(least, candidates[at]!.start), end);
  // Winner per token: each candidate is looked at once, each token is taken once, so cost is linear.
  const taken = new Array<Match | undefined>(end - from);
  for (const at of cluster) {
    const match = candidates[at]!;
    const rival = rivalOf(taken, match, from);
    if (rival === null) taken.fill(match, match.start - from, match.end - from);
    lostTo[at] = rival;
  }
}

/** Up to so many are sorted by hand: clusters have two or three candidates, and each call of the general sort allocates a kilobyte. */
const few = 8;

function strongestFirst(candidates: readonly RuleMatch[], from: number, to: number): number[] {
  const order: number[] = [];
  for (let at = from; at < to; at++) order.push(at);
  if (order.length > few) return order.sort((a, b) => compareMatches(candidates[a]!, candidates[b]!));
  for (let sorted = 1; sorted < order.length; sorted++) {
    const at = order[sorted]!;
    let place = sorted;
    for (; place > 0 && compareMatches(candidates[order[place - 1]!]!, candidates[at]!) > 0; place--)
      order[place] = order[place - 1]!;
    order[place] = at;
  }
  return order;
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
