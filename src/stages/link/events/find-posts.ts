import type { NameMention, PostMention } from '../../../model/mentions/mention-kinds.ts';
import type { Span } from '../../../model/span.ts';
import { holdingsOf } from '../officials/collect/collect-holdings.ts';
import type { Holding } from '../officials/holding.ts';
import { isOffice } from '../officials/is-office.ts';
import type { Act, ActType, EventPerson, EventScene } from './event-scene.ts';
import { isBlank, listFrom, listOf } from './person-lists.ts';
import { isHandedTo } from './persons-behind.ts';
import {
  formerlyBeside,
  listed,
  newlyBeside,
  type StatedPosts,
  statedAhead,
  statedAround,
  statedBeside,
  statedBetween,
  statedByCandidacy,
  statedByGroup,
  statedForAll,
  statedIn,
  statedNear,
  statedOver,
} from './stated-posts.ts';

/** The posts that a person leaves and takes up; `end`: offset behind the words that say so. */
export interface EventPosts {
  readonly from: Holding | null;
  readonly to: Holding | null;
  readonly end: number;
}

/**
 * Reads the posts of one event from its sentence; `kind` is what the verb does with them. Taken up: behind the person or the verb, up to
 * the next verb or person, or between verb and person. Left: as the verb says, else held so far, in apposition to the name.
 */
export function findPosts(
  scene: EventScene,
  act: Act,
  person: EventPerson,
  { post: kind, parts }: Pick<ActType, 'post' | 'parts'>,
): EventPosts {
  if (kind === null) return { from: null, to: null, end: 0 };
  // `điều động 5 trưởng phòng`: a verb of moving from place to place finds its counted people in their post, one of appointing puts them there.
  if (person.byPost && parts !== null) return movedHolders(scene, act, person);
  const shift = shiftOf(scene, act, person);
  if (shift !== null) return shift;
  const said = kind === 'from' ? leftIn(scene, act, person) : takenIn(scene, act, person, kind);
  const held = statedBeside(scene, person) ?? (kind === 'from' ? null : formerlyBeside(scene, person));
  // A roster's `Chủ tịch HĐND xã: ông X` says the post taken up, not one held so far.
  const same =
    kind !== 'from' && said?.posts.some(({ start }) => held?.posts.some((post) => post.start === start));
  const beside = same === true ? null : mainPost(held);
  const post = postOf(scene, said, person);
  const end = said?.span.end ?? 0;
  const left = () => post ?? seatLeft(scene, act, held) ?? beside;
  return kind === 'from' ? { from: left(), to: null, end } : { from: beside, to: post, end };
}

/**
 * `X, Tỉnh ủy viên, P, thôi tham gia Ban Chấp hành Đảng bộ tỉnh`: of what X is the seat, where the verb tells of the committee alone; not one
 * on a committee of another level.
 */
function seatLeft(scene: EventScene, act: Act, held: StatedPosts | null): Holding | null {
  const isOfSeat = scene.mentions('event-seat').some(({ values }) => values.act === act.start);
  const body = scene.mentions('org').find(({ start }) => start >= act.end);
  const isOfBody = ({ values }: PostMention) => body === undefined || values.level === body.values.level;
  const seats =
    isOfSeat && held !== null ? held.posts.filter((post) => !isOffice(post) && isOfBody(post)) : [];
  return seats.length === 0 ? null : mainPost({ span: held!.span, posts: seats });
}

/** The post that counted people are moved out of; one taken up only where the words behind them say so. */
function movedHolders(scene: EventScene, act: Act, person: EventPerson): EventPosts {
  const taken = statedIn(scene, regionBehind(scene, act, person), 'take-up');
  return {
    from: mainPost(statedByGroup(scene, person)),
    to: mainPost(taken),
    end: taken?.span.end ?? person.end,
  };
}

