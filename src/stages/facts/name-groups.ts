import { groupBy } from '../../model/group-by.ts';
import { idOf } from '../../model/hash.ts';
import type { Cluster } from './find-candidates.ts';
import type { SightingGroup } from './join-sightings.ts';
import type { Side } from './person-sides.ts';
import { joinSpans } from './person-times.ts';
import type { Sighting } from './settle-persons.ts';

/** A cluster with the sides of `not-same` that its members are on. */
export interface SidedCluster extends Cluster {
  readonly parts: readonly Side[];
}

/**
 * Gives the groups of one family their ids: of the smallest name and anchor, and of what parts those that share both, first the sides
 * that they are on, then the first year, which the earliest of them goes without.
 */
export function nameGroups(groups: readonly SightingGroup[]): SidedCluster[] {
  const plain = groups.map(({ members, parts }) => {
    const [fold, anchor] = members.map(smallest).sort(byText)[0]!;
    return { fold, members, parts, key: [fold, anchor] };
  });
  const sided = namesakesIn(plain).flatMap((namesakes) =>
    namesakes.length === 1
      ? namesakes
      : namesakes.map((one) => ({ ...one, key: [...one.key, ...sidesOf(one.parts)] })),
  );
  return namesakesIn(sided).flatMap((namesakes) =>
    namesakes
      .map((one) => ({ ...one, since: sinceOf(one.members) }))
      .sort((a, b) => (a.since < b.since ? -1 : 1))
      .map(({ key, since, ...cluster }, order) => ({
        ...cluster,
        id: idOf('person', ...key, ...(order === 0 ? [] : [since])),
      })),
  );
}

function namesakesIn<Keyed extends { readonly key: readonly string[] }>(all: readonly Keyed[]): Keyed[][] {
  return [...groupBy(all, ({ key }) => key.join('\t')).values()];
}

function sidesOf(parts: readonly Side[]): string[] {
  return [...new Set(parts.map(({ key }) => key))].sort();
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
