import type { MarkupElement } from '../../markup/markup-node.ts';
import { normalizeLine } from './fold-line.ts';
import { type Cell, cellsOf, tableRows } from './table-cells.ts';

/** A row of a table as text, with the letters of it that are links. */
export interface TableRow {
  readonly row: MarkupElement;
  readonly text: string;
  readonly linkLength: number;
}

/**
 * The rows of a table that show text: cells parted by ` | `, a cell's own lines by a space. A cell that is empty, or that another one spans, keeps its place
 * between two bars, so that what stands behind it stays in its column; columns without any text are left out.
 */
export function readRows(table: MarkupElement): TableRow[] {
  const rows = tableRows(table).map((row) => ({ row, cells: cellsOf(row) }));
  const grid = placeCells(rows.map(({ cells }) => cells));
  const shown = new Set(grid.flatMap((cells) => cells.flatMap((text, at) => (text === '' ? [] : [at]))));
  const columns = [...shown].sort((one, other) => one - other);
  return rows.flatMap(({ row, cells }, at) => {
    const texts = grid[at]!.filter((text) => text !== '');
    if (texts.length === 0) return [];
    const places = columns.map((column) => grid[at]![column] ?? '');
    // What spans the whole table is a line of its own.
    const text = texts.length === 1 ? texts[0]! : places.join(' | ');
    return [
      { row, text: normalizeLine(text), linkLength: cells.reduce((sum, cell) => sum + cell.linkLength, 0) },
    ];
  });
}

/** The text of each cell at the column it begins in; `''` where nothing begins. */
function placeCells(rows: readonly (readonly Cell[])[]): string[][] {
  /** For each column the rows below that a cell still covers. */
  const covered: number[] = [];
  return rows.map((cells) => {
    const places: string[] = [];
    const starts: [column: number, cell: Cell][] = [];
    let column = 0;
    for (const cell of cells) {
      while ((covered[column] ?? 0) > 0) column++;
      places[column] = cell.text;
      starts.push([column, cell]);
      column += cell.columns;
    }
    for (let at = 0; at < covered.length; at++) covered[at] = Math.max(0, (covered[at] ?? 0) - 1);
    for (const [start, { columns, rows: below }] of starts)
      for (let at = start; below > 1 && at < start + columns; at++) covered[at] = below - 1;
    return Array.from(places, (text) => text ?? '');
  });
}
