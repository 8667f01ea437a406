import type { Span } from '../../../model/span.ts';
import { isPlaceLine } from '../is-place-line.ts';
import { listMarker } from '../list-marker.ts';
import { ofPeriods, periodsIn } from './counted-periods.ts';
import type { EventPerson, EventScene } from './event-scene.ts';
import { type EventPosts, findPosts } from './find-posts.ts';
import { opensBracket, type Participation } from './participation.ts';
import { isBlank, listFrom, namesOf } from './person-lists.ts';
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

/** Most characters of a heading. */
const longestHeading = 80;

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
  if (carried?.manner === 'heading' && ((!opens && isListLine(scene)) || isSubheading(scene))) return carried;
  // What a line takes up by a decision announced is one of several: the next line goes on with it.
  if (carried?.manner === 'announced' && scene.acts.length === 0 && found.length > 0 && isListLine(scene))
    return { ...carried, idle: 0 };
  if (scene.acts.length > 0 || (found.length > 0 && carried?.manner === 'announced'))
    return carryFrom(scene, found, statuses);
  if (found.length > 0) return carried;
  if (carried?.manner === 'counted')
    return isBrokenDown(scene, carried) ? { ...carried, idle: carried.idle + 1 } : null;
  if (carried?.manner !== 'announced') return null;
  if (opens && (scene.mentions('elected-list').length > 0 || isPointer(scene)))
    return { ...carried, manner: 'heading' };
  return carried.idle < longestIdle ? { ...carried, idle: carried.idle + 1 } : null;
}

/** `Trong số này cấp tỉnh 8 người, cấp huyện 21 người.`: what a count is made of, which the next sentence may go on with. */
function isBrokenDown({ persons }: EventScene, { participation, idle }: CarriedAct): boolean {
  const whole = participation.persons[0]?.count ?? 0;
  const isPart = ({ count }: EventPerson) => count !== null && count < whole;
  return idle < longestIdle && persons.length > 0 && persons.every(isPart);
}

const endsOpen = ({ text, sentence }: EventScene) =>
  text.slice(sentence.start, sentence.end).trimEnd().endsWith(':');

/** `Theo đó:`, `Danh sách cụ thể như sau:` */
const isPointer = (scene: EventScene) => behindPointer(scene) !== null && scene.persons.length === 0;

const isSubheading = ({ sentence, text, mentions }: EventScene) =>
  isPlaceLine(sentence, text, [...mentions('unit'), ...mentions('org')]);

/** `KẾT QUẢ BẦU CỬ`: a line of its own without a stop, right before the first line of a list. */
function isHeading({ text, sentence }: EventScene): boolean {
  const said = text.slice(sentence.start, sentence.end).trimEnd();
  const next = text.slice(sentence.start + said.length).match(/^\s*\n\s*(.*)/)?.[1] ?? '';
  return /[\p{L}\d]$/u.test(said) && said.length <= longestHeading && listMarker.test(next);
}

function carryFrom(
  scene: EventScene,
  found: readonly Participation[],
  statuses: readonly StatusReading[],
): CarriedAct | null {
  const last = found.at(-1);
  if (last !== undefined && (endsOpen(scene) || isHeading(scene)))
    return { participation: last, manner: 'heading', idle: 0 };
  const effective = found.filter(
    ({ act }, index) =>
      (statuses[index] === 'done' || statuses[index] === 'decided') && act.types.at(-1)!.post === 'to',
  );
  const given = effective.findLast((told) => !opensBracket(told) && givesPost(scene, told));
  if (given !== undefined) return { participation: given, manner: 'series', idle: 0 };
  const told = effective.at(-1);
  if (told !== undefined && told.persons.length === 0)
    return { participation: told, manner: 'announced', idle: 0 };
  // Parts of a count stand behind the whole: `luân chuyển 126 lượt cán bộ, trong đó từ huyện về xã 38 đồng chí, …`;
  // what moves nobody does not end it: `18 cán bộ xin nghỉ hưu do không đủ tuổi để tái cử`.
  const counting = found.filter(({ persons }) => persons.some(({ count }) => count !== null));
  const whole = counting.find(({ persons }) => persons.length === 1);
  const types = new Set(whole?.act.types.map(({ type }) => type));
  const counts =
    whole !== undefined && counting.every(({ act }) => act.types.some(({ type }) => types.has(type)));
  const lastTold = found.findLastIndex(({ persons }) => persons.length > 0);
  return counts && found[lastTold] === counting.at(-1) && statuses[lastTold] !== 'denied'
    ? { participation: whole, manner: 'counted', idle: 0 }
    : null;
}

