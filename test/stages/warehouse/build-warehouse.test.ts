import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assembleTables, type WarehouseInput } from '../../../src/stages/warehouse/assemble-tables.ts';
import { buildWarehouse } from '../../../src/stages/warehouse/build-warehouse.ts';
import { hashTables } from '../../../src/stages/warehouse/hash-tables.ts';
import { inspectWarehouse } from '../../../src/stages/warehouse/inspect-warehouse.ts';
import { openDuckdb, readRows } from '../../../src/stages/warehouse/open-duckdb.ts';
import { queryWarehouse } from '../../../src/stages/warehouse/query-warehouse.ts';
import { readInfo } from '../../../src/stages/warehouse/read-info.ts';
import { article, facts, input, page } from './sample-input.ts';

async function build(given: WarehouseInput, folder = mkdtempSync(join(tmpdir(), 'warehouse-')), run = '1') {
  const target = join(folder, 'tinhuyen.duckdb');
  const tables = assembleTables(given);
  const { rows, delta } = await buildWarehouse({
    tables,
    info: { made_from: 'x' },
    folder: join(folder, 'build'),
    run,
    target,
  });
  return { folder, target, rows, delta };
}

describe('buildWarehouse', () => {
  it('builds a file that keeps the contract and gives the text back by code points', async () => {
    const { target, folder, rows } = await build(input);
    expect(await inspectWarehouse(target)).toEqual([]);
    expect(rows).toMatchObject({ articles: 1, percentages: 1, rejects: 1, keywords: 1, rules: 1 });
    const found = await queryWarehouse(
      target,
      'SELECT substr(body, char_start + 1, char_end - char_start) t, published_on, views FROM percentages JOIN articles USING (article_id)',
    );
    expect(found.rows).toEqual([['98,5%', '2024-02-29', 12]]);
    expect(readdirSync(join(folder, 'build'))).toEqual([]);
    expect(existsSync(`${target}.wal`)).toBe(false);
    expect(await readInfo(target)).toEqual({ made_from: 'x' });
  });

  it('counts pages, articles, rejects and facts by source and year', async () => {
    const { target } = await build(input);
    const { rows } = await queryWarehouse(target, 'SELECT * FROM coverage');
    expect(rows).toEqual([
      ['files', 2024, 1, 1, 0, 1],
      ['files', null, 0, 0, 1, 0],
    ]);
  });

  it('turns a row that breaks the contract into a reject and keeps the rest', () => {
    const [percentage] = facts.percentages;
    const bad = [
      { ...percentage!, char_end: 34 },
      { ...percentage!, comparator: 'about' as 'eq' },
      { ...percentage!, low: Number.NaN },
      percentage!,
      percentage!,
    ];
    const tables = assembleTables({ ...input, facts: [{ ...facts, percentages: bad }] });
    expect(tables.get('percentages')).toHaveLength(1);
    const details = tables
      .get('rejects')!
      .filter((row) => row.stage === 'warehouse')
      .map((row) => String(row.detail));
    expect(details).toHaveLength(4);
    expect(details[0]).toContain('expected "98,5%", got "98,5%."');
    expect(details[1]).toContain('comparator: expected one of eq, ge');
    expect(details[2]).toContain('low: expected DOUBLE');
    expect(details[3]).toContain('the same row stands there already');
  });

  it('refuses a date that no calendar has', () => {
    const tables = assembleTables({
      ...input,
      articles: [{ ...input.articles[0]!, article: { ...article, published_on: '2023-02-29' } }],
      facts: [],
    });
    expect(tables.get('articles')).toEqual([]);
    expect(tables.get('rejects')!.at(-1)).toMatchObject({
      origin: 'a.txt',
      reason: 'row-breaks-contract',
      run_id: 'r1',
    });
  });

  it('keeps the old file when the new one has a dangling id', async () => {
    const { target, folder } = await build(input);
    const before = readFileSync(target);
    const broken = {
      ...input,
      facts: [{ ...facts, percentages: [{ ...facts.percentages[0]!, document_id: 'nowhere' }] }],
    };
    await expect(build(broken, folder, '2')).rejects.toThrow(
      'percentages: document_id without its row in documents in 1 rows',
    );
    expect(readFileSync(target).equals(before)).toBe(true);
    expect(readdirSync(join(folder, 'build'))).toEqual([]);
  });

  it('lets a reader of the old file read on through a swap, and shows a new reader the new one', async () => {
    const { target, folder } = await build(input);
    const reader = await openDuckdb(target, 'read');
    await build({ ...input, facts: [] }, folder, '2');
    expect(await readRows(reader, 'SELECT text FROM percentages')).toEqual([{ text: '98,5%' }]);
    reader.close();
    expect((await queryWarehouse(target, 'SELECT text FROM percentages')).rows).toEqual([]);
  });
});

describe('hashTables', () => {
  it('does not see the clock, run ids, the place in the archive or the order of inputs', async () => {
    const second = { ...page, page_id: 'p0', origin: 'b.txt' };
    const pages = [...input.pages, { ...second, verdict: 'empty' as const, run_id: 'r1' }];
    const later = pages
      .map((one) => ({ ...one, fetched_at: '2027-01-01T00:00:00.000Z', archive_offset: 99, run_id: 'r2' }))
      .reverse();
    const one = await hashTables((await build({ ...input, pages })).target);
    const two = await hashTables((await build({ ...input, pages: later })).target);
    expect(two).toEqual(one);
    expect(one.tables.pages?.rows).toBe(2);
    expect(one.tables).not.toHaveProperty('runs');
  });

  it('sees one changed value', async () => {
    const one = await hashTables((await build(input)).target);
    const two = await hashTables((await build({ ...input, facts: [{ ...facts, keywords: [] }] })).target);
    expect(two.hash).not.toBe(one.hash);
    expect(two.tables.percentages).toEqual(one.tables.percentages);
  });
});

describe('queryWarehouse', () => {
  it('cannot write and cannot read other files', async () => {
    const { target } = await build(input);
    await expect(queryWarehouse(target, 'SELECT 1; SELECT 2')).rejects.toThrow('2 statements: give one');
    expect((await queryWarehouse(target, 'SELECT 1;')).rows).toEqual([[1]]);
    await expect(queryWarehouse(target, 'DELETE FROM articles')).rejects.toThrow('read-only');
    await expect(queryWarehouse(target, "SELECT * FROM read_text('package.json')")).rejects.toThrow(
      /disabled/,
    );
    await expect(queryWarehouse(target, 'SET enable_external_access = true')).rejects.toThrow('query-failed');
  });

  it('says what to do when there is no warehouse', async () => {
    await expect(queryWarehouse(join(tmpdir(), 'none.duckdb'), 'SELECT 1')).rejects.toThrow('tinhuyen run');
  });
});
