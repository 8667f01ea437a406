import type { Draft } from '../../../model/extraction.ts';
import type { DateFact } from '../../../model/facts.ts';
import type { Mention } from '../../../model/mention.ts';
import { contains, type Span } from '../../../model/span.ts';
import type { Act, EventScene } from './event-scene.ts';

/** Most characters between `kể từ ngày` and its date. */
const nearDate = 3;

/** The deciding body nearest before the verb; never one that is part of a post. */
export function findDecider(scene: EventScene, act: Act): string | null {
  const deciders = bodiesIn(scene, 'event-decider');
  return deciders.findLast(({ end }) => end <= act.start)?.body ?? null;
}

/** The body that somebody is moved to without a post, in a stretch of the sentence. */
export function findGoal(scene: EventScene, region: Span): string | null {
  return bodiesIn(scene, 'event-goal').find((goal) => contains(region, goal))?.body ?? null;
}

/** The date from which the move holds, where the sentence says so behind the verb, else the one nearest to the verb; a term is none. */
export function findDate(scene: EventScene, act: Act, dates: readonly Draft<DateFact>[]): string | null {
  const usable = dates.filter(
    (date) => contains(scene.sentence, date) && !['term', 'duration'].includes(date.values.kind),
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
