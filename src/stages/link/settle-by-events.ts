import type { Draft } from '../../model/extraction.ts';
import type { Appointment, EventFact } from '../../model/facts.ts';
import type { LexiconEntry } from '../../model/reference.ts';

/** Of each type of event that takes somebody out of a post, whether asking for it does (`asked`). */
export type LeavingTypes = ReadonlyMap<string, string>;

/** Reads from the verbs of events (column `leaves`) which types take somebody out of a post. */
export function leavingTypes(verbs: readonly LexiconEntry[]): LeavingTypes {
  return new Map(
    verbs.flatMap(({ attributes: { type, leaves } }) => (type && leaves ? [[type, leaves] as const] : [])),
  );
}

/**
 * Whom an event of the article takes out of a post leaves it, though the words beside the post say that it is held (`điều động anh X, đang
 * là P, về làm Q`; `P X … cũng được đồng ý cho nghỉ hưu`). A plan takes nobody away, but who asks to retire is on the way out.
 */
export function settleByEvents(
  appointments: readonly Draft<Appointment>[],
  events: readonly Draft<EventFact>[],
  types: LeavingTypes,
): Draft<Appointment>[] {
  const left = new Set(
    events
      .filter(({ values: { type, status } }) => {
        const leaves = types.get(type);
        return leaves !== undefined && (status !== 'planned' || leaves === 'asked');
      })
      .map(({ values }) => keyOf(values.person_id, values.position_from)),
  );
  return appointments.map((row) =>
    row.values.tenure === 'current' && left.has(keyOf(row.values.person_id, row.values.position))
      ? { ...row, values: { ...row.values, tenure: 'outgoing' } }
      : row,
  );
}

const keyOf = (person: string | null, position: string | null) => `${person} ${position}`;
