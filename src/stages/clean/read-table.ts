import type { MarkupElement, MarkupText } from '../../markup/markup-node.ts';
import { attributeOf, walkMarkup } from '../../markup/query-markup.ts';
import { normalizeLine } from './fold-line.ts';

const maxCell = 160;

/** A wider or longer span is read as one of a single cell, or as reaching no further. */
const maxColumns = 60;
const maxRows = 500;

interface Cell {
  readonly text: string;
  readonly linkLength: number;
  /** Columns and rows that it takes. */
  readonly columns: number;
  readonly rows: number;
}

/** The rows of this table, not of tables inside it. */
export function tableRows(table: MarkupElement): MarkupElement[] {
  const rows: MarkupElement[] = [];
  for (const child of table.children) {
    if (child.kind !== 'element') continue;
    if (child.tag === 'tr') rows.push(child);
    else if (/^t(?:head|body|foot)$/.test(child.tag))
      for (const row of child.children) if (row.kind === 'element' && row.tag === 'tr') rows.push(row);
  }
  return rows;
}

/** Whether a table holds data (rows of short cells) rather than the page's layout or a picture with its caption. */
export function isDataTable(table: MarkupElement): boolean {
  for (const node of walkMarkup(table))
    if (node.kind === 'element' && (node.tag === 'table' || node.tag === 'form' || node.tag === 'select'))
      return false;
  const rows = tableRows(table)
    .map(cellsOf)
    .filter((cells) => cells.some((cell) => cell.text !== ''));
  if (rows.length < 2) return false;
  const wide = rows.filter((cells) => cells.filter((cell) => cell.text !== '').length >= 2);
  const cells = wide.flat().filter((cell) => cell.text !== '');
  const letters = cells.reduce((sum, cell) => sum + cell.text.length, 0);
  const links = cells.reduce((sum, cell) => sum + cell.linkLength, 0);
  const long = cells.filter((cell) => cell.text.length > maxCell).length;
  return (
    wide.length >= 2 &&
    wide.length >= rows.length * 0.6 &&
    long <= cells.length * 0.2 &&
    links < letters * 0.3
  );
}

/** Whether a table is a picture with its caption: an image and at most a few words. */
export function isPictureTable(table: MarkupElement): boolean {
  let image = false;
  let letters = 0;
  for (const node of walkMarkup(table)) {
    if (node.kind === 'text') letters += normalizeLine(node.text).length;
    else if (node.tag === 'img') image = true;
    if (letters > 400) return false;
  }
  return image;
}

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

/** The text nodes that `readRow` reads, in order. */
export function rowNodes(row: MarkupElement): MarkupText[] {
  return row.children.flatMap((cell) =>
    cell.kind === 'element' && (cell.tag === 'td' || cell.tag === 'th')
      ? [...walkMarkup(cell, isShown)].filter((node) => node.kind === 'text')
      : [],
  );
}

function isShown(element: MarkupElement): boolean {
  return element.tag !== 'script' && element.tag !== 'style';
}

function cellsOf(row: MarkupElement): Cell[] {
  const cells: Cell[] = [];
  for (const cell of row.children) {
    if (cell.kind !== 'element' || (cell.tag !== 'td' && cell.tag !== 'th')) continue;
    const parts: string[] = [];
    let linkLength = 0;
    for (const node of walkMarkup(cell, isShown)) {
      if (node.kind === 'element') {
        if (/^(?:p|div|br|li|td)$/.test(node.tag)) parts.push(' ');
      } else {
        parts.push(node.text);
        if (hasLink(node.parent, cell)) linkLength += node.text.trim().length;
      }
    }
    cells.push({
      text: normalizeLine(parts.join('')),
      linkLength,
      columns: spanOf(cell, 'colspan', maxColumns),
      rows: spanOf(cell, 'rowspan', maxRows),
    });
  }
  return cells;
}

/** How many columns or rows a cell says that it takes; 1 for what is no number in reason. */
function spanOf(cell: MarkupElement, name: 'colspan' | 'rowspan', most: number): number {
  const said = Number(/^\s*(\d{1,6})\s*$/.exec(attributeOf(cell, name))?.[1] ?? 1);
  return said >= 1 && said <= most ? said : 1;
}

function hasLink(element: MarkupElement, limit: MarkupElement): boolean {
  for (let at: MarkupElement | null = element; at !== null && at !== limit; at = at.parent)
    if (at.tag === 'a' && 'href' in at.attributes) return true;
  return false;
}
