import { contains } from '../../../model/span.ts';
import { tellsOfLast } from '../tells-of-last.ts';
import { countedParts } from './counted-parts.ts';
import type { Act, EventPerson, EventScene } from './event-scene.ts';
import { isBlank, listBefore, listFrom, namesOf } from './person-lists.ts';

/** Whom one verb acts on. `inherited`: not said by the verb itself, so that only a post of its own makes it an event. */
export interface Participation {
  readonly act: Act;
  /** Where the verb stands: another sentence than the persons' where it heads a list of lines. */
  readonly scene: EventScene;
  readonly persons: readonly EventPerson[];
  readonly inherited: boolean;
}

/** Where the persons of a verb may be read from. */
interface Sides {
  /** The nearest person before it, where the words between allow it, with the list that they end. */
  readonly before: readonly EventPerson[];
  /** The person that it reaches behind it, with the list that they open. */
  readonly after: readonly EventPerson[];
}

/**
 * Who is moved by each verb of a sentence: in the passive and for verbs of leaving the person before it, else the person that
 * the verb reaches behind it, else (`điều động X và chỉ định giữ chức …`) whom the verb before it acts on. `carried`: what the
 * sentence goes on with before its first verb.
 */
export function findParticipants(scene: EventScene, carried: readonly Participation[]): Participation[] {
  const subjects = new Map(
    scene.mentions('event-subject').map(({ values }) => [values.act as number, values]),
  );
  const claimed = claimedPersons(scene);
  const found: Participation[] = [...carried];
  for (const act of scene.acts) {
    const subject = scene.persons.find(({ start }) => start === subjects.get(act.start)?.person);
    const after = behind(scene, act, claimed);
    const before = subject === undefined ? [] : ownList(scene, act, subject, found);
    const both: Sides = { before, after };
    const row = splitRow(scene, act, both);
    if (row !== null) {
      found.push(...row.map((one) => ({ ...one, scene, inherited: false })));
      continue;
    }
    const sides: Sides = { before: isTaken(scene, act, both, found) ? [] : before, after };
    const own = personsOf(scene, act, sides);
    const persons = own.length > 0 ? own : fallBack(scene, act, sides, found.at(-1), claimed);
    found.push({ act, scene, persons: persons.filter(isKnown), inherited: own.length === 0 });
  }
  return [...found, ...ellipticClauses(scene, found), ...countedParts(scene, found)];
}

/** `miễn nhiệm 3, cho từ chức 2 cán bộ`: whom an earlier verb counts, or a comma parts from this one, gives way to those counted behind it. */
function isTaken(
  scene: EventScene,
  act: Act,
  { before, after }: Sides,
  earlier: readonly Participation[],
): boolean {
  const counted = (persons: readonly EventPerson[]) => persons.some(({ count }) => count !== null);
  const last = before.at(-1);
  if (last === undefined || !counted(before) || !counted(after)) return false;
  return (
    earlier.some(({ persons }) => persons.includes(last)) ||
    /[,;]/.test(scene.text.slice(last.end, act.start))
  );
}

/** `cho 3 đồng chí nghỉ hưu, quy hoạch 60 đồng chí`: of verbs in a row those before the comma act on whom is counted before, the last on whom behind. */
function splitRow(
  scene: EventScene,
  act: Act,
  { before, after }: Sides,
): readonly Omit<Participation, 'scene' | 'inherited'>[] | null {
  const [first, next] = [before.at(-1)?.count, after[0]?.count];
  if (act.types.length < 2 || act.voice === 'active' || first == null || next == null) return null;
  if (!scene.text.slice(act.start, act.end).includes(',')) return null;
  return [
    { act: { ...act, types: act.types.slice(0, -1) }, persons: before },
    { act: { ...act, types: act.types.slice(-1) }, persons: after },
  ];
}

