import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TinhuyenError } from '../../../src/model/failure.ts';
import { planInputs } from '../../../src/runtime/pipeline/plan-inputs.ts';
import { nameRun, type SourceRunRecord, saveRun } from '../../../src/runtime/records/run-record.ts';
import { runSchedule, type ScheduledPipeline } from '../../../src/runtime/schedule/run-schedule.ts';

const counts: SourceRunRecord = { in: 1, done: 0, unchanged: 1, gone: 0, rejected: 0, waiting: 0, matched: null, ended: null }; // biome-ignore format: one row
const minute = 60_000;
const at = (text: string) => new Date(`${text}:00+07:00`);

/** Schedules pipelines against a clock that only waiting and running move on; what ran is told as `name time`. */
async function schedule(
  cadences: Record<string, string>,
  from: string,
  until: string,
  behave: (name: string, count: number) => 'done' | 'held' | 'failed' = () => 'done',
): Promise<string[]> {
  let now = at(from).getTime();
  const clock = () => new Date(now);
  const stop = new AbortController();
  const told: string[] = [];
  const runs = new Map<string, number>();
  const jobs = Object.entries(cadences).map(
    ([name, cadence]): ScheduledPipeline => ({
      pipeline: planInputs(name, [], {
        cadence,
        sources: [{ id: name, name, start: ['http://a.example/'] }],
      }),
      out: mkdtempSync(join(tmpdir(), 'schedule-')),
    }),
  );
  let under = 0;
  await runSchedule(jobs, {
    clock,
    signal: stop.signal,
    log: { info: () => undefined, warn: () => undefined },
    async sleep(ms) {
      now += ms;
      if (now < at(until).getTime()) return;
      stop.abort();
      throw new Error('woken by the signal');
    },
    async run({ pipeline: { name }, out }) {
      expect(++under).toBe(1);
      const count = (runs.get(name) ?? 0) + 1;
      runs.set(name, count);
      const started_at = clock().toISOString();
      const how = behave(name, count);
      told.push(
        `${name} ${new Date(now + 420 * minute).toISOString().slice(8, 16)}${how === 'done' ? '' : ` ${how}`}`,
      );
      now += 10 * minute;
      under--;
      if (how === 'failed') throw new Error('the disk is full');
      if (how === 'held') throw new TinhuyenError({ code: 'lock-held', disposition: 'stop', expected: '', got: '', todo: '', exitCode: 4 }); // biome-ignore format: short
      await saveRun(join(out, 'runs'), {
        run_id: nameRun(started_at),
        pipeline: name,
        started_at,
        finished_at: clock().toISOString(),
        status: 'done',
        code_version: '0',
        rules_hash: '',
        stages: [],
        error: null,
        sources: { [name]: counts },
      });
    },
  });
  return told;
}

describe('runSchedule', () => {
  it('runs each pipeline when its cadence comes round, one at a time, until it is stopped', async () => {
    const told = await schedule(
      { a: '0 5 * * *', b: '0 5,17 * * *' },
      '2026-03-01T04:00',
      '2026-03-02T06:00',
    );
    // What never ran is done at the start.
    expect(told).toEqual([
      'a 01T04:00',
      'b 01T04:10',
      'a 01T05:00',
      'b 01T05:10',
      'b 01T17:00',
      'a 02T05:00',
      'b 02T05:10',
    ]);
  });

  it('tries one that failed again when its time comes round, not before, and the others as ever', async () => {
    const told = await schedule(
      { a: '0 5 * * *', b: '0 * * * *' },
      '2026-03-01T04:30',
      '2026-03-01T06:30',
      (name) => (name === 'a' ? 'failed' : 'done'),
    );
    expect(told).toEqual([
      'a 01T04:30 failed',
      'b 01T04:40',
      'a 01T05:00 failed',
      'b 01T05:10',
      'b 01T06:00',
    ]);
  });

  it('waits a minute for a folder that another run holds', async () => {
    const told = await schedule({ a: '0 5 * * *' }, '2026-03-01T04:00', '2026-03-01T04:50', (_, count) =>
      count < 3 ? 'held' : 'done',
    );
    expect(told).toEqual(['a 01T04:00 held', 'a 01T04:11 held', 'a 01T04:22']);
  });
});
