import type { EventMove } from './event-move.ts';
import type { ActType, EventPerson, EventScene } from './event-scene.ts';
import { type EventPosts, findPosts, postOfGroup } from './find-posts.ts';
import { isStated } from './is-stated.ts';
import type { Participation } from './participation.ts';

/** The moves of one verb that its sentence says in full; `later` are the verbs behind it. */
export function findMoves(
  scene: EventScene,
  participation: Participation,
  later: readonly Participation[],
): EventMove[] {
  const { act, persons } = participation;
  return persons
    .flatMap((person) =>
      act.types.map((type) => {
        const own = withGroupPost(participation, findPosts(scene, act, person, type), person, type);
        const posts = withLaterPosts(scene, own, person, type, later);
        return { scene, participation, type, person, posts };
      }),
    )
    .filter(isStated);
}

/** `bầu 4 Phó Chủ tịch UBND tỉnh. Đó là ông X, …`: the post by which the sentence of the verb counts those whom the next one names. */
function withGroupPost(
  { scene }: Participation,
  own: EventPosts,
  { group }: EventPerson,
  { post }: ActType,
): EventPosts {
  const counted = own.to === null && post !== null && post !== 'from' ? postOfGroup(scene, group) : null;
  return counted === null ? own : { ...own, to: counted };
}

/**
 * `điều động X, thôi giữ chức P, chỉ định giữ chức Q`: what later verbs of the same person take and give is what the move is from and for;
 * a post that a later verb takes up ends the search.
 */
function withLaterPosts(
  scene: EventScene,
  own: EventPosts,
  person: EventPerson,
  type: ActType,
  later: readonly Participation[],
): EventPosts {
  if (type.post === null || type.post === 'from') return own;
  let { from, to } = own;
  for (const next of later) {
    if (to !== null || !next.inherited || !next.persons.includes(person)) break;
    const what = next.act.types[0]!;
    if (what.post === 'from') from ??= findPosts(scene, next.act, person, what).from;
    else if (what.post === null || what.post === 'stand') break;
    else {
      to = findPosts(scene, next.act, person, what).to;
      break;
    }
  }
  return { ...own, from, to };
}
