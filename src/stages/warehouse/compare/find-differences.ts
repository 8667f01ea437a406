import { clockColumns } from '../contract-tables.ts';
import { type Database, readRows, runSql } from '../open-duckdb.ts';

/** Columns that both of two open warehouses have, by table, in their order; clock columns left out. */
export type SharedColumns = ReadonlyMap<string, readonly string[]>;

/**
 * Columns that leave what a fact says as it was: where it stands, which anything before it in its body moves, and the precision
 * of its rule, which a new measurement changes for every fact of the rule at once.
 */
const circumstances = new Set(['sentence_no', 'char_start', 'char_end', 'confidence']);

/** What two rows that differ must share to be one fact with other values, the surest first. */
const pairings = [['text', 'char_start', 'char_end'], ['text'], ['char_start', 'char_end']] as const;

/** The columns that can be compared: an older warehouse may lack some. */
export async function readColumns(database: Database): Promise<SharedColumns> {
  const rows = await readRows(
    database,
    `SELECT a.table_name AS t, a.column_name AS c FROM duckdb_columns() a
     JOIN duckdb_columns() b ON b.table_name = a.table_name AND b.column_name = a.column_name AND b.database_name = 'earlier'
     WHERE a.database_name = current_database() AND NOT a.internal ORDER BY a.table_name, a.column_index`,
  );
  const columns = new Map<string, string[]>();
  for (const { t, c } of rows) {
    const list = columns.get(String(t)) ?? [];
    if (!clockColumns.has(String(c))) list.push(String(c));
    columns.set(String(t), list);
  }
  return columns;
}

/** Adds to the table `changes` every row of a fact table that the old warehouse (`earlier`) and the new one don't share. */
export async function readDifferences(
  database: Database,
  table: string,
  shared: SharedColumns,
): Promise<void> {
  const columns = shared.get(table) ?? [];
  const pack = (names: readonly string[]) =>
    `to_json(struct_pack(${names.map((name) => `"${name}" := "${name}"`).join(', ')}))::VARCHAR`;
  const meaning = columns.filter((name) => !circumstances.has(name));
  for (const [side, from] of [
    ['old', `earlier.${table}`],
    ['new', table],
  ] as const)
    await runSql(
      database,
      `CREATE OR REPLACE TEMP TABLE side_${side} AS
       SELECT *, row_number() OVER (PARTITION BY article_id, content ORDER BY char_start, char_end) AS nth
       FROM (SELECT article_id, char_start, char_end, "text", ${pack(meaning)} AS content, ${pack(columns)} AS whole FROM ${from})`,
    );
  for (const [side, other] of [
    ['old', 'new'],
    ['new', 'old'],
  ] as const)
    await runSql(
      database,
      `CREATE OR REPLACE TEMP TABLE left_${side} AS SELECT row_number() OVER () AS id, * FROM side_${side}
       ANTI JOIN side_${other} USING (article_id, content, nth)`,
    );
  await runSql(database, 'CREATE OR REPLACE TEMP TABLE pairs (old_id BIGINT, new_id BIGINT)');
  for (const keys of pairings) await pairUp(database, keys);
  const insert = (kind: string, from: string, place: string, before: string, after: string) =>
    runSql(
      database,
      `INSERT INTO changes SELECT '${table}', '${kind}', ${place}.article_id, ${place}.char_start, ${place}.char_end, ${before}, ${after} FROM ${from}`,
    );
  const both = 'pairs JOIN left_old o ON o.id = old_id JOIN left_new n ON n.id = new_id';
  await insert('changed', both, 'n', 'o.whole', 'n.whole');
  await insert('removed', 'left_old o ANTI JOIN pairs ON o.id = old_id', 'o', 'o.whole', 'NULL');
  await insert('added', 'left_new n ANTI JOIN pairs ON n.id = new_id', 'n', 'NULL', 'n.whole');
}

/** Pairs rows of one article that no pair has yet and that share some columns, in the order of the body. */
async function pairUp(database: Database, keys: readonly string[]): Promise<void> {
  const columns = ['article_id', ...keys.map((key) => `"${key}"`)].join(', ');
  const open = (side: 'old' | 'new') =>
    `(SELECT id, ${columns}, row_number() OVER (PARTITION BY ${columns} ORDER BY char_start, char_end, content) AS nth
      FROM left_${side} ANTI JOIN pairs ON left_${side}.id = ${side}_id)`;
  await runSql(
    database,
    `INSERT INTO pairs SELECT o.id, n.id FROM ${open('old')} o JOIN ${open('new')} n USING (${columns}, nth)`,
  );
}
