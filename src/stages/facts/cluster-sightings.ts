import { groupBy } from '../../model/group-by.ts';
import { idOf } from '../../model/hash.ts';
import type { Cluster } from './find-candidates.ts';
import { areApart, type Side, type Sides } from './person-sides.ts';
import { areNear, joinSpans, type YearSpan } from './person-times.ts';
import type { Sighting } from './settle-persons.ts';

interface Group {
  /** Anchors with the years in which the name was seen there. */
  readonly anchors: ReadonlyMap<string, YearSpan | null>;
  /** What curators tie, whatever the years. */
  readonly links: ReadonlySet<string>;
  readonly parts: readonly Side[];
  readonly members: readonly Sighting[];
}

/** A cluster with the sides of `not-same` that its members are on. */
export interface SidedCluster extends Cluster {
  readonly parts: readonly Side[];
}

/**
 * Sightings that are one person: equal names that share an anchor at times near each other, directly or through others, and what
 * curators say is one; never two that curators say are two. In order of name, then of smallest anchor; ids depend on those alone but
 * where only a curator or the years tell two apart.
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
  // Those that somebody placed come first: the others join them, and don't bridge two that are apart. Those without a year come last.
  const rank = ({ sighting, parts }: (typeof sided)[number]) =>
    (parts.length > 0 ? 0 : 2) + (sighting.years === null ? 1 : 0);
  const ordered = [...sided].sort((a, b) => rank(a) - rank(b));
  const groups: Group[] = [];
  for (const { sighting, parts } of ordered) {
    const own: Group = {
      anchors: new Map(
        sighting.anchors.map((anchor) => [`${sighting.fold}\t${anchor}`, sighting.years] as const),
      ),
      links: new Set(sides.links(sighting)),
      parts,
      members: [sighting],
    };
    let merged = own;
    for (const group of tiedGroups(own, groups)) {
      if (areApart(group.parts, merged.parts)) continue;
      merged = {
        anchors: joinAnchors(group.anchors, merged.anchors),
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

/** Groups that a sighting is of; one without a year doesn't choose between two of one place, nor make them one. */
function tiedGroups(own: Group, groups: readonly Group[]): Group[] {
  const tied = (group: Group) => [...own.links].some((link) => group.links.has(link));
  const met = [...own.anchors].flatMap(([anchor, years]) => {
    const there = groups.filter(({ anchors }) => anchors.has(anchor) && areNear(years, anchors.get(anchor)!));
    if (years !== null || there.length < 2) return there;
    return there.filter(({ anchors }) => anchors.get(anchor) === null);
  });
  return groups.filter((group) => tied(group) || met.includes(group));
}

function joinAnchors(a: Group['anchors'], b: Group['anchors']): Group['anchors'] {
  const joined = new Map(a);
  for (const [anchor, years] of b) joined.set(anchor, joinSpans(joined.get(anchor) ?? null, years));
  return joined;
}

/** Ids of the groups of one family: name and smallest anchor, and what parts those that share both: first the side, then the first year. */
function nameClusters(groups: readonly Group[]): SidedCluster[] {
  const plain = groups.map(({ members, parts }) => {
    const [fold, anchor] = members.map(smallest).sort(byText)[0]!;
    return { fold, members, parts, key: [fold, anchor] };
  });
  const taken = groupBy(plain, ({ key }) => key.join('\t'));
  const sided = plain.map((cluster) => {
    const alone = taken.get(cluster.key.join('\t'))!.length === 1;
    const sides = new Set(alone ? [] : cluster.parts.map(({ key }) => key));
    return { ...cluster, key: [...cluster.key, ...[...sides].sort()] };
  });
  return [...groupBy(sided, ({ key }) => key.join('\t')).values()].flatMap((namesakes) =>
    namesakes
      .map(({ key, ...cluster }) => ({ ...cluster, key, since: sinceOf(cluster.members) }))
      .sort((a, b) => (a.since < b.since ? -1 : 1))
      .map(({ key, since, ...cluster }, index) => ({
        ...cluster,
        id: idOf('person', ...key, ...(index === 0 ? [] : [since])),
      })),
  );
}

/** First year of some sightings, or a word that sorts behind every year. */
function sinceOf(members: readonly Sighting[]): string {
  const years = members.map((member) => member.years).reduce(joinSpans);
  return years === null ? 'undated' : String(years[0]);
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
