import { describe, expect, it } from 'vitest';
import { planInputs } from '../../../src/runtime/pipeline/plan-inputs.ts';
import type { RunRecord, SourceRunRecord } from '../../../src/runtime/records/run-record.ts';
import { parseCadence } from '../../../src/runtime/schedule/cadence.ts';
import { parseDayWindow } from '../../../src/runtime/schedule/day-window.ts';
import { findDue } from '../../../src/runtime/schedule/find-due.ts';

const source = (id: string, cadence?: string) => ({
  id,
  name: id,
  start: [`http://${id}.example/`],
  ...(cadence === undefined ? {} : { cadence }),
});
const plan = (sources: unknown[], more = {}) =>
  planInputs('p', [], { sources, cadence: '0 5 * * *', ...more });
const counts: SourceRunRecord = { in: 1, done: 0, unchanged: 1, gone: 0, rejected: 0, waiting: 0, matched: null, ended: null }; // biome-ignore format: one row
const run = (started_at: string, ids: string[], more: Partial<RunRecord> = {}): RunRecord => ({
  run_id: started_at,
  pipeline: 'p',
  started_at,
  finished_at: started_at,
  status: 'done',
  code_version: '0',
  rules_hash: '',
  stages: [],
  error: null,
  sources: Object.fromEntries(ids.map((id) => [id, counts])),
  ...more,
});
/** Vietnamese time: five in the morning there is 22:00 of the day before in UTC. */
const at = (text: string) => new Date(`${text}:00+07:00`);
const iso = (text: string) => at(text).toISOString();
const told = (pipeline: ReturnType<typeof plan>, runs: RunRecord[], now: Date) => {
  const { sources, next } = findDue(pipeline, runs, now);
  return [sources.map((one) => (one as { id: string }).id).join(' '), next?.toISOString() ?? null];
};

describe('parseCadence', () => {
  it('counts in Vietnamese time, the very moment as come', () => {
    const daily = parseCadence('0 5 * * *', 'x');
    expect(daily.last(at('2026-03-01T05:00'))).toEqual(at('2026-03-01T05:00'));
    expect(daily.last(at('2026-03-01T04:59'))).toEqual(at('2026-02-28T05:00'));
    expect(daily.next(at('2026-03-01T05:00'))).toEqual(at('2026-03-02T05:00'));
  });

  it('says where a wrong one stands, as wrong use', () => {
    expect(() => parseCadence('0 25 * * *', 'krongana in a.yaml')).toThrow(/krongana in a\.yaml/);
    expect(() => parseCadence('0 0 5 * * *', 'x')).toThrow(/five fields/);
  });
});

describe('parseDayWindow', () => {
  it('holds over midnight, its end apart, and tells when it opens', () => {
    const night = parseDayWindow('22:00-05:00');
    const holds = ['21:59', '22:00', '23:59', '00:00', '04:59', '05:00'].map((time) =>
      night.holds(at(`2026-03-01T${time}`)),
    );
    expect(holds).toEqual([false, true, true, true, true, false]);
    expect(night.opens(at('2026-03-01T05:00'))).toEqual(at('2026-03-01T22:00'));
    expect(night.opens(at('2026-03-01T23:00'))).toEqual(at('2026-03-01T23:00'));
  });
});

describe('findDue', () => {
  it('has what never ran done at once, and after that when its cadence comes round', () => {
    const pipeline = plan([source('a')]);
    expect(told(pipeline, [], at('2026-03-01T12:00'))).toEqual(['a', iso('2026-03-02T05:00')]);
    const runs = [run(iso('2026-03-01T12:00'), ['a'])];
    expect(told(pipeline, runs, at('2026-03-02T04:59'))).toEqual(['', iso('2026-03-02T05:00')]);
    expect(told(pipeline, runs, at('2026-03-02T05:00'))).toEqual(['a', iso('2026-03-03T05:00')]);
  });

  it('makes one run of all that was missed', () => {
    const pipeline = plan([source('a')]);
    const runs = [run(iso('2026-03-01T05:00'), ['a'])];
    expect(told(pipeline, runs, at('2026-03-20T09:00'))[0]).toBe('a');
    expect(told(pipeline, [...runs, run(iso('2026-03-20T09:00'), ['a'])], at('2026-03-20T09:10'))).toEqual([
      '',
      iso('2026-03-21T05:00'),
    ]);
  });

  it('keeps each source to its own cadence', () => {
    const pipeline = plan([source('a'), source('b', '0 */6 * * *')]);
    const runs = [run(iso('2026-03-01T05:00'), ['a', 'b'])];
    expect(told(pipeline, runs, at('2026-03-01T06:00'))).toEqual(['b', iso('2026-03-01T12:00')]);
    expect(told(pipeline, runs, at('2026-03-02T05:00'))[0]).toBe('a b');
  });

  it('counts no run that failed or was interrupted as done', () => {
    const pipeline = plan([source('a')]);
    for (const status of ['failed', 'interrupted'] as const)
      expect(
        told(pipeline, [run(iso('2026-03-01T12:00'), ['a'], { status })], at('2026-03-01T13:00'))[0],
      ).toBe('a');
  });

  it('waits for the night window, and goes on the next night with what the last left over', () => {
    const pipeline = plan([source('a')], { crawl: { window: '22:00-04:00' } });
    expect(told(pipeline, [], at('2026-03-01T12:00'))).toEqual(['', iso('2026-03-01T22:00')]);
    expect(told(pipeline, [], at('2026-03-01T22:30'))[0]).toBe('a');
    const cut = run(iso('2026-03-01T22:30'), [], { sources: { a: { ...counts, ended: 'window' } } });
    expect(told(pipeline, [cut], at('2026-03-02T04:00'))).toEqual(['', iso('2026-03-02T22:00')]);
    expect(told(pipeline, [cut], at('2026-03-02T22:00'))[0]).toBe('a');
  });

  it('has a pipeline of files alone done by its own cadence', () => {
    const files = planInputs('files', ['/in'], { cadence: '0 5 * * *' });
    const dueAt = (runs: RunRecord[], text: string) => findDue(files, runs, at(text)).isDue;
    expect(dueAt([], '2026-03-01T12:00')).toBe(true);
    const runs = [run(iso('2026-03-01T12:00'), [], { pipeline: 'files' })];
    expect(dueAt([...runs, run(iso('2026-03-02T06:00'), [])], '2026-03-02T04:00')).toBe(false);
    expect(dueAt([...runs, run(iso('2026-03-02T06:00'), [])], '2026-03-02T07:00')).toBe(true);
  });

  it('names the source that has no cadence', () => {
    const pipeline = planInputs('p', [], { sources: [source('a')] });
    expect(() => findDue(pipeline, [], new Date(0))).toThrow(/no-cadence.*the source a/s);
  });
});
