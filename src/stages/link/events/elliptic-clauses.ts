import type { EventScene } from './event-scene.ts';
import { isKnown, type Participation } from './participation.ts';
import { listFrom } from './person-lists.ts';

const beingSeries = 'event-series.being';

/** `ông X được bầu giữ chức P; các đồng chí Y và Z giữ chức Q`: persons that take up posts by the verb of the clause before; only an election says so by `là`. */
export function ellipticClauses(scene: EventScene, found: readonly Participation[]): Participation[] {
  const reached = new Set(found.flatMap(({ persons }) => persons));
  return scene.mentions('event-series').flatMap(({ start, rule, values }) => {
    const first = scene.persons.find((person) => person.start === values.person);
    const verb = found.findLast(({ act }) => act.end <= start);
    const type = verb?.act.types.at(-1);
    if (first === undefined || reached.has(first) || verb === undefined || type?.post !== 'to') return [];
    if (rule === beingSeries && type.type !== 'bầu') return [];
    if (verb.persons.length === 0) return [];
    const persons = listFrom(scene, first).filter((person) => isKnown(person) && !reached.has(person));
    return [{ act: { ...verb.act, types: [type] }, scene: verb.scene, persons, inherited: true }];
  });
}
