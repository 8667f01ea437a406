import { existsSync } from 'node:fs';
import { TinhuyenError } from '../../model/failure.ts';
import { openDuckdb } from './open-duckdb.ts';

export interface QueryResult {
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  /** JSON values; a BIGINT is a number where it is safe as one, text otherwise. */
  readonly rows: readonly (readonly unknown[])[];
}

/** Answers one SQL query over a warehouse opened read-only and without access to other files. */
export async function queryWarehouse(file: string, sql: string): Promise<QueryResult> {
  if (!existsSync(file)) {
    throw new TinhuyenError({
      code: 'no-warehouse',
      disposition: 'stop',
      expected: `a warehouse at ${file}`,
      got: 'no such file',
      todo: 'Build one with `tinhuyen run`, or name its folder with --out.',
      exitCode: 2,
    });
  }
  const database = await openDuckdb(file, 'query');
  try {
    // Only the last one's rows would be shown, as if the others had not been asked.
    const { count } = await database.connection.extractStatements(sql);
    if (count !== 1) throw new Error(`${count} statements: give one`);
    const reader = await database.connection.runAndReadAll(sql);
    const types = reader.columnTypes().map(String);
    const columns = reader.columnNames().map((name, i) => ({ name, type: types[i] ?? 'VARCHAR' }));
    const rows = reader.getRowsJson().map((row) => row.map((value, i) => plain(value, types[i] ?? '')));
    return { columns, rows };
  } catch (cause) {
    throw new TinhuyenError(
      {
        code: 'query-failed',
        disposition: 'stop',
        expected: 'one query that reads the tables of the contract',
        got: cause instanceof Error ? cause.message.split('\n').slice(0, 6).join(' ') : String(cause),
        todo: 'Mend the query; "show tables" lists the tables, "describe TABLE" the columns of one.',
        exitCode: 2,
      },
      { cause },
    );
  } finally {
    database.close();
  }
}

function plain(value: unknown, type: string): unknown {
  if (typeof value === 'string' && /^(?:U?BIGINT|HUGEINT)$/.test(type) && Number.isSafeInteger(Number(value)))
    return Number(value);
  return value;
}
