import type { Draft } from '../../../model/extraction.ts';
import type { EventFact } from '../../../model/facts.ts';
import { foldKey } from '../../../text/fold.ts';
import type { PositionCoder } from '../officials/code-position.ts';

/** One row for an event that the article tells more than once: the first telling, completed from the later ones. */
export function mergeEvents(events: readonly Draft<EventFact>[], code: PositionCoder): Draft<EventFact>[] {
  const rows: Draft<EventFact>[] = [];
  for (const event of events) {
    const at = rows.findIndex((row) => isSame(row.values, event.values, code));
    if (at < 0) rows.push(event);
    else rows[at] = complete(rows[at]!, event);
  }
  return rows;
}

type Values = Draft<EventFact>['values'];

function isSame(a: Values, b: Values, code: PositionCoder): boolean {
  if (a.type !== b.type || a.count !== b.count) return false;
  if (foldKey(a.person_name ?? '') !== foldKey(b.person_name ?? '')) return false;
  return (
    agree(a.position_to, b.position_to, code) && (a.position_to !== null || agree(a.date_edtf, b.date_edtf))
  );
}

/** Two wordings of one post, or one of them open; one that opens the other says less of the same. */
function agree(a: string | null, b: string | null, code: (text: string) => string = (text) => text): boolean {
  if (a === null || b === null) return true;
  const [x, y] = [code(a), code(b)];
  return x === y || x.startsWith(`${y}-`) || y.startsWith(`${x}-`);
}

function complete(kept: Draft<EventFact>, other: Draft<EventFact>): Draft<EventFact> {
  const [a, b] = [kept.values, other.values];
  return {
    ...kept,
    values: {
      ...a,
      status: a.status === 'planned' ? b.status : a.status,
      person_id: a.person_id ?? b.person_id,
      position_from: a.position_from ?? b.position_from,
      organization_from: a.position_from === null ? b.organization_from : a.organization_from,
      position_to: a.position_to ?? b.position_to,
      organization_to: a.position_to === null ? b.organization_to : a.organization_to,
      date_edtf: a.date_edtf ?? b.date_edtf,
      decided_by: a.decided_by ?? b.decided_by,
    },
  };
}
