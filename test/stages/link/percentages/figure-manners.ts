import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Percentage } from '../../../../src/model/facts.ts';
import { extract } from '../../../support/extract.ts';
import { isLike } from './read-percent-passages.ts';

export const columns = ['status', 'year', 'basis', 'change', 'indicator', 'population', 'place'] as const;
export type Column = (typeof columns)[number];

/** A text of the file beside this one, and the columns of each percentage as the file writes them; those it leaves out are left open. */
export interface Manner {
  readonly group: string;
  readonly text: string;
  readonly published: string;
  readonly rows: readonly { readonly figure: string; readonly told: ReadonlyMap<Column, string> }[];
}

/** Texts of `figure-manners.txt`, whose head says what its lines hold. */
export function readManners(): Manner[] {
  const file = fileURLToPath(new URL('./figure-manners.txt', import.meta.url));
  const groups = readFileSync(file, 'utf8').split(/^## /mu).slice(1);
  return groups.flatMap((part) => {
    const [group, ...blocks] = part.split(/^@ /mu);
    return blocks.map((block) => {
      const [published, ...lines] = block.trim().split('\n');
      return {
        group: group!.trim(),
        published: published!,
        text: lines.filter((line) => !line.startsWith('> ')).join('\n'),
        rows: lines.filter((line) => line.startsWith('> ')).map((line) => rowOf(line.slice(2).split(' | '))),
      };
    });
  });
}

function rowOf([figure, ...fields]: readonly string[]) {
  const told = columns.flatMap((column, at): [Column, string][] =>
    fields[at] === undefined || fields[at] === '?' ? [] : [[column, fields[at]]],
  );
  return { figure: figure!, told: new Map(told) };
}

/** What is found in a text that the file doesn't say, or says otherwise, in words. */
export function faultsOf({ text, published, rows }: Manner): string[] {
  const left = [...extract(text, { published_on: published }).percentages];
  const faults = rows.flatMap(({ figure, told }) => {
    const at = left.findIndex((row) => figureOf(row) === figure);
    if (at < 0) return [`missed ${figure}`];
    const [row] = left.splice(at, 1);
    return [...told].flatMap(([column, value]) => {
      const found = columnOf(row!, column);
      return agrees(column, value, found) ? [] : [`${figure} ${column}: ${found}, not ${value}`];
    });
  });
  return [...faults, ...left.map((row) => `wrong ${figureOf(row)}: ${row.text}`)];
}

function figureOf({ low, high, comparator }: Percentage): string {
  const figure = comparator === 'range' ? `${low}-${high}` : `${low ?? high}`;
  return `${comparator} ${figure.replaceAll('.', ',')}`;
}

function columnOf(row: Percentage, column: Column): string {
  if (column === 'year') return `${row.year_to ?? row.year_from ?? '-'}`;
  if (column === 'change') return row.change === null ? '-' : row.change === 'increase' ? 'up' : 'down';
  return row[column] ?? '-';
}

/** Phrases agree when a reader takes them for the same; the other columns when they are equal. */
function agrees(column: Column, expected: string, found: string): boolean {
  const isPhrase = column === 'indicator' || column === 'population';
  return expected === found || (isPhrase && found !== '-' && isLike(expected, found));
}
