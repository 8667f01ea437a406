import type { QueryResult } from '../index.ts';
import { formatTable } from './format-table.ts';

export const rowFormats = ['table', 'csv', 'json', 'ndjson'] as const;
export type RowFormat = (typeof rowFormats)[number];

/** A query's answer in one of the forms that people and programs read. */
export function formatRows({ columns, rows }: QueryResult, format: RowFormat): string {
  const names = columns.map(({ name }) => name);
  const objects = () => rows.map((row) => Object.fromEntries(names.map((name, i) => [name, row[i]])));
  switch (format) {
    case 'table':
      return `${formatTable(names, rows)}\n(${rows.length} ${rows.length === 1 ? 'row' : 'rows'})`;
    case 'json':
      return JSON.stringify(objects(), null, 1);
    case 'ndjson':
      return objects()
        .map((row) => `${JSON.stringify(row)}\n`)
        .join('');
    case 'csv':
      return [names, ...rows].map((row) => `${row.map(csvCell).join(',')}\n`).join('');
  }
}

/** As RFC 4180, but lines end as the tools of a Unix shell want them; NULL is an empty cell, lists are JSON. */
function csvCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return /[",\r\n]/.test(text) || text === '' ? `"${text.replaceAll('"', '""')}"` : text;
}
