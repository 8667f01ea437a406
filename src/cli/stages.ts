import type { Command } from 'commander';
import { loadPipeline, locatePipeline, planInputs, type StageName } from '../index.ts';
import { doRun } from './do-run.ts';
import { addWorkOptions, defaultOut, type WorkFlags } from './run-options.ts';

const stages: readonly (readonly [StageName, string])[] = [
  ['clean', 'clean the archived pages that are not cleaned yet'],
  ['extract', 'extract facts from the articles that have none yet'],
  ['load', 'build the warehouse anew if what it is made from has changed'],
];

/** `crawl`, `clean`, `extract`, `load`: each stage alone, over what an output folder holds. */
export function addStages(program: Command): void {
  const crawl = program
    .command('crawl')
    .description("fetch a pipeline's sites into the archive, no further")
    .argument('<pipeline>', 'pipeline file, or the name of one that comes with the program')
    .addHelpText('after', '\nExample:\n  $ tinhuyen crawl pipelines/sample.yaml --out mine');
  addWorkOptions(crawl).action((name: string, flags: WorkFlags) =>
    doRun(loadPipeline(locatePipeline(name)), flags, ['crawl']),
  );
  for (const [stage, description] of stages) {
    const command = program
      .command(stage)
      .description(description)
      .addHelpText('after', `\nExample:\n  $ tinhuyen ${stage} --out mine`);
    addWorkOptions(command, defaultOut).action((flags: WorkFlags) =>
      doRun(planInputs(stage, []), flags, [stage]),
    );
  }
}
