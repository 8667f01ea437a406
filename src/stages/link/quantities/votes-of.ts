import type { Mention } from '../../../model/mention.ts';
import type { Span } from '../../../model/span.ts';
import type { MeasureContext } from '../measures/measure-context.ts';
import type { Member } from '../percentages/member.ts';
import { type Votes, votesFor } from '../percentages/votes-for.ts';
import { wordsBehind } from './counted-phrase.ts';

/** `ông A được bầu làm P với 27/28 phiếu tán thành`: the votes and whose they are, as of a share of them; NULL for other counts. */
export function votesOf(
  context: MeasureContext,
  sentence: Span,
  segment: Span,
  count: Mention,
  last: Votes | null,
): Votes | null {
  if (context.within('vote-cue', count).length === 0) return null;
  const { end } = wordsBehind(context, segment, count);
  const before = context.tokens({ start: sentence.start, end: segment.start });
  const member: Member = {
    value: { ...count, start: end, end, values: { ...count.values, change: null } },
    sentence,
    left: { start: segment.start, end },
    right: { start: end, end },
    segment: before.filter(({ fold }) => fold === ';').length,
    heading: null,
    hasVerb: true,
  };
  return votesFor(context, member, last);
}