/** `ông X được bầu giữ chức P; các đồng chí Y và Z giữ chức Q`: persons that take up posts by the verb of the clause before. */
function ellipticClauses(scene: EventScene, found: readonly Participation[]): Participation[] {
  const reached = new Set(found.flatMap(({ persons }) => persons));
  return scene.mentions('event-series').flatMap(({ start, values }) => {
    const first = scene.persons.find((person) => person.start === values.person);
    const verb = found.findLast(({ act }) => act.end <= start);
    const type = verb?.act.types.at(-1);
    if (first === undefined || reached.has(first) || verb === undefined || type?.post !== 'to') return [];
    if (verb.persons.length === 0) return [];
    const persons = listFrom(scene, first).filter((person) => isKnown(person) && !reached.has(person));
    return [{ act: { ...verb.act, types: [type] }, scene: verb.scene, persons, inherited: true }];
  });
}

/**
 * The list that a subject ends; over a semicolon it holds nobody whom an earlier verb has already acted on (`bầu bà A giữ chức P;
 * ông B được bầu làm Q`) and no counted group (`giảm 14 trưởng phòng; 35 cán bộ nghỉ hưu`), and a named one no counted group at all
 * (`bầu 11 đồng chí vào Ban Thường vụ, ông B tái cử Bí thư`).
 */
function ownList(
  scene: EventScene,
  act: Act,
  subject: EventPerson,
  earlier: readonly Participation[],
): readonly EventPerson[] {
  if (tellsOfLast(scene.mentions, subject, act)) return [subject];
  return listBefore(scene, subject).filter(
    (person) =>
      person === subject ||
      ((subject.name === null || person.name !== null) && !isApart(scene, person, subject, earlier)),
  );
}

/** Over a semicolon a count, and a person whom an earlier verb has acted on, belong to that clause. */
function isApart(
  scene: EventScene,
  person: EventPerson,
  subject: EventPerson,
  earlier: readonly Participation[],
): boolean {
  return (
    scene.text.slice(person.end, subject.start).includes(';') &&
    (person.count !== null ||
      earlier.some(({ persons }) => persons.some(({ start }) => start === person.start)))
  );
}

/** Offsets of the persons that a verb in the passive, or one of leaving, has before it: no other verb acts on them from before. */
export function claimedPersons(scene: EventScene): ReadonlySet<number> {
  const claimed = new Set<number>();
  for (const { values } of scene.mentions('event-subject')) {
    const act = scene.acts.find(({ start }) => start === values.act);
    if (values.passive === true || act?.voice === 'subject') claimed.add(values.person as number);
  }
  return claimed;
}

function personsOf(scene: EventScene, act: Act, { before, after }: Sides): readonly EventPerson[] {
  const counted = caseBefore(scene, act);
  if (counted !== null && after.length === 0) return [counted];
  // `cán bộ trẻ được bồi dưỡng 1.120 lượt`: who is moved may stand behind the passive.
  if (isPassive(scene, act) && before.length > 0) {
    const named = before.at(-1)?.name ?? null;
    return named === null ? membersOf(scene, act, before) : before;
  }
  if (act.voice === 'active') return after;
  if (act.voice === 'form') return after.length > 0 || !act.lead ? after : nearestBefore(scene, act);
  if (before.length === 0 || isGiven(scene, act, after)) return after;
  return before.at(-1)!.name === null ? membersOf(scene, act, before) : before;
}

/** `Bí thư X trao quyết định nghỉ hưu cho bà Y`: a leaving handed to somebody is that person's. */
function isGiven(scene: EventScene, act: Act, [first]: readonly EventPerson[]): boolean {
  if (first === undefined || isPassive(scene, act)) return false;
  return scene
    .mentions('event-toward')
    .some(({ start, end }) => start >= act.end && isBlank(scene, end, first.start));
}

/** `7 trường hợp điều động, luân chuyển`: the count right before the verb. */
function caseBefore(scene: EventScene, act: Act): EventPerson | null {
  const found = scene.mentions('event-case').find(({ values }) => values.act === act.start);
  return scene.persons.find(({ start, count }) => count !== null && start === found?.values.person) ?? null;
}

