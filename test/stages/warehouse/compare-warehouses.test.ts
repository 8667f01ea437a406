import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Percentage } from '../../../src/model/facts.ts';
import { assembleTables } from '../../../src/stages/warehouse/assemble-tables.ts';
import { buildWarehouse } from '../../../src/stages/warehouse/build-warehouse.ts';
import { compareWarehouses } from '../../../src/stages/warehouse/compare-warehouses.ts';
import { article, facts, input, page } from './sample-input.ts';

interface Told {
  readonly id: string;
  readonly body: string;
  /** Version of the page; the body says enough unless it stays the same. */
  readonly page?: string;
  readonly figures: readonly (readonly [text: string, value: number, from?: number])[];
  /** False: cleaning found no article in the page. */
  readonly read?: boolean;
  readonly gone?: string;
  readonly rule?: string;
  readonly confidence?: number;
}

/** A warehouse of articles that each tell a few percentages, found in their bodies where they stand. */
async function build(told: readonly Told[], reference = 'r1'): Promise<string> {
  const target = join(mkdtempSync(join(tmpdir(), 'compare-')), 'tinhuyen.duckdb');
  const pageOf = ({ id, body, page: version }: Told) => `p-${id}-${version ?? body}`;
  const percentagesOf = ({ id, body, figures, rule, confidence = 0.9 }: Told): Percentage[] =>
    figures.map(([text, low, from = body.indexOf(text)]) => {
      const place = { char_start: from, char_end: from + text.length, text, evidence: 'Một câu.' };
      return { ...facts.percentages[0]!, article_id: id, ...place, low, high: low, rule: rule ?? 'percentage.plain', confidence };
    }); // biome-ignore format: short
  const read = told.filter(({ read }) => read !== false);
  const tables = assembleTables({
    ...input,
    pages: told.map((one) => ({
      ...page,
      page_id: pageOf(one),
      origin: `${one.id}.txt`,
      verdict: 'article',
      run_id: 'r1',
    })),
    articles: read.map((one) => ({
      article: {
        ...article,
        article_id: one.id,
        page_id: pageOf(one),
        origin: `${one.id}.txt`,
        body: one.body,
        content_hash: one.body,
      },
      version: 1,
      first_seen_at: page.fetched_at,
      last_seen_at: page.fetched_at,
      vanished_on: one.gone ?? null,
      moved_to: null,
    })),
    facts: read.map((one) => ({
      ...facts,
      article_id: one.id,
      keywords: [],
      percentages: percentagesOf(one),
    })),
  });
  const info = { made_from: 'x', reference_hash: reference, code_hash: 'c' };
  await buildWarehouse({ tables, info, folder: join(target, '..', 'build'), run: '1', target });
  return target;
}

const one: Told = {
  id: 'a',
  body: 'Đạt 10% và 20%.',
  figures: [
    ['10%', 10],
    ['20%', 20],
  ],
};
const two: Told = { id: 'b', body: 'Đạt 30%.', figures: [['30%', 30]] };

describe('compareWarehouses', () => {
  it('takes a rule measured anew for no change of what it found', async () => {
    const [before, after] = [await build([one]), await build([{ ...one, confidence: 0.5 }], 'r2')];
    expect((await compareWarehouses(before, after)).changes).toEqual([]);
  });
  it('finds nothing between two warehouses of the same facts', async () => {
    const delta = await compareWarehouses(await build([one, two]), await build([two, one]));
    expect(delta).toEqual({
      tables: {},
      reasons: {},
      articles: { added: 0, changed: 0, moved: 0, vanished: 0, returned: 0, removed: 0 },
      marked: 0,
      changes: [],
    });
  });

  it('tells a new article, an edited one and one that is gone apart, fact by fact', async () => {
    const edited = {
      ...one,
      body: 'Năm nay đạt 10%, 25% và 40%.',
      figures: [
        ['10%', 10],
        ['25%', 25],
        ['40%', 40],
      ],
    } as const;
    const fresh: Told = { id: 'c', body: 'Đạt 50%.', figures: [['50%', 50]] };
    const delta = await compareWarehouses(await build([one, two]), await build([edited, fresh]));
    expect(delta.tables).toEqual({ percentages: { added: 3, changed: 0, removed: 2 } });
    expect(delta.reasons).toEqual({
      'page-changed': { added: 2, changed: 0, removed: 1 },
      'page-new': { added: 1, changed: 0, removed: 0 },
      'page-removed': { added: 0, changed: 0, removed: 1 },
    });
    expect(delta.articles).toMatchObject({ added: 1, changed: 1, removed: 1 });
    expect(delta.changes.map(({ kind, origin, before, after }) => [kind, origin, (after ?? before)!.text])).toEqual([
      ['removed', 'a.txt', '20%'], ['added', 'a.txt', '25%'], ['added', 'a.txt', '40%'], ['removed', 'b.txt', '30%'], ['added', 'c.txt', '50%'],
    ]); // biome-ignore format: a list
  });

  it('names what differs in a fact that a rule reads otherwise, and that the page is not the reason', async () => {
    const otherwise = { ...one, figures: [['10%', 10], ['20%', 0.2]] } as const; // biome-ignore format: short
    const delta = await compareWarehouses(await build([one, two]), await build([otherwise, two], 'r2'));
    expect(delta.reasons).toEqual({ rules: { added: 0, changed: 1, removed: 0 } });
    expect(delta.articles).toMatchObject({ changed: 0 });
    expect(delta.changes).toMatchObject([
      {
        table: 'percentages',
        kind: 'changed',
        why: 'rules',
        columns: ['low', 'high'],
        before: { low: 20 },
        after: { low: 0.2 },
      },
    ]);
  });

  it('does not take an article that cleaning left out until now for a new page', async () => {
    const [without, whole] = [
      await build([one, { ...two, read: false }], 'r1'),
      await build([one, two], 'r2'),
    ];
    expect(await compareWarehouses(without, whole)).toMatchObject({
      reasons: { rules: { added: 1, changed: 0, removed: 0 } },
      articles: { added: 1 },
    });
    expect((await compareWarehouses(whole, without)).reasons).toEqual({
      rules: { added: 0, changed: 0, removed: 1 },
    });
  });

  it('marks the facts of an article that vanished, and counts none of them as a change', async () => {
    const delta = await compareWarehouses(
      await build([one, two]),
      await build([{ ...one, gone: '2026-02-01' }, two]),
    );
    expect(delta).toMatchObject({ tables: {}, marked: 2, articles: { vanished: 1 } });
    const back = await compareWarehouses(await build([{ ...one, gone: '2026-02-01' }]), await build([one]));
    expect(back).toMatchObject({ tables: {}, marked: 0, articles: { returned: 1 } });
  });

  it('tells one of two equal facts of one article that is gone', async () => {
    const body = '10% hay 10%';
    const twice: Told = { id: 'a', body, figures: [['10%', 10, 0], ['10%', 10, 8]] }; // biome-ignore format: short
    const delta = await compareWarehouses(
      await build([twice]),
      await build([{ ...twice, figures: [['10%', 10, 8]] }]),
    );
    expect(delta.tables).toEqual({ percentages: { added: 0, changed: 0, removed: 1 } });
  });

  it('lists no more than it is asked for, and counts all the same', async () => {
    const delta = await compareWarehouses(await build([one]), await build([two]), 1);
    expect(delta.changes).toHaveLength(1);
    expect(delta.tables).toEqual({ percentages: { added: 1, changed: 0, removed: 2 } });
  });
});
