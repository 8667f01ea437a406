import { existsSync } from 'node:fs';
import { contractTables, infoTable } from './contract-tables.ts';
import { openDuckdb, readRows } from './open-duckdb.ts';

/** What a warehouse says that it was made from; null when there is none or it is no warehouse of ours. */
export async function readInfo(file: string): Promise<Readonly<Record<string, string>> | null> {
  if (!existsSync(file)) return null;
  try {
    const database = await openDuckdb(file, 'read');
    try {
      const rows = await readRows(database, `SELECT "key", "value" FROM ${infoTable}`);
      return Object.fromEntries(rows.map((row) => [String(row.key), String(row.value)]));
    } finally {
      database.close();
    }
  } catch {
    return null; // a damaged or foreign file is rebuilt, not trusted
  }
}

/** Rows per table of the contract. */
export async function countRows(file: string): Promise<Readonly<Record<string, number>>> {
  const database = await openDuckdb(file, 'read');
  try {
    const counts: Record<string, number> = {};
    for (const { name } of contractTables) {
      const [row] = await readRows(database, `SELECT count(*)::INTEGER AS n FROM ${name}`);
      counts[name] = Number(row!.n);
    }
    return counts;
  } finally {
    database.close();
  }
}

/** How many rows of a warehouse were refused as it was built; what the stages before rejected is not among them. */
export async function countRefused(file: string): Promise<number> {
  const database = await openDuckdb(file, 'read');
  try {
    const [row] = await readRows(
      database,
      "SELECT count(*)::INTEGER AS n FROM rejects WHERE stage = 'warehouse'",
    );
    return Number(row!.n);
  } finally {
    database.close();
  }
}
