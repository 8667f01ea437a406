import type { Span } from '../../../model/span.ts';

/** The heading of the column that a cell stands in, and the line above the table. */
export interface Column {
  readonly heading: Span;
  readonly caption: Span | null;
}

/** Rows of a table are lines whose cells are parted so. */
const CELLS = /\s?\|\s?/gu;

/** A wider or longer table is read in pieces no further. */
const MOST_COLUMNS = 30;

/**
 * For each paragraph that is a row of a table below its first row: the columns, by place, in order of the row's cells. The first row of as many cells as
 * the one asked about names the columns.
 */
export function findColumns(body: string, paragraphs: readonly Span[]) {
  // Articles with a table are few.
  if (!body.includes('|')) return noColumns;
  const headers: { readonly cells: readonly Span[]; readonly caption: Span | null }[] = [];
  const rows = new Map<number, { readonly cells: readonly Span[]; readonly header: number }>();
  let open = new Map<number, number>();
  let caption: Span | null = null;
  for (const [at, paragraph] of paragraphs.entries()) {
    const cells = cellsOf(body, paragraph);
    if (cells.length < 2 || cells.length > MOST_COLUMNS) {
      open = new Map();
      caption = paragraph;
      continue;
    }
    const header = open.get(cells.length);
    if (header !== undefined) rows.set(at, { cells, header });
    else {
      open.set(cells.length, headers.length);
      headers.push({ cells, caption });
    }
  }
  return (paragraph: number, position: number): Column | null => {
    const row = rows.get(paragraph);
    const place = row?.cells.findIndex(({ start, end }) => start <= position && position < end) ?? -1;
    if (row === undefined || place < 1) return null;
    const { cells, caption: above } = headers[row.header]!;
    return { heading: cells[place]!, caption: above };
  };
}

const noColumns = (_paragraph: number, _position: number): Column | null => null;

function cellsOf(body: string, { start, end }: Span): Span[] {
  const text = body.slice(start, end);
  const cells: Span[] = [];
  let from = 0;
  for (const { index, 0: bar } of text.matchAll(CELLS)) {
    if (index > 0) cells.push({ start: start + from, end: start + index });
    from = index + bar.length;
  }
  if (from < text.length) cells.push({ start: start + from, end });
  return cells;
}
