import { createHash } from 'node:crypto';
import { clockColumns, clockTables } from './contract-tables.ts';
import { openDuckdb, readRows } from './open-duckdb.ts';

export interface TableHashes {
  /** Over every table's name, count and hash. */
  readonly hash: string;
  readonly tables: Readonly<Record<string, { readonly rows: number; readonly hash: string }>>;
}

/** Hash of the ordered dump of each table, clock columns, `run_id`, `archive_*` and `runs` left out: equal inputs and rules give equal hashes. */
export async function hashTables(file: string): Promise<TableHashes> {
  const database = await openDuckdb(file, 'read');
  try {
    const columns = await readRows(
      database,
      `SELECT c.table_name AS t, c.column_name AS c FROM duckdb_columns() c JOIN duckdb_tables() t USING (table_oid)
       WHERE NOT c.internal ORDER BY c.table_name, c.column_name`,
    );
    const byTable = new Map<string, string[]>();
    for (const row of columns) {
      const table = String(row.t);
      if (clockTables.has(table)) continue;
      const list = byTable.get(table) ?? [];
      if (!clockColumns.has(String(row.c))) list.push(String(row.c));
      byTable.set(table, list);
    }
    const tables: Record<string, { rows: number; hash: string }> = {};
    const whole = createHash('sha256');
    for (const [table, names] of byTable) {
      const struct = names.map((name) => `"${name}" := "${name}"`).join(', ');
      // Rows are dumped as JSON and ordered by their hashes: a full order that no tie or collation can disturb.
      const [row] = await readRows(
        database,
        `SELECT count(*)::INTEGER AS n, sha256(coalesce(string_agg(h, '' ORDER BY h), '')) AS h
         FROM (SELECT sha256(to_json(struct_pack(${struct}))::VARCHAR) AS h FROM "${table}")`,
      );
      tables[table] = { rows: Number(row!.n), hash: String(row!.h) };
      whole.update(`${table}\0${row!.n}\0${row!.h}\n`);
    }
    return { hash: whole.digest('hex'), tables };
  } finally {
    database.close();
  }
}
