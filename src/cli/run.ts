import { type Command, Option } from 'commander';
import { loadPipeline, locatePipeline, type PipelineSpec, planInputs, planUrl } from '../index.ts';
import { loadRuns } from '../runtime/records/run-record.ts';
import { locateVar } from '../runtime/records/var-folder.ts';
import { findDue } from '../runtime/schedule/find-due.ts';
import { doRun } from './do-run.ts';
import { formatTime } from './format-time.ts';
import { remark } from './print.ts';
import { addWorkOptions, defaultOut, type WorkFlags, wholeNumber } from './run-options.ts';

interface RunFlags extends WorkFlags {
  readonly input?: string[];
  readonly url?: string;
  readonly allowPrivate?: boolean;
  readonly delay?: number;
  readonly maxPages?: number;
  readonly due?: boolean;
}

const examples = `
Examples:
  $ tinhuyen run pipelines/sample.yaml
  $ tinhuyen run --input report.txt pages/ batch.jsonl.gz crawl.warc.gz --out mine
  $ tinhuyen run pipelines/districts.yaml --due
  $ tinhuyen run --url https://portal.example.vn/ --max-pages 200 --out mine`;

/** `run`: from pages to the warehouse. */
export function addRun(program: Command): void {
  const command = program
    .command('run')
    .description('run a pipeline, or files and folders, or one site, up to the warehouse')
    .argument('[pipeline]', 'pipeline file, or the name of one that comes with the program', undefined)
    .option(
      '--input <paths...>',
      '.html .htm .txt .jsonl .jsonl.gz .warc .warc.gz files, and folders of them',
    )
    .option('--url <url>', 'a site to crawl')
    .option(
      '--due',
      'only the sources whose cadence has come round since their last run; for cron and systemd',
    )
    .option('--allow-private', 'let --url reach a private or loopback address')
    .addOption(
      new Option('--delay <ms>', 'least time between two requests to one host').argParser(
        wholeNumber(0, 600_000),
      ),
    )
    .addOption(new Option('--max-pages <n>', 'most pages to fetch').argParser(wholeNumber(1, 1_000_000)))
    .addHelpText('after', examples);
  addWorkOptions(command).action(async (name: string | undefined, flags: RunFlags) => {
    const pipeline = plan(name, flags, command);
    const due = flags.due ? keepDue(pipeline, flags) : pipeline;
    if (due !== null) await doRun(due, flags);
  });
}

function plan(name: string | undefined, flags: RunFlags, command: Command): PipelineSpec {
  const given = [name !== undefined, flags.input !== undefined, flags.url !== undefined].filter(
    Boolean,
  ).length;
  if (given > 1) command.error('error: give one of a pipeline, --input and --url');
  const crawl = {
    ...(flags.delay === undefined ? {} : { delay_ms: flags.delay }),
    ...(flags.maxPages === undefined ? {} : { max_pages: flags.maxPages }),
  };
  if (flags.input !== undefined) return planInputs('input', flags.input);
  if (flags.url !== undefined)
    return planUrl(flags.url, { allowPrivate: flags.allowPrivate === true, crawl });
  if (name === undefined) remark('No pipeline was named: running the sample.');
  const pipeline = loadPipeline(locatePipeline(name ?? 'sample'));
  return { ...pipeline, crawl: { ...pipeline.crawl, ...crawl } };
}

/** The pipeline with the sources that are due alone; null, with a word on when the next will be, when none is. */
function keepDue(pipeline: PipelineSpec, flags: WorkFlags): PipelineSpec | null {
  const folder = locateVar(flags.out ?? pipeline.out ?? defaultOut);
  const { isDue, sources, next } = findDue(pipeline, loadRuns(folder.runs), new Date());
  if (isDue) return { ...pipeline, sources };
  if (!flags.quiet) remark(`Nothing is due; next ${next === null ? 'never' : formatTime(next)}.`);
  return null;
}
