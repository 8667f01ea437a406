import { isOffice } from '../officials/is-office.ts';
import type { EventMove } from './event-move.ts';
import type { Act, EventPerson, EventScene } from './event-scene.ts';
import { findGoal } from './find-circumstances.ts';
import { regionBehind } from './find-posts.ts';
import { isBlank, listOf } from './person-lists.ts';
import { listed } from './stated-posts.ts';

/** Whether the sentence says all that a move asks for: nothing that makes it none, and what its verb needs. */
export function isStated(move: EventMove): boolean {
  const { scene, participation, type, person } = move;
  const { act, inherited } = participation;
  // An inherited person needs a post of the verb's own.
  if (inherited && !hasPost(move) && !hasGoal(move) && act.voice !== 'subject') return false;
  if (act.voice === 'subject' && isVisited(scene, person)) return false;
  // `tri ân bà X nghỉ hưu từ tháng 5`: whoever leaves is told of by the verb itself.
  if (act.voice !== 'subject' && !hasPost(move) && isThanks(scene, act)) return false;
  if (isOfWhole(scene, act, person) || isStanding(scene, act, person)) return false;
  if (type.post === 'to' && isCourse(scene, act, person)) return false;
  if (type.needs === null) return true;
  const isMet = needs[type.needs];
  return isMet === undefined ? isToldBehind(move, `event-${type.needs}`) : isMet(move);
}

/** What verbs need, by the names of the lexicon `event-verbs`; any other name is the kind of words that must stand behind. */
const needs: Readonly<Record<string, (move: EventMove) => boolean>> = {
  posting: (move) => hasPost(move) || isToldBehind(move, 'event-posting'),
  post: (move) => hasPost(move) || isToldBehind(move, 'event-charge'),
  // `phân công 120 công chức về các xã`: where so many are sent is what they are given to do.
  'post-or-posting': (move) =>
    hasPost(move) ||
    isToldBehind(move, 'event-charge') ||
    (move.person.count !== null && isToldBehind(move, 'event-posting')),
  alone: (move) => hasPost(move) && move.scene.acts.length === 1,
  told: ({ scene, participation, person }) => !isMakeUp(scene, participation.act, person),
  result: ({ scene, participation }) => !followsNomination(scene, participation.act),
  // `Qua bỏ phiếu kín, ông X trở thành P`
  ballot: (move) =>
    hasPost(move) &&
    move.scene.mentions('event-ballot').some(({ end }) => end <= move.participation.act.start),
  count: ({ person }) => person.count !== null,
  // `1.094 người được nghỉ theo Nghị định 178`: some of them retire, some are paid off.
  name: ({ person }) => person.name !== null,
};

/** `ông X lần lượt được giao giữ chức P1, P2, P3`: one person's posts one after another are a career, no move. */
function isCourse(scene: EventScene, act: Act, person: EventPerson): boolean {
  const turn = scene.mentions('event-turn').find(({ start }) => start >= person.end && start <= act.start);
  if (turn === undefined || listOf(scene, person).length > 1) return false;
  const taken = scene.mentions('take-up').find(({ start }) => start >= turn.end);
  return taken !== undefined && listed(scene, taken).posts.filter(isOffice).length > 1;
}

function hasPost({ type, posts }: EventMove): boolean {
  return posts.to !== null || (type.post === 'from' && posts.end > 0);
}

/** `thôi giữ chức P, điều động về công tác tại Sở Y tế`: where a verb of moving from place to place sends whom the one before acts on. */
function hasGoal({ scene, participation: { act }, type, person }: EventMove): boolean {
  return type.parts !== null && findGoal(scene, regionBehind(scene, act, person)) !== null;
}

function isToldBehind({ scene, participation }: EventMove, kind: string): boolean {
  return scene.mentions(kind).some(({ start }) => start >= participation.act.end);
}

/** `giới thiệu đồng chí X tái cử`: to stand again, no result. */
function followsNomination(scene: EventScene, act: Act): boolean {
  const before = scene.acts.findLast(({ end }) => end <= act.start);
  return (
    before?.types.some(({ post }) => post === 'stand') === true &&
    !/[,;]\s/.test(scene.text.slice(before.end, act.start).trimEnd().slice(-2))
  );
}

/** `Chi bộ có 21 đảng viên, trong đó 4 đảng viên nghỉ hưu`: who they are, where the sentence tells of no move. */
function isMakeUp(scene: EventScene, act: Act, { count, start, end }: EventPerson): boolean {
  if (count === null || scene.acts.length > 1 || !isBlank(scene, end, act.start)) return false;
  return scene.mentions('event-partition').some((cue) => isBlank(scene, cue.end, start));
}

/** `Trong số cán bộ luân chuyển đợt này có 3 đồng chí nữ`: who some of those are of whom the text has told. */
function isOfWhole(scene: EventScene, act: Act, { count }: EventPerson): boolean {
  return count !== null && scene.mentions('event-whole').some(({ end }) => end === act.end);
}

/** `Xã có 12 cán bộ nghỉ hưu đang sinh hoạt tại các chi bộ`: who they are. */
function isStanding(scene: EventScene, act: Act, { count }: EventPerson): boolean {
  return (
    count !== null &&
    act.voice === 'subject' &&
    scene.mentions('event-standing').some(({ values }) => values.act === act.start)
  );
}

/** `ông X cảm ơn Huyện ủy đã tin tưởng điều động ông về cơ sở`: told again. */
function isThanks(scene: EventScene, act: Act): boolean {
  return scene.mentions('event-thanks').some(({ values }) => values.act === act.start);
}

/** `gặp mặt 120 cán bộ nghỉ hưu`: what they are, not what they do now. */
function isVisited(scene: EventScene, { count, start }: EventPerson): boolean {
  const reaches = ({ end }: { end: number }) => scene.text.slice(end, start).trim() === '' && end <= start;
  return count !== null && scene.mentions('event-courtesy').some(reaches);
}
