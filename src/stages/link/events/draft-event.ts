import type { Draft } from '../../../model/extraction.ts';
import type { Appointment, DateFact, EventFact } from '../../../model/facts.ts';
import { contains } from '../../../model/span.ts';
import { foldKey } from '../../../text/fold.ts';
import type { PositionCoder } from '../officials/code-position.ts';
import type { Holding } from '../officials/holding.ts';
import type { Profile } from '../read-profiles.ts';
import { periodBefore } from './counted-periods.ts';
import type { EventMove } from './event-move.ts';
import type { ActType, EventPerson, EventScene } from './event-scene.ts';
import { findDate, findDecider, findGoal } from './find-circumstances.ts';
import { type CitedGround, findGround } from './find-ground.ts';
import { type EventPosts, regionBehind, shareBehind } from './find-posts.ts';

/** The article's other facts, so that a scene finds what is its own without asking for all of them. */
export interface EventIndex {
  /** By the fold key of the person's name. */
  readonly appointments: ReadonlyMap<string, readonly Draft<Appointment>[]>;
  /** Dates that begin in the sentence of a scene. */
  datesOf(scene: EventScene): readonly Draft<DateFact>[];
  /** Documents cited from where the scene may point back to. */
  groundsOf(scene: EventScene): readonly CitedGround[];
  /** By the offset behind their evidence. */
  readonly endings: ReadonlyMap<number, readonly Draft<Appointment>[]>;
  /** Stretches that tell of one person without naming them again. */
  readonly profiles: readonly Profile[];
  readonly code: PositionCoder;
}

/** The row of a move: names and bodies as officials know them, day and decision from the sentence of the verb where the person's has none. */
export function draftEvent(
  { scene, participation, type, person, posts }: EventMove,
  status: EventFact['status'],
  { appointments, datesOf, groundsOf, code }: EventIndex,
): Draft<EventFact> {
  const { act, scene: told } = participation;
  const held = (person.name !== null && appointments.get(foldKey(person.name))) || [];
  const grounds = groundsOf(told);
  const organizationOf = (post: Holding | null, isNew: boolean) => {
    if (post === null) return null;
    const alike = held.filter(({ values }) => values.position_code === code(post.position));
    // `Phó Bí thư Đảng ủy xã A đến giữ chức Phó Bí thư Đảng ủy xã B`: the new post is the one taken up.
    const holding = alike.find(({ values }) => (values.tenure === 'incoming') === isNew) ?? alike[0];
    const [known, own] = [holding?.values.organization ?? null, post.organization];
    // `Bí thư Đảng ủy xã A được luân chuyển giữ chức Bí thư Đảng ủy xã B`: one wording, two bodies.
    return known !== null && (own === null || known.startsWith(own)) ? known : own;
  };
  // `1. Chủ tịch: ông X` under a body's heading: officials know the post in full.
  const positionOf = (post: Holding | null) =>
    post?.organization === null
      ? (held.find(({ values }) => values.position.startsWith(`${post.position} `))?.values.position ??
        post.position)
      : (post?.position ?? null);
  const { from, to } = directed(type, posts, held, code);
  const share = shareBehind(scene, act, person);
  const ground = findGround(told, act, person, grounds);
  const goal = type.post === 'to' && to === null ? findGoal(scene, regionBehind(scene, act, person)) : null;
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
      position_from: positionOf(from),
      position_to: positionOf(to),
      organization_from: organizationOf(from, false),
      organization_to: organizationOf(to, true) ?? goal,
      date_edtf:
        dateOfPeriod(scene, person, datesOf(scene)) ??
        findDate(scene, act, datesOf(scene), groundsOf(scene), share) ??
        findDate(told, act, datesOf(told), grounds, share),
      decided_by: findDecider(told, act, grounds) ?? ground?.issuer ?? null,
      document_id: ground?.document_id ?? null,
    },
  };
}

/** `Kết quả bầu cử như sau: - Bà X - Phó Chủ tịch HĐND xã`: the post beside a name is the new one where officials know that it is taken up. */
function directed(
  { post }: ActType,
  { from, to }: EventPosts,
  held: readonly Draft<Appointment>[],
  code: PositionCoder,
): Pick<EventPosts, 'from' | 'to'> {
  if (post !== 'to' || to !== null || from === null) return { from, to };
  const alike = held.filter(({ values }) => values.position_code === code(from.position));
  const isNew = alike.length > 0 && alike.every(({ values }) => values.tenure === 'incoming');
  return isNew ? { from: null, to: from } : { from, to };
}

/** `giai đoạn 2021 - 2023 là 25 lượt`: the period right before a count is its own. */
function dateOfPeriod(
  scene: EventScene,
  person: EventPerson,
  dates: readonly Draft<DateFact>[],
): string | null {
  const period = periodBefore(scene, person);
  const date = period === null ? undefined : dates.find((inside) => contains(period, inside));
  return date?.values.edtf ?? null;
}
