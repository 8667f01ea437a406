import type { RuleMatch } from './rule-set.ts';

/**
 * Matches in text order, the one that each lost to (NULL where it lost to none) and what was read of it: NULL where it lost or could not
 * be read. Those that were read won.
 */
export interface Settled<Reading> {
  readonly matches: readonly RuleMatch[];
  readonly lostTo: readonly (RuleMatch | null)[];
  readonly readings: readonly (Reading | null)[];
}

/** Reads a match; NULL where it turns out to be none. */
export type Read<Reading> = (match: RuleMatch) => Reading | null;

export function lengthOf({ start, end }: RuleMatch): number {
  return end - start;
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
 * Settles overlaps among matches of one pass, which come in text order. A match that cannot be read stands in nobody's way; one that
 * lost is not read, as that is half of the work for posts and bodies. What overlaps is settled within its cluster: matches that hang
 * together, as most do not.
 */
export function settleOverlaps<Reading>(
  matches: readonly RuleMatch[],
  read: Read<Reading>,
): Settled<Reading> {
  const lostTo = new Array<RuleMatch | null>(matches.length).fill(null);
  const readings = new Array<Reading | null>(matches.length).fill(null);
  const settled = { matches, lostTo, readings };
  for (let from = 0; from < matches.length; ) {
    let { end } = matches[from]!;
    let to = from + 1;
    for (; to < matches.length && matches[to]!.start < end; to++) end = Math.max(end, matches[to]!.end);
    if (to === from + 1) readings[from] = read(matches[from]!);
    else settleCluster(settled, strongestFirst(matches, from, to), read);
    from = to;
  }
  return settled;
}

/** Settles the matches of one cluster, told by their place among all of them. */
function settleCluster<Reading>(
  settled: {
    readonly matches: readonly RuleMatch[];
    readonly lostTo: (RuleMatch | null)[];
    readonly readings: (Reading | null)[];
  },
  cluster: readonly number[],
  read: Read<Reading>,
): void {
  const { matches, lostTo, readings } = settled;
  let [from, end] = [Number.POSITIVE_INFINITY, 0];
  for (const at of cluster) {
    from = Math.min(from, matches[at]!.start);
    end = Math.max(end, matches[at]!.end);
  }
  // Winner per token: each match is looked at once, each token is taken once, so cost is linear.
  const taken = new Array<RuleMatch | undefined>(end - from);
  for (const at of cluster) {
    const match = matches[at]!;
    lostTo[at] = rivalOf(taken, match, from);
    if (lostTo[at] !== null) continue;
    readings[at] = read(match);
    if (readings[at] !== null) taken.fill(match, match.start - from, match.end - from);
  }
}

/** Up to so many are sorted by hand: clusters have two or three matches, and each call of the general sort allocates a kilobyte. */
const few = 8;

function strongestFirst(matches: readonly RuleMatch[], from: number, to: number): number[] {
  const order: number[] = [];
  for (let at = from; at < to; at++) order.push(at);
  if (order.length > few) return order.sort((a, b) => compareMatches(matches[a]!, matches[b]!));
  for (let sorted = 1; sorted < order.length; sorted++) {
    const at = order[sorted]!;
    let place = sorted;
    for (; place > 0 && compareMatches(matches[order[place - 1]!]!, matches[at]!) > 0; place--)
      order[place] = order[place - 1]!;
    order[place] = at;
  }
  return order;
}

function rivalOf(
  taken: readonly (RuleMatch | undefined)[],
  match: RuleMatch,
  from: number,
): RuleMatch | null {
  for (let at = match.start; at < match.end; at++) {
    const rival = taken[at - from];
    if (rival !== undefined) return rival;
  }
  return null;
}
