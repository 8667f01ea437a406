import type { MentionLookup } from '../../model/mentions-of.ts';
import type { Span } from '../../model/span.ts';

/**
 * Whether a verb tells of the last person before it alone, not of those whom a list joins to them: among who attends (`Dự lễ có ông A, P;
 * ông B, Q vừa bị cách chức`), and where the words behind it say that all of them attend. Not with a word that joins them (`cùng bị`), nor
 * of a plural of its own (`Dự có ông A; các ông B và C vừa được bầu`). `mentions`: those of the verb's sentence by kind.
 */
export function tellsOfLast(mentions: MentionLookup, last: Span, verb: Span): boolean {
  const jointly = mentions('event-jointly').some(({ start, end }) => start >= last.end && end <= verb.start);
  if (jointly) return false;
  // `ông A, P và ông B, Q - người vừa được điều động`
  if (mentions('event-who').some(({ start, end }) => start >= last.end && end <= verb.start)) return true;
  const before = ({ end }: Span) => end <= last.start;
  const lead = [...mentions('event-attendance'), ...mentions('event-guests')].find(before);
  if (lead === undefined) return mentions('event-presence').some(({ start }) => start >= verb.end);
  return !mentions('event-people').some(
    ({ start, end, values }) =>
      start > lead.end + 1 && start <= last.start && end >= last.end && start < values.starts[0]!,
  );
}
