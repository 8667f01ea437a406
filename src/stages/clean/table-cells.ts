import type { MarkupElement, MarkupText } from '../../markup/markup-node.ts';
import { attributeOf, walkMarkup } from '../../markup/query-markup.ts';
import { normalizeLine } from './fold-line.ts';

/** A wider or longer span is read as one of a single cell, or as reaching no further. */
const maxColumns = 60;
const maxRows = 500;

/** A cell of a table as text. */
export interface Cell {
  readonly text: string;
  /** Its letters that are links. */
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

/** The cells of a row; a cell's own lines are parted by a space. */
export function cellsOf(row: MarkupElement): Cell[] {
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

/** The text nodes that the cells of a row are read from, in order. */
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
