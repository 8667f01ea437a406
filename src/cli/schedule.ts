import type { Command } from 'commander';
import { loadPipeline, locatePipeline, openLog, type RunReport, runPipeline } from '../index.ts';
import { runSchedule, type ScheduledPipeline } from '../runtime/schedule/run-schedule.ts';
import { catchSignals } from './catch-signals.ts';
import { describeAlarm } from './describe-alarm.ts';
import { formatTime } from './format-time.ts';
import { print, remark } from './print.ts';
import { addWorkOptions, defaultOut, type WorkFlags } from './run-options.ts';

const examples = `
Examples:
  $ tinhuyen schedule pipelines/districts.yaml --out mine
  $ tinhuyen schedule north.yaml south.yaml --log-file schedule.log

Cadences stand in the pipelines and sources (cadence: "0 5 * * *", Vietnamese time). SIGTERM saves the run under way and
ends. For cron and systemd see \`run --due\` and docs/schedule.md.`;

/** `schedule`: runs pipelines when their cadences come round, until it is told to stop. */
export function addSchedule(program: Command): void {
  const command = program
    .command('schedule')
    .description('run pipelines when their cadences come round, until stopped')
    .argument('<pipelines...>', 'pipeline files, or names of ones that come with the program')
    .addHelpText('after', examples);
  addWorkOptions(command).action(async (names: string[], flags: WorkFlags) => {
    const jobs = names.map((name): ScheduledPipeline => {
      const pipeline = loadPipeline(locatePipeline(name));
      return { pipeline, out: flags.out ?? pipeline.out ?? defaultOut };
    });
    await keepSchedule(jobs, flags);
  });
}

async function keepSchedule(jobs: readonly ScheduledPipeline[], flags: WorkFlags): Promise<void> {
  const caught = catchSignals();
  const log = openLog({ verbose: flags.verbose, file: flags.logFile });
  let told = '';
  let isCut = false;
  try {
    await runSchedule(jobs, {
      clock: () => new Date(),
      signal: caught.signal,
      log,
      async run({ pipeline, out }) {
        const report = await runPipeline(pipeline, {
          out,
          workers: flags.workers,
          signal: caught.signal,
          log,
        });
        isCut = report.status === 'interrupted';
        if (flags.json) print(JSON.stringify(report));
        else if (!flags.quiet) print(describeInLine(report, pipeline.name));
        for (const alarm of report.alarms) remark(describeAlarm(alarm));
      },
      onWait(until) {
        const text = `next run ${formatTime(until)}`;
        if (text !== told && !flags.quiet && !flags.json) remark(text);
        told = text;
      },
    });
    // Stopped while it waited, nothing was cut short: that is how a schedule ends.
    process.exitCode = isCut ? (caught.exitCode() ?? 0) : 0;
  } finally {
    caught.release();
  }
}

function describeInLine({ run_id, status, stages, delta, exitCode }: RunReport, pipeline: string): string {
  const crawl = stages.find(({ stage }) => stage === 'crawl');
  const counts = Object.values(delta?.tables ?? {});
  const sum = (kind: 'added' | 'changed' | 'removed') => counts.reduce((all, count) => all + count[kind], 0);
  const facts =
    delta === null ? 'facts as they were' : `facts +${sum('added')} ~${sum('changed')} -${sum('removed')}`;
  const pages = `${crawl?.in ?? 0} asked, ${crawl?.done ?? 0} new, ${crawl?.rejected ?? 0} rejected`;
  return `${run_id} ${pipeline} ${status}: ${pages}; ${facts}${exitCode === 0 ? '' : ` (exit code ${exitCode})`}`;
}
