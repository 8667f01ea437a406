import { describe, expect, it } from 'vitest';
import { keepSampleApart } from '../../../src/runtime/records/keep-sample-apart.ts';
import type { RunRecord } from '../../../src/runtime/records/run-record.ts';

const run = (pipeline: string, ...stages: RunRecord['stages'][number]['stage'][]): RunRecord => ({
  run_id: 'r',
  pipeline,
  started_at: '2026-01-01T00:00:00Z',
  finished_at: null,
  status: 'done',
  code_version: '0',
  rules_hash: 'x',
  stages: stages.map((stage) => ({ stage, in: 0, done: 0, unchanged: 0, rejected: 0, ms: 0 })),
  error: null,
});

describe('the sample and pages of one’s own', () => {
  it('never come into one warehouse, whichever was first', () => {
    expect(() => keepSampleApart('input', [run('sample', 'crawl', 'import')], 'data/var')).toThrowError(
      /sample-mixed.*data\/var, which holds what sample took in.*--out/,
    );
    expect(() => keepSampleApart('sample', [run('districts', 'crawl')], 'mine')).toThrowError(/districts/);
  });
  it('each go on in their own folder, stages run alone beside them', () => {
    keepSampleApart('sample', [run('sample', 'crawl', 'import'), run('load', 'load')], 'data/var');
    keepSampleApart('input', [run('districts', 'crawl'), run('extract', 'extract')], 'mine');
    keepSampleApart('input', [], 'mine');
  });
});
