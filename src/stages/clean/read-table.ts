import type { MarkupElement, MarkupText } from '../../markup/markup-node.ts';
import { walkMarkup } from '../../markup/query-markup.ts';
import { normalizeLine } from './fold-line.ts';

const maxCell = 160;

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

/** One row as text: cells parted by ` | `, a cell's own lines by a space. */
export function readRow(row: MarkupElement): { text: string; linkLength: number } {
  const cells = cellsOf(row).filter((cell) => cell.text !== '');
  return {
    text: cells.map((cell) => cell.text).join(' | '),
    linkLength: cells.reduce((sum, cell) => sum + cell.linkLength, 0),
  };
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

function cellsOf(row: MarkupElement): { text: string; linkLength: number }[] {
  const cells: { text: string; linkLength: number }[] = [];
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
    cells.push({ text: normalizeLine(parts.join('')), linkLength });
  }
  return cells;
}

function hasLink(element: MarkupElement, limit: MarkupElement): boolean {
  for (let at: MarkupElement | null = element; at !== null && at !== limit; at = at.parent)
    if (at.tag === 'a' && 'href' in at.attributes) return true;
  return false;
}
