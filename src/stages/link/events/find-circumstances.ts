import type { Draft } from '../../../model/extraction.ts';
import type { DateFact } from '../../../model/facts.ts';
import { contains } from '../../../model/span.ts';
import type { Act, EventScene } from './event-scene.ts';

/** The deciding body nearest before the verb, else behind it; never one that is part of a post. */
export function findDecider(scene: EventScene, act: Act): string | null {
  const posts = scene.mentions('post');
  const deciders = scene.mentions('event-decider').flatMap(({ values }) => {
    const span = { start: values.start as number, end: values.end as number };
    return posts.some((post) => contains(post, span)) ? [] : [{ ...span, body: values.body as string }];
  });
  return deciders.findLast(({ end }) => end <= act.start)?.body ?? null;
}

/** The date of the sentence that stands nearest to the verb; a term of office is none. */
export function findDate(scene: EventScene, act: Act, dates: readonly Draft<DateFact>[]): string | null {
  const near = dates
    .filter(
      (date) =>
        contains(scene.sentence, date) &&
        date.values.edtf !== null &&
        date.values.kind !== 'term' &&
        date.values.kind !== 'duration',
    )
    .map((date) => ({ edtf: date.values.edtf, gap: Math.max(date.start - act.end, act.start - date.end) }));
  near.sort((a, b) => a.gap - b.gap);
  return near[0]?.edtf ?? null;
}
