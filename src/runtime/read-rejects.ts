import { existsSync } from 'node:fs';
import { type Reject, rejectSchema } from '../model/failure.ts';
import { queryWarehouse } from '../stages/warehouse/query-warehouse.ts';
import { loadIntakes } from './records/intake-record.ts';
import type { VarFolder } from './records/var-folder.ts';

/** What could not be taken in the last time, and what of the rest could not be worked on: there before any warehouse is, too. */
export async function readRejects({ intake, warehouse }: VarFolder): Promise<Reject[]> {
  return [...loadIntakes(intake).flatMap(({ rejects }) => rejects), ...(await readStageRejects(warehouse))];
}

/** What the stages behind the intake left out, as the warehouse has it; none where there is none yet. */
async function readStageRejects(warehouse: string): Promise<Reject[]> {
  if (!existsSync(warehouse)) return [];
  const { rows } = await queryWarehouse(warehouse, stageRejects);
  return rows.map(([origin, stage, reason, detail]) =>
    rejectSchema.parse({ origin, stage, reason, detail: detail ?? '' }),
  );
}

const stageRejects = `SELECT origin, stage, reason, detail FROM rejects
  WHERE stage IN ('clean', 'annotate', 'link', 'facts', 'warehouse') ORDER BY stage, reason, origin`;
