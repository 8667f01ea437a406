import { listMarker } from '../list-marker.ts';
import type { EventPerson, EventScene } from './event-scene.ts';
import { findPosts } from './find-posts.ts';
import type { Participation } from './participation.ts';
import { isBlank, listFrom } from './person-lists.ts';
import { claimedPersons } from './persons-before.ts';
import type { StatusReading } from './read-status.ts';

/** How the next sentences go on with a verb: as lines under its heading, as a series that does not say it again, pointing back to it, or naming whom it counts. */
type Manner = 'heading' | 'series' | 'announced' | 'counted';

/** A verb that the next sentences go on with. */
export interface CarriedAct {
  readonly participation: Participation;
  readonly manner: Manner;
  /** Sentences since then that said nothing of it. */
  readonly idle: number;
}

/** Most sentences between decisions announced and those on whom they are (`… đã bầu các chức danh chủ chốt. Có mặt 34 đại biểu. Kết quả như sau:`). */
const longestIdle = 2;

/** Most characters before the person that opens a line of a list: a bullet or a number. */
const maxBullet = 6;

/** What the next sentences go on with behind one; `statuses` are those of its participations. */
export function carryOn(
  scene: EventScene,
  found: readonly Participation[],
  statuses: readonly StatusReading[],
  carried: CarriedAct | null,
): CarriedAct | null {
  const opens = endsOpen(scene);
  if (carried?.manner === 'heading' && !opens && isListLine(scene)) return carried;
  if (scene.acts.length > 0 || (found.length > 0 && carried?.manner === 'announced'))
    return carryFrom(scene, found, statuses);
  if (found.length > 0) return carried;
  if (carried?.manner !== 'announced') return null;
  if (opens && scene.mentions('elected-list').length > 0) return { ...carried, manner: 'heading' };
  return carried.idle < longestIdle ? { ...carried, idle: carried.idle + 1 } : null;
}

const endsOpen = ({ text, sentence }: EventScene) =>
  text.slice(sentence.start, sentence.end).trimEnd().endsWith(':');

function carryFrom(
  scene: EventScene,
  found: readonly Participation[],
  statuses: readonly StatusReading[],
): CarriedAct | null {
  const last = found.at(-1);
  if (last !== undefined && endsOpen(scene)) return { participation: last, manner: 'heading', idle: 0 };
  const effective = found.filter(
    ({ act }, index) =>
      (statuses[index] === 'done' || statuses[index] === 'decided') && act.types.at(-1)!.post === 'to',
  );
  const given = effective.findLast(({ act, persons }) =>
    persons.some(
      (person) => person.name !== null && findPosts(scene, act, person, act.types.at(-1)!).to !== null,
    ),
  );
  if (given !== undefined) return { participation: given, manner: 'series', idle: 0 };
  const told = effective.at(-1);
  if (told !== undefined && told.persons.length === 0)
    return { participation: told, manner: 'announced', idle: 0 };
  const counts = last?.persons.length === 1 && last.persons[0]!.count !== null;
  return counts && statuses.at(-1) !== 'denied' ? { participation: last, manner: 'counted', idle: 0 } : null;
}

/**
 * The persons of a sentence before any verb of its own: under a heading (`Bổ nhiệm các đồng chí:`) those that open the line; in a series
 * (`Ông X được bổ nhiệm giữ chức … Ông Y, P, giữ chức Q.`) the one whose old and new posts both stand there, in the type that gives a post;
 * pointing back to decisions announced (`công bố quyết định bổ nhiệm cán bộ. Theo đó, ông X giữ chức P`) the one whose new post stands there;
 * behind a count (`4 cán bộ bị khiển trách. Đó là các ông X, P; Y, Q …`) those whom the sentence says they are.
 */
export function carriedParticipants(scene: EventScene, carried: CarriedAct | null): Participation[] {
  const first = scene.persons[0];
  if (carried === null || first === undefined || first.name === null) return [];
  const { participation, manner } = carried;
  if (manner === 'counted') return namedOfCount(scene, participation, first);
  const from = manner === 'announced' ? behindPointer(scene) : scene.sentence.start;
  if (from === null) return [];
  const opens = (start: number) => start - from <= maxBullet;
  if (!opens(first.start) && !(manner === 'heading' && isRosterLine(scene, first, opens))) return [];
  if (claimedPersons(scene).has(first.start)) return [];
  const persons = listFrom(scene, first);
  if (manner === 'heading')
    return scene.acts.length > 0 ? [] : [{ ...participation, persons, inherited: false }];
  const career = scene.mentions('career-cue').some(({ values }) => values.class === 'career');
  const type = participation.act.types.at(-1)!;
  const posts = findPosts(scene, participation.act, first, type);
  if (career || posts.to === null || (manner === 'series' && posts.from === null)) return [];
  return [
    { ...participation, act: { ...participation.act, types: [type] }, persons: [first], inherited: false },
  ];
}

/** The list right behind `đó là`, at most as many as were counted. */
function namedOfCount(scene: EventScene, told: Participation, first: EventPerson): Participation[] {
  const naming = scene.mentions('event-naming')[0];
  if (naming === undefined || naming.start - scene.sentence.start > maxBullet) return [];
  const persons = listFrom(scene, first);
  const posts = scene.mentions('posts').filter(({ start }) => start >= naming.end);
  const opens = isBlank(scene, posts.find(({ end }) => end <= first.start)?.end ?? naming.end, first.start);
  if (!opens || scene.acts.length > 0 || persons.length > told.persons[0]!.count!) return [];
  return [{ ...told, persons, inherited: false }];
}

/** Offset behind the words that open a sentence and point back to a decision (`Theo đó,`); NULL without them. */
function behindPointer({ sentence, ...scene }: EventScene): number | null {
  const pointer = scene.mentions('event-back').find(({ start }) => start - sentence.start <= maxBullet);
  return pointer?.end ?? null;
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
function isListLine({ text, sentence }: EventScene): boolean {
  return listMarker.test(text.slice(sentence.start, sentence.end));
}
