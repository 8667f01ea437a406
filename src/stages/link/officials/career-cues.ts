import type { Mention } from '../../../model/mention.ts';
import { mentionsOf } from '../../../model/mentions-of.ts';
import { indexAt, type Span } from '../../../model/span.ts';

/** A word that tells how a career goes on (`move`, `leave`, `career`), with where it stands; from the lexicon `career-words`. */
export interface CareerCue extends Span {
  readonly class: string;
  /** A group without names does it: `chúc mừng các đồng chí nhận nhiệm vụ mới`. */
  readonly group?: boolean;
  /** No post follows it. */
  readonly bare?: boolean;
}

/** Characters between a verb and the post that it takes: `tái đắc cử chức danh Chủ tịch`. */
const apposed = 12;

/** The cues of an article, in text order, without the words that only say in which order the news came. */
export function readCareerCues(mentions: readonly Mention[]): CareerCue[] {
  const posts = mentionsOf(mentions, 'post');
  const orders = new Set(mentionsOf(mentions, 'news-order').map(({ start }) => start));
  return mentionsOf(mentions, 'career-cue')
    .filter(({ start }) => !orders.has(start))
    .map(({ start, end, values }) => ({
      start,
      end,
      class: values.class,
      group: values.group,
      bare: !((posts[indexAt(posts, end - 1) + 1]?.start ?? Infinity) - end <= apposed),
    }));
}

/** Classes of verbs that bring somebody to a post; a nomination alone takes nobody from the old one. */
export const bringing: ReadonlySet<string> = new Set(['move', 'transfer', 'elect', 're-elect', 'nominate']);

/** Whether a word of one of some classes is among the cues. */
export function hasClass(cues: readonly CareerCue[], ...classes: readonly string[]): boolean {
  return cues.some((cue) => classes.includes(cue.class));
}
