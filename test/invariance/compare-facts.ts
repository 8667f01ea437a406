import { parseNumber } from '../../src/stages/link/citations/parse-number.ts';
import { foldKey } from '../../src/text/fold.ts';
import type { extract } from '../support/extract.ts';

export type Facts = ReturnType<typeof extract>;
export type AppointmentRow = Facts['appointments'][number];

/**
 * What a text says, without offsets and spelling: sorted lines that are equal for equal facts. Ids, codes, dates and names of
 * persons must be the same to the letter but for capitals; a number stands as printed, so it is compared taken apart; a phrase quotes
 * its text and may have its commas and dashes.
 */
export function factsOf(facts: Facts): string[] {
  return [
    ...facts.appointments.map((row) =>
      line('official', [foldKey(row.person_name), plain(row.position), row.position_code, plain(row.organization), row.level, row.place_id, row.tenure, row.as_of, row.held_from, row.held_to]),
    ),
    ...facts.citations.map((row) =>
      line('document', [row.doc_type, row.document_id, parseNumber(row.number ?? '')?.key, plain(row.session), plain(row.issuer), plain(row.issuer_inferred), row.issued_on, plain(row.subject)]),
    ),
    ...facts.percentages.map((row) =>
      line('percentage', [row.low, row.high, row.comparator, row.unit, row.change, row.basis, plain(row.indicator), plain(row.population), row.status, row.year_from, row.year_to, plain(row.place), row.level]),
    ),
    ...facts.quantities.map((row) =>
      line('quantity', [row.value, row.value_high, row.comparator, row.change, plain(row.unit), plain(row.indicator), row.status, row.year_from, row.year_to]),
    ),
    ...facts.dates.map((row) => line('date', [row.edtf, row.duration, row.kind, row.date_from, row.date_to, row.clash])),
    ...facts.events.map((row) =>
      line('event', [row.type, row.status, foldKey(row.person_name ?? ''), row.count, plain(row.position_from), plain(row.position_to), plain(row.organization_from), plain(row.organization_to), row.date_edtf, plain(row.decided_by)]),
    ),
  ].sort(); // biome-ignore format: one kind of fact a line
}

function line(kind: string, values: readonly unknown[]): string {
  return [kind, ...values].map(String).join(' | ');
}

/** The words of a phrase, an abbreviated form of address at full length. */
function plain(phrase: string | null): string | null {
  if (phrase === null) return null;
  return foldKey(phrase)
    .replace(/(?<!\p{L})đ\/?c\.?(?= )/gu, 'đồng chí')
    .replace(/[,‐‑–—"“”«»-]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ (?=%)/g, '')
    .trim();
}
