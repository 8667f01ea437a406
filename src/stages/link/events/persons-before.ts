import { findMover } from '../find-mover.ts';
import { isApposed, tellsOfRelative } from '../find-relative.ts';
import { tellsOfLast } from '../tells-of-last.ts';
import type { Act, EventPerson, EventScene } from './event-scene.ts';
import type { Participation } from './participation.ts';
import { isBlank, listBefore, namesOf } from './person-lists.ts';

/** `được`, `bị` or `nhận quyết định` right before the verb. */
export function isPassive(scene: EventScene, act: Act): boolean {
  return scene.mentions('event-voice').some((voice) => isBlank(scene, voice.end, act.start));
}

/** Offsets of the persons that a verb in the passive, or one of leaving, has before it: no other verb acts on them from before. */
export function claimedPersons(scene: EventScene): ReadonlySet<number> {
  const claimed = new Set<number>();
  for (const { values } of scene.mentions('event-subject')) {
    const act = scene.acts.find(({ start }) => start === values.act);
    if (values.passive || act?.voice === 'subject') claimed.add(values.person);
  }
  return claimed;
}

/**
 * The nearest person before a verb, where the words between allow it, with the list that they end. Over a semicolon the list holds nobody
 * whom an `earlier` verb has already acted on (`bầu bà A giữ chức P; ông B được bầu làm Q`) and no counted group (`giảm 14 trưởng phòng;
 * 35 cán bộ nghỉ hưu`), and behind a named one it holds no counted group at all (`bầu 11 đồng chí vào Ban Thường vụ, ông B tái cử Bí thư`).
 */
export function personsBefore(
  scene: EventScene,
  act: Act,
  earlier: readonly Participation[],
): readonly EventPerson[] {
  const subject = subjectBefore(scene, act);
  if (subject === undefined) return [];
  if (tellsOfLast(scene.mentions, subject, act)) return [subject];
  return listBefore(scene, subject).filter(
    (person) =>
      person === subject ||
      ((subject.name === null || person.name !== null) && !isApart(scene, person, subject, earlier)),
  );
}

/** The person right before a verb; where that one only makes the move, who stands before the passive; a relative by their own name. */
function subjectBefore(scene: EventScene, act: Act): EventPerson | undefined {
  const found = scene.mentions('event-subject').findLast(({ values }) => values.act === act.start);
  const nearest = scene.persons.findLast(({ end }) => end <= act.start);
  const relative = scene
    .mentions('relative')
    .find((one) => one.values.at === nearest?.at && tellsOfRelative(one, act, scene.text));
  if (relative !== undefined)
    return scene.persons.findLast((person) => isApposed(person, relative, scene.text));
  const mover = nearest && findMover(scene.mentions('mover'), nearest.at, act, scene.text);
  if (mover === undefined) return scene.persons.find(({ start }) => start === found?.values.person);
  return mover.values.passive ? scene.persons.findLast(({ end }) => end <= mover.start) : undefined;
}

/**
 * Over a semicolon a count, and a person whom an earlier verb has acted on, belong to that clause; so does anybody to whom a post is given
 * before the subject is told of (`bầu ông X giữ chức P, ông Y và ông Z được bầu làm Q`).
 */
function isApart(
  scene: EventScene,
  person: EventPerson,
  subject: EventPerson,
  earlier: readonly Participation[],
): boolean {
  // `giữ chức P thay bà X; ông Y được điều động`: X only makes room.
  const replaced = scene
    .mentions('event-successor')
    .some(({ start, end }) => start < person.start && end >= person.end);
  const given = scene
    .mentions('take-up')
    .some(({ start, end }) => start >= person.end && end <= subject.start);
  return (
    given ||
    replaced ||
    (scene.text.slice(person.end, subject.start).includes(';') &&
      (person.count !== null ||
        earlier.some(({ persons }) => persons.some(({ start }) => start === person.start))))
  );
}

/**
 * A group before a verb gives way to the names that follow the verb: those of the group (`các đồng chí được bổ nhiệm gồm: …`), or without
 * one (`bị khiển trách là …`); people of no number to how many the sentence says they are.
 */
export function membersOf(
  scene: EventScene,
  act: Act,
  group: readonly EventPerson[],
): readonly EventPerson[] {
  const last = group.at(-1);
  if (last !== undefined && last.name !== null) return group;
  const names = namesOf(scene, act.start, last ?? null);
  if (names.length > 0) return names;
  const number = group.every(({ count }) => count === null) ? numberOf(scene, act) : null;
  return number === null ? group : [number];
}

/** `Số cán bộ được luân chuyển là 43 đồng chí`: the number of people left open before the verb. */
function numberOf(scene: EventScene, act: Act): EventPerson | null {
  const roll = scene.mentions('event-roll').find(({ start }) => start === act.start);
  const next = scene.persons.find(({ start }) => roll !== undefined && start >= roll.end);
  return next?.count == null ? null : next;
}

/** `7 trường hợp điều động, luân chuyển`: the count right before the verb. */
export function caseBefore(scene: EventScene, act: Act): EventPerson | null {
  const found = scene.mentions('event-case').find(({ values }) => values.act === act.start);
  return scene.persons.find(({ start, count }) => count !== null && start === found?.values.person) ?? null;
}

/** `thi hành kỷ luật đối với ông X, … bằng hình thức cảnh cáo`: the nearest person before, no other verb between. */
export function nearestBefore(scene: EventScene, act: Act): readonly EventPerson[] {
  const barrier = scene.acts.findLast((other) => other.end <= act.start)?.end ?? scene.sentence.start;
  const nearest = scene.persons.findLast((person) => person.end <= act.start && person.start >= barrier);
  return nearest === undefined ? [] : listBefore(scene, nearest);
}
