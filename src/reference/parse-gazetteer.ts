import { z } from 'zod';
import { levels, type Place } from '../model/facts.ts';
import type { PlaceSuccession } from '../model/reference.ts';
import { dataError } from './data-error.ts';
import { parseTsv } from './parse-tsv.ts';

const day = z.iso.date().optional();
const rowSchema = z.object({
  code: z.string().regex(/^(?:\d{2,5}|F\d{2})$/, 'a code of 2 to 5 digits, or F and 2 digits'),
  type: z.string(),
  name: z.string(),
  level: z.enum(levels),
  parent_code: z.string().optional(),
  valid_from: day,
  valid_to: day,
  successor_codes: z.string().optional(),
});
type Row = z.infer<typeof rowSchema> & { readonly line: number };

/** Units and who holds their territory after them. */
export interface GazetteerFile {
  readonly places: readonly Place[];
  readonly successions: readonly PlaceSuccession[];
}

/**
 * Reads the unit table and turns codes into ids that hold at the time. `parent_id` is the parent's version on the unit's last day
 * (a unit outlives the upgrade of the district round it), successors are the versions valid on `valid_to`.
 */
export function parseGazetteer(file: string, content: string): GazetteerFile {
  const rows = readRows(file, content);
  const byCode = new Map<string, Row[]>();
  for (const row of rows) {
    const versions = byCode.get(row.code);
    if (versions) versions.push(row);
    else byCode.set(row.code, [row]);
  }
  for (const versions of byCode.values()) checkVersions(file, versions);
  const find = (row: Row, field: string, code: string, date: string, last: boolean): string => {
    const found = byCode
      .get(code)
      ?.find((version) => (last ? holdsBefore(version, date) : holdsOn(version, date)));
    if (!found)
      throw dataError('gazetteer-code', { file, line: row.line, field }, `a unit valid at ${date}`, code);
    return placeId(found);
  };
  const places = rows.map((row) =>
    toPlace(row, (code) => find(row, 'parent_code', code, row.valid_to ?? END, true)),
  );
  const successions = rows.flatMap((row) =>
    (row.successor_codes?.split(';') ?? []).map((code) => ({
      place_id: placeId(row),
      successor_id: find(row, 'successor_codes', code, row.valid_to ?? END, false),
    })),
  );
  return { places, successions };
}

const START = '0000-00-00';
const END = '9999-12-31';
const placeId = (row: Row) => `${row.code}@${row.valid_from ?? ''}`;
const holdsOn = (row: Row, date: string) => (row.valid_from ?? START) <= date && date < (row.valid_to ?? END);
const holdsBefore = (row: Row, date: string) =>
  (row.valid_from ?? START) < date && date <= (row.valid_to ?? END);

function toPlace(row: Row, parent: (code: string) => string): Place {
  return {
    place_id: placeId(row),
    code: row.code,
    name: row.name,
    type: row.type,
    level: row.level,
    parent_id: row.parent_code === undefined ? null : parent(row.parent_code),
    valid_from: row.valid_from ?? null,
    valid_to: row.valid_to ?? null,
  };
}

function readRows(file: string, content: string): Row[] {
  const required = Object.keys(rowSchema.shape);
  return parseTsv(file, content, required).rows.map(({ line, cells }) => {
    const checked = rowSchema.safeParse(cells);
    if (checked.success) return { ...checked.data, line };
    const issue = checked.error.issues[0]!;
    const field = String(issue.path[0]);
    throw dataError(
      'gazetteer-field',
      { file, line, field },
      issue.message,
      JSON.stringify(cells[field] ?? ''),
    );
  });
}

/** Versions of one code must follow one another: two that hold on one day would share every question about that day. */
function checkVersions(file: string, versions: Row[]): void {
  versions.sort((a, b) => ((a.valid_from ?? START) < (b.valid_from ?? START) ? -1 : 1));
  for (const [index, row] of versions.entries()) {
    const next = versions[index + 1];
    const end = row.valid_to ?? END;
    const late = (row.valid_from ?? START) >= end || (next && end > (next.valid_from ?? START));
    if (!late) continue;
    const at = { file, line: row.line, field: 'valid_to' };
    throw dataError('gazetteer-interval', at, 'a day after valid_from and not after the next version', end);
  }
}
