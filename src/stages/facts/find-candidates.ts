import { groupBy } from '../../model/group-by.ts';
import { spellingLikeness } from '../../text/spelling-likeness.ts';
import type { Sighting } from './settle-persons.ts';

/** Two persons of the table who may be one, and why. */
export interface PersonCandidate {
  readonly person_id: string;
  readonly candidate_id: string;
  readonly reason: string;
}

/** One person of the table with the sightings that make them up. */
export interface Cluster {
  readonly id: string;
  readonly fold: string;
  readonly members: readonly Sighting[];
}

/** Jaro-Winkler likeness from which two spellings are offered: one letter or tone apart in a name of usual length. */
const near = 0.95;
/** A unit with more persons than this (a whole province's rosters) is not compared pair by pair. */
const mostInUnit = 400;

/** Pairs to look at by hand, never merged: equal names in one province, near spellings in one unit or body. */
export function findCandidates(clusters: readonly Cluster[]): PersonCandidate[] {
  const found = new Map<string, PersonCandidate>();
  const offer = (a: Cluster, b: Cluster, reason: string) => {
    const [first, second] = a.id < b.id ? [a, b] : [b, a];
    const key = `${first.id}\t${second.id}`;
    if (!found.has(key)) found.set(key, { person_id: first.id, candidate_id: second.id, reason });
  };
  for (const namesakes of groupBy(clusters, (cluster) => cluster.fold).values())
    forPairs(namesakes, (a, b) => {
      if (share(a, b, ({ anchors }) => anchors))
        offer(a, b, 'same name, same unit or body, too many years between');
      else if (share(a, b, ({ province }) => province ?? []))
        offer(a, b, 'same name, same province, no shared unit or body');
    });
  for (const [anchor, fellows] of byAnchor(clusters))
    if (fellows.length <= mostInUnit)
      forPairs(fellows, (a, b) => {
        const likeness = a.fold === b.fold ? 0 : spellingLikeness(a.fold, b.fold);
        if (likeness >= near)
          offer(a, b, `spellings ${likeness.toFixed(3)} alike (Jaro-Winkler), both of ${anchor}`);
      });
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, candidate]) => candidate);
}

function forPairs(clusters: readonly Cluster[], look: (a: Cluster, b: Cluster) => void): void {
  clusters.forEach((a, index) => {
    for (const b of clusters.slice(index + 1)) look(a, b);
  });
}

function share(a: Cluster, b: Cluster, labelsOf: (member: Sighting) => string | readonly string[]): boolean {
  const labels = new Set(a.members.flatMap(labelsOf));
  return b.members.flatMap(labelsOf).some((label) => labels.has(label));
}

function byAnchor(clusters: readonly Cluster[]): Map<string, Cluster[]> {
  const pairs = clusters.flatMap((cluster) =>
    [...new Set(cluster.members.flatMap((member) => member.anchors))].map((anchor) => ({ anchor, cluster })),
  );
  const groups = groupBy(pairs, ({ anchor }) => anchor);
  return new Map(
    [...groups]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([anchor, list]) => [anchor, list.map(({ cluster }) => cluster)]),
  );
}