/** Whether a verb gives somebody named a post. */
function givesPost(scene: EventScene, { act, persons }: Participation): boolean {
  const type = act.types.at(-1)!;
  return persons.some((person) => person.name !== null && findPosts(scene, act, person, type).to !== null);
}

/** The persons of a sentence before any verb of its own, whom a verb of a sentence before moves. */
export function carriedParticipants(scene: EventScene, carried: CarriedAct | null): Participation[] {
  const first = scene.persons[0];
  if (carried === null || first === undefined) return [];
  return byManner[carried.manner](scene, carried.participation, first);
}

/** Whom a sentence that opens with a person goes on with, by the manner. */
const byManner: Readonly<
  Record<Manner, (scene: EventScene, told: Participation, first: EventPerson) => Participation[]>
> = { heading: underHeading, series: inSeries, announced: pointedBack, counted: ofCount };

/** `Bổ nhiệm các đồng chí:`: those that open the line, or whom or how many it names behind a post; `(tái cử)` says nothing else of them. */
function underHeading(scene: EventScene, told: Participation, first: EventPerson): Participation[] {
  const roster = isRosterLine(scene, first);
  if (scene.acts.some(({ types }) => types.some(({ needs }) => needs !== 'result'))) return [];
  if (claimedPersons(scene).has(first.start)) return [];
  if (first.name === null) return roster && first.count !== null ? [{ ...told, persons: [first] }] : [];
  if (!roster && !opens(first, scene.sentence.start)) return [];
  return [{ ...told, persons: listFrom(scene, first), inherited: false }];
}

/**
 * `Ông X được bổ nhiệm giữ chức … Ông Y, P, giữ chức Q.`: the one whose old and new posts both stand there, in the type that gives a post;
 * or the persons behind a post and a colon (`Hai Phó Chủ tịch: bà Y và bà Z.`).
 */
function inSeries(scene: EventScene, told: Participation, first: EventPerson): Participation[] {
  const type = told.act.types.at(-1)!;
  const given = { ...told, act: { ...told.act, types: [type] }, inherited: false };
  const listed = scene.acts.length > 0 ? [] : rosterOf(scene, first);
  if (listed.length > 0) return [{ ...given, persons: listed }];
  if (!opens(first, scene.sentence.start)) return [];
  const posts = takesUp(scene, given, first);
  // `- Ông X được bổ nhiệm giữ chức P` and `- Ông Y giữ chức Q` are lines of one list.
  const goesOn = posts?.from != null || (posts !== null && isListLine(scene) && isListLine(told.scene));
  return goesOn ? [{ ...given, persons: [first] }] : [];
}

/** The persons of a sentence that is a line of a roster; none where it is another. */
function rosterOf(scene: EventScene, first: EventPerson): readonly EventPerson[] {
  if (first.name !== null) return isRosterLine(scene, first) ? listFrom(scene, first) : [];
  const names = first.byPost && opens(first, scene.sentence.start);
  const isColon = scene.text.slice(first.end).trimStart().startsWith(':');
  return names && isColon ? namesOf(scene, first.start, first) : [];
}

/**
 * `công bố quyết định bổ nhiệm cán bộ. Theo đó, ông X giữ chức P`: the one whose new post stands behind the words that point back, or in a line
 * of the list that the decision opens.
 */
function pointedBack(scene: EventScene, told: Participation, first: EventPerson): Participation[] {
  const from = behindPointer(scene) ?? (isListLine(scene) ? scene.sentence.start : null);
  if (from === null || !opens(first, from)) return [];
  const given = { ...told, act: { ...told.act, types: [told.act.types.at(-1)!] }, inherited: false };
  return takesUp(scene, given, first) === null ? [] : [{ ...given, persons: [first] }];
}

