import type { Appointment, ArticleFacts, Person } from '../../model/facts.ts';
import { groupBy } from '../../model/group-by.ts';
import { idOf } from '../../model/hash.ts';
import { foldKey } from '../../text/fold.ts';
import { type Cluster, findCandidates, type PersonCandidate } from './find-candidates.ts';

/** One person as one article knows them. */
export interface Sighting {
  /** Id inside the article. */
  readonly id: string;
  readonly fold: string;
  readonly names: readonly string[];
  /** What ties sightings of one name together: units and bodies of the posts. */
  readonly anchors: readonly string[];
  readonly province: string | null;
  readonly on: string | null;
}

/**
 * One person over articles: equal names that share a unit or a body, directly or through others. Equal names in one
 * province that share nothing are candidates, never merged. Ids depend on the cluster's name and smallest anchor alone.
 */
export function settlePersons(facts: readonly ArticleFacts[]): {
  persons: Person[];
  candidates: PersonCandidate[];
  idFor: (articleScoped: string) => string;
} {
  const byName = groupBy(facts.flatMap(sightingsOf), (sighting) => sighting.fold);
  const ids = new Map<string, string>();
  const persons: Person[] = [];
  const all: Cluster[] = [];
  for (const [fold, sightings] of [...byName].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const clusters = cluster(sightings).map((members) => ({
      fold,
      members,
      id: idOf('person', fold, smallest(members)),
    }));
    for (const { members, id } of clusters) {
      for (const member of members) ids.set(member.id, id);
      persons.push(personOf(id, members));
    }
    all.push(...clusters);
  }
  persons.sort((a, b) => (a.person_id < b.person_id ? -1 : 1));
  return { persons, candidates: findCandidates(all), idFor: (id) => ids.get(id) ?? id };
}

function sightingsOf(one: ArticleFacts): Sighting[] {
  const byPerson = groupBy(one.appointments, (row) => row.person_id);
  return [...byPerson].map(([id, rows]) => ({
    id,
    fold: foldKey(rows[0]!.person_name),
    names: rows.map((row) => row.person_name),
    anchors: [...new Set(rows.flatMap(anchorsOf))].sort(),
    province: one.province,
    on: rows[0]!.as_of,
  }));
}

function anchorsOf({ place_id, position_code, organization }: Appointment): string[] {
  if (place_id !== null) return [`place ${place_id}`];
  return organization === null ? [`post ${position_code}`] : [`body ${foldKey(organization)}`];
}

/** Sightings joined by shared anchors, in order of their smallest anchor. */
function cluster(sightings: readonly Sighting[]): Sighting[][] {
  const groups: { anchors: Set<string>; members: Sighting[] }[] = [];
  for (const sighting of sightings) {
    const joined = groups.filter((group) => sighting.anchors.some((anchor) => group.anchors.has(anchor)));
    const merged = {
      anchors: new Set([...sighting.anchors, ...joined.flatMap((group) => [...group.anchors])]),
      members: [...joined.flatMap((group) => group.members), sighting],
    };
    for (const group of joined) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  return groups.map((group) => group.members).sort((a, b) => (smallest(a) < smallest(b) ? -1 : 1));
}

function smallest(members: readonly Sighting[]): string {
  return members.flatMap((member) => member.anchors).sort()[0] ?? '';
}

function personOf(id: string, members: readonly Sighting[]): Person {
  const counts = new Map<string, number>();
  for (const name of members.flatMap((member) => member.names)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
  const days = members.flatMap((member) => member.on ?? []).sort();
  return {
    person_id: id,
    name: names[0]!,
    aliases: names.slice(1).sort(),
    first_seen_on: days[0] ?? null,
    last_seen_on: days.at(-1) ?? null,
  };
}
