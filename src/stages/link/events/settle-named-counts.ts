import type { Draft } from '../../../model/extraction.ts';
import type { EventFact } from '../../../model/facts.ts';
import { groupBy } from '../../../model/group-by.ts';
import { indexAt, type Span } from '../../../model/span.ts';
import type { PositionCoder } from '../officials/code-position.ts';

type Event = Draft<EventFact>;

/** Most sentences between a count and the names of all whom it counts. */
const farthestNames = 2;

/**
 * `Lễ kết nạp 2 quần chúng. … trao quyết định kết nạp cho hai quần chúng X và Y`: a count whose people one sentence near it names, all of
 * them with a verb of its own, is told again by their names, which take from it what they leave open. One alone may be anybody.
 * `listed`: offsets of those who stand in a list behind a verb of another sentence; what that one counts stays.
 */
export function settleNamedCounts(
  events: readonly Event[],
  sentences: readonly Span[],
  listed: ReadonlySet<number>,
  code: PositionCoder,
): Event[] {
  const sentenceOf = ({ start }: Event) => indexAt(sentences, start);
  const named = groupBy(
    events.filter(({ start, values }) => values.person_name !== null && !listed.has(start)),
    (event) => `${event.values.type}\t${sentenceOf(event)}`,
  );
  const fuller = new Map<Event, Event>();
  const counted = new Set<Event>();
  for (const event of events) {
    const { type, count } = event.values;
    if (count === null || count < 2) continue;
    const at = sentenceOf(event);
    for (let other = at - farthestNames; other <= at + farthestNames; other++) {
      const told = other === at ? [] : (named.get(`${type}\t${other}`) ?? []);
      const names = told.filter((name) => isOneOf(name.values, event.values, code));
      // `bầu Chủ tịch và 2 Phó Chủ tịch. Theo đó, …`: only those of the post are counted; without one nobody else is named.
      const apart = event.values.position_to !== null;
      if (names.length !== count || (!apart && told.length > count)) continue;
      counted.add(event);
      for (const name of names) fuller.set(name, completed(fuller.get(name) ?? name, event));
      break;
    }
  }
  return events.filter((event) => !counted.has(event)).map((event) => fuller.get(event) ?? event);
}

/** The same post and the same date, as far as both say them; a plan is no result. */
function isOneOf(name: Event['values'], group: Event['values'], code: PositionCoder): boolean {
  const [a, b] = [name.position_to, group.position_to];
  if (a !== null && b !== null && !code(a).startsWith(code(b))) return false;
  if ((name.status === 'planned') !== (group.status === 'planned')) return false;
  return name.date_edtf === null || group.date_edtf === null || name.date_edtf === group.date_edtf;
}

function completed(name: Event, { values }: Event): Event {
  return {
    ...name,
    values: {
      ...name.values,
      position_from: name.values.position_from ?? values.position_from,
      position_to: name.values.position_to ?? values.position_to,
      date_edtf: name.values.date_edtf ?? values.date_edtf,
      decided_by: name.values.decided_by ?? values.decided_by,
      document_id: name.values.document_id ?? values.document_id,
    },
  };
}
