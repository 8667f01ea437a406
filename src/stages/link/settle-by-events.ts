import type { Draft } from '../../model/extraction.ts';
import type { Appointment, EventFact, EventType } from '../../model/facts.ts';

/** Moves that take somebody out of the post they came from. */
const leaving: ReadonlySet<EventType> = new Set([
  'điều động',
  'luân chuyển',
  'miễn nhiệm',
  'bãi nhiệm',
  'từ chức',
  'nghỉ hưu',
]);

/**
 * Whom an event of the article takes out of a post leaves it, though the words beside the post say that it is held (`điều động anh X, đang
 * là P, về làm Q`; `P X … cũng được đồng ý cho nghỉ hưu`). A plan takes nobody away, but who asks to retire is on the way out.
 */
export function settleByEvents(
  appointments: readonly Draft<Appointment>[],
  events: readonly Draft<EventFact>[],
): Draft<Appointment>[] {
  const left = new Set(
    events
      .filter(({ values }) => leaving.has(values.type))
      .filter(({ values }) => values.status !== 'planned' || values.type === 'nghỉ hưu')
      .map(({ values }) => keyOf(values.person_id, values.position_from)),
  );
  return appointments.map((row) =>
    row.values.tenure === 'current' && left.has(keyOf(row.values.person_id, row.values.position))
      ? { ...row, values: { ...row.values, tenure: 'outgoing' } }
      : row,
  );
}

const keyOf = (person: string | null, position: string | null) => `${person} ${position}`;
