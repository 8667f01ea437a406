import type { CountMention, PercentMention } from '../../../model/mentions/mention-kinds.ts';
import type { Span } from '../../../model/span.ts';
import type { MeasureContext } from '../measures/measure-context.ts';
import type { Member } from '../percentages/member.ts';
import { type Votes, votesFor } from '../percentages/votes-for.ts';
import { wordsBehind } from './words-behind.ts';

/** The share that votes would be told as. */
const untold: PercentMention['values'] = {
  low: null,
  high: null,
  comparator: 'eq',
  unit: 'percent',
  change: null,
  changeBasis: null,
  level: false,
};

/** `ông A được bầu làm P với 27/28 phiếu tán thành`: the votes and whose they are, as of a share of them; NULL for other counts. */
export function votesOf(
  context: MeasureContext,
  sentence: Span,
  segment: Span,
  count: CountMention,
  last: Votes | null,
): Votes | null {
  if (context.within('vote-cue', count).length === 0) return null;
  const { end } = wordsBehind(context, segment, count);
  const before = context.tokens({ start: sentence.start, end: segment.start });
  const member: Member = {
    value: { kind: 'percent', rule: count.rule, start: end, end, values: untold },
    sentence,
    left: { start: segment.start, end },
    right: { start: end, end },
    segment: before.filter(({ fold }) => fold === ';').length,
    heading: null,
    hasVerb: true,
  };
  return votesFor(context, member, last);
}