/** `giáng chức ông X từ P xuống Q`: both posts behind the verb, the way between them. */
function shiftOf(scene: EventScene, act: Act, person: EventPerson): EventPosts | null {
  const region = regionBehind(scene, act, person);
  const shift = scene
    .mentions('event-shift')
    .find(({ start, end }) => start >= region.start && end <= region.end);
  if (shift === undefined) return null;
  const [from, to] = [shift.values.from, shift.values.to].map((start) => {
    const list = scene.mentions('posts').find((posts) => posts.start === start);
    return list === undefined ? null : mainPost(listed(scene, list));
  });
  return { from: from ?? null, to: to ?? null, end: shift.end };
}

function takenIn(scene: EventScene, act: Act, person: EventPerson, kind: string): StatedPosts | null {
  const behind = person.start >= act.end;
  // `bổ nhiệm Chánh Văn phòng cho hai thẩm phán`: what they are counted by is what they have been.
  const given = behind && isHandedTo(scene, act, [person]) ? statedBetween(scene, act, person) : null;
  if (person.byPost) return given ?? statedByGroup(scene, person);
  const region = regionBehind(scene, act, person, isLeaving);
  const own =
    statedOver(scene, act, person) ??
    statedForAll(scene, act, person) ??
    // `Trước khi tái cử chức P, ông X …`: the verb's own post, whatever else is told of X behind.
    // `Trước khi được bầu làm P, ông từng giữ chức Q` of somebody told of before.
    (!behind || act.voice === 'subject' ? statedAround(scene, act) : null) ??
    (behind ? statedAhead(scene, act, person) : null) ??
    statedIn(scene, region, 'take-up') ??
    (behind && !isInSeries(scene, person) ? null : statedNear(scene, region)) ??
    (kind === 'stand' ? statedByCandidacy(scene, region) : null) ??
    (behind && !isInSeries(scene, person) ? statedBetween(scene, act, person) : null) ??
    statedByGroup(scene, person.group) ??
    newlyBeside(scene, person);
  if (own !== null || !behind) return own;
  // `chỉ định các đồng chí A, B giữ chức P`: the post stands behind the last of them.
  const next = listFrom(scene, person)[1];
  // `P đối với ông A và bà B; Q đối với ông C`: the post of the next is no longer theirs.
  if (next === undefined || statedBetween(scene, act, next) !== null) return sharedBefore(scene, act, person);
  return person.name === null || next.name === null ? null : takenIn(scene, act, next, kind);
}

/** `ông X được bầu làm P, các đồng chí Y và Z làm Q`: what stands before Y and Z was given to X. */
function isInSeries(scene: EventScene, person: EventPerson): boolean {
  const [first] = listOf(scene, person);
  return scene.mentions('event-series').some(({ values }) => values.person === first!.start);
}

function leftIn(scene: EventScene, act: Act, person: EventPerson): StatedPosts | null {
  if (person.byPost) return statedByGroup(scene, person);
  const region = regionBehind(scene, act, person);
  const around = statedAround(scene, act);
  if (person.start < act.end) return around ?? statedNear(scene, region);
  if (around !== null) return assignedBefore(scene, act, person) ?? around;
  return (
    statedBetween(scene, act, person) ??
    statedIn(scene, region, 'give-up') ??
    sharedBefore(scene, act, person) ??
    leftByMember(scene, person)
  );
}

/** `2 ủy viên Ban Thường vụ xin nghỉ hưu, gồm các ông X - P, …`: P, for it is more than the seat by which X is counted. */
function leftByMember(scene: EventScene, person: EventPerson): StatedPosts | null {
  const seat = statedByGroup(scene, person.group);
  const own = seat?.posts.some(isOffice) === false ? statedBeside(scene, person) : null;
  return own ?? seat;
}

/** `miễn nhiệm P đối với ông A và Q đối với các ông B và C`: the nearest post that stands before one of a list behind the first. */
function assignedBefore(scene: EventScene, act: Act, person: EventPerson): StatedPosts | null {
  const [, ...later] = listOf(scene, person).filter(({ start }) => start >= act.end && start <= person.start);
  for (const other of later.reverse()) {
    const stated = statedBetween(scene, act, other);
    if (stated !== null) return stated;
  }
  return null;
}

