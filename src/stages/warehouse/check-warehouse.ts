import { contractTables } from './contract-tables.ts';
import { factTables } from './fact-tables.ts';
import { type Database, readRows } from './open-duckdb.ts';
import type { Table } from './table.ts';

/** One way in which a warehouse breaks its contract; an empty list means that it keeps to it. */
export interface ContractBreach {
  readonly table: string;
  readonly problem: string;
}

/** Checks an open warehouse: columns and types, keys, required values, listed values, references, offsets, rows twice. */
export async function checkWarehouse(database: Database): Promise<ContractBreach[]> {
  const breaches = await checkColumns(database);
  // Without its columns nothing else of a table can be asked.
  const broken = new Set(breaches.map(({ table }) => table));
  for (const table of contractTables) {
    if (broken.has(table.name)) continue;
    for (const [problem, sql] of questionsOf(table, broken)) {
      const [row] = await readRows(database, `SELECT count(*)::INTEGER AS n FROM (${sql})`);
      const count = Number(row!.n);
      if (count > 0) breaches.push({ table: table.name, problem: `${problem} in ${count} rows` });
    }
  }
  return breaches;
}

async function checkColumns(database: Database): Promise<ContractBreach[]> {
  const rows = await readRows(
    database,
    'SELECT table_name AS t, column_name AS c, data_type AS y FROM duckdb_columns() WHERE NOT internal',
  );
  const found = new Map(rows.map((row) => [`${row.t}.${row.c}`, String(row.y)]));
  const breaches: ContractBreach[] = [];
  const expect = (table: string, column: string, type: string): void => {
    const got = found.get(`${table}.${column}`);
    if (got !== type)
      breaches.push({ table, problem: `column ${column}: expected ${type}, got ${got ?? 'no such column'}` });
  };
  for (const table of contractTables)
    for (const { name, type } of table.columns) expect(table.name, name, type);
  for (const column of ['year', 'pages', 'articles', 'rejects', 'facts'])
    expect('coverage', column, 'BIGINT');
  return breaches;
}

/** Queries that find the rows that break one promise each. */
function* questionsOf(table: Table, broken: ReadonlySet<string>): Generator<[problem: string, sql: string]> {
  const { name, key } = table;
  const every = table.columns.map((column) => `"${column.name}"`).join(', ');
  if (key.length > 0) {
    const columns = key.map((column) => `"${column}"`).join(', ');
    yield [`key ${key.join(', ')} twice`, `SELECT ${columns} FROM ${name} GROUP BY ALL HAVING count(*) > 1`];
  } else yield ['identical rows', `SELECT ${every} FROM ${name} GROUP BY ALL HAVING count(*) > 1`];
  for (const column of table.columns) {
    const quoted = `"${column.name}"`;
    if (column.required)
      yield [`${column.name} without a value`, `SELECT 1 FROM ${name} WHERE ${quoted} IS NULL`];
    if (column.values) {
      const allowed = column.values.map((value) => `'${value.replaceAll("'", "''")}'`).join(', ');
      yield [
        `${column.name} with a value that the contract doesn't list`,
        `SELECT 1 FROM ${name} WHERE ${quoted} NOT IN (${allowed})`,
      ];
    }
    if (column.refers && !broken.has(column.refers.split('.')[0]!)) {
      const [other, id] = column.refers.split('.') as [string, string];
      yield [
        `${column.name} without its row in ${other}`,
        `SELECT 1 FROM ${name} WHERE ${quoted} IS NOT NULL AND ${quoted} NOT IN (SELECT "${id}" FROM ${other})`,
      ];
    }
  }
  if (factTables.includes(table) && !broken.has('articles')) {
    yield [
      'offsets that do not give the text back',
      `SELECT 1 FROM ${name} f JOIN articles a USING (article_id)
       WHERE substr(a.body, f.char_start + 1, f.char_end - f.char_start) IS DISTINCT FROM f.text`,
    ];
  }
}
