import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { alarmKinds } from '../../src/model/alarm.ts';
import { defaultAlarms } from '../../src/model/alarm-options.ts';
import { loadPipeline } from '../../src/reference/load-pipeline.ts';
import { findDue } from '../../src/runtime/schedule/find-due.ts';
import { root, runCli } from '../cli/run-cli.ts';

const text = readFileSync(join(root, 'docs/schedule.md'), 'utf8');

describe('docs/schedule.md', () => {
  it('shows a pipeline that loads and can be scheduled', () => {
    const [, yaml] = /```yaml\n([\s\S]*?)```/.exec(text)!;
    const file = join(mkdtempSync(join(tmpdir(), 'docs-')), 'districts.yaml');
    writeFileSync(file, yaml!);
    const { sources, next } = findDue(loadPipeline(file), [], new Date('2026-03-01T16:00:00Z'));
    expect(sources).toHaveLength(1);
    // The cadence comes round at 17:00, when hosts are not asked: the night is waited for.
    expect(next).toEqual(new Date('2026-03-01T22:00:00Z'));
  });

  it('shows alarms as a pipeline takes them, and names each with its default', () => {
    const yaml = [...text.matchAll(/```yaml\n([\s\S]*?)```/g)][1]![1]!;
    const file = join(mkdtempSync(join(tmpdir(), 'docs-')), 'watched.yaml');
    writeFileSync(file, yaml);
    expect(loadPipeline(file).alarms).toMatchObject({ silent_days: 14 });
    for (const kind of alarmKinds) expect(text).toContain(`| \`${kind}\` |`);
    for (const [name, value] of Object.entries(defaultAlarms))
      if (name !== 'history_runs') expect(text).toContain(`\`${name}\` (${value})`);
    expect(text).toContain(`history_runs: ${defaultAlarms.history_runs} `);
  });

  it('calls the program with options that it has', async () => {
    for (const command of ['schedule', 'run']) {
      const calls = [...text.matchAll(new RegExp(`tinhuyen ${command} districts.yaml(.*)`, 'g'))];
      expect(calls.length).toBeGreaterThan(0);
      const { stdout } = await runCli(command, '--help');
      for (const [, rest] of calls)
        for (const [option] of rest!.matchAll(/--[a-z-]+/g)) expect(stdout).toContain(`${option} `);
    }
  });
});
