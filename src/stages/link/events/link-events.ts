import type { AnnotatedArticle, Draft } from '../../../model/extraction.ts';
import type { Appointment, DateFact, EventFact } from '../../../model/facts.ts';
import { groupBy } from '../../../model/group-by.ts';
import { mentionsOf } from '../../../model/mentions-of.ts';
import { startingIn } from '../../../model/span.ts';
import { foldKey } from '../../../text/fold.ts';
import { lifeDates } from '../dates/life-dates.ts';
import type { PositionCoder } from '../officials/code-position.ts';
import type { Holding } from '../officials/holding.ts';
import { type CarriedAct, carriedParticipants, carryOn } from './carry-over.ts';
import { dropFulfilled } from './drop-fulfilled.ts';
import { type Act, type ActType, buildScenes, type EventPerson, type EventScene } from './event-scene.ts';
import { findDate, findDecider, findGoal } from './find-circumstances.ts';
import { type CitedGround, findGround } from './find-ground.ts';
import { findParticipants, isPassive, type Participation } from './find-participants.ts';
import { type EventPosts, findPosts, regionBehind, shareBehind } from './find-posts.ts';
import { mergeEvents } from './merge-events.ts';
import { isBlank } from './person-lists.ts';
import { recallHolder } from './recall-holder.ts';
import { settleNamedCounts } from './settle-named-counts.ts';
import { type StatusReading, settleStatus } from './settle-status.ts';

/** What linking events reads beside the article: its other facts, and when two wordings are one post. */
export interface EventReference {
  readonly appointments: readonly Draft<Appointment>[];
  readonly dates: readonly Draft<DateFact>[];
  readonly grounds: readonly CitedGround[];
  readonly code: PositionCoder;
}

/** The same, so that a scene finds what is its own without asking for the whole article's. */
interface EventIndex {
  /** By the fold key of the person's name. */
  readonly appointments: ReadonlyMap<string, readonly Draft<Appointment>[]>;
  /** Dates that begin in the sentence of a scene. */
  datesOf(scene: EventScene): readonly Draft<DateFact>[];
  /** Documents cited from where the scene may point back to. */
  groundsOf(scene: EventScene): readonly CitedGround[];
  /** By the offset behind their evidence. */
  readonly endings: ReadonlyMap<number, readonly Draft<Appointment>[]>;
  readonly code: PositionCoder;
}

/** Cadre work told in one article: who or how many were moved, from and to which post, by whom; one row an event. */
export function linkEvents(annotated: AnnotatedArticle, reference: EventReference): Draft<EventFact>[] {
  if (mentionsOf(annotated.mentions, 'event-act').length === 0) return [];
  const lived = lifeDates(annotated.mentions, annotated.text.text);
  const dates = reference.dates.filter(({ start }) => !lived.has(start));
  const index: EventIndex = {
    appointments: groupBy(reference.appointments, ({ values }) => foldKey(values.person_name)),
    datesOf: ({ sentence }) => startingIn(dates, sentence),
    groundsOf: ({ backTo, sentence }) => startingIn(reference.grounds, { start: backTo, end: sentence.end }),
    endings: groupBy(reference.appointments, ({ end }) => end),
    code: reference.code,
  };
  const drafts: Draft<EventFact>[] = [];
  const listed = new Set<number>();
  let carried: CarriedAct | null = null;
  for (const scene of buildScenes(annotated)) {
    const told = findParticipants(scene, carriedParticipants(scene, carried));
    const found = told.map((participation) => withHolder(scene, participation, index));
    const statuses: StatusReading[] = [];
    for (const [at, participation] of found.entries()) {
      const stated = settleStatus(participation.scene, participation.act, leftBefore(scene, found, at));
      const status = stated ?? (sharesStatus(scene, found, at, statuses) ? statuses[at - 1]! : 'done');
      statuses.push(status);
      if (status === 'denied') continue;
      const own = draftsOf(scene, participation, found.slice(at + 1), status, index).map((draft) =>
        untilDue(draft, annotated.article.published_on),
      );
      if (participation.scene !== scene) for (const { start } of own) listed.add(start);
      drafts.push(...own);
    }
    carried = carryOn(scene, found, statuses, carried);
  }
  return settleNamedCounts(
    dropFulfilled(mergeEvents(drafts, reference.code), reference.code),
    annotated.text.sentences,
    listed,
    reference.code,
  );
}

/** `nghỉ hưu từ ngày 1/9/2023` in an article of June: decided, not done. */
function untilDue(draft: Draft<EventFact>, published: string | null): Draft<EventFact> {
  const date = draft.values.date_edtf?.split('/')[0];
  if (published === null || date == null || !/^\d{4}/.test(date) || draft.values.status !== 'done')
    return draft;
  return date > published.slice(0, date.length)
    ? { ...draft, values: { ...draft.values, status: 'decided' } }
    : draft;
}

/** A verb without a person of its own acts on whom the officials' part knows to have taken up its post. */
function withHolder(scene: EventScene, participation: Participation, index: EventIndex): Participation {
  if (participation.persons.length > 0) return participation;
  const holder = recallHolder(scene, participation.act, index.endings);
  return holder === null ? participation : { ...participation, persons: [holder], inherited: false };
}

