import type { Appointment, ArticleFacts, Person } from '../../model/facts.ts';
import { groupBy } from '../../model/group-by.ts';
import type { PersonAssertion } from '../../model/person-assertion.ts';
import { foldKey } from '../../text/fold.ts';
import { clusterSightings } from './cluster-sightings.ts';
import { findCandidates, type PersonCandidate } from './find-candidates.ts';
import { areApart, prepareSides } from './person-sides.ts';
import { type YearSpan, yearsOf } from './person-times.ts';

/** One person as one article knows them. */
export interface Sighting {
  /** Id inside the article. */
  readonly id: string;
  readonly fold: string;
  readonly names: readonly string[];
  /** What ties sightings of one name together: units and bodies of the posts. */
  readonly anchors: readonly string[];
  /** Fold keys under which a curator may name those: place, place id, organization, position. */
  readonly labels: readonly string[];
  readonly province: string | null;
  readonly on: string | null;
  /** First and last year that the article knows them in; null where it gives no year. */
  readonly years: YearSpan | null;
}

/**
 * One person over articles: equal names that share a unit or a body at times not too far apart, directly or through others, unless
 * curators say otherwise. Other equal names of one unit or province are candidates, never merged; nor are near spellings.
 */
export function settlePersons(
  facts: readonly ArticleFacts[],
  assertions: readonly PersonAssertion[] = [],
): {
  persons: Person[];
  candidates: PersonCandidate[];
  idFor: (articleScoped: string) => string;
} {
  const clusters = clusterSightings(facts.flatMap(sightingsOf), prepareSides(assertions));
  const ids = new Map(
    clusters.flatMap(({ id, members }) => members.map((member) => [member.id, id] as const)),
  );
  const persons = clusters.map(({ id, members }) => personOf(id, members));
  persons.sort((a, b) => (a.person_id < b.person_id ? -1 : 1));
  const partsOf = new Map(clusters.map(({ id, parts }) => [id, parts]));
  const candidates = findCandidates(clusters).filter(
    // What somebody has looked at needs no second look.
    ({ person_id, candidate_id }) => !areApart(partsOf.get(person_id)!, partsOf.get(candidate_id)!),
  );
  return { persons, candidates, idFor: (id) => ids.get(id) ?? id };
}

function sightingsOf(one: ArticleFacts): Sighting[] {
  const byPerson = groupBy(one.appointments, (row) => row.person_id);
  return [...byPerson].map(([id, rows]) => ({
    id,
    fold: foldKey(rows[0]!.person_name),
    names: rows.map((row) => row.person_name),
    anchors: [...new Set(rows.flatMap(anchorsOf))].sort(),
    labels: [...new Set(rows.flatMap(labelsOf))],
    province: one.province,
    on: rows[0]!.as_of,
    years: yearsOf(rows),
  }));
}

function anchorsOf({ place_id, position_code, organization }: Appointment): string[] {
  if (place_id !== null) return [`place ${place_id}`];
  return organization === null ? [`post ${position_code}`] : [`body ${foldKey(organization)}`];
}

function labelsOf({ place, place_id, organization, position }: Appointment): string[] {
  return [place, place_id, organization, position].flatMap((label) =>
    label === null ? [] : [foldKey(label)],
  );
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
