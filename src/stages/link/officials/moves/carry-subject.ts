import type { Mention } from '../../../../model/mention.ts';
import type { NameMention } from '../../../../model/mentions/mention-kinds.ts';
import { mentionsOf } from '../../../../model/mentions-of.ts';
import { indexAt, type Span, startingIn } from '../../../../model/span.ts';

/** Most characters before the date that opens a sentence of a career: a dash, `Từ`, `Đến tháng`. */
const opensDate = 10;
/** Most characters before the name that a sentence is about: forms of address and ranks. */
const opensName = 24;
/** Most sentences that a career goes on over without naming its person again. */
const longestCareer = 8;

/**
 * Who a sentence of a career is about that opens with a date and names nobody (`Ông X sinh năm 1960. Năm 1998, được bầu
 * làm P.`): the one person of the sentence where the career begins, which opens with them.
 */
export function carrySubject(
  mentions: readonly Mention[],
  sentences: readonly Span[],
): (verb: Span) => readonly NameMention[] {
  const names = mentionsOf(mentions, 'name');
  const dates = mentionsOf(mentions, 'date');
  const isDated = ({ start }: Span) => startingIn(dates, { start, end: start + opensDate + 1 }).length > 0;
  const nameIn = (span: Span) => startingIn(names, span)[0] ?? null;
  return (verb) => {
    const index = indexAt(sentences, verb.start);
    const own = sentences[index];
    if (own === undefined || !isDated(own) || nameIn(own) !== null) return [];
    for (let at = index - 1; at >= Math.max(0, index - longestCareer); at--) {
      const earlier = sentences[at]!;
      const name = nameIn(earlier);
      if (name === null) {
        if (!isDated(earlier)) return [];
        continue;
      }
      const other = nameIn({ start: name.end, end: earlier.end });
      const alone = other === null || other.values.name === name.values.name;
      return alone && name.start - earlier.start <= opensName ? [name] : [];
    }
    return [];
  };
}