/** The posts of a named person with no verb of their own, where one is taken up now: no step of a career, no post told as held. */
function takesUp(scene: EventScene, { act }: Participation, first: EventPerson): EventPosts | null {
  if (first.name === null || claimedPersons(scene).has(first.start)) return null;
  const career = scene.mentions('career-cue').some(({ values }) => values.class === 'career');
  const posts = findPosts(scene, act, first, act.types[0]!);
  return career || posts.to === null || scene.mentions('event-held').length > 0 ? null : posts;
}

/** Whether nothing but a bullet or a number stands before a person. */
const opens = ({ start }: Span, from: number) => start - from <= maxBullet;

/** Whom or how many a count is made of: its people by name, or its periods (`Giai đoạn 2021 - 2023 là 25 lượt cán bộ.`). */
function ofCount(scene: EventScene, told: Participation, first: EventPerson): Participation[] {
  if (first.name !== null) return namedOfCount(scene, told, first);
  const members = namedShare(scene, told, first);
  if (members.length > 0) return [{ ...told, persons: members, inherited: false }];
  const periods = scene.acts.length > 0 ? [] : periodsIn(scene);
  const isWhole = periods.every(({ count }) => count! < told.persons[0]!.count!);
  return isWhole && periods.length > 0 ? [ofPeriods(told, periods)] : [];
}

/** `Cấp huyện có 2 ủy viên Ban Thường vụ, gồm các ông X và Y`: the names of some of those counted, as many as it says. */
function namedShare(scene: EventScene, told: Participation, first: EventPerson): readonly EventPerson[] {
  const opens = scene
    .mentions('event-share')
    .some(({ start, end }) => start - scene.sentence.start <= maxBullet && isBlank(scene, end, first.start));
  if (!opens || scene.acts.length > 0 || first.count === null || first.count >= told.persons[0]!.count!)
    return [];
  const names = namesOf(scene, first.start, first);
  return names.length === first.count ? names : [];
}

/** The list right behind `đó là`, at most as many as were counted. */
function namedOfCount(scene: EventScene, told: Participation, first: EventPerson): Participation[] {
  const naming = scene.mentions('event-naming')[0];
  if (naming === undefined || naming.start - scene.sentence.start > maxBullet) return [];
  const persons = listFrom(scene, first);
  const posts = scene.mentions('posts').filter(({ start }) => start >= naming.end);
  const opens = isBlank(scene, posts.find(({ end }) => end <= first.start)?.end ?? naming.end, first.start);
  if (!opens || scene.acts.length > 0 || persons.length > told.persons[0]!.count!) return [];
  const [group] = told.persons;
  return [{ ...told, persons: persons.map((person) => ({ ...person, group: group! })), inherited: false }];
}

/** Offset behind the words that open a sentence and point back to a decision (`Theo đó,`); NULL without them. */
function behindPointer({ sentence, ...scene }: EventScene): number | null {
  const pointer = scene.mentions('event-back').find(({ start }) => start - sentence.start <= maxBullet);
  return pointer?.end ?? null;
}

/** `- Chủ tịch HĐND xã: ông X (34/35 phiếu)`: the post opens the line, the person stands behind its colon. */
function isRosterLine(scene: EventScene, first: EventPerson): boolean {
  // `Phó Chủ tịch HĐND xã: các ông X, Y`: the plural form of address belongs to the list of persons.
  const list = scene.mentions('event-people').find(({ values }) => values.starts.includes(first.start));
  const from = Math.min(list?.start ?? first.start, first.start);
  return scene
    .mentions('posts')
    .some((posts) => opens(posts, scene.sentence.start) && scene.text.slice(posts.end, from).trim() === ':');
}

/** A line with a bullet or a number goes on with a list, whatever is read in it. */
function isListLine({ text, sentence }: EventScene): boolean {
  return listMarker.test(text.slice(sentence.start, sentence.end));
}
