import { groupBy } from '../../model/group-by.ts';
import { idOf } from '../../model/hash.ts';
import type { Cluster } from './find-candidates.ts';
import { areApart, type Side, type Sides } from './person-sides.ts';
import type { Sighting } from './settle-persons.ts';

interface Group {
  readonly links: ReadonlySet<string>;
  readonly parts: readonly Side[];
  readonly members: readonly Sighting[];
}

/** A cluster with the sides of `not-same` that its members are on. */
export interface SidedCluster extends Cluster {
  readonly parts: readonly Side[];
}

/**
 * Sightings that are one person: equal names that share an anchor, directly or through others, and what curators say is one; never two
 * that curators say are two. In order of name, then of smallest anchor; ids depend on those alone but where only a curator tells two apart.
 */
export function clusterSightings(sightings: readonly Sighting[], sides: Sides): SidedCluster[] {
  const family = familiesOf(sides.names);
  const families = groupBy(sightings, ({ fold }) => family(fold));
  return [...families.values()]
    .flatMap((members) => nameClusters(joinGroups(members, sides)))
    .sort((a, b) => (a.fold < b.fold ? -1 : a.fold > b.fold ? 1 : a.id < b.id ? -1 : 1));
}

function joinGroups(sightings: readonly Sighting[], sides: Sides): Group[] {
  const sided = sightings.map((sighting) => ({ sighting, parts: sides.parts(sighting) }));
  // Those that somebody placed come first: the others join them, and don't bridge two that are apart.
  const ordered = [
    ...sided.filter(({ parts }) => parts.length > 0),
    ...sided.filter(({ parts }) => parts.length === 0),
  ];
  const groups: Group[] = [];
  for (const { sighting, parts } of ordered) {
    const own = [
      ...sighting.anchors.map((anchor) => `${sighting.fold}\t${anchor}`),
      ...sides.links(sighting),
    ];
    let merged: Group = { links: new Set(own), parts, members: [sighting] };
    for (const group of groups.filter(({ links }) => own.some((link) => links.has(link)))) {
      if (areApart(group.parts, merged.parts)) continue;
      merged = {
        links: new Set([...group.links, ...merged.links]),
        parts: [...group.parts, ...merged.parts],
        members: [...group.members, ...merged.members],
      };
      groups.splice(groups.indexOf(group), 1);
    }
    groups.push(merged);
  }
  return groups;
}

/** Ids of the groups of one family: name and smallest anchor, and the side where two share both. */
function nameClusters(groups: readonly Group[]): SidedCluster[] {
  const named = groups.map(({ members, parts }) => {
    const [fold, anchor] = members.map(smallest).sort(byText)[0]!;
    return { fold, members, parts, id: idOf('person', fold, anchor), anchor };
  });
  const taken = groupBy(named, ({ id }) => id);
  return named.map(({ anchor, ...cluster }) => {
    const keys = [...new Set(cluster.parts.map(({ key }) => key))].sort();
    const alone = taken.get(cluster.id)!.length === 1 || keys.length === 0;
    return alone ? cluster : { ...cluster, id: idOf('person', cluster.fold, anchor, ...keys) };
  });
}

function smallest({ fold, anchors }: Sighting): [fold: string, anchor: string] {
  return [fold, anchors[0] ?? ''];
}

function byText(a: readonly [string, string], b: readonly [string, string]): number {
  return a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : 0;
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
