import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadRuns, type SourceRunRecord, saveRun } from '../../../src/runtime/records/run-record.ts';
import { thinRuns } from '../../../src/runtime/records/thin-runs.ts';

it('keeps of old runs the sources that brought articles, and new runs whole', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'runs-'));
  const visit = (articles: number): SourceRunRecord => ({
    in: 9,
    done: articles,
    unchanged: 9 - articles,
    gone: 0,
    rejected: 0,
    waiting: 0,
    matched: null,
    ended: null,
    health: { pages: articles, articles, challenges: 0, filled: {} },
  });
  for (const day of [1, 2, 3])
    await saveRun(folder, {
      run_id: `r${day}`,
      pipeline: 'p',
      started_at: `2026-03-0${day}T00:00:00.000Z`,
      finished_at: null,
      status: 'done',
      code_version: '0',
      rules_hash: '',
      stages: [],
      error: null,
      sources: { loud: visit(2), quiet: visit(0) },
    });
  await thinRuns(folder, 2);
  await thinRuns(folder, 2);
  expect(loadRuns(folder).map(({ run_id, sources }) => [run_id, ...Object.keys(sources ?? {})])).toEqual([
    ['r1', 'loud'],
    ['r2', 'loud', 'quiet'],
    ['r3', 'loud', 'quiet'],
  ]);
});
