import { dataError } from './data-error.ts';

/** One data row: its line in the file and its cells by column name; empty cells are left out. */
export interface TsvRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** A table file: header row first, cells parted by tabs, no quoting; lines that start with `#` are comments. */
export interface TsvTable {
  readonly columns: readonly string[];
  readonly rows: readonly TsvRow[];
}

/** Reads a table and checks its shape: required columns, cell count, NFC, no blank round a cell. */
export function parseTsv(file: string, content: string, required: readonly string[]): TsvTable {
  let columns: string[] | null = null;
  const rows: TsvRow[] = [];
  const lines = content.split('\n');
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    if (line === '' || line.startsWith('#')) continue;
    const cells = line.split('\t');
    if (columns === null) {
      columns = checkHeader(file, index + 1, cells, required);
      continue;
    }
    rows.push({ line: index + 1, cells: nameCells(file, index + 1, columns, cells) });
  }
  if (columns === null)
    throw dataError('table-empty', { file }, `a header row with ${required.join(', ')}`, 'no row');
  return { columns, rows };
}

function checkHeader(file: string, line: number, columns: string[], required: readonly string[]): string[] {
  const missing = required.filter((name) => !columns.includes(name));
  const repeated = columns.find((name, at) => name === '' || columns.indexOf(name) !== at);
  if (missing.length > 0 || repeated !== undefined) {
    const expected = `distinct column names with ${required.join(', ')}`;
    throw dataError('table-header', { file, line }, expected, JSON.stringify(columns.join(' | ')));
  }
  return columns;
}

function nameCells(file: string, line: number, columns: readonly string[], cells: readonly string[]) {
  if (cells.length > columns.length) {
    const expected = `at most ${columns.length} cells (${columns.join(', ')})`;
    throw dataError('table-cells', { file, line }, expected, `${cells.length} cells`);
  }
  const named: Record<string, string> = {};
  for (let index = 0; index < cells.length; index++) {
    const cell = cells[index]!;
    if (cell === '') continue;
    const field = columns[index]!;
    if (cell !== cell.trim() || cell !== cell.normalize('NFC'))
      throw dataError(
        'table-cell',
        { file, line, field },
        'NFC text with no blank round it',
        JSON.stringify(cell),
      );
    named[field] = cell;
  }
  return named;
}
