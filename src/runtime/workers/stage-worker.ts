import { workerData } from 'node:worker_threads';
import { loadReference } from '../../reference/load-reference.ts';
import type { DataFolders } from '../data-folders.ts';
import { prepareTask, type StageTask, type TaskName } from './stage-task.ts';

/** What a worker is started with; piscina wraps the pool's own `workerData` in a pair. */
export interface WorkerSetup {
  readonly task: TaskName;
  readonly dataFolders: DataFolders;
}

/** What came of jobs done together, or their error in words: error fields do not survive the way between threads. */
export type HandfulAnswer =
  | { readonly ok: true; readonly outcomes: readonly unknown[] }
  /** `fatal`: no job can be done here, so it says nothing about these. */
  | { readonly ok: false; readonly message: string; readonly fatal?: true };

/** The same of one job. */
export type WorkerAnswer =
  | { readonly ok: true; readonly outcome: unknown }
  | { readonly ok: false; readonly message: string };

const setup = (Array.isArray(workerData) ? workerData[1] : workerData) as WorkerSetup;
let task: StageTask | undefined;

/** Does jobs in this worker thread. */
export default function workOn(jobs: readonly unknown[]): HandfulAnswer {
  try {
    task ??= prepareTask(setup.task, loadReference(setup.dataFolders.shipped, setup.dataFolders.own));
  } catch (error) {
    return { ok: false, fatal: true, message: messageOf(error) };
  }
  try {
    return { ok: true, outcomes: task(jobs) };
  } catch (error) {
    return { ok: false, message: messageOf(error) };
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
