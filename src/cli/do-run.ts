import {
  openLog,
  type PipelineSpec,
  type RunReport,
  runPipeline,
  type StageName,
  TinhuyenError,
} from '../index.ts';
import { catchSignals } from './catch-signals.ts';
import { describeAlarm } from './describe-alarm.ts';
import { describeRun } from './describe-run.ts';
import { print, remark } from './print.ts';
import { defaultOut, type WorkFlags } from './run-options.ts';
import { shellWord } from './shell-word.ts';
import { openProgressLine } from './show-progress.ts';

/** Runs a pipeline, or some of its stages, as a command does: progress, signals, report, exit code. */
export async function doRun(
  pipeline: PipelineSpec,
  flags: WorkFlags,
  stages?: readonly StageName[],
): Promise<void> {
  const line = openProgressLine(flags.quiet === true || flags.json === true || flags.verbose === true);
  const caught = catchSignals();
  const out = flags.out ?? pipeline.out ?? defaultOut;
  try {
    const report = await runPipeline(layOver(pipeline, flags.data), {
      out,
      stages,
      workers: flags.workers,
      signal: caught.signal,
      log: openLog({ verbose: flags.verbose, file: flags.logFile }),
      onProgress: line.update,
    });
    line.clear();
    for (const notice of report.notices) remark(`archive: ${notice}`);
    await show(report, flags, out);
    process.exitCode = caught.exitCode() ?? report.exitCode;
    if (report.status === 'interrupted')
      remark('Interrupted; what is done is saved. The same command goes on from here.');
    else if (report.exitCode === 3) for (const line of whyThree(report, out)) remark(line);
  } catch (error) {
    line.clear();
    // A stage that was cut off by the signal may say anything: the signal is the reason.
    if (caught.exitCode() === null || error instanceof TinhuyenError) throw error;
    remark('Interrupted; what is done is saved. The same command goes on from here.');
    process.exitCode = caught.exitCode() ?? 1;
  } finally {
    caught.release();
  }
}

/** The pipeline with the data folders of the command line over its own. */
function layOver(pipeline: PipelineSpec, folders: readonly string[] | undefined): PipelineSpec {
  return folders === undefined ? pipeline : { ...pipeline, data: [...(pipeline.data ?? []), ...folders] };
}

async function show(report: RunReport, flags: WorkFlags, out: string): Promise<void> {
  if (flags.json) print(JSON.stringify(report, null, 1));
  else if (!flags.quiet) print(await describeRun(report, out));
}

function whyThree({ rows, rejectShare, alarms, sources }: RunReport, out: string): string[] {
  const look = `tinhuyen status${out === defaultOut ? '' : ` --out ${shellWord(out)}`}`;
  if (rows?.articles === 0) {
    const isCut = Object.values(sources).some(({ ended }) => ended === 'limit');
    if (isCut)
      return [
        'No article was found yet: the most pages that the run may ask for came before. The same command goes on, a larger --max-pages goes further (exit code 3).',
      ];
    const why = rows.rejects === 0 ? 'nothing was there to read' : `\`${look}\` tells why`;
    return [`No article was found in what was taken in: ${why} (exit code 3).`];
  }
  if (alarms.length > 0)
    return [...alarms.map(describeAlarm), 'Alarms: look at these sources (exit code 3).'];
  return [
    `${Math.round((rejectShare ?? 0) * 100)} % of the inputs were rejected, more than the pipeline allows; \`${look}\` tells why (exit code 3).`,
  ];
}
