import type { EventPerson, EventScene } from './event-scene.ts';
import { claimedPersons, type Participation } from './find-participants.ts';
import { findPosts } from './find-posts.ts';
import { listFrom } from './person-lists.ts';
import type { StatusReading } from './settle-status.ts';

/** A verb that the next sentences go on with: the lines under a heading, or a series in which it is not said again. */
export interface CarriedAct {
  readonly participation: Participation;
  readonly heads: boolean;
}

/** Most characters before the person that opens a line of a list: a bullet or a number. */
const maxBullet = 6;

/** What a sentence with verbs leaves to the next ones; `statuses` are those of its participations. */
export function carryFrom(
  scene: EventScene,
  found: readonly Participation[],
  statuses: readonly StatusReading[],
): CarriedAct | null {
  const words = scene.text.slice(scene.sentence.start, scene.sentence.end).trimEnd();
  const last = found.at(-1);
  if (last !== undefined && words.endsWith(':')) return { participation: last, heads: true };
  const given = found.findLast(
    ({ act, persons }, index) =>
      (statuses[index] === 'done' || statuses[index] === 'decided') &&
      act.types.at(-1)!.post === 'to' &&
      persons.some((person) => person.name !== null && findPosts(scene, act, person, 'to').to !== null),
  );
  return given === undefined ? null : { participation: given, heads: false };
}

/**
 * The persons of a sentence before any verb of its own: under a heading (`Bổ nhiệm các đồng chí:`) those that open the line; in a series
 * (`Ông X được bổ nhiệm giữ chức … Ông Y, P, giữ chức Q.`) the one whose old and new posts both stand there, in the type that gives a post.
 */
export function carriedParticipants(scene: EventScene, carried: CarriedAct | null): Participation[] {
  const first = scene.persons[0];
  if (carried === null || first === undefined || first.name === null) return [];
  const { participation, heads } = carried;
  const opens = (start: number) => start - scene.sentence.start <= maxBullet;
  if (!opens(first.start) && !(heads && isRosterLine(scene, first, opens))) return [];
  if (claimedPersons(scene).has(first.start)) return [];
  const persons = listFrom(scene, first);
  if (heads) return scene.acts.length > 0 ? [] : [{ ...participation, persons, inherited: false }];
  const career = scene.mentions('career-cue').some(({ values }) => values.class === 'career');
  const type = participation.act.types.at(-1)!;
  const { from, to } = findPosts(scene, participation.act, first, type.post);
  if (career || from === null || to === null) return [];
  return [
    { ...participation, act: { ...participation.act, types: [type] }, persons: [first], inherited: false },
  ];
}

/** `- Chủ tịch HĐND xã: ông X (34/35 phiếu)`: the post opens the line, the person stands behind its colon. */
function isRosterLine(scene: EventScene, first: EventPerson, opens: (start: number) => boolean): boolean {
  // `Phó Chủ tịch HĐND xã: các ông X, Y`: the plural form of address belongs to the list of persons.
  const list = scene.mentions('event-people').find(({ values }) => startsOf(values).includes(first.start));
  const from = Math.min(list?.start ?? first.start, first.start);
  return scene
    .mentions('posts')
    .some(({ start, end }) => opens(start) && scene.text.slice(end, from).trim() === ':');
}

const startsOf = (values: { readonly [name: string]: unknown }) => values.starts as readonly number[];

/** A line with a bullet or a number goes on with a list, whatever is read in it. */
export function isListLine({ text, sentence }: EventScene): boolean {
  return /^\s*(?:[-+*•–]|\d{1,2}[.)])\s/u.test(text.slice(sentence.start, sentence.end));
}
