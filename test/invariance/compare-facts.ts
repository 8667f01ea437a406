import { foldKey } from '../../src/text/fold.ts';
import type { extract } from '../support/extract.ts';

export type Facts = ReturnType<typeof extract>;
export type AppointmentRow = Facts['appointments'][number];

/** What a text says, without offsets and spelling: sorted lines that are equal for equal facts. */
export function factsOf(facts: Facts): string[] {
  const line = (...values: unknown[]) =>
    values.map((value) => (typeof value === 'string' ? foldKey(value) : String(value))).join(' | ');
  return [
    ...facts.appointments.map((row) => line('official', row.person_name, row.position, row.tenure)),
    ...facts.citations.map((row) =>
      line('document', row.doc_type, row.number, row.session, row.issuer, row.issued_on),
    ),
    ...facts.percentages.map((row) =>
      line('percentage', row.low, row.high, row.comparator, row.change, row.basis, row.status, row.year_to),
    ),
    ...facts.quantities.map((row) => line('quantity', row.value, row.value_high, row.unit)),
    ...facts.dates.map((row) => line('date', row.edtf, row.duration)),
    ...facts.events.map((row) => line('event', row.type, row.person_name, row.count)),
  ].sort();
}
