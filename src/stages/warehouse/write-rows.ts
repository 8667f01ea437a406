import { closeSync, openSync, writeSync } from 'node:fs';
import type { Row, Table } from './table.ts';

/** Writes a table's rows as NDJSON in the table's own order, so that neither workers nor inputs decide how rows lie. */
export function writeRows(file: string, table: Table, rows: readonly Row[]): void {
  const lines = rows.map((row) => ({ row, dump: JSON.stringify(row) }));
  lines.sort((a, b) => {
    for (const name of table.order) {
      const order = compare(a.row[name], b.row[name]);
      if (order !== 0) return order;
    }
    return compare(a.dump, b.dump);
  });
  const handle = openSync(file, 'w');
  try {
    let chunk = '';
    for (const { dump } of lines) {
      chunk += `${dump}\n`;
      if (chunk.length > 1 << 20) {
        writeSync(handle, chunk);
        chunk = '';
      }
    }
    writeSync(handle, chunk);
  } finally {
    closeSync(handle);
  }
}

function compare(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const [left, right] = [String(a ?? ''), String(b ?? '')];
  return left < right ? -1 : left > right ? 1 : 0;
}
