import { setTimeout as wait } from 'node:timers/promises';
import { TinhuyenError } from '../../model/failure.ts';
import type { PipelineSpec } from '../../model/pipeline-spec.ts';
import type { Log } from '../open-log.ts';
import { loadRuns } from '../records/run-record.ts';
import { locateVar } from '../records/var-folder.ts';
import { findDue } from './find-due.ts';

/** A pipeline and where its output goes. */
export interface ScheduledPipeline {
  readonly pipeline: PipelineSpec;
  readonly out: string;
}

export interface ScheduleOptions {
  readonly clock: () => Date;
  /** Its abort ends the schedule; a run under way is told by its own signal. */
  readonly signal: AbortSignal;
  readonly log: Log;
  /** Runs a pipeline of which only the due sources are left. A failure is logged, and tried again when its time comes round. */
  run(job: ScheduledPipeline): Promise<void>;
  /** Told when the next run will be. */
  onWait?(until: Date): void;
  /** Waits, throwing when the signal ends it. */
  readonly sleep?: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

/** A wait is cut into such pieces: a machine that slept must not sleep on by its old reckoning. */
const longestWaitMs = 15 * 60_000;
/** How long to wait for another run to give up the lock. */
const lockWaitMs = 60_000;

/**
 * Runs pipelines when their cadences come round, one after the other, until the signal comes. After downtime what was
 * missed is done once. Throws only for a pipeline that can't be scheduled at all.
 */
export async function runSchedule(
  jobs: readonly ScheduledPipeline[],
  options: ScheduleOptions,
): Promise<void> {
  const { clock, signal, log } = options;
  const sleep = options.sleep ?? defaultSleep;
  /** Time before which a job is not tried again: its last try failed, or another run has its folder. */
  const notBefore = new Map<ScheduledPipeline, Date>();
  while (!signal.aborted) {
    const times: Date[] = [];
    for (const job of jobs) {
      const now = clock();
      const work = findDue(job.pipeline, loadRuns(locateVar(job.out).runs), now);
      const held = notBefore.get(job);
      if (!work.isDue || (held && held > now)) {
        times.push(...[work.next, held].filter((time) => time !== null && time !== undefined));
        continue;
      }
      notBefore.delete(job);
      const later = await tryRun(job, work, options);
      if (signal.aborted) return;
      if (later) notBefore.set(job, later);
      // After a run it is asked at once what became due meanwhile.
      times.push(later ?? clock());
    }
    const next = times.sort((a, b) => a.getTime() - b.getTime())[0] ?? null;
    if (next === null) {
      log.info({}, 'no cadence will come round again');
      return;
    }
    const ms = next.getTime() - clock().getTime();
    if (ms <= 0) continue;
    options.onWait?.(next);
    try {
      await sleep(Math.min(ms, longestWaitMs), signal);
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }
}

/** Runs what is due; gives the time before which it is not to be tried again, null when it was done. */
async function tryRun(
  { pipeline, out }: ScheduledPipeline,
  work: { sources: readonly unknown[]; next: Date | null },
  { clock, log, run }: ScheduleOptions,
): Promise<Date | null> {
  try {
    await run({ pipeline: { ...pipeline, sources: work.sources }, out });
    return null;
  } catch (error) {
    if (error instanceof TinhuyenError && error.detail.code === 'lock-held') {
      log.info({ pipeline: pipeline.name, out }, 'another run has the folder; waiting');
      return new Date(clock().getTime() + lockWaitMs);
    }
    log.warn(
      { pipeline: pipeline.name, error: error instanceof Error ? error.message : String(error) },
      'run failed',
    );
    return work.next ?? new Date(clock().getTime() + 24 * 3_600_000);
  }
}

async function defaultSleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  await wait(milliseconds, undefined, { signal });
}
