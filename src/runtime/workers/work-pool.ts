import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import type { Reference } from '../../model/reference.ts';
import type { DataFolders } from '../data-folders.ts';
import { gatherJobs } from './gather-jobs.ts';
import { handful } from './in-handfuls.ts';
import { prepareTask, type TaskName } from './stage-task.ts';
import type { HandfulAnswer, WorkerAnswer, WorkerSetup } from './stage-worker.ts';

export interface PoolOptions {
  readonly task: TaskName;
  readonly reference: Reference;
  readonly dataFolders: DataFolders;
  /** Threads; 0 = in this one; undefined = by the amount of work. */
  readonly workers: number | undefined;
  readonly jobs: number;
}

/** Where jobs of one stage are done. */
export interface WorkPool {
  /** Jobs worth having under way at once. */
  readonly width: number;
  run(job: unknown): Promise<WorkerAnswer>;
  close(): Promise<void>;
}

/** Starting a thread costs about as much as this many jobs. */
const jobsWorthAThread = 64;
const jobLimitMs = 120_000;
const maxWorkers = 64;
/** Jobs that a thread does together; pages are large, and cleaning gains nothing by it. */
const together: Readonly<Record<TaskName, number>> = { clean: 1, extract: handful };

/** Opens worker threads, or none where there is too little to do or the sources run untranspiled. */
export function openPool({ task, reference, dataFolders, workers, jobs }: PoolOptions): WorkPool {
  const wanted = workers ?? (jobs < jobsWorthAThread ? 0 : availableParallelism());
  const threads = Math.min(wanted, maxWorkers, jobs);
  // A worker cannot load TypeScript: from `src` (under a test runner) the work is done here.
  if (threads <= 0 || import.meta.url.endsWith('.ts')) return openInProcess(task, reference);
  const pool = new Piscina({
    filename: new URL('./stage-worker.js', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    workerData: { task, dataFolders } satisfies WorkerSetup,
  });
  const run = gatherJobs(together[task], async (some): Promise<HandfulAnswer> => {
    const answer: HandfulAnswer = await pool
      .run(some, { signal: AbortSignal.timeout(jobLimitMs) })
      .catch((error) => ({
        ok: false,
        message: `the worker gave up: ${error instanceof Error ? error.message : error}`,
      }));
    if (!answer.ok && answer.fatal) throw new Error(answer.message);
    return answer;
  });
  return { width: threads * 2 * together[task], run, close: () => pool.destroy() };
}

function openInProcess(name: TaskName, reference: Reference): WorkPool {
  let task: ReturnType<typeof prepareTask> | undefined;
  const run = gatherJobs(together[name], async (some): Promise<HandfulAnswer> => {
    task ??= prepareTask(name, reference);
    // Lets signals and progress through between jobs.
    await new Promise(setImmediate);
    try {
      return { ok: true, outcomes: task(some) };
    } catch (error) {
      return { ok: false, message: error instanceof Error ? error.message : String(error) };
    }
  });
  return { width: together[name], run, close: async () => undefined };
}
