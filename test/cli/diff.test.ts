import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { formatDelta } from '../../src/cli/format-delta.ts';
import { columnsOf } from '../../src/cli/wrap-text.ts';
import { openLog, planInputs, runPipeline, type WarehouseDelta } from '../../src/index.ts';
import { newFolder, root, runCli } from './run-cli.ts';

/** A copy of the shipped data without one rule. */
function dataWithout(rule: string): string {
  const folder = newFolder();
  for (const part of readdirSync(join(root, 'data')).filter((name) => name !== 'sample' && name !== 'var'))
    cpSync(join(root, 'data', part), join(folder, part), { recursive: true });
  const file = join(folder, 'rules/dates.yaml');
  const before = readFileSync(file, 'utf8');
  const after = before.replace(new RegExp(`^- id: ${rule}\\n(?:(?!- id:).*\\n)*`, 'm'), '');
  expect(after.length).toBeLessThan(before.length);
  writeFileSync(file, after);
  return folder;
}

describe('tinhuyen diff', { timeout: 300_000 }, () => {
  let [old, now] = ['', ''];

  beforeAll(async () => {
    const input = newFolder();
    writeFileSync(
      join(input, 'a.txt'),
      'Huyện Con Cuông tổ chức hội nghị sơ kết công tác cán bộ của huyện.\nSau 2 năm thực hiện, toàn huyện có 98,5% đảng viên dự họp.\n',
    );
    writeFileSync(
      join(input, 'b.txt'),
      'Xã Môn Sơn, huyện Con Cuông có 214 đảng viên, ngày 18/4/2017 họp bàn về công tác cán bộ.\n',
    );
    [old, now] = [newFolder(), newFolder()];
    const run = { workers: 0, log: openLog({}) };
    await runPipeline(planInputs('test', [input]), { ...run, out: old });
    await runPipeline(planInputs('test', [input]), {
      ...run,
      out: now,
      dataFolder: dataWithout('date.duration'),
    });
  }, 300_000);

  it('shows what a rule change took away, with the sentence and the rule, and ends with 1', async () => {
    const { code, stdout, stderr } = await runCli('diff', join(old, 'tinhuyen.duckdb'), now);
    expect(stderr).toBe('');
    expect(code).toBe(1);
    expect(stdout).toMatch(/^dates +0 +0 +1$/m);
    expect(stdout).toMatch(/^rules or code read the same page otherwise/m);
    expect(stdout).toContain('- dates  “2 năm” by date.duration\n    duration: P2Y\n    kind: duration');
    expect(stdout).toContain('    | Sau 2 năm thực hiện, toàn huyện có 98,5% đảng viên dự họp.');
    expect(stdout).not.toContain('18/4/2017');
    for (const line of stdout.split('\n')) expect(columnsOf(line)).toBeLessThanOrEqual(100);
  });

  it('shows the other way round what it would bring', async () => {
    const { code, stdout } = await runCli('diff', now, old, '--json');
    expect(code).toBe(1);
    const delta = JSON.parse(stdout) as WarehouseDelta;
    expect(delta.tables.dates).toEqual({ added: 1, changed: 0, removed: 0 });
    expect(delta.changes.every(({ why }) => why === 'rules')).toBe(true);
    expect(delta.changes.find(({ table }) => table === 'dates')).toMatchObject({
      kind: 'added',
      origin: 'a.txt',
      before: null,
      after: { text: '2 năm', duration: 'P2Y', rule: 'date.duration' },
    });
  });

  it('gives the same bytes each time', async () => {
    const [first, second] = [
      await runCli('diff', old, now, '--json'),
      await runCli('diff', old, now, '--json'),
    ];
    expect(second.stdout).toBe(first.stdout);
  });

  it('ends with 0 for a warehouse and itself', async () => {
    const { code, stdout } = await runCli('diff', old, old);
    expect(code).toBe(0);
    expect(stdout).toBe('The two say the same.\n');
  });

  it('ends with 2 for what is no warehouse', async () => {
    const missing = await runCli('diff', old, '/nowhere/at/all');
    expect(missing.code).toBe(2);
    expect(missing.stderr).toContain('/nowhere/at/all');
    const text = await runCli('diff', join(root, 'README.md'), old);
    expect(text.code).toBe(2);
    expect(text.stderr).toContain('not-comparable');
  });
});

describe('formatDelta', () => {
  const count = { added: 0, changed: 1, removed: 0 };
  const row = {
    text: '10%',
    rule: 'percent.plain',
    evidence: 'Đạt 10%.',
    low: 10,
    indicator: null,
    confidence: 1,
  };
  const delta: WarehouseDelta = {
    tables: { percentages: count },
    reasons: { rules: count },
    articles: { added: 0, changed: 0, moved: 0, vanished: 0, returned: 0, removed: 0 },
    marked: 0,
    changes: [
      {
        table: 'percentages', kind: 'changed', why: 'rules', article_id: 'a', origin: 'a.txt', char_start: 4, char_end: 7,
        before: row, after: { ...row, indicator: 'tỷ lệ', rule: 'percent.level' }, columns: ['rule', 'indicator'],
      },
    ],
  }; // biome-ignore format: one value after another

  it('says what became of each column, and that the rule is another', () => {
    expect(formatDelta(delta).split('\n\n').at(-1)).toBe(
      '~ percentages  “10%” by percent.plain → percent.level\n    indicator: nothing → tỷ lệ\n    | Đạt 10%.\n    a.txt, a',
    );
  });

  it('says how many are not shown', () => {
    expect(formatDelta({ ...delta, changes: [] })).toContain('0 of 1 shown');
  });
});
