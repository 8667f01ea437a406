import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { planInputs } from '../../../src/runtime/pipeline/plan-inputs.ts';
import { runPipeline } from '../../../src/runtime/pipeline/run-pipeline.ts';
import { loadRuns, nameRun, saveRun } from '../../../src/runtime/records/run-record.ts';
import { verifyFolder } from '../../../src/runtime/verify-folder.ts';
import { hashTables } from '../../../src/stages/warehouse/hash-tables.ts';
import { openDuckdb, runSql } from '../../../src/stages/warehouse/open-duckdb.ts';
import { queryWarehouse } from '../../../src/stages/warehouse/query-warehouse.ts';
import { damageRecords } from '../../stages/archive/fixtures.ts';

const sample = fileURLToPath(
  new URL('../../../data/sample/files/01-con-cuong-kiem-tra-giam-sat.txt', import.meta.url),
);
const text = readFileSync(sample, 'utf8');
const at = (day: number) => () => new Date(`2026-03-0${day}T08:00:00Z`);

function setUp() {
  const folder = mkdtempSync(join(tmpdir(), 'pipeline-'));
  const input = join(folder, 'in');
  mkdirSync(input);
  writeFileSync(join(input, 'a.txt'), text);
  return { input, out: join(folder, 'out'), plan: planInputs('input', [input]) };
}

async function firstRow(file: string, sql: string): Promise<readonly unknown[] | undefined> {
  return (await queryWarehouse(file, sql)).rows[0];
}

