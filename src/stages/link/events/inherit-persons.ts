import { contains } from '../../../model/span.ts';
import type { Act, EventPerson, EventScene } from './event-scene.ts';
import type { Participation } from './participation.ts';
import { isPassive } from './persons-before.ts';

/** The persons whom the verb before acts on, unless somebody else is named since. */
export function inheritPersons(scene: EventScene, act: Act, earlier: Participation): readonly EventPerson[] {
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

/** `Sau khi được miễn nhiệm chức danh P, ông X được bầu …`: the clause stands before its person, whom the next verb has as its own (`claimed`). */
export function personsAhead(
  scene: EventScene,
  act: Act,
  claimed: ReadonlySet<number>,
): readonly EventPerson[] {
  const next = scene.persons.find((person) => person.start >= act.end);
  if (!isPassive(scene, act) || next === undefined || !claimed.has(next.start)) return [];
  // `được bổ nhiệm làm P, thay ông Y nghỉ hưu`: who is replaced is somebody else.
  if (scene.mentions('event-successor').some((cue) => contains(cue, next))) return [];
  return scene.text.slice(act.end, next.start).includes(';') ? [] : [next];
}
