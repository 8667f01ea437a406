import type { Mention } from '../../../model/mention.ts';
import type { Span } from '../../../model/span.ts';
import { holdingsOf } from '../officials/collect-holdings.ts';
import type { Holding } from '../officials/holding.ts';
import type { Act, EventPerson, EventScene } from './event-scene.ts';

/** The posts that a person leaves and takes up; `end`: offset behind the words that say so. */
export interface EventPosts {
  readonly from: Holding | null;
  readonly to: Holding | null;
  readonly end: number;
}

const none: EventPosts = { from: null, to: null, end: 0 };

/** Farthest that a post may stand behind its verb without a word of taking up between (`được bổ nhiệm vào vị trí …`). */
const nearVerb = 25;
/** Ranks of seats: what a list of posts is named after is another post in it. */
const seats = new Set(['member', 'honorary']);

/**
 * Reads the posts of one event from its sentence. Taken up: behind the person or the verb, up to the next verb or person, or
 * between verb and person (`miễn nhiệm chức danh … đối với`). Held so far: in apposition to the name.
 */
export function findPosts(scene: EventScene, act: Act, person: EventPerson, kind: string | null): EventPosts {
  if (kind === null) return none;
  if (person.byPost) return { ...none, [kind === 'from' ? 'from' : 'to']: postOfGroup(scene, person) };
  const region = regionBehind(scene, act, person);
  const said =
    statedIn(scene, region, person.start >= act.end) ??
    (kind === 'stand' ? statedByCandidacy(scene, region) : null) ??
    statedBetween(scene, act, person) ??
    statedByGroup(scene, person.group);
  const beside = appositionOf(scene, person);
  const end = said?.span.end ?? 0;
  if (kind !== 'from')
    return { to: said === null ? null : mainPost(said.posts, said.span), from: beside, end };
  return { from: said === null ? beside : mainPost(said.posts, said.span), to: null, end };
}

interface Stated {
  readonly span: Span;
  readonly posts: readonly Mention[];
}

/** From verb and person on to the next verb (or the person that it belongs to), the next person or the end. */
function regionBehind(scene: EventScene, act: Act, person: EventPerson): Span {
  const start = Math.max(act.end, person.end);
  const nextAct = scene.acts.find((other) => other.start >= start)?.start;
  const nextPerson = scene.persons.find(
    (other) => other.start >= start && (other.name !== null || other.count !== null),
  )?.start;
  return { start, end: Math.min(nextAct ?? scene.sentence.end, nextPerson ?? scene.sentence.end) };
}

function statedIn(scene: EventScene, region: Span, needsVerb: boolean): Stated | null {
  const inside = (mention: Mention) => mention.start >= region.start && mention.end <= region.end;
  const verbs = [...scene.mentions('take-up'), ...scene.mentions('give-up')];
  const stated = verbs.filter(inside).map((verb) => ({ span: verb, posts: postsAt(scene, verb) }));
  const chosen = stated.find(({ posts }) => posts.some(isOffice)) ?? stated[0];
  if (chosen !== undefined || needsVerb) return chosen ?? null;
  const list = scene.mentions('posts').find(inside);
  return list !== undefined && list.start - region.start <= nearVerb
    ? { span: list, posts: postsAt(scene, list) }
    : null;
}

/** `giới thiệu ông X ứng cử chức Chủ tịch UBND xã`. */
function statedByCandidacy(scene: EventScene, region: Span): Stated | null {
  const list = scene.mentions('posts').find(({ start, end }) => start >= region.start && end <= region.end);
  const cue = scene
    .mentions('event-candidacy')
    .find(({ end }) => list !== undefined && end <= list.start && list.start - end <= nearVerb);
  return list === undefined || cue === undefined ? null : { span: list, posts: postsAt(scene, list) };
}

/** `miễn nhiệm chức danh P đối với ông X`: posts between verb and person that are not in apposition to the name. */
function statedBetween(scene: EventScene, act: Act, person: EventPerson): Stated | null {
  if (person.start < act.end) return statedAround(scene, act);
  const list = scene
    .mentions('posts')
    .findLast((mention) => mention.start >= act.end && mention.end <= person.start);
  if (list === undefined) return statedAround(scene, act);
  const beside = scene.text.slice(list.end, person.start).trim() === '';
  return beside ? null : { span: list, posts: postsAt(scene, list) };
}

/** `thôi giữ chức Chủ tịch UBND xã`: the lexicon of posts given up knows the verb too, so that both start at one word. */
function statedAround(scene: EventScene, act: Act): Stated | null {
  const verb = [...scene.mentions('give-up'), ...scene.mentions('take-up')].find(
    (mention) => mention.start <= act.start && mention.end > act.end,
  );
  return verb === undefined ? null : { span: verb, posts: postsAt(scene, verb) };
}

/** The post that the person holds when the text names them: beside the name, not called a former one. */
function appositionOf(scene: EventScene, person: EventPerson): Holding | null {
  const stated = scene
    .mentions('appointment')
    .find(({ values }) => (values.names as readonly number[]).includes(person.at));
  if (stated === undefined) return null;
  const posts = postsAt(scene, stated).filter(({ values }) => values.tenure !== 'former');
  return posts.some(isOffice) ? mainPost(posts, stated) : null;
}

function postOfGroup(scene: EventScene, person: EventPerson): Holding | null {
  const stated = statedByGroup(scene, person);
  return stated === null ? null : mainPost(stated.posts, stated.span);
}

/** `30 đại biểu HĐND phường`: the counted noun is the post. */
function statedByGroup(scene: EventScene, group: EventPerson | null): Stated | null {
  if (group === null || !group.byPost) return null;
  const post = scene.mentions('post').find(({ start, end }) => start >= group.start && end === group.end);
  return post === undefined ? null : { span: post, posts: [post] };
}

function postsAt(scene: EventScene, mention: Mention): Mention[] {
  const starts = mention.values.starts as readonly number[];
  return scene.mentions('post').filter(({ start }) => starts.includes(start));
}

function isOffice({ values }: Mention): boolean {
  return values.seat !== true && !seats.has(values.rank as string);
}

/** The post that a list is about: the first that is no mere seat. Its wording is completed from the list, as for officials. */
function mainPost(posts: readonly Mention[], span: Span): Holding | null {
  const stated: Mention = { kind: 'posts', rule: '', start: span.start, end: span.end, values: {} };
  const nobody: Mention = { ...stated, values: { name: '', given: false } };
  const holdings = holdingsOf(stated, nobody, posts, null, null);
  const at = posts.findIndex(isOffice);
  return holdings[Math.max(at, 0)] ?? null;
}
