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

/** Two bars that frame a line leave two cells or more between them. */
const LEAST_FRAMED = 3;

/** `1`, `IV.`, `a)`: counts rows. */
const SERIAL = /^(?:\d+|[IVXL]+|\p{Ll})[.)]?$/u;

/** Nothing but a year, or no figure at its start. */
const IS_HEADING = /^(?:(?:19|20)\d\d$|[^\d+-])/u;

/** `(ĐVT: %)` at the end of the line over a table: its bare figures are percentages; alone in its line it is no caption. */
const IN_PERCENT = /[:(]\s*%\s*\)?\s*$/u;
const ONLY_UNIT = /^\s*\(?[\p{L}. ]{2,20}:\s*%\s*\)?\s*$/u;

/** `Thu ngân sách (tỷ đồng)`: a unit of its own in a heading or a label. */
const OTHER_UNIT = /\([^()%]+\)/u;

/** A row of cells, at its paragraph. */
interface Line {
  readonly paragraph: number;
  readonly cells: readonly Span[];
}

/** Rows that stand one under the other, with the line above them. */
interface Table {
  readonly caption: Span | null;
  readonly inPercent: boolean;
  readonly lines: readonly Line[];
}

interface Header {
  readonly cells: readonly Span[];
  readonly over: readonly Span[] | null;
}

interface Row {
  readonly cells: readonly Span[];
  readonly header: Header;
  /** Its first cell, or the one that spans it from above. */
  readonly first: Span;
  readonly caption: Span | null;
  readonly inPercent: boolean;
}

/** For each paragraph that is a row of a table below its first row: the columns, by place, in order of the row's cells. */
export function findColumns(body: string, paragraphs: readonly Span[]) {
  // Articles with a table are few.
  if (!body.includes('|')) return noColumns;
  const rows = new Map(cutTables(body, paragraphs).flatMap((table) => readTable(body, table)));
  return (paragraph: number, position: number): Column | null => {
    const row = rows.get(paragraph);
    const place = row?.cells.findIndex(({ start, end }) => start <= position && position < end) ?? -1;
    if (row === undefined || place < 1) return null;
    return columnAt(body, row, place);
  };
}

function cutTables(body: string, paragraphs: readonly Span[]): Table[] {
  const tables: { caption: Span | null; inPercent: boolean; lines: Line[] }[] = [
    { caption: null, inPercent: false, lines: [] },
  ];
  for (const [paragraph, cells] of unframe(paragraphs.map((span) => cellsOf(body, span))).entries())
    if (cells.length >= 2 && cells.length <= MOST_COLUMNS) tables.at(-1)!.lines.push({ paragraph, cells });
    else {
      const line = body.slice(paragraphs[paragraph]!.start, paragraphs[paragraph]!.end);
      const above = tables.at(-1)!;
      const caption =
        ONLY_UNIT.test(line) && above.lines.length === 0 ? above.caption : paragraphs[paragraph]!;
      tables.push({ caption, inPercent: IN_PERCENT.test(line), lines: [] });
    }
  return tables;
}

/** Cells without the bars that frame each line of a table, from its first on: those part no cells. */
function unframe(lines: readonly (readonly Span[])[]): (readonly Span[])[] {
  let framed: boolean | null = null;
  return lines.map((cells) => {
    const isFramed = cells.length > LEAST_FRAMED && isEmpty(cells[0]!) && isEmpty(cells.at(-1)!);
    framed = cells.length < 2 ? null : (framed ?? isFramed);
    return framed === true && cells.length > LEAST_FRAMED ? cells.slice(1, -1) : cells;
  });
}

/**
 * The rows of a table by their paragraphs. The first of as many cells as a row has names its columns; a second one that begins with an empty
 * cell and has no figures parts them. An empty first cell is spanned by the one above.
 */
function readTable(body: string, { caption, inPercent, lines }: Table): [paragraph: number, row: Row][] {
  const headers = new Map<number, Header>();
  const rows: [number, Row][] = [];
  for (const { paragraph, cells } of lines) {
    const header = headers.get(cells.length);
    const last = rows.at(-1)?.[1];
    if (header === undefined) headers.set(cells.length, { cells, over: null });
    else if (last === undefined && header.over === null && isLowerHeader(body, cells))
      headers.set(cells.length, { cells: fill(cells, header.cells), over: spread(header.cells) });
    else {
      const isSpanned = isEmpty(cells[0]!) && last?.cells.length === cells.length;
      rows.push([
        paragraph,
        { cells, header, first: isSpanned ? last.first : cells[0]!, caption, inPercent },
      ]);
    }
  }
  return rows;
}

const noColumns = (_paragraph: number, _position: number): Column | null => null;

function columnAt(body: string, { cells, header, first, caption, inPercent }: Row, place: number): Column {
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
  const isOfTable = inPercent && [heading, ...labels].every((span) => !OTHER_UNIT.test(text(span)));
  const percent =
    isMeasured || isOfTable || [heading, above].some((span) => span !== null && text(span).includes('%'));
  return { cell: cells[place]!, heading, above, labels, caption, percent };
}

const isEmpty = ({ start, end }: Span): boolean => start === end;

const isLowerHeader = (body: string, cells: readonly Span[]): boolean =>
  isEmpty(cells[0]!) &&
  cells.every((cell) => isEmpty(cell) || IS_HEADING.test(body.slice(cell.start, cell.end)));

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
