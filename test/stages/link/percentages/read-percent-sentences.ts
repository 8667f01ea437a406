import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Percentage, Quantity } from '../../../../src/model/facts.ts';
import { extract } from '../../../support/extract.ts';
import { isLike } from './read-percent-passages.ts';

const columns = ['status', 'year', 'basis', 'change', 'place', 'document', 'level', 'population', 'indicator'] as const; // biome-ignore format: one row
export type Column = (typeof columns)[number];
/** One row of the file: the figure as written (`ge 60`, `range 4-5`) and each column; `?` is left open, `-` is NULL. */
type Row = Record<Column | 'figure', string>;

export interface Sentence {
  readonly text: string;
  readonly published: string | null;
  readonly rows: readonly Row[];
  readonly quantities: readonly string[];
}

/** The sentences of the file beside this one. */
export function readPercentSentences(): Sentence[] {
  const file = fileURLToPath(new URL('./percent-sentences.txt', import.meta.url));
  return readFileSync(file, 'utf8').split(/^@ /mu).slice(1).map(sentenceOf); // biome-ignore format: a chain
}

function sentenceOf(block: string): Sentence {
  const [published, ...lines] = block.trim().split('\n');
  const listed = lines.find((line) => line.startsWith('Q '))!.slice(2);
  return {
    published: published === '-' ? null : published!,
    text: lines.filter((line) => !/^[>Q] /u.test(line)).join('\n'),
    rows: lines.filter((line) => line.startsWith('> ')).map((line) => rowOf(line.slice(2).split(' | '))),
    quantities: listed === '-' ? [] : listed.split('; '),
  };
}

function rowOf([figure, ...fields]: readonly string[]): Row {
  const row = Object.fromEntries(columns.map((column, at) => [column, fields[at]!])) as Record<
    Column,
    string
  >;
  return { ...row, figure: figure! };
}

const signs: Readonly<Record<string, string>> = { gt: '>', lt: '<', ge: '>=', le: '<=', approx: '~' };

function writeQuantity({ change, comparator, value, value_high, unit }: Quantity): string {
  const sign = change === null ? '' : change === 'increase' ? '+' : '-';
  const figure = value_high === null || value_high === value ? `${value}` : `${value}..${value_high}`;
  return [sign, signs[comparator], figure, unit].filter(Boolean).join(' ');
}

function writeFigure({ low, high, comparator }: Percentage): string {
  const figure = comparator === 'range' ? `${low}-${high}` : `${low ?? high}`;
  return `${comparator} ${figure.replaceAll('.', ',')}`;
}

/** The row that was found, written as the file writes it. */
function writeRow(
  row: Percentage,
  documents: readonly { document_id: string; number: string | null }[],
): Row {
  const cited = documents.find(({ document_id }) => document_id === row.document_id);
  return {
    figure: writeFigure(row),
    status: row.status ?? '-',
    year: `${row.year_to ?? row.year_from ?? '-'}`,
    basis: row.basis,
    change: row.change === null ? '-' : row.change === 'increase' ? 'up' : 'down',
    place: row.place ?? '-',
    document: row.document_id === null ? '-' : (cited?.number ?? 'unnumbered'),
    level: row.level ?? '-',
    population: row.population ?? '-',
    indicator: row.indicator ?? '-',
  };
}

/** One column of one sentence that is not as expected. */
interface Fault {
  readonly column: Column | 'value' | 'quantity';
  readonly what: string;
  readonly text: string;
}

/** What does not agree, column by column; of how many each is told of. */
export interface Comparison {
  readonly faults: readonly Fault[];
  readonly of: Record<Column | 'value' | 'quantity', number>;
}

/** All sentences against what the rules find in them. */
export function compareSentences(sentences: readonly Sentence[]): Comparison {
  const faults: Fault[] = [];
  const of = { value: 0, quantity: 0 } as Comparison['of'];
  for (const column of columns) of[column] = 0;
  for (const { text, published, rows, quantities } of sentences) {
    const facts = extract(text, { published_on: published });
    const left = facts.percentages.map((row) => writeRow(row, facts.documents));
    for (const expected of rows) {
      of.value++;
      const at = left.findIndex((row) => row.figure === expected.figure);
      if (at < 0) {
        faults.push({ column: 'value', what: `missed ${expected.figure}`, text });
        continue;
      }
      const [found] = left.splice(at, 1);
      for (const column of columns) {
        if (expected[column] === '?') continue;
        of[column]++;
        if (!agrees(column, expected[column], found![column]))
          faults.push({ column, what: `${expected.figure}: ${found![column]} (${expected[column]})`, text });
      }
    }
    for (const row of left) faults.push({ column: 'value', what: `wrong ${row.figure}`, text });
    compareQuantities(text, quantities, facts.quantities.map(writeQuantity), of, faults);
  }
  return { faults, of };
}

function compareQuantities(
  text: string,
  expected: readonly string[],
  found: readonly string[],
  of: Comparison['of'],
  faults: Fault[],
): void {
  const left = [...found];
  for (const one of expected) {
    of.quantity++;
    const at = left.findIndex(
      (other) => `${one} `.startsWith(`${other} `) || `${other} `.startsWith(`${one} `),
    );
    if (at < 0) faults.push({ column: 'quantity', what: `missed ${one}`, text });
    else left.splice(at, 1);
  }
  for (const one of left) faults.push({ column: 'quantity', what: `wrong ${one}`, text });
}

/** Phrases agree when a reader takes them for the same; the other columns when they are equal. */
function agrees(column: Column, expected: string, found: string): boolean {
  if (column === 'indicator') return isLike(expected, found);
  if (column === 'population') return expected === found || (found !== '-' && isLike(expected, found));
  return expected === found;
}