/** `bổ nhiệm chức vụ P đối với các ông A, B`: the post before the first of a list is that of all. */
function sharedBefore(scene: EventScene, act: Act, person: EventPerson): StatedPosts | null {
  const before = listOf(scene, person).filter(({ start }) => start < person.start);
  if (before.length === 0 || before[0]!.start < act.end) return null;
  // `P đối với ông A; Q đối với các ông B và C`: the nearest of them that a post stands before.
  for (const other of before.reverse()) {
    const stated = statedBetween(scene, act, other);
    if (stated !== null) return stated;
  }
  return null;
}

/** `điều động ông X thôi giữ chức P để giữ chức Q`: what X leaves on the way stands between verb and new post. */
const isLeaving = ({ types, voice }: Act) => voice === 'both' && types.every(({ post }) => post === 'from');

/** From verb and person on to the next verb but those that it `passes`, the next person or the end of the sentence. */
export function regionBehind(
  scene: EventScene,
  act: Act,
  person: EventPerson,
  passes: (other: Act) => boolean = () => false,
): Span {
  const start = Math.max(act.end, person.end);
  const nextAct = scene.acts.find((other) => other.start >= start && !passes(other))?.start;
  const nextPerson = scene.persons.find(
    (other) => other.start >= start && (other.name !== null || other.count !== null),
  )?.start;
  return { start, end: Math.min(nextAct ?? scene.sentence.end, nextPerson ?? scene.sentence.end) };
}

/** The same up to the next person of a list to whom a post of their own is assigned: `P đối với các ông A và B kể từ …; Q đối với bà C`. */
export function shareBehind(scene: EventScene, act: Act, person: EventPerson): Span {
  const next = person.start < act.end ? undefined : listFrom(scene, person)[1];
  return next === undefined || statedBetween(scene, act, next) !== null
    ? regionBehind(scene, act, person)
    : shareBehind(scene, act, next);
}

/**
 * `A, B lần lượt giữ chức P và Q`, `các ông A và B giữ chức P và Q`: the post at the person's own place, where posts and persons of the
 * list are as many; where not, nobody knows whose each is.
 */
function postOf(scene: EventScene, stated: StatedPosts | null, person: EventPerson): Holding | null {
  if (stated === null || stated.posts.length < 2) return mainPost(stated);
  const { posts, span } = stated;
  const persons = listOf(scene, person).filter(({ name }) => name !== null);
  const inTurn = scene.mentions('event-turn').some(({ end }) => isBlank(scene, end, span.start));
  const offices = posts.filter(isOffice);
  const shared =
    persons.length > 1 &&
    (persons.every(({ end }) => end <= span.start) || persons.every(({ start }) => start >= span.end));
  // `bà A giữ chức P1, ông B giữ chức P2, Q2`: those before the last have posts of their own.
  const isLast = (['take-up', 'give-up'] as const).some((kind) =>
    scene
      .mentions(kind)
      .some(({ start, end }) => start >= (persons[0]?.end ?? span.start) && end <= span.start),
  );
  if (isLast || !shared || (offices.length < 2 && !inTurn)) return mainPost(stated);
  const given = [posts, offices].find(({ length }) => length === persons.length);
  const own = given?.[persons.indexOf(person)];
  if (own === undefined) return inTurn ? mainPost(stated) : null;
  return holdingsIn(stated)[posts.indexOf(own)] ?? null;
}

/** The post by which a group is counted. */
export function postOfGroup(scene: EventScene, group: EventPerson | null): Holding | null {
  return mainPost(statedByGroup(scene, group));
}

/** The post that a list is about: the first that is no mere seat. Its wording is completed from the list, as for officials. */
function mainPost(stated: StatedPosts | null): Holding | null {
  if (stated === null) return null;
  return holdingsIn(stated)[Math.max(stated.posts.findIndex(isOffice), 0)] ?? null;
}

function holdingsIn({ posts, span }: StatedPosts): Holding[] {
  const nobody: NameMention = {
    kind: 'name',
    rule: '',
    start: span.start,
    end: span.end,
    values: { name: '', given: false },
  };
  return holdingsOf(nobody, nobody, posts, null, null);
}