describe('runPipeline', { timeout: 120_000 }, () => {
  it('takes a changed file as a new version of the same article, seen first on the first day', async () => {
    const { input, out, plan } = setUp();
    await runPipeline(plan, { out, clock: at(1) });
    writeFileSync(join(input, 'a.txt'), text.replace('kiểm tra 87 lượt', 'kiểm tra 88 lượt'));
    const { changed, warehouse, stages } = await runPipeline(plan, { out, clock: at(2) });
    expect(changed).toBe(true);
    expect(stages.map(({ stage, done }) => [stage, done])).toEqual([
      ['import', 1],
      ['clean', 1],
      ['extract', 1],
      ['load', 2],
    ]);
    const row = await firstRow(
      warehouse,
      `SELECT count(*)::INT, any_value(version), (SELECT count(*)::INT FROM pages),
       any_value(strftime(first_seen_at::TIMESTAMP, '%d')), any_value(strftime(last_seen_at::TIMESTAMP, '%d')) FROM articles`,
    );
    expect(row).toEqual([1, 2, 2, '01', '02']);
    const metrics = readFileSync(join(out, 'metrics.prom'), 'utf8').split('\n');
    expect(metrics).toContain('tinhuyen_warehouse_rows{table="articles",pipeline="input"} 1');
    expect(metrics).toContain('tinhuyen_stage_items{stage="clean",outcome="done",pipeline="input"} 1');
    expect(
      metrics.filter((line) => /^tinhuyen_fact_changes\{.*change="changed"/.test(line)).length,
    ).toBeGreaterThan(0);
    // Each page and reject says in which run it came.
    expect(await firstRow(warehouse, 'SELECT count(DISTINCT run_id)::INT FROM pages')).toEqual([2]);
  });

  it('tells what a change of the rules did to facts, reading the archive alone', async () => {
    const { out, plan } = setUp();
    await runPipeline(plan, { out, clock: at(1), workers: 0 });
    const dataFolder = mkdtempSync(join(tmpdir(), 'data-'));
    cpSync(fileURLToPath(new URL('../../../data', import.meta.url)), dataFolder, {
      recursive: true,
      filter: (source) => !/data[\\/](sample|var)$/.test(source),
    });
    const rules = join(dataFolder, 'rules/citations.yaml');
    const written = readFileSync(rules, 'utf8');
    writeFileSync(rules, written.replace('- id: citation.numbered\n', '- id: citation.numbered-anew\n'));
    expect(readFileSync(rules, 'utf8')).not.toBe(written);
    const { delta, stages } = await runPipeline(plan, { out, clock: at(2), workers: 0, dataFolder });
    expect(stages.map(({ stage, done }) => [stage, done])).toEqual([
      ['import', 0],
      // Cleaning asks no rules.
      ['clean', 0],
      ['extract', 1],
      ['load', 1],
    ]);
    expect(Object.keys(delta!.reasons)).toEqual(['rules']);
    expect(delta!.reasons.rules!.changed).toBeGreaterThan(0);
    expect(delta!.changes.flatMap(({ columns }) => columns)).toContain('rule');
  });

  it('stopped between any two jobs it goes on where it was and ends in the same tables', async () => {
    const whole = setUp();
    const { warehouse } = await runPipeline(whole.plan, { out: whole.out });
    const cut = setUp();
    const stop = new AbortController();
    const first = await runPipeline(cut.plan, {
      out: cut.out,
      signal: stop.signal,
      onProgress: ({ stage }) => stage === 'clean' && stop.abort(),
    });
    expect(first).toMatchObject({ status: 'interrupted', rows: null });
    const second = await runPipeline(cut.plan, { out: cut.out });
    expect(second.stages.map(({ stage, done }) => [stage, done])).toEqual([
      ['import', 0],
      ['clean', 0],
      ['extract', 1],
      ['load', 1],
    ]);
    expect(await hashTables(second.warehouse)).toEqual(await hashTables(warehouse));
  });

  it('archives again what was damaged in the archive, and tells of it until then', async () => {
    const { input, out, plan } = setUp();
    await runPipeline(plan, { out, stages: ['import'] });
    expect(await damageRecords(join(out, 'archive'))).toBe(1);
    const noticed = await runPipeline(plan, { out });
    expect(noticed.stages.map(({ stage, done, rejected }) => [stage, done, rejected])).toEqual([
      ['import', 0, 0],
      ['clean', 0, 1],
      ['extract', 0, 0],
      ['load', 0, 0],
    ]);
    expect(noticed.notices.join('\n')).toMatch(/a\.txt is damaged .* archives it again/);
    const reason = `SELECT origin, reason FROM rejects WHERE stage = 'archive'`;
    const rows = (await queryWarehouse(noticed.warehouse, reason)).rows;
    expect(rows).toEqual([[expect.stringContaining('a.txt'), 'payload-unreadable']]);
    const without = await runPipeline(plan, { out, stages: ['clean', 'extract', 'load'] });
    expect((await queryWarehouse(without.warehouse, reason)).rows).toEqual(rows);

    const healed = await runPipeline(plan, { out });
    expect(healed.stages.map(({ stage, done, rejected }) => [stage, done, rejected])).toEqual([
      ['import', 1, 0],
      ['clean', 1, 0],
      ['extract', 1, 0],
      ['load', 1, 0],
    ]);
    expect(healed.notices).toEqual([]);
    const whole = await runPipeline(plan, { out: `${input}-whole` });
    expect(await hashTables(healed.warehouse)).toEqual(await hashTables(whole.warehouse));
  });

  it('verify tells a warehouse that was edited, and one of another folder, from the one that was built', async () => {
    const [one, other] = [setUp(), setUp()];
    writeFileSync(join(other.input, 'a.txt'), text.replace('kiểm tra 87 lượt', 'kiểm tra 88 lượt'));
    const { warehouse } = await runPipeline(one.plan, { out: one.out });
    const foreign = (await runPipeline(other.plan, { out: other.out })).warehouse;
    const problems = async () =>
      (await verifyFolder(one.out)).findings.map(({ part, problem }) => [part, problem]);
    expect(await problems()).toEqual([]);

    cpSync(foreign, warehouse);
    expect(await problems()).toEqual([['warehouse', expect.stringContaining('made from other things')]]);
    await runPipeline(one.plan, { out: one.out });
    expect(await problems()).toEqual([]);

    const database = await openDuckdb(warehouse, 'build');
    await runSql(database, `UPDATE articles SET title = title || '.'`);
    database.close();
    expect(await problems()).toEqual([['warehouse', expect.stringMatching(/built it: articles; remove/)]]);
    rmSync(warehouse);
    await runPipeline(one.plan, { out: one.out });
    expect(await problems()).toEqual([]);

    rmSync(join(one.out, 'tables.json'));
    expect(await problems()).toEqual([['warehouse', expect.stringContaining('expected a record')]]);
    expect((await runPipeline(one.plan, { out: one.out })).changed).toBe(false);
    expect(await problems()).toEqual([]);
  });

  it('tells of a full disk, even when it came with an interrupt', async () => {
    const { out, plan } = setUp();
    const stop = new AbortController();
    const onProgress = () => {
      stop.abort();
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    };
    await expect(runPipeline(plan, { out, signal: stop.signal, onProgress })).rejects.toMatchObject({
      detail: { code: 'disk-full' },
    });
    expect(loadRuns(join(out, 'runs'))[0]?.status).toBe('failed');
  });

  it('leaves no folder behind when there is nothing to read or to go on from', async () => {
    const { input, out, plan } = setUp();
    const missing = planInputs('input', [join(input, 'none.txt')]);
    await expect(runPipeline(missing, { out })).rejects.toMatchObject({
      detail: { code: 'input-not-found', exitCode: 2 },
    });
    for (const stage of ['clean', 'extract', 'load'] as const)
      await expect(runPipeline(plan, { out, stages: [stage] })).rejects.toMatchObject({
        detail: { code: 'no-output-folder', exitCode: 2 },
      });
    expect(existsSync(out)).toBe(false);
    await expect(verifyFolder(input)).rejects.toThrow('no run has written to');
  });

  it('marks a run that was killed as interrupted', async () => {
    const { out, plan } = setUp();
    const started_at = '2026-01-01T00:00:00.000Z';
    const killed = {
      run_id: nameRun(started_at),
      pipeline: 'input',
      started_at,
      finished_at: null,
      status: 'running' as const,
    };
    await saveRun(join(out, 'runs'), {
      ...killed,
      code_version: '0',
      rules_hash: '',
      stages: [],
      error: null,
    });
    await runPipeline(plan, { out, stages: ['import'] });
    expect(loadRuns(join(out, 'runs')).map(({ status }) => status)).toEqual(['interrupted', 'done']);
  });

  it('ends with 3 when more was rejected than the pipeline allows', async () => {
    const { input, out, plan } = setUp();
    writeFileSync(join(input, 'empty.txt'), '');
    expect(await runPipeline({ ...plan, limits: { rejects: 0.4 } }, { out })).toMatchObject({
      exitCode: 3,
      rejectShare: 0.5,
    });
    expect(await runPipeline({ ...plan, limits: { rejects: 0.6 } }, { out })).toMatchObject({
      exitCode: 0,
      changed: false,
    });
    const coverage = 'SELECT source_id, sum(rejects)::INT FROM coverage GROUP BY source_id';
    expect((await queryWarehouse(join(out, 'tinhuyen.duckdb'), coverage)).rows).toEqual([['files', 1]]);
  });
});