/** Persons that only a post of the verb's own makes sure of: a subject without `được`, those of the verb before, one named after. */
function fallBack(
  scene: EventScene,
  act: Act,
  { before }: Sides,
  earlier: Participation | undefined,
  claimed: ReadonlySet<number>,
): readonly EventPerson[] {
  if (before.length > 0) return before;
  if (earlier !== undefined) return inherit(scene, act, earlier);
  // `Sau khi được miễn nhiệm chức danh P, ông X được bầu …`: the clause stands before its person.
  const next = scene.persons.find((person) => person.start >= act.end);
  if (!isPassive(scene, act) || next === undefined || !claimed.has(next.start)) return [];
  // `được bổ nhiệm làm P, thay ông Y nghỉ hưu`: who is replaced is somebody else.
  if (scene.mentions('event-successor').some((cue) => contains(cue, next))) return [];
  return scene.text.slice(act.end, next.start).includes(';') ? [] : [next];
}

/** The named persons of the verb before, unless somebody else is named since. */
function inherit(scene: EventScene, act: Act, earlier: Participation): readonly EventPerson[] {
  const others = scene.persons.some(
    (person) =>
      person.name !== null &&
      person.start >= earlier.act.end &&
      person.end <= act.start &&
      !earlier.persons.some(({ name }) => name === person.name),
  );
  if (others || isVacancy(scene, act, earlier)) return [];
  const named = earlier.persons.filter((person) => person.name !== null);
  // `miễn nhiệm P đối với ông X, do chuyển công tác; bà Y, do nghỉ hưu`: the reason is that of the last before it.
  const near = named.filter(({ end }) => end <= act.start && !scene.text.slice(end, act.start).includes(';'));
  return act.voice === 'subject' && near.length > 0 ? near : named;
}

/** `miễn nhiệm P đối với ông X và bầu bổ sung P`, `phụ trách đến khi bổ nhiệm Chủ tịch mới`: a post to be filled by somebody else. */
function isVacancy(scene: EventScene, act: Act, earlier: Participation): boolean {
  if (act.voice === 'subject' || isPassive(scene, act)) return false;
  const says = (kind: string) => scene.mentions(kind).some(({ values }) => values.act === act.start);
  return says('event-until') || (earlier.act.types.at(-1)!.post === 'from' && says('event-vacancy'));
}

/** `được`, `bị` or `nhận quyết định` right before the verb. */
export function isPassive(scene: EventScene, act: Act): boolean {
  return scene.mentions('event-voice').some((voice) => isBlank(scene, voice.end, act.start));
}

/** Names that follow a verb in the passive: those of a group (`các đồng chí được bổ nhiệm gồm: …`), or without one (`bị khiển trách là …`). */
function membersOf(scene: EventScene, act: Act, group: readonly EventPerson[]): readonly EventPerson[] {
  const names = namesOf(scene, act.start, group.at(-1) ?? null);
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

/**
 * The list that the verb reaches behind it, without those of whom another verb tells (`bổ nhiệm X, ông Y nghỉ hưu`); a group gives way
 * to its names where they follow and are as many.
 */
function behind(scene: EventScene, act: Act, claimed: ReadonlySet<number>): readonly EventPerson[] {
  const reach = scene.mentions('event-reach').find(({ start }) => start === act.start);
  if (reach === undefined) return [];
  const first = scene.persons.find((person) => person.start >= reach.end);
  if (first === undefined || !isBlank(scene, reach.end, first.start)) return [];
  if (isGuest(scene, act, first)) return [];
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

/** `dự lễ công bố quyết định bổ nhiệm có đồng chí X`: who attends. */
function isGuest(scene: EventScene, act: Act, person: EventPerson): boolean {
  return scene
    .mentions('event-guests')
    .some(({ start, end }) => start <= act.start && end >= act.end && end <= person.start);
}

/** `thi hành kỷ luật đối với ông X, … bằng hình thức cảnh cáo`: the nearest person before, no other verb between. */
function nearestBefore(scene: EventScene, act: Act): readonly EventPerson[] {
  const barrier = scene.acts.findLast((other) => other.end <= act.start)?.end ?? scene.sentence.start;
  const nearest = scene.persons.findLast((person) => person.end <= act.start && person.start >= barrier);
  return nearest === undefined ? [] : listBefore(scene, nearest);
}

function isKnown(person: EventPerson): boolean {
  return person.name !== null || person.count !== null;
}
