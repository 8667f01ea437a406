import type { MarkupElement } from '../../markup/markup-node.ts';
import { walkMarkup } from '../../markup/query-markup.ts';
import { normalizeLine } from './fold-line.ts';
import { cellsOf, tableRows } from './table-cells.ts';

/** A cell of data is no longer, but for this share of them. */
const longestCell = 160;
const mostLong = 0.2;

/** Rows of data have two cells or more, but for this share: headings over the whole width. */
const leastCells = 2;
const leastWide = 0.6;

/** A menu or a list of news in columns is links. */
const mostLinked = 0.3;

/** What is written beside a picture. */
const longestCaption = 400;

/** Whether a table holds data (rows of short cells) rather than the page's layout or a picture with its caption. */
export function isDataTable(table: MarkupElement): boolean {
  for (const node of walkMarkup(table))
    if (node.kind === 'element' && (node.tag === 'table' || node.tag === 'form' || node.tag === 'select'))
      return false;
  const rows = tableRows(table)
    .map((row) => cellsOf(row).filter(({ text }) => text !== ''))
    .filter((cells) => cells.length > 0);
  const wide = rows.filter((cells) => cells.length >= leastCells);
  const cells = wide.flat();
  const letters = cells.reduce((sum, { text }) => sum + text.length, 0);
  const linked = cells.reduce((sum, { linkLength }) => sum + linkLength, 0);
  const long = cells.filter(({ text }) => text.length > longestCell).length;
  return (
    wide.length >= 2 &&
    wide.length >= rows.length * leastWide &&
    long <= cells.length * mostLong &&
    linked < letters * mostLinked
  );
}

/** Whether a table is a picture with its caption: an image and at most a few words. */
export function isPictureTable(table: MarkupElement): boolean {
  let image = false;
  let letters = 0;
  for (const node of walkMarkup(table)) {
    if (node.kind === 'text') letters += normalizeLine(node.text).length;
    else if (node.tag === 'img') image = true;
    if (letters > longestCaption) return false;
  }
  return image;
}
