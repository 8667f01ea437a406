import { groupBy } from '../../model/group-by.ts';
import { joinSightings } from './join-sightings.ts';
import { nameGroups, type SidedCluster } from './name-groups.ts';
import type { Sides } from './person-sides.ts';
import type { Sighting } from './settle-persons.ts';

/**
 * Sightings that are one person: equal names that share an anchor at times near each other, directly or through others, and what
 * curators say is one; never two that curators say are two. In order of name, then of smallest anchor; ids depend on those alone but
 * where only a curator or the years tell two apart.
 */
export function clusterSightings(sightings: readonly Sighting[], sides: Sides): SidedCluster[] {
  const family = familiesOf(sides.names);
  const families = groupBy(sightings, ({ fold }) => family(fold));
  return [...families.values()]
    .flatMap((members) => nameGroups(joinSightings(members, sides)))
    .sort((a, b) => (a.fold < b.fold ? -1 : a.fold > b.fold ? 1 : a.id < b.id ? -1 : 1));
}

/** For each folded name the smallest of those that assertions tie to it. */
function familiesOf(names: readonly (readonly [string, string])[]): (fold: string) => string {
  const root = new Map<string, string>();
  const find = (fold: string): string => {
    let at = fold;
    while (root.has(at)) at = root.get(at)!;
    return at;
  };
  for (const pair of names) {
    const [first, second] = pair.map(find).sort() as [string, string];
    if (first !== second) root.set(second, first);
  }
  return find;
}
