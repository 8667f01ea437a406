import { statSync } from 'node:fs';
import { join } from 'node:path';
import { type TinhuyenError, wrongUse } from '../model/failure.ts';
import { compareWarehouses, type WarehouseDelta } from '../stages/warehouse/compare-warehouses.ts';

/**
 * What the second of two warehouses says that the first doesn't, and the other way round. Each is a DuckDB file or the output folder
 * of a run; `limit` bounds the changes that are given one by one. What is no warehouse ends with exit code 2.
 */
export async function diffWarehouses(older: string, newer: string, limit?: number): Promise<WarehouseDelta> {
  const files = [older, newer].map(locate) as [string, string];
  try {
    return await compareWarehouses(...files, limit);
  } catch (cause) {
    const got = cause instanceof Error ? cause.message.split('\n')[0]! : String(cause);
    throw unusable('not-comparable', 'two warehouses that this program built', got, cause);
  }
}

function locate(path: string): string {
  const info = statSync(path, { throwIfNoEntry: false });
  const file = info?.isDirectory() ? join(path, 'tinhuyen.duckdb') : path;
  if (statSync(file, { throwIfNoEntry: false })?.isFile()) return file;
  throw unusable('no-warehouse', `a warehouse at ${file}`, 'no such file');
}

function unusable(code: string, expected: string, got: string, cause?: unknown): TinhuyenError {
  const todo = 'Give two .duckdb files, or two output folders of `tinhuyen run`.';
  return wrongUse({ code, expected, got, todo }, cause);
}
