import type { Span } from '../../../model/span.ts';

/** Where a cell of a table stands: what heads its column, what its row is about, and the line above the table. */
export interface Column {
  readonly cell: Span;
  readonly heading: Span;
  /** The heading over several columns that this one is a part of (`Tỷ lệ hộ nghèo` over `2020 | 2021`). */
  readonly above: Span | null;
  /** Cells of words before the figures of the row, in order, serial numbers and the measure `%` aside; one spanned from above stands for its row too. */
  readonly labels: readonly Span[];
  readonly caption: Span | null;
  /** The heading or a cell of the row says that its bare figures are percentages. */
  readonly percent: boolean;
}

/** Rows of a table are lines whose cells are parted so. */
const CELLS = /\s?\|\s?/gu;

/** A wider or longer table is read in pieces no further. */
const MOST_COLUMNS = 30;

/** `1`, `IV.`, `a)`: counts rows. */
const SERIAL = /^(?:\d+|[IVXL]+|\p{Ll})[.)]?$/u;

/** Nothing but a year, or no figure at its start. */
const IS_HEADING = /^(?:(?:19|20)\d\d$|[^\d+-])/u;

interface Header {
  readonly cells: readonly Span[];
  readonly over: readonly Span[] | null;
  readonly caption: Span | null;
}

interface Row {
  readonly cells: readonly Span[];
  readonly header: Header;
  /** The row whose first cell spans this one. */
  readonly first: Span;
}

/**
 * For each paragraph that is a row of a table below its first row: the columns, by place, in order of the row's cells. The first row of as many cells as
 * the one asked about names the columns; a second one that begins with an empty cell and has no figures parts them.
 */
export function findColumns(body: string, paragraphs: readonly Span[]) {
  // Articles with a table are few.
  if (!body.includes('|')) return noColumns;
  const rows = new Map<number, Row>();
  let open = new Map<number, Header>();
  let last = null as Row | null;
  let caption: Span | null = null;
  /** Bars that frame each line of a table, from its first on, part no cells. */
  let framed: boolean | null = null;
  for (const [at, paragraph] of paragraphs.entries()) {
    const all = cellsOf(body, paragraph);
    if (all.length < 2) framed = null;
    else framed ??= all.length > 3 && isEmpty(all[0]!) && isEmpty(all.at(-1)!);
    const cells = framed === true && all.length > 3 ? all.slice(1, -1) : all;
    if (cells.length < 2 || cells.length > MOST_COLUMNS) {
      open = new Map();
      last = null;
      caption = paragraph;
      continue;
    }
    const header = open.get(cells.length);
    const isPart =
      header?.over === null && last === null && isEmpty(cells[0]!) && cells.every(isHeading(body));
    if (header === undefined) open.set(cells.length, { cells, over: null, caption });
    else if (isPart)
      open.set(cells.length, { cells: fill(cells, header.cells), over: spread(header.cells), caption: header.caption }); // biome-ignore format: one step
    else {
      const spanning: Span =
        isEmpty(cells[0]!) && last?.cells.length === cells.length ? last.first : cells[0]!;
      last = { cells, header, first: spanning };
      rows.set(at, last);
    }
  }
  return (paragraph: number, position: number): Column | null => {
    const row = rows.get(paragraph);
    const place = row?.cells.findIndex(({ start, end }) => start <= position && position < end) ?? -1;
    if (row === undefined || place < 1) return null;
    return columnAt(body, row, place);
  };
}

const noColumns = (_paragraph: number, _position: number): Column | null => null;

function columnAt(body: string, { cells, header, first }: Row, place: number): Column {
  const text = ({ start, end }: Span) => body.slice(start, end).trim();
  const heading = header.cells[place]!;
  const over = header.over?.[place] ?? null;
  const above = over === null || over.start === heading.start ? null : over;
  const before = [first, ...cells.slice(1, place)].map((span) => ({ span, words: text(span) }));
  const figures = before.findIndex(({ words }) => /^[+-]?\d/u.test(words) && !SERIAL.test(words));
  const labels = before
    .slice(0, figures < 0 ? before.length : figures)
    .filter(({ words }) => /\p{L}/u.test(words) && !SERIAL.test(words))
    .map(({ span }) => span);
  const isMeasured = before.some(({ words }) => words === '%');
  const percent = isMeasured || [heading, above].some((span) => span !== null && text(span).includes('%'));
  return { cell: cells[place]!, heading, above, labels, caption: header.caption, percent };
}

const isEmpty = ({ start, end }: Span): boolean => start === end;

const isHeading =
  (body: string) =>
  (cell: Span): boolean =>
    isEmpty(cell) || IS_HEADING.test(body.slice(cell.start, cell.end));

/** Headings of the lower row, those of the upper one where it has none. */
function fill(lower: readonly Span[], upper: readonly Span[]): Span[] {
  return lower.map((cell, at) => (isEmpty(cell) ? upper[at]! : cell));
}

/** A heading over several columns stands before the places that it spans. */
function spread(cells: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const cell of cells) found.push(isEmpty(cell) ? (found.at(-1) ?? cell) : cell);
  return found;
}

/** An empty cell is an empty span. */
function cellsOf(body: string, { start, end }: Span): Span[] {
  const text = body.slice(start, end);
  const cells: Span[] = [];
  let from = 0;
  for (const { index, 0: bar } of text.matchAll(CELLS)) {
    cells.push({ start: start + from, end: start + Math.max(from, index) });
    from = index + bar.length;
  }
  cells.push({ start: start + from, end });
  return cells;
}
