import { contains } from '../../../model/span.ts';
import type { EventPerson, EventScene } from './event-scene.ts';
import { isKnown, opensBracket, type Participation } from './participation.ts';
import { listFrom, namesOf } from './person-lists.ts';

/** Says `là` of a post, which only a verb that puts people in posts makes an event of; one that moves them from place to place does not. */
const beingSeries = 'event-series.being';

/**
 * Persons that take up posts by the verb of the clause before: `ông X được bầu giữ chức P; các đồng chí Y và Z giữ chức Q`, or behind the
 * next post, `bầu ông X giữ chức P; hai Phó P: ông Y, bà Z`.
 */
export function ellipticClauses(scene: EventScene, found: readonly Participation[]): Participation[] {
  const reached = new Set(found.flatMap(({ persons }) => persons));
  const clauses = [...scene.mentions('event-series'), ...scene.mentions('event-roster')];
  return clauses.flatMap(({ kind, start, rule, values }) => {
    const first = scene.persons.find((person) => person.start === values.person);
    const verb = found.findLast((told) => told.act.end <= start && !isReplaced(scene, told));
    const type = verb?.act.types.at(-1);
    if (first === undefined || reached.has(first) || verb === undefined || type?.post !== 'to') return [];
    const isSaid = kind === 'event-roster' || rule === beingSeries;
    if (verb.persons.length === 0 || opensBracket(verb) || (isSaid && type.parts !== null)) return [];
    const persons = membersFrom(scene, first).filter((person) => isKnown(person) && !reached.has(person));
    return [{ act: { ...verb.act, types: [type] }, scene: verb.scene, persons, inherited: true }];
  });
}

/** `chuẩn y ông X giữ chức P thay bà Y nghỉ hưu và ông Z giữ chức Q`: what is told of Y moves nobody else. */
function isReplaced(scene: EventScene, { persons }: Participation): boolean {
  const replaced = scene.mentions('event-successor');
  return persons.length > 0 && persons.every((person) => replaced.some((cue) => contains(cue, person)));
}

/** The list that a person opens, or the names of the counted group. */
function membersFrom(scene: EventScene, first: EventPerson): readonly EventPerson[] {
  const names = first.name === null ? namesOf(scene, first.start, first) : [];
  return names.length > 0 ? names : listFrom(scene, first);
}
