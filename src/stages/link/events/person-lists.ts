import type { EventPerson, EventScene } from './event-scene.ts';

/** A person with those before them in the same list. */
export function listBefore(scene: EventScene, person: EventPerson): readonly EventPerson[] {
  const list = listOf(scene, person);
  return list.slice(0, list.indexOf(person) + 1);
}

/** A person with those after them in the same list. */
export function listFrom(scene: EventScene, person: EventPerson): readonly EventPerson[] {
  const list = listOf(scene, person);
  return list.slice(list.indexOf(person));
}

/**
 * The names of a group that follow it (`hai Phó Chủ tịch là ông X và bà Y`), read from the roll that starts at an offset. A group
 * that counts more than are named stays a row of its own. Empty when no names follow.
 */
export function namesOf(scene: EventScene, start: number, group: EventPerson | null): readonly EventPerson[] {
  const roll = scene.mentions('event-roll').find((mention) => mention.start === start);
  const first = roll === undefined ? undefined : scene.persons.find((person) => person.start >= roll.end);
  if (first === undefined || first.name === null) return [];
  const names = listFrom(scene, first).map((person) => ({ ...person, group }));
  return group === null || group.count === null || group.count === names.length ? names : [group, ...names];
}

/** Whether nothing but white space lies between two offsets. */
export function isBlank(scene: EventScene, from: number, to: number): boolean {
  return from <= to && scene.text.slice(from, to).trim() === '';
}

/** All persons of the list that a person stands in, in text order; alone, the person. */
export function listOf(scene: EventScene, person: EventPerson): readonly EventPerson[] {
  for (const { values } of scene.mentions('event-people')) {
    const starts = values.starts;
    if (starts.includes(person.start)) return scene.persons.filter(({ start }) => starts.includes(start));
  }
  return [person];
}
