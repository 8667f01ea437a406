import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contractTables } from '../../src/stages/warehouse/contract-tables.ts';
import { factTables } from '../../src/stages/warehouse/fact-tables.ts';

const page = readFileSync(resolve(import.meta.dirname, '../../docs/tables.md'), 'utf8');
const sections = new Map(
  page
    .split(/^## /m)
    .slice(1)
    .map((section) => [section.split('\n')[0]!, section]),
);
const named = (section: string | undefined) =>
  new Set([...(section ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name!));
const shared = named(sections.get('In every table of facts'));

describe('docs/tables.md', () => {
  it.each(contractTables)(
    'tells of $name with every column and every value that it may have',
    ({ name, columns }) => {
      const own = named(sections.get(name));
      const isFact = factTables.some((table) => table.name === name);
      const untold = columns.filter(
        (column) => !own.has(column.name) && !(isFact && shared.has(column.name)),
      );
      expect(untold.map((column) => column.name)).toEqual([]);
      const values = columns.flatMap((column) => column.values ?? []);
      // What is said to be as in percentages, and the levels, stand there.
      const told = ['percentages', 'appointments', name].flatMap((one) => [...named(sections.get(one))]);
      expect(values.filter((value) => !told.includes(value))).toEqual([]);
    },
  );

  it('tells of no table that is not there', () => {
    const tables = new Set([
      ...contractTables.map(({ name }) => name),
      'coverage',
      'In every table of facts',
    ]);
    expect([...sections.keys()].filter((name) => !tables.has(name))).toEqual([]);
  });
});
