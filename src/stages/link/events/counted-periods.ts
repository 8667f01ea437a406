import type { Span } from '../../../model/span.ts';
import type { EventPerson, EventScene } from './event-scene.ts';
import type { Participation } from './participation.ts';

/**
 * Counts of those moved in further periods: `luân chuyển 42 lượt cán bộ; giai đoạn 2021 - 2023 là 25 lượt`. The last verb before them has
 * said of nobody by name whom it moves, and no other verb has them.
 */
export function countedPeriods(scene: EventScene, found: readonly Participation[]): Participation[] {
  const reached = new Set(found.flatMap(({ persons }) => persons));
  const last = scene.acts.at(-1);
  const told = found.find(({ act, scene: own }) => own === scene && act.start === last?.start);
  if (told === undefined || told.persons.some(({ count }) => count === null)) return [];
  const persons = periodsIn(scene).filter((person) => person.start >= told.act.end && !reached.has(person));
  return persons.length === 0 ? [] : [ofPeriods(told, persons)];
}

/** The counts of a sentence that stand behind a period, in text order. */
export function periodsIn(scene: EventScene): readonly EventPerson[] {
  const starts = new Set(scene.mentions('event-period').map(({ values }) => values.person));
  return scene.persons.filter(({ start, count }) => count !== null && starts.has(start));
}

/** The words that say in which period a person's count was moved; NULL when none do. */
export function periodBefore(scene: EventScene, { start }: EventPerson): Span | null {
  return scene.mentions('event-period').find(({ values }) => values.person === start) ?? null;
}

/** The same verb of the counts of its periods; of two verbs the one that counts by parts. */
export function ofPeriods(told: Participation, persons: readonly EventPerson[]): Participation {
  const { types } = told.act;
  const type = types.find(({ parts }) => parts === 'first') ?? types[0]!;
  return { ...told, act: { ...told.act, types: [type] }, persons, inherited: false };
}
