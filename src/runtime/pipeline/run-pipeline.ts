import type { Alarm } from '../../model/alarm.ts';
import { TinhuyenError } from '../../model/failure.ts';
import type { PipelineSpec } from '../../model/pipeline-spec.ts';
import { dataFolder } from '../../reference/data-folder.ts';
import { loadReference } from '../../reference/load-reference.ts';
import { openArchive } from '../../stages/archive/open-archive.ts';
import type { WarehouseDelta } from '../../stages/warehouse/compare-warehouses.ts';
import { holdLock } from '../../stages/warehouse/hold-lock.ts';
import { readPackage } from '../hash-code.ts';
import { demandInput } from '../import/list-input-files.ts';
import type { Log } from '../open-log.ts';
import { demandFolder } from '../records/demand-folder.ts';
import { keepSampleApart } from '../records/keep-sample-apart.ts';
import { markKilledRuns } from '../records/mark-killed-runs.ts';
import {
  lastOwnData,
  loadRuns,
  nameRun,
  type RunRecord,
  type SourceRunRecord,
  saveRun,
} from '../records/run-record.ts';
import { thinRuns } from '../records/thin-runs.ts';
import { locateVar, makeVar, sweepBuilds } from '../records/var-folder.ts';
import { tellDiskFull } from '../records/write-durably.ts';
import type { Progress, RunContext, StageName, StageReport } from './run-context.ts';
import { runStages } from './run-stages.ts';
import { writeMetrics } from './write-metrics.ts';

export interface RunOptions {
  /** Output folder: archive, packages and warehouse lie in it. */
  readonly out: string;
  /** All of them, in their order, unless told. */
  readonly stages?: readonly StageName[];
  readonly workers?: number;
  readonly clock?: () => Date;
  readonly log?: Log;
  /** Its abort saves what is done and ends the run as `interrupted`. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  /** Reference data other than the program's own. */
  readonly dataFolder?: string;
}

export interface RunReport {
  readonly run_id: string;
  readonly status: 'done' | 'interrupted';
  readonly stages: readonly StageReport[];
  /** What the crawl did with each source; none when there was no crawl. */
  readonly sources: Readonly<Record<string, SourceRunRecord>>;
  /** Rows per table; null when the run did not come to `load`. */
  readonly rows: Readonly<Record<string, number>> | null;
  /** What the warehouse says otherwise than the one before it; null when nothing was loaded, or there was none before. */
  readonly delta: WarehouseDelta | null;
  /** Whether anything was taken in, worked on or loaded that was not there before. */
  readonly changed: boolean;
  /** Share of the inputs that were rejected; null when the run did not come to `load`. */
  readonly rejectShare: number | null;
  /** What a person should look at: exit code 3 while there are any. */
  readonly alarms: readonly Alarm[];
  /** Remarks of the archive on what it found and mended. */
  readonly notices: readonly string[];
  readonly warehouse: string;
  /** 0, or 3 when rejects are over the pipeline's limit, nothing usable came, or there are alarms. */
  readonly exitCode: 0 | 3;
}

const everyStage: readonly StageName[] = ['crawl', 'import', 'clean', 'extract', 'load'];
const silent: Log = { info: () => undefined, warn: () => undefined };

/**
 * Runs a pipeline into an output folder under its lock. What is done is never done again: an interrupted or killed run
 * goes on where it stopped. Throws a TinhuyenError that says what to do; a bad input is a reject and throws nothing.
 */
export async function runPipeline(pipeline: PipelineSpec, options: RunOptions): Promise<RunReport> {
  const clock = options.clock ?? (() => new Date());
  const folder = locateVar(options.out);
  const stages = options.stages ?? everyStage;
  // Whatever is wrong with what was asked is said before a folder is made.
  const takesIn = stages.includes('crawl') || stages.includes('import');
  if (takesIn) keepSampleApart(pipeline.name, loadRuns(folder.runs), folder.root);
  else demandFolder(folder.root);
  if (stages.includes('import')) for (const input of pipeline.input) await demandInput(input);
  makeVar(folder);
  const lock = await holdLock(folder.lock);
  try {
    sweepBuilds(folder);
    await markKilledRuns(folder.runs);
    await thinRuns(folder.runs);
    const dataFolders = {
      shipped: options.dataFolder ?? dataFolder(),
      // A stage alone goes on with what the last run began.
      own: pipeline.data ?? (takesIn ? [] : lastOwnData(folder.runs)),
    };
    const reference = loadReference(dataFolders.shipped, dataFolders.own);
    const started_at = clock().toISOString();
    const record: RunRecord = {
      run_id: nameRun(started_at),
      pipeline: pipeline.name,
      started_at,
      finished_at: null,
      status: 'running',
      code_version: readPackage().version,
      rules_hash: reference.hash,
      data: [...dataFolders.own],
      stages: [],
      error: null,
    };
    await saveRun(folder.runs, record);
    const context: RunContext = {
      runId: record.run_id,
      folder,
      pipeline,
      reference,
      dataFolders,
      clock,
      log: nameRunIn(options.log ?? silent, record.run_id),
      signal: options.signal ?? new AbortController().signal,
      workers: options.workers ?? pipeline.workers,
      onProgress: options.onProgress ?? (() => undefined),
    };
    return await recordRun(context, record, () => runWithArchive(context, record, stages));
  } finally {
    lock.release();
  }
}

/** Every line of a log says which run it is of. */
function nameRunIn(log: Log, run_id: string): Log {
  return {
    info: (values, message) => log.info({ run_id, ...values }, message),
    warn: (values, message) => log.warn({ run_id, ...values }, message),
  };
}

async function runWithArchive(
  context: RunContext,
  record: RunRecord,
  stages: readonly StageName[],
): Promise<RunReport> {
  const archive = await openArchive(context.folder.archive, {
    clock: context.clock,
    version: record.code_version,
  });
  try {
    for (const notice of archive.notices) context.log.warn({ stage: 'archive' }, notice);
    return await runStages(archive, context, record, stages);
  } finally {
    await archive.close();
  }
}

/** Writes down how the run ended, whichever way it does. */
async function recordRun(
  context: RunContext,
  record: RunRecord,
  work: () => Promise<RunReport>,
): Promise<RunReport> {
  const end = (status: RunRecord['status'], error: string | null): Promise<void> => {
    const finished_at = context.clock().toISOString();
    context.log.info({ run_id: record.run_id, status, error }, 'run ended');
    return saveRun(context.folder.runs, { ...record, finished_at, status, error });
  };
  try {
    const report = await work();
    await end(report.status, null);
    await writeMetrics(context.folder.root, record, report);
    return report;
  } catch (cause) {
    const error = tellDiskFull(cause, context.folder.root);
    const message = error instanceof Error ? error.message : String(error);
    // The disk may be full: then the first error is the one to hear of.
    await end('failed', message).catch(() => undefined);
    throw error instanceof TinhuyenError ? error : addRun(error, record.run_id);
  }
}

function addRun(error: unknown, run: string): unknown {
  if (error instanceof Error) error.message = `${error.message} (run ${run})`;
  return error;
}
