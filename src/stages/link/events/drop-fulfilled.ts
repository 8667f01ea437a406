import type { Draft } from '../../../model/extraction.ts';
import type { EventFact } from '../../../model/facts.ts';
import { groupBy } from '../../../model/group-by.ts';
import type { PositionCoder } from '../officials/code-position.ts';

type Event = Draft<EventFact>;

/** `đề nghị bầu bổ sung một P … ông X được bầu làm P`: a plan without names, of which the article tells the outcome by name, is no event of its own. */
export function dropFulfilled(events: readonly Event[], code: PositionCoder): Event[] {
  const keyOf = ({ values }: Event) => `${values.type}\t${values.position_to && code(values.position_to)}`;
  const fulfilled = groupBy(
    events.filter(({ values }) => values.person_name !== null && values.status !== 'planned'),
    keyOf,
  );
  return events.filter((event) => {
    const { status, person_name, position_to, count } = event.values;
    const isOpen = status === 'planned' && person_name === null && position_to !== null;
    return !isOpen || (fulfilled.get(keyOf(event))?.length ?? 0) < (count ?? 1);
  });
}
