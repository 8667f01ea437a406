import type { Act, EventPerson, EventScene } from './event-scene.ts';

/** Whom one verb acts on. `inherited`: read from the verb before it, so that only its own post makes it an event. */
export interface Participation {
  readonly act: Act;
  /** Where the verb stands: another sentence than the persons' where it heads a list of lines. */
  readonly scene: EventScene;
  readonly persons: readonly EventPerson[];
  readonly inherited: boolean;
}

/**
 * Who is moved by each verb of a sentence: in the passive and for verbs of leaving the person before it, else the person that
 * the verb reaches behind it, else (`điều động X và chỉ định giữ chức …`) whom the verb before it acts on.
 */
export function findParticipants(scene: EventScene): Participation[] {
  const subjects = new Map(
    scene.mentions('event-subject').map(({ values }) => [values.act as number, values]),
  );
  const claimed = new Set<number>();
  for (const act of scene.acts) {
    const subject = subjects.get(act.start);
    if (subject !== undefined && (subject.passive === true || act.voice === 'subject'))
      claimed.add(subject.person as number);
  }
  const found: Participation[] = [];
  for (const act of scene.acts) {
    const subject = personAt(scene, subjects.get(act.start)?.person as number | undefined);
    const before = subject === null ? [] : listBefore(scene, subject);
    const after = () => behind(scene, act).filter((person) => !claimed.has(person.start));
    const own = personsOf(scene, act, before, after);
    const earlier = found.at(-1);
    if (own.length > 0 || earlier === undefined)
      found.push({ act, scene, persons: own.filter(isKnown), inherited: false });
    else
      found.push({
        act,
        scene,
        persons: earlier.persons.filter((person) => person.name !== null),
        inherited: true,
      });
  }
  return found;
}

/** Most characters before the person that opens a line of a list: a bullet or a number. */
const maxBullet = 6;

/** The persons of a line under a heading (`Bổ nhiệm các đồng chí:`); none where the line does not open with one. */
export function headedParticipants(scene: EventScene, heading: Participation | null): Participation[] {
  const first = scene.persons[0];
  if (heading === null || first === undefined || first.name === null) return [];
  if (first.start - scene.sentence.start > maxBullet) return [];
  return [{ ...heading, persons: listFrom(scene, first), inherited: false }];
}

function personsOf(
  scene: EventScene,
  act: Act,
  before: readonly EventPerson[],
  after: () => readonly EventPerson[],
): readonly EventPerson[] {
  if (isPassive(scene, act))
    return before.some(isKnown) ? before : colonBehind(scene, act) ? after() : before;
  if (act.voice === 'active') return after();
  if (act.voice === 'form') {
    const object = after();
    return object.length > 0 || !act.lead ? object : nearestBefore(scene, act);
  }
  return before.length > 0 ? before : after();
}

/** `được`, `bị` or `nhận quyết định` right before the verb. */
export function isPassive(scene: EventScene, act: Act): boolean {
  return scene.mentions('event-voice').some((voice) => isBlank(scene, voice.end, act.start));
}

/** `Các đồng chí được bổ nhiệm: A, B`: the names follow. */
function colonBehind(scene: EventScene, act: Act): boolean {
  const reach = scene.mentions('event-reach').find(({ start }) => start === act.start);
  return reach !== undefined && scene.text.slice(act.end, reach.end).includes(':');
}

/** The list that the verb reaches behind it; a counted group gives way to its names where they follow and are as many. */
function behind(scene: EventScene, act: Act): readonly EventPerson[] {
  const reach = scene.mentions('event-reach').find(({ start }) => start === act.start);
  if (reach === undefined) return [];
  const first = scene.persons.find((person) => person.start >= reach.end);
  if (first === undefined || !isBlank(scene, reach.end, first.start)) return [];
  const list = listFrom(scene, first);
  const roll = scene.mentions('event-roll').find(({ start }) => start === first.start);
  const named = roll === undefined ? undefined : scene.persons.find((person) => person.start >= roll.end);
  if (first.count === null || named === undefined || named.name === null) return list;
  const names = listFrom(scene, named);
  return names.length === first.count ? names : [first, ...names];
}

/** `thi hành kỷ luật đối với ông X, … bằng hình thức cảnh cáo`: the nearest person before, no other verb between. */
function nearestBefore(scene: EventScene, act: Act): readonly EventPerson[] {
  const barrier = scene.acts.findLast((other) => other.end <= act.start)?.end ?? scene.sentence.start;
  const nearest = scene.persons.findLast((person) => person.end <= act.start && person.start >= barrier);
  return nearest === undefined ? [] : listBefore(scene, nearest);
}

/** A person with those before them in the same list. */
function listBefore(scene: EventScene, person: EventPerson): readonly EventPerson[] {
  const list = listOf(scene, person);
  return list.slice(0, list.indexOf(person) + 1);
}

/** A person with those after them in the same list. */
function listFrom(scene: EventScene, person: EventPerson): readonly EventPerson[] {
  const list = listOf(scene, person);
  return list.slice(list.indexOf(person));
}

function listOf(scene: EventScene, person: EventPerson): readonly EventPerson[] {
  for (const { values } of scene.mentions('event-people')) {
    const starts = values.starts as readonly number[];
    if (starts.includes(person.start)) return scene.persons.filter(({ start }) => starts.includes(start));
  }
  return [person];
}

function personAt(scene: EventScene, start: number | undefined): EventPerson | null {
  return scene.persons.find((person) => person.start === start) ?? null;
}

function isKnown(person: EventPerson): boolean {
  return person.name !== null || person.count !== null;
}

function isBlank(scene: EventScene, from: number, to: number): boolean {
  return from <= to && scene.text.slice(from, to).trim() === '';
}
