import { readFileSync } from 'node:fs';
import type { Percentage, Quantity } from '../../../../src/model/facts.ts';
import { readPassage } from '../measures/read-passage.ts';

/** A passage of quantity-passages.txt: its text and the values as written there. */
export interface QuantityPassage {
  readonly text: string;
  readonly quantities: readonly string[];
  readonly percentages: readonly string[];
}

/** The passages in file order; every third one is set aside. */
export function readQuantityPassages(): QuantityPassage[] {
  const file = readFileSync(new URL('./quantity-passages.txt', import.meta.url), 'utf8');
  const blocks = file.split('\n').filter((line) => !line.startsWith('#')).join('\n').trim().split(/\n{2,}/); // biome-ignore format: a chain
  return blocks.map((block) => {
    const [text, quantities, percentages] = block.split('\n');
    return { text: text!, quantities: values(quantities!), percentages: values(percentages!) };
  });
}

function values(line: string): string[] {
  const listed = line.slice(2);
  return listed === '-' ? [] : listed.split('; ');
}

const signs: Readonly<Record<string, string>> = { gt: '>', lt: '<', ge: '>=', le: '<=', approx: '~' };

/** What the rules find in a text, written as the file writes it. */
export function writePassage(text: string): { quantities: string[]; percentages: string[] } {
  const found = readPassage(text);
  return {
    quantities: found.quantities.map(({ values }) => writeQuantity(values)),
    percentages: found.percentages.map(({ values }) => writePercentage(values)),
  };
}

type Change = Quantity['change'];

function write(change: Change, comparator: string, low: number, high: number | null, unit: string): string {
  const sign = change === null ? '' : change === 'increase' ? '+' : '-';
  const figure = high === null || high === low ? `${low}` : `${low}..${high}`;
  return [sign, signs[comparator], figure, unit].filter(Boolean).join(' ');
}

function writeQuantity({
  change,
  comparator,
  value,
  value_high,
  unit,
}: Pick<Quantity, 'change' | 'comparator' | 'value' | 'value_high' | 'unit'>): string {
  return write(change, comparator, value, value_high, unit ?? '');
}

function writePercentage({
  change,
  comparator,
  low,
  high,
  unit,
}: Pick<Percentage, 'change' | 'comparator' | 'low' | 'high' | 'unit'>): string {
  return write(change, comparator, low ?? high!, high, unit === 'point' ? 'pp' : '%');
}
