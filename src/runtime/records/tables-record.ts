import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { TableHashes } from '../../stages/warehouse/hash-tables.ts';
import { writeFileDurably } from './write-durably.ts';

const tablesSchema = z.object({
  run_id: z.string(),
  made_from: z.string(),
  hash: z.string(),
  tables: z.record(z.string(), z.object({ rows: z.number(), hash: z.string() })),
});
/** The warehouse as a run left it: what it was made from, and the hashes of its tables. */
export type TablesRecord = z.infer<typeof tablesSchema>;

/** Writes down what the warehouse of an output folder holds, in place of what was said of the one before it. */
export async function saveTables(
  path: string,
  run_id: string,
  made_from: string,
  hashes: TableHashes,
): Promise<void> {
  await writeFileDurably(path, `${JSON.stringify({ run_id, made_from, ...hashes }, null, 1)}\n`);
}

/** What was written down of the warehouse; null when nothing was, or nothing that can be read. */
export function readTables(path: string): TablesRecord | null {
  try {
    return tablesSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}
