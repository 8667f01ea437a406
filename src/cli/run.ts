import { type Command, Option } from 'commander';
import { loadPipeline, locatePipeline, type PipelineSpec, planInputs, planUrl } from '../index.ts';
import { doRun } from './do-run.ts';
import { remark } from './print.ts';
import { addWorkOptions, type WorkFlags, wholeNumber } from './run-options.ts';

interface RunFlags extends WorkFlags {
  readonly input?: string[];
  readonly url?: string;
  readonly allowPrivate?: boolean;
  readonly delay?: number;
  readonly maxPages?: number;
}

const examples = `
Examples:
  $ tinhuyen run pipelines/sample.yaml
  $ tinhuyen run --input report.txt pages/ batch.jsonl.gz crawl.warc.gz --out mine
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
    .option('--allow-private', 'let --url reach a private or loopback address')
    .addOption(
      new Option('--delay <ms>', 'least time between two requests to one host').argParser(
        wholeNumber(0, 600_000),
      ),
    )
    .addOption(new Option('--max-pages <n>', 'most pages to fetch').argParser(wholeNumber(1, 1_000_000)))
    .addHelpText('after', examples);
  addWorkOptions(command).action(async (name: string | undefined, flags: RunFlags) => {
    await doRun(plan(name, flags, command), flags);
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
