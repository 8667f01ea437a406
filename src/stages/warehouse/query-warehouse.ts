import { existsSync } from 'node:fs';
import { TinhuyenError, wrongUse } from '../../model/failure.ts';
import { type Database, openDuckdb } from './open-duckdb.ts';

export interface QueryResult {
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  /** JSON values; a BIGINT is a number where it is safe as one, text otherwise. */
  readonly rows: readonly (readonly unknown[])[];
}

/** Answers one SQL query over a warehouse opened read-only and without access to other files. */
export async function queryWarehouse(file: string, sql: string): Promise<QueryResult> {
  const database = await openForQuery(file);
  try {
    if (sql.trim() === '') throw new Error('no words');
    // Only the last one's rows would be shown, as if the others had not been asked.
    const { count } = await database.connection.extractStatements(sql);
    if (count !== 1) throw new Error(`${count} statements: give one`);
    const reader = await database.connection.runAndReadAll(sql);
    const types = reader.columnTypes().map(String);
    const columns = reader.columnNames().map((name, i) => ({ name, type: types[i] ?? 'VARCHAR' }));
    const rows = reader.getRowsJson().map((row) => row.map((value, i) => plain(value, types[i] ?? '')));
    return { columns, rows };
  } catch (cause) {
    throw wrongUse(
      {
        code: 'query-failed',
        expected: 'one query that reads the tables of the contract',
        got: cause instanceof Error ? cause.message.split('\n').slice(0, 6).join(' ') : String(cause),
        todo: 'Mend the query; "show tables" lists the tables, "describe TABLE" the columns of one.',
      },
      cause,
    );
  } finally {
    database.close();
  }
}

async function openForQuery(file: string): Promise<Database> {
  const missing = {
    code: 'no-warehouse',
    expected: `a warehouse at ${file}`,
    todo: 'Build one with `tinhuyen run`, or name its folder with --out.',
  };
  if (!existsSync(file)) throw wrongUse({ ...missing, got: 'no such file' });
  return await openDuckdb(file, 'query').catch((cause) => {
    if (cause instanceof TinhuyenError) throw cause;
    throw wrongUse({ ...missing, got: 'what DuckDB cannot open as a database' }, cause);
  });
}

function plain(value: unknown, type: string): unknown {
  if (typeof value === 'string' && /^(?:U?BIGINT|HUGEINT)$/.test(type) && Number.isSafeInteger(Number(value)))
    return Number(value);
  return value;
}
