import type { NameMention, PostMention } from '../../../../model/mentions/mention-kinds.ts';
import { indexAt } from '../../../../model/span.ts';
import type { CareerCue } from '../career-cues.ts';

/** What may stand between a name and its posts behind it: a comma, a dash or a bracket, an age in brackets before it. */
const apposed = /^(?:\s*\([^()\n]{1,30}\))?\s*[,(\-\u2013\u2014]\s*$/u;
const longestGap = 40;

/**
 * Finds whose the posts of a list are that runs on into the post of the next person (`ông A, P1, P2 và P3 B`): the one named right
 * before it has all but the last, who follows it the last alone. Undefined where the whole list is of who follows.
 */
export function findNeighbour(
  names: readonly NameMention[],
  cues: readonly CareerCue[],
  text: string,
): (posts: readonly PostMention[], next: NameMention) => NameMention | undefined {
  const ands = cues.filter((cue) => cue.class === 'and');
  return (posts, next) => {
    const [last, earlier] = [posts.at(-1), posts.at(-2)];
    if (last === undefined || earlier === undefined || last.start > next.start) return undefined;
    const and = ands[indexAt(ands, last.start - 1)];
    const before = names[indexAt(names, posts[0]!.start - 1)];
    if (and === undefined || before === undefined || and.start < earlier.end) return undefined;
    const gap = text.slice(before.end, posts[0]!.start);
    return gap.length <= longestGap && apposed.test(gap) ? before : undefined;
  };
}
