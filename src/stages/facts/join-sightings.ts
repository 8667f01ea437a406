import { areApart, type Side, type Sides } from './person-sides.ts';
import { areNear, joinSpans, type YearSpan } from './person-times.ts';
import type { Sighting } from './settle-persons.ts';

/** Sightings that are one person, with what ties others to them. */
export interface SightingGroup {
  /** Anchors with the years in which the name was seen there. */
  readonly anchors: ReadonlyMap<string, YearSpan | null>;
  /** What curators tie, whatever the years. */
  readonly links: ReadonlySet<string>;
  readonly parts: readonly Side[];
  readonly members: readonly Sighting[];
}

/**
 * Groups sightings of one name, or of names that curators take for one. Each joins all groups that it is tied to, and makes them one; but
 * not two that curators say are two.
 */
export function joinSightings(sightings: readonly Sighting[], sides: Sides): SightingGroup[] {
  const groups = new Set<SightingGroup>();
  for (const own of sightings.map((sighting) => alone(sighting, sides)).sort(byStanding)) {
    let joined = own;
    for (const group of tiedGroups(own, [...groups])) {
      if (areApart(group.parts, joined.parts)) continue;
      joined = joinGroups(group, joined);
      groups.delete(group);
    }
    groups.add(joined);
  }
  return [...groups];
}

function alone(sighting: Sighting, sides: Sides): SightingGroup {
  const { fold, anchors, years } = sighting;
  return {
    anchors: new Map(anchors.map((anchor) => [`${fold}\t${anchor}`, years] as const)),
    links: new Set(sides.links(sighting)),
    parts: sides.parts(sighting),
    members: [sighting],
  };
}

/** Those that a curator placed come first: the others join them, and don't bridge two that are apart. Those without a year come last. */
function byStanding(a: SightingGroup, b: SightingGroup): number {
  const rank = ({ parts, members }: SightingGroup) =>
    (parts.length > 0 ? 0 : 2) + (members[0]!.years === null ? 1 : 0);
  return rank(a) - rank(b);
}

/** Groups that a sighting is of; one without a year doesn't choose between two of one place, nor make them one. */
function tiedGroups(own: SightingGroup, groups: readonly SightingGroup[]): SightingGroup[] {
  const isTied = ({ links }: SightingGroup) => [...own.links].some((link) => links.has(link));
  const met = [...own.anchors].flatMap(([anchor, years]) => {
    const there = groups.filter(({ anchors }) => anchors.has(anchor) && areNear(years, anchors.get(anchor)!));
    if (years !== null || there.length < 2) return there;
    return there.filter(({ anchors }) => anchors.get(anchor) === null);
  });
  return groups.filter((group) => isTied(group) || met.includes(group));
}

function joinGroups(a: SightingGroup, b: SightingGroup): SightingGroup {
  const anchors = new Map(a.anchors);
  for (const [anchor, years] of b.anchors) anchors.set(anchor, joinSpans(anchors.get(anchor) ?? null, years));
  return {
    anchors,
    links: new Set([...a.links, ...b.links]),
    parts: [...a.parts, ...b.parts],
    members: [...a.members, ...b.members],
  };
}
