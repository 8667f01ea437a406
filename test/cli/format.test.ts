import { describe, expect, it } from 'vitest';
import { formatRows } from '../../src/cli/format-rows.ts';
import { formatRuleFaults } from '../../src/cli/format-rules.ts';
import { formatTable } from '../../src/cli/format-table.ts';
import { wholeNumber } from '../../src/cli/run-options.ts';
import { describeProgress } from '../../src/cli/show-progress.ts';

describe('formatTable', () => {
  it('aligns Vietnamese text by what is seen, numbers to the right', () => {
    const table = formatTable(
      ['tên', 'n'],
      [
        ['Vị Xuyên', 5],
        ['Ea', 120],
      ],
    );
    expect(table.split('\n')).toEqual(['tên         n', '--------  ---', 'Vị Xuyên    5', 'Ea        120']);
  });

  it('keeps a cell on one line and cuts a long one', () => {
    const [, , row] = formatTable(['x'], [[`a\nb ${'ế'.repeat(80)}`]]).split('\n');
    expect(Array.from(row!)).toHaveLength(60);
    expect(row).toMatch(/^a b ế+…$/);
  });

  it('takes a decomposed letter for one column', () => {
    expect(formatTable(['x', 'y'], [['e\u0302\u0301', 'z']]).split('\n')[2]).toBe('e\u0302\u0301  z');
  });
});

describe('formatRows', () => {
  const result = { columns: [{ name: 'a', type: 'VARCHAR' }], rows: [['x'], [null], ['']] };

  it('tells an empty text from NULL in csv', () => {
    expect(formatRows(result, 'csv')).toBe('a\nx\n\n""\n');
  });

  it('counts the rows under a table', () => {
    expect(formatRows(result, 'table')).toMatch(/\(3 rows\)$/);
    expect(formatRows({ ...result, rows: [] }, 'table')).toMatch(/\(0 rows\)$/);
  });
});

describe('describeProgress', () => {
  it('gives rate and time left', () => {
    expect(describeProgress({ stage: 'clean', done: 120, total: 300 }, 5000)).toBe(
      'clean 120/300 · 24.0/s · 8 s left',
    );
  });

  it('claims no end where nobody knows it', () => {
    expect(describeProgress({ stage: 'crawl', done: 3, total: null }, 1000)).toBe('crawl 3 · 3.0/s');
    expect(describeProgress({ stage: 'crawl', done: 0, total: null }, 0)).toBe('crawl 0');
    const sources = [
      { host: 'a.vn', done: 11, waiting: 300, ms: 10_000 },
      { host: 'b.vn', done: 21, waiting: 40, ms: 10_000 },
      { host: 'c.vn', done: 9, waiting: 0, ms: 10_000 },
    ];
    expect(describeProgress({ stage: 'crawl', done: 41, total: null, sources }, 10_000)).toBe(
      'crawl 41 · 4.1/s · 5 min left · a.vn 1.0/s, 300 waiting · b.vn 2.0/s, 40 waiting',
    );
  });
});

describe('wholeNumber', () => {
  it('refuses what is out of bounds or no whole number', () => {
    expect(wholeNumber(0, 64)('4')).toBe(4);
    for (const text of ['65', '-1', '1.5', 'x', ''])
      expect(() => wholeNumber(0, 64)(text)).toThrow('from 0 to 64');
  });
});

describe('formatRuleFaults', () => {
  it('tells what an example gives and what it should, whole', () => {
    const detail = `“nhắm tới 95%” gives [{"status":"target","weak":false}], not [{"status":"actual"}]`;
    const told = formatRuleFaults([{ rule: 'mine.aim', fault: 'example', detail }]);
    expect(told.replace(/\s+/g, ' ')).toBe(`mine.aim example ${detail}`);
  });
});
