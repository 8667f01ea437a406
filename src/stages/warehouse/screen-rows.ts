import type { Column, Row, Table } from './table.ts';

/** A row that breaks the contract and is left out, with the first thing wrong with it. */
export interface RefusedRow {
  readonly row: Row;
  readonly problem: string;
}

/** Parts the rows that keep to a table's contract from those that don't; a second row of one key, or identical where there is no key, doesn't. */
export function screenRows(
  table: Table,
  rows: Iterable<Row>,
  bodies: ReadonlyMap<string, string>,
): { readonly kept: Row[]; readonly refused: RefusedRow[] } {
  const kept: Row[] = [];
  const refused: RefusedRow[] = [];
  const seen = new Set<string>();
  const facts = table.columns.some(({ name }) => name === 'char_start');
  for (const raw of rows) {
    const row: Record<string, unknown> = {};
    for (const { name } of table.columns) row[name] = raw[name] ?? null;
    let problem = firstProblem(table.columns, row);
    if (problem === null && facts) problem = offsetProblem(row, bodies.get(String(row.article_id)));
    const identity =
      table.key.length > 0 ? table.key.map((name) => row[name]).join('\0') : JSON.stringify(row);
    if (problem === null && seen.has(identity)) {
      problem =
        table.key.length > 0
          ? `${table.key.join(', ')}: expected once, got twice`
          : 'the same row stands there already';
    }
    seen.add(identity);
    if (problem === null) kept.push(row);
    else refused.push({ row, problem });
  }
  return { kept, refused };
}

function firstProblem(columns: readonly Column[], row: Row): string | null {
  for (const column of columns) {
    const value = row[column.name];
    if (value === null) {
      if (column.required) return `${column.name}: expected a value, got none`;
      continue;
    }
    if (!fits(column, value))
      return `${column.name}: expected ${column.type}, got ${JSON.stringify(value)?.slice(0, 60)}`;
    if (column.values && !column.values.includes(String(value))) {
      return `${column.name}: expected one of ${column.values.join(', ')}, got ${JSON.stringify(value).slice(0, 60)}`;
    }
  }
  return null;
}

function fits({ type }: Column, value: unknown): boolean {
  switch (type) {
    case 'VARCHAR':
      return typeof value === 'string';
    case 'VARCHAR[]':
      return Array.isArray(value) && value.every((item) => typeof item === 'string');
    case 'DOUBLE':
      return typeof value === 'number' && Number.isFinite(value);
    case 'INTEGER':
      return Number.isInteger(value) && Math.abs(value as number) < 2 ** 31;
    case 'BIGINT':
      return Number.isSafeInteger(value);
    case 'DATE':
      return typeof value === 'string' && isCalendarDay(value);
    case 'TIMESTAMP WITH TIME ZONE':
      return typeof value === 'string' && !Number.isNaN(Date.parse(value));
  }
}

/** Date.parse accepts 31 February and moves it: the day must come back as it went in. */
function isCalendarDay(text: string): boolean {
  const known = calendarDays.get(text);
  if (known !== undefined) return known;
  const found = findCalendarDay(text);
  calendarDays.set(text, found);
  return found;
}

/** Few days stand in many rows: each is looked at once. */
const calendarDays = new Map<string, boolean>();

function findCalendarDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function offsetProblem(row: Row, body: string | undefined): string | null {
  if (body === undefined) return 'article_id: expected an article of the warehouse, got another';
  const [start, end] = [Number(row.char_start), Number(row.char_end)];
  const got = sliceByCodePoint(body, start, end);
  return got === row.text
    ? null
    : `char_start, char_end: expected ${JSON.stringify(row.text)}, got ${JSON.stringify(got.slice(0, 80))}`;
}

/** `text.slice` in Unicode code points; the plain slice where the text has no surrogate before `end`. */
function sliceByCodePoint(text: string, start: number, end: number): string {
  const head = text.slice(0, end);
  return /[\ud800-\udfff]/.test(head) ? Array.from(text).slice(start, end).join('') : head.slice(start);
}