/** The verb of leaving right before one that acts on the same persons. */
function leftBefore(scene: EventScene, found: readonly Participation[], at: number): Act | null {
  const { act, scene: told, inherited } = found[at]!;
  const before = found.slice(0, at).findLast((other) => other.act.end <= act.start);
  const leaves = before?.scene === scene && told === scene && before.act.types.at(-1)!.post === 'from';
  return leaves && inherited && act.voice !== 'subject' ? before.act : null;
}

/**
 * `sẽ điều động X và bổ nhiệm Y`: a verb takes the status of the one before it, up to a passive of its own; a plan also ends at a
 * semicolon, where a list of decisions goes on.
 */
function sharesStatus(
  scene: EventScene,
  found: readonly Participation[],
  at: number,
  statuses: readonly StatusReading[],
): boolean {
  const [before, participation] = [found[at - 1], found[at]!];
  if (before === undefined || participation.inherited) return before !== undefined;
  const { act } = participation;
  const between = scene.text.slice(before.act.end, act.start);
  const ends = between.includes(';') && statuses[at - 1] !== 'decided';
  return !ends && act.voice !== 'subject' && !isPassive(scene, act);
}

function draftsOf(
  scene: EventScene,
  participation: Participation,
  later: readonly Participation[],
  status: EventFact['status'],
  index: EventIndex,
): Draft<EventFact>[] {
  const { act, persons, inherited } = participation;
  return persons.flatMap((person) =>
    act.types.flatMap((type) => {
      const own = findPosts(scene, act, person, type);
      const posts = withLaterPosts(scene, own, person, type, later);
      if (!isStated(scene, act, type, person, posts, inherited)) return [];
      return [draftOf(scene, participation, type, person, posts, status, index)];
    }),
  );
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

/** Whether the sentence says all that a type of event asks for; an inherited person needs a post of the verb's own. */
function isStated(
  scene: EventScene,
  act: Act,
  type: ActType,
  person: EventPerson,
  posts: EventPosts,
  inherited: boolean,
): boolean {
  const hasPost = posts.to !== null || (type.post === 'from' && posts.end > 0);
  if (inherited && !hasPost && act.voice !== 'subject') return false;
  if (act.voice === 'subject' && isVisited(scene, person)) return false;
  if (isOfWhole(scene, act, person)) return false;
  const later = (kind: string) => scene.mentions(kind).some(({ start }) => start >= act.end);
  if (type.needs === 'posting' && hasPost) return true;
  if (type.needs === 'post') return hasPost || later('event-charge');
  // `phân công 120 công chức về các xã`: where so many are sent is what they are given to do.
  if (type.needs === 'post-or-posting')
    return hasPost || later('event-charge') || (person.count !== null && later('event-posting'));
  if (type.needs === 'alone') return hasPost && scene.acts.length === 1;
  if (type.needs === 'told') return !isMakeUp(scene, act, person);
  if (type.needs === 'result') return !followsNomination(scene, act);
  // `Qua bỏ phiếu kín, ông X trở thành P`
  if (type.needs === 'ballot')
    return hasPost && scene.mentions('event-ballot').some(({ end }) => end <= act.start);
  if (type.needs === 'count') return person.count !== null;
  return type.needs === null || later(`event-${type.needs}`);
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

/** `gặp mặt 120 cán bộ nghỉ hưu`: what they are, not what they do now. */
function isVisited(scene: EventScene, { count, start }: EventPerson): boolean {
  const reaches = ({ end }: { end: number }) => scene.text.slice(end, start).trim() === '' && end <= start;
  return count !== null && scene.mentions('event-courtesy').some(reaches);
}

function draftOf(
  scene: EventScene,
  { act, scene: told }: Participation,
  type: ActType,
  person: EventPerson,
  posts: EventPosts,
  status: EventFact['status'],
  { appointments, datesOf, groundsOf, code }: EventIndex,
): Draft<EventFact> {
  const held = (person.name !== null && appointments.get(foldKey(person.name))) || [];
  const grounds = groundsOf(told);
  const organizationOf = (post: Holding | null) =>
    post === null
      ? null
      : (held.find(({ values }) => values.position_code === code(post.position))?.values.organization ??
        post.organization);
  // `1. Chủ tịch: ông X` under a body's heading: officials know the post in full.
  const positionOf = (post: Holding | null) =>
    post?.organization === null
      ? (held.find(({ values }) => values.position.startsWith(`${post.position} `))?.values.position ??
        post.position)
      : (post?.position ?? null);
  const share = shareBehind(scene, act, person);
  const ground = findGround(told, act, person, grounds);
  const goal =
    type.post === 'to' && posts.to === null ? findGoal(scene, regionBehind(scene, act, person)) : null;
  return {
    start: Math.max(Math.min(act.start, person.start), scene.sentence.start),
    end: Math.min(Math.max(act.end, person.end, posts.end), scene.sentence.end),
    rule: act.rule,
    values: {
      type: type.type,
      status,
      person_id: held[0]?.values.person_id ?? null,
      person_name: person.name,
      count: person.name === null ? person.count : null,
      position_from: positionOf(posts.from),
      position_to: positionOf(posts.to),
      organization_from: organizationOf(posts.from),
      organization_to: organizationOf(posts.to) ?? goal,
      date_edtf:
        findDate(scene, act, datesOf(scene), groundsOf(scene), share) ??
        findDate(told, act, datesOf(told), grounds, share),
      decided_by: findDecider(told, act, grounds) ?? ground?.issuer ?? null,
      document_id: ground?.document_id ?? null,
    },
  };
}
