import type { Draft } from '../../../model/extraction.ts';
import type { EventFact } from '../../../model/facts.ts';
import { foldKey } from '../../../text/fold.ts';
import type { PositionCoder } from '../officials/code-position.ts';

type Event = Draft<EventFact>;

/** One row for an event that the article tells more than once: the first telling, completed from the later ones. */
export function mergeEvents(events: readonly Event[], code: PositionCoder): Event[] {
  const groups = new Map<string, Event[]>();
  for (const event of events) {
    const { type, count, person_name } = event.values;
    const key = [type, count, foldKey(person_name ?? '')].join('\t');
    const rows = groups.get(key) ?? [];
    groups.set(key, rows);
    const at = rows.findIndex((row) => isSame(row.values, event.values, code));
    if (at < 0) rows.push(event);
    else rows[at] = complete(rows[at]!, event);
  }
  return [...groups.values()].flat().sort((a, b) => a.start - b.start || a.end - b.end);
}

type Values = Event['values'];

/** One person or count and one type: the same post, or without a post the same date; what is open agrees with anything. */
function isSame(a: Values, b: Values, code: PositionCoder): boolean {
  if (a.position_to !== null && b.position_to !== null)
    return sameWording(code(a.position_to), code(b.position_to));
  const [x, y] = [a.date_edtf, b.date_edtf];
  return x === null || y === null || x === y;
}

/** A wording that opens another one says less of the same post. */
function sameWording(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}-`) || b.startsWith(`${a}-`);
}

/** The first telling keeps its words; of a plan that came true the later one says when, by whom and by which document. */
function complete(kept: Event, other: Event): Event {
  const [a, b] = [kept.values, other.values];
  const [sure, further] = a.status === 'planned' && b.status !== 'planned' ? [b, a] : [a, b];
  return {
    ...kept,
    values: {
      ...a,
      status: sure.status,
      person_id: a.person_id ?? b.person_id,
      position_from: a.position_from ?? b.position_from,
      organization_from: a.organization_from ?? b.organization_from,
      position_to: a.position_to ?? b.position_to,
      organization_to: a.organization_to ?? b.organization_to,
      date_edtf: sure.date_edtf ?? further.date_edtf,
      decided_by: sure.decided_by ?? further.decided_by,
      document_id: sure.document_id ?? further.document_id,
    },
  };
}
