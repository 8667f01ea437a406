import type { Mention } from '../../model/mention.ts';
import { mentionsOf } from '../../model/mentions-of.ts';
import { indexAt, type Span } from '../../model/span.ts';

/** Characters between a relative and what the clause tells of them. */
const told = 60;
const mark = /[,;:.()]/u;
/** What stands between a person and the words for whom they are to somebody (`Anh X, con trai bà Y`, `anh X là con trai bà Y`). */
const apposed = /^[\s,(\-–—]*(?:\p{Ll}{2}\s)?$/u;
const longestGap = 6;

/** Whether a verb or a post tells of a `relative` mention's relative, not of the person named in it (`Con trai bà Y được bổ nhiệm`). */
export function tellsOfRelative({ end }: Span, verb: Span, text: string): boolean {
  return verb.end > end && verb.start - end <= told && !mark.test(text.slice(end, verb.start));
}

/** Whether a person stands right before the words that say whose relative they are. */
export function isApposed({ end }: Span, relative: Span, text: string): boolean {
  const gap = relative.start - end;
  return gap >= 0 && gap <= longestGap && apposed.test(text.slice(end, relative.start));
}

/**
 * Finds of which of an article's `names` a verb or a post behind the name at an index tells: of that one, but for a relative (`Anh X, con
 * trai bà Y, hiện là P`) of who stands before it; NULL where that one is not named.
 */
export function findTold(
  names: readonly Span[],
  mentions: readonly Mention[],
  text: string,
): (index: number, verb: Span) => number | null {
  const relatives = new Map(mentionsOf(mentions, 'relative').map((one) => [one.values.at, one]));
  return (index, verb) => {
    const relative = relatives.get(names[index]?.start ?? -1);
    if (relative === undefined || !tellsOfRelative(relative, verb, text)) return index;
    const before = indexAt(names, relative.start - 1);
    return before >= 0 && isApposed(names[before]!, relative, text) ? before : null;
  };
}
