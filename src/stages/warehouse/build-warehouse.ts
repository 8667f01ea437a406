import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { TinhuyenError } from '../../model/failure.ts';
import { checkWarehouse } from './check-warehouse.ts';
import { compareWarehouses, type WarehouseDelta } from './compare-warehouses.ts';
import { contractTables, coverageView, infoTable } from './contract-tables.ts';
import { type Database, nameFailure, openDuckdb, runSql } from './open-duckdb.ts';
import { readInfo } from './read-info.ts';
import type { Row, Table } from './table.ts';
import { writeRows } from './write-rows.ts';

export interface BuildOrder {
  /** Rows by table name, already screened. */
  readonly tables: ReadonlyMap<string, readonly Row[]>;
  /** What the warehouse is made from; read back by `readInfo`. */
  readonly info: Readonly<Record<string, string>>;
  /** Folder for the file being built; on the same disk as `target`. */
  readonly folder: string;
  /** Names the build in `folder`. */
  readonly run: string;
  /** The warehouse that the new file takes the place of. */
  readonly target: string;
}

export interface BuiltWarehouse {
  /** Rows per table of the contract. */
  readonly rows: Readonly<Record<string, number>>;
  /** Against the file that it took the place of; null when that was none of ours, or there was none. */
  readonly delta: WarehouseDelta | null;
}

/**
 * Builds a warehouse aside, checks it against the contract and swaps it in by rename; readers of the old one keep it.
 * When anything fails the old file stays as it was and the half-built one is removed.
 */
export async function buildWarehouse(order: BuildOrder): Promise<BuiltWarehouse> {
  const rowsFolder = join(order.folder, `run-${order.run}.rows`);
  const file = join(order.folder, `run-${order.run}.duckdb`);
  let delta: WarehouseDelta | null = null;
  try {
    mkdirSync(rowsFolder, { recursive: true });
    for (const table of contractTables)
      writeRows(fileOf(rowsFolder, table), table, order.tables.get(table.name) ?? []);
    const database = await openDuckdb(file, 'build');
    try {
      await fill(database, rowsFolder, order.info);
      await refuseBreaches(database);
      await runSql(database, 'CHECKPOINT');
    } finally {
      database.close();
    }
    if (existsSync(`${file}.wal`)) throw new Error(`expected no ${file}.wal after a checkpoint`);
    syncPath(file);
    if ((await readInfo(order.target)) !== null) delta = await compareWarehouses(order.target, file);
    renameSync(file, order.target);
    syncPath(dirname(order.target));
  } catch (cause) {
    throw nameFailure(cause, order.target);
  } finally {
    for (const path of [rowsFolder, file, `${file}.wal`]) rmSync(path, { recursive: true, force: true });
  }
  const rows = contractTables.map(({ name }) => [name, order.tables.get(name)?.length ?? 0]);
  return { rows: Object.fromEntries(rows), delta };
}

async function fill(
  database: Database,
  rowsFolder: string,
  info: Readonly<Record<string, string>>,
): Promise<void> {
  for (const table of contractTables) {
    const key =
      table.key.length > 0 ? `, PRIMARY KEY (${table.key.map((name) => `"${name}"`).join(', ')})` : '';
    const columns = table.columns.map(
      ({ name, type, required }) => `"${name}" ${type}${required ? ' NOT NULL' : ''}`,
    );
    await runSql(database, `CREATE TABLE ${table.name} (${columns.join(', ')}${key})`);
    const names = table.columns.map(({ name }) => `"${name}"`).join(', ');
    const types = table.columns.map(({ name, type }) => `${quote(name)}: ${quote(type)}`).join(', ');
    await runSql(
      database,
      `INSERT INTO ${table.name} (${names}) SELECT ${names} FROM read_json(${quote(fileOf(rowsFolder, table))},
       format = 'newline_delimited', maximum_object_size = 268435456, columns = {${types}})`,
    );
  }
  await runSql(database, coverageView);
  await runSql(database, `CREATE TABLE ${infoTable} ("key" VARCHAR PRIMARY KEY, "value" VARCHAR NOT NULL)`);
  for (const [key, value] of Object.entries(info)) {
    await runSql(database, `INSERT INTO ${infoTable} VALUES (${quote(key)}, ${quote(value)})`);
  }
}

async function refuseBreaches(database: Database): Promise<void> {
  const breaches = await checkWarehouse(database);
  if (breaches.length === 0) return;
  throw new TinhuyenError({
    code: 'warehouse-breaks-contract',
    disposition: 'stop',
    expected: 'a warehouse that keeps to its contract',
    got: breaches.map(({ table, problem }) => `${table}: ${problem}`).join('; '),
    todo: 'The old warehouse stays. Report this with the rule ids of the rows: it is a fault of a rule or a stage.',
  });
}

function fileOf(folder: string, table: Table): string {
  return join(folder, `${table.name}.ndjson`);
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

function syncPath(path: string): void {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
