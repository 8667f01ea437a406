import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { diskFull, TinhuyenError } from '../../model/failure.ts';

const common = { autoinstall_known_extensions: 'false', autoload_known_extensions: 'false' };

/** One open database file; `close` gives up its kernel lock. */
export interface Database {
  readonly connection: DuckDBConnection;
  close(): void;
}

/** Opens a database file for one purpose: to be built, to be read, to be read by a stranger's SQL, or to be held as a lock. */
export async function openDuckdb(
  file: string,
  purpose: 'build' | 'read' | 'query' | 'lock',
): Promise<Database> {
  const options: Record<string, string> = { ...common };
  if (purpose === 'read' || purpose === 'query') options.access_mode = 'READ_ONLY';
  if (purpose === 'build' || purpose === 'lock') options.threads = purpose === 'lock' ? '1' : '2';
  if (purpose === 'query') options.enable_external_access = 'false';
  const instance = await DuckDBInstance.create(file, options).catch((cause) =>
    Promise.reject(nameFailure(cause, file)),
  );
  const connection = await instance.connect();
  if (purpose === 'query') await connection.run('SET lock_configuration = true');
  return {
    connection,
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** All rows of a query. Never a stream: DuckDB's end early without an error when the query fails on the way. */
export async function readRows(database: Database, sql: string): Promise<Record<string, unknown>[]> {
  const reader = await database.connection.runAndReadAll(sql);
  return reader.getRowObjectsJson() as Record<string, unknown>[];
}

/** Runs a statement, a failure of the disk told from one of the data. */
export async function runSql(database: Database, sql: string): Promise<void> {
  await database.connection
    .run(sql)
    .catch((cause) => Promise.reject(nameFailure(cause, 'the warehouse being built')));
}

/** An error of DuckDB or the file system as ours where it says that the disk is full or the file is held; as it came otherwise. */
export function nameFailure(cause: unknown, file: string): unknown {
  const message = cause instanceof Error ? cause.message : String(cause);
  if (/no space left|disk quota|file too large|could not write all bytes|could not truncate/i.test(message))
    return diskFull(file, firstLine(message), cause);
  if (/conflicting lock/i.test(message)) {
    return new TinhuyenError(
      {
        code: 'lock-held',
        disposition: 'stop',
        expected: `${file} to be free`,
        got: `a lock held by another process${/PID \d+/.exec(message) ? ` (${/PID \d+/.exec(message)?.[0]})` : ''}`,
        todo: 'Wait until that run has ended, or stop it; its work is kept.',
        exitCode: 4,
      },
      { cause },
    );
  }
  return cause;
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0]!.slice(0, 200);
}
