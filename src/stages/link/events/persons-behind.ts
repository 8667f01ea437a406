import type { Act, EventPerson, EventScene } from './event-scene.ts';
import { isBlank, listFrom, namesOf } from './person-lists.ts';

/**
 * The person that a verb reaches behind it, with the list that they open, but without those of whom another verb tells (`claimed`:
 * `bổ nhiệm X, ông Y nghỉ hưu`); a group gives way to its names where they follow and are as many.
 */
export function personsBehind(
  scene: EventScene,
  act: Act,
  claimed: ReadonlySet<number>,
): readonly EventPerson[] {
  const from = (kind: string) => scene.mentions(kind).find(({ start }) => start === act.start);
  // `cho thôi giữ chức P và điều chuyển công tác khác đối với ông X`: both meet X.
  const reach = from('event-reach') ?? from('event-joint');
  if (reach === undefined) return [];
  const first = scene.persons.find((person) => person.start >= reach.end);
  if (first === undefined || !isBlank(scene, reach.end, first.start)) return [];
  if (
    isGuest(scene, act, first) ||
    speaksAt(scene, act, first) ||
    leavesBrackets(scene, act, first) ||
    isRelated(scene, first)
  )
    return [];
  const names = first.name === null ? namesOf(scene, first.start, first) : [];
  if (names.length > 0) return names.flatMap((person) => namedOf(scene, person));
  // `miễn nhiệm chức danh P đối với ông X do được điều động …` reaches X all the same; over a comma it would not.
  const apart = scene.text.slice(act.end, first.start).trimEnd().endsWith(',');
  return listFrom(scene, first)
    .filter((person) => !claimed.has(person.start) || (person === first && !apart))
    .flatMap((person) => namedOf(scene, person));
}

/** `cảnh cáo ông X và hai ủy viên là ông Y, bà Z`: a group within a list gives way to its names too. */
function namedOf(scene: EventScene, person: EventPerson): readonly EventPerson[] {
  const names = person.count === null ? [] : namesOf(scene, person.start, person);
  return names.length > 0 ? names : [person];
}

/** `gồm các ông: A (lý do nghỉ hưu), B`: a verb in brackets tells of who stands before them. */
function leavesBrackets(scene: EventScene, act: Act, person: EventPerson): boolean {
  const gap = scene.text.slice(act.end, person.start);
  const close = gap.indexOf(')');
  return close >= 0 && !gap.slice(0, close).includes('(');
}

/** `bổ nhiệm con trai ông X làm P`: somebody whom the text does not name. */
function isRelated(scene: EventScene, { at }: EventPerson): boolean {
  return scene.mentions('relative').some(({ values }) => values.at === at);
}

/** `dự lễ công bố quyết định bổ nhiệm có đồng chí X`: who attends. */
function isGuest(scene: EventScene, act: Act, person: EventPerson): boolean {
  return scene
    .mentions('event-guests')
    .some(({ start, end }) => start <= act.start && end >= act.end && end <= person.start);
}

/** `Trong lễ kết nạp đảng viên đồng chí X đã chúc mừng`: who speaks at the ceremony. */
function speaksAt(scene: EventScene, act: Act, person: EventPerson): boolean {
  return (
    !isHandedTo(scene, act, [person]) &&
    scene.mentions('event-speaker').some(({ start }) => start === person.start)
  );
}

/** `Bí thư X trao quyết định nghỉ hưu cho bà Y`: a leaving handed to somebody is that person's. */
export function isHandedTo(scene: EventScene, act: Act, [first]: readonly EventPerson[]): boolean {
  return (
    first !== undefined &&
    scene
      .mentions('event-toward')
      .some(({ start, end }) => start >= act.end && isBlank(scene, end, first.start))
  );
}
