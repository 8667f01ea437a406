import type { Draft } from '../../../model/extraction.ts';
import type { DateFact } from '../../../model/facts.ts';
import type { Mention } from '../../../model/mention.ts';
import { contains, type Span } from '../../../model/span.ts';
import type { Act, EventScene } from './event-scene.ts';
import type { CitedGround } from './find-ground.ts';

/** Most characters between `kể từ ngày` and its date. */
const nearDate = 3;

/**
 * The deciding body nearest before the verb; never one that is part of a post, that only proposes, or that issued a document which decides
 * nothing on persons (`thực hiện Nghị quyết 42 của Bộ Chính trị, huyện luân chuyển …`).
 */
export function findDecider(scene: EventScene, act: Act, grounds: readonly CitedGround[]): string | null {
  const policies = grounds.filter(({ decides }) => !decides);
  const decider = bodiesIn(scene, 'event-decider').findLast(
    (body) => body.end <= act.start && !policies.some((policy) => contains(policy, body)),
  );
  if (decider === undefined) return null;
  const proposes = scene
    .mentions('event-proposal')
    .some(({ start, end }) => start >= decider.end && end <= act.start);
  return proposes ? null : decider.body;
}

/** The body that somebody is moved to without a post, in a stretch of the sentence. */
export function findGoal(scene: EventScene, region: Span): string | null {
  return bodiesIn(scene, 'event-goal').find((goal) => contains(region, goal))?.body ?? null;
}

/**
 * The date from which the move holds, where the sentence says so behind the verb, else the one nearest to the verb; a term is none, nor is
 * the day of a document that decides nothing on persons.
 */
export function findDate(
  scene: EventScene,
  act: Act,
  dates: readonly Draft<DateFact>[],
  grounds: readonly CitedGround[],
): string | null {
  const policies = grounds.filter(({ decides }) => !decides);
  const usable = dates.filter(
    (date) =>
      contains(scene.sentence, date) &&
      !['term', 'duration'].includes(date.values.kind) &&
      !policies.some((policy) => contains(policy, date)),
  );
  const since = scene.mentions('event-since').filter(({ start }) => start >= act.end);
  const begins = usable.find((date) => since.some((cue) => opens(cue, date)));
  if (begins !== undefined) return begins.values.edtf;
  const gap = (date: Span) => Math.max(date.start - act.end, act.start - date.end);
  return [...usable].sort((a, b) => gap(a) - gap(b))[0]?.values.edtf ?? null;
}

function opens(cue: Span, date: Span): boolean {
  return contains(date, cue) || (date.start >= cue.start && date.start - cue.end <= nearDate);
}

function bodiesIn(scene: EventScene, kind: string): (Span & { body: string })[] {
  const posts = scene.mentions('post');
  return scene.mentions(kind).flatMap(({ values }: Mention) => {
    const span = { start: values.start as number, end: values.end as number };
    return posts.some((post) => contains(post, span)) ? [] : [{ ...span, body: values.body as string }];
  });
}
