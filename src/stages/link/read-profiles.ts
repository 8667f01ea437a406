import type { Mention } from '../../model/mention.ts';
import type { MentionOf } from '../../model/mentions/mention-kinds.ts';
import { mentionsOf } from '../../model/mentions-of.ts';
import { indexAt, type Span, startingIn } from '../../model/span.ts';

/** A stretch of text that tells of one person in parts or lines without naming them again: a notice of a death, a short life. */
export interface Profile extends Span {
  /** The `profile-head` mention. */
  readonly head: MentionOf<'profile-head'>;
  /** The `profile-posts` mentions, in text order. */
  readonly parts: readonly MentionOf<'profile-posts'>[];
}

/** Most characters between two parts that say posts: birth, home, schooling, medals. */
const longestGap = 400;

/** The profiles of an article; one ends where somebody else is named, or where it goes on to the burial. */
export function readProfiles(mentions: readonly Mention[]): Profile[] {
  const heads = mentionsOf(mentions, 'profile-head');
  if (heads.length === 0) return [];
  const asides = mentionsOf(mentions, 'profile-aside');
  const ends = mentionsOf(mentions, 'profile-end');
  const isAside = ({ start }: Span) => (asides[indexAt(asides, start)]?.end ?? 0) > start;
  const names = mentionsOf(mentions, 'name').filter((name) => !isAside(name));
  const lists = mentionsOf(mentions, 'profile-posts');
  return heads.flatMap((head) => {
    const from = head.values.at;
    const other = names[indexAt(names, from) + 1]?.start ?? Infinity;
    const burial = ends[indexAt(ends, from) + 1]?.start ?? Infinity;
    const parts: MentionOf<'profile-posts'>[] = [];
    let end = head.end;
    for (const part of startingIn(lists, { start: head.end, end: Math.min(other, burial) })) {
      if (part.start - end > longestGap) break;
      parts.push(part);
      end = part.end;
    }
    return parts.length === 0
      ? []
      : [{ head, parts, start: head.start, end: Math.min(other, burial, end + longestGap) }];
  });
}
