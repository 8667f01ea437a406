import type { Archive } from '../../stages/archive/archive.ts';
import { findAlarms } from '../alarms/find-alarms.ts';
import { sendAlarms } from '../alarms/send-alarms.ts';
import { isAbort } from '../crawl/is-abort.ts';
import { loadIntakes } from '../records/intake-record.ts';
import { loadRuns, type RunRecord } from '../records/run-record.ts';
import { runClean } from './run-clean.ts';
import type { RunContext, StageName, StageReport } from './run-context.ts';
import { type CrawlStageReport, runCrawl } from './run-crawl.ts';
import { runExtract } from './run-extract.ts';
import { runImport } from './run-import.ts';
import { type LoadReport, runLoad } from './run-load.ts';
import type { RunReport } from './run-pipeline.ts';

/** Runs the asked stages one after the other, each over all that the one before it left; stops between two on an abort. */
export async function runStages(
  archive: Archive,
  context: RunContext,
  record: RunRecord,
  asked: readonly StageName[],
): Promise<RunReport> {
  const run: Readonly<Record<StageName, () => Promise<StageReport>>> = {
    crawl: () => runCrawl(archive, context),
    import: () => runImport(archive, context),
    clean: () => runClean(archive, context),
    extract: () => runExtract(archive, context),
    load: () => runLoad(archive, context, record),
  };
  const skip = new Set<StageName>();
  if (context.pipeline.sources.length === 0) skip.add('crawl');
  if (context.pipeline.input.length === 0) skip.add('import');
  let load: LoadReport | null = null;
  for (const stage of asked) {
    if (skip.has(stage) || context.signal.aborted) continue;
    try {
      const report = await run[stage]();
      record.stages.push({ ...pickCounts(report) });
      context.log.info({ ...pickCounts(report) }, 'stage ended');
      if (stage === 'crawl') record.sources = { ...(report as CrawlStageReport).sources };
      if (stage === 'load') {
        load = report as LoadReport;
        addHealth(record, load.health);
      }
    } catch (error) {
      if (!context.signal.aborted || !isAbort(error, context.signal)) throw error;
    }
  }
  const history = loadRuns(context.folder.runs);
  const alarms = load === null ? [] : findAlarms(record, history, context.pipeline.alarms);
  record.alarms = [...alarms];
  await sendAlarms(alarms, record.started_at, history, context);
  const rejectShare = load ? shareOfRejects(context, load) : null;
  const limit = context.pipeline.limits?.rejects;
  const unusable = load !== null && load.rows.articles === 0;
  const tooMany = rejectShare !== null && limit !== undefined && rejectShare > limit;
  return {
    run_id: record.run_id,
    status: context.signal.aborted ? 'interrupted' : 'done',
    stages: record.stages,
    sources: record.sources ?? {},
    rows: load?.rows ?? null,
    delta: load?.delta ?? null,
    changed: record.stages.some(({ stage, done }) => stage !== 'load' && done > 0) || load?.changed === true,
    rejectShare,
    alarms,
    notices: archive.notices,
    warehouse: context.folder.warehouse,
    exitCode: unusable || tooMany || alarms.length > 0 ? 3 : 0,
  };
}

/** A source whose pages brought nothing new gave nothing; that is told, too. */
function addHealth(record: RunRecord, health: LoadReport['health']): void {
  for (const [id, source] of Object.entries(record.sources ?? {}))
    source.health = health[id] ?? { pages: 0, articles: 0, challenges: 0, filled: {} };
}

function pickCounts({ stage, in: taken, done, unchanged, rejected, ms }: StageReport): StageReport {
  return { stage, in: taken, done, unchanged, rejected, ms };
}

/** Rejects against everything that was offered: pages in the warehouse and items that never became one. */
function shareOfRejects(context: RunContext, load: LoadReport): number {
  const never = loadIntakes(context.folder.intake).reduce((sum, { rejects }) => sum + rejects.length, 0);
  const offered = (load.rows.pages ?? 0) + never;
  return offered === 0 ? 0 : Math.min(1, (load.rows.rejects ?? 0) / offered);
}
