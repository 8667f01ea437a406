import { Command } from 'commander';
import { addDiff } from './diff.ts';
import { addExplain } from './explain.ts';
import { addImport } from './import.ts';
import { forgiveClosedPipe, remark } from './print.ts';
import { programVersion } from './program-version.ts';
import { addQuery } from './query.ts';
import { addRules } from './rules.ts';
import { addRun } from './run.ts';
import { addSchedule } from './schedule.ts';
import { addShow } from './show.ts';
import { addSources } from './sources.ts';
import { addStages } from './stages.ts';
import { addStatus } from './status.ts';
import { tellError } from './tell-error.ts';
import { addTokenize } from './tokenize.ts';
import { addVerify } from './verify.ts';

const examples = `
Examples:
  $ tinhuyen run pipelines/sample.yaml                      crawl and read the sample portal that comes with the program
  $ tinhuyen run --input articles/ more.jsonl --out mine    read files of your own into mine/tinhuyen.duckdb
  $ tinhuyen query "select person_name, position from appointments limit 5"
  $ tinhuyen explain article.txt                            which rules fired, which won, and why

Exit codes: 0 done, 1 failed, 2 wrong use or configuration, 3 done but too much was rejected, nothing was usable or an alarm was raised,
4 another run holds the output folder, 130/143 interrupted with the state saved.`;

/** Parses the command line, runs one command and leaves its exit code in `process.exitCode`. */
async function main(): Promise<void> {
  forgiveClosedPipe();
  const program = new Command('tinhuyen')
    .description(
      'Crawls Vietnamese district and province news portals, reads them, and loads facts with their evidence into DuckDB.',
    )
    .version(programVersion())
    .addHelpText('after', examples)
    .exitOverride();
  const commands = [
    addRun,
    addSchedule,
    addSources,
    addStages,
    addImport,
    addQuery,
    addDiff,
    addExplain,
    addShow,
    addTokenize,
    addRules,
    addStatus,
    addVerify,
  ];
  for (const add of commands) add(program);
  try {
    await program.parseAsync();
  } catch (error) {
    const { text, exitCode } = tellError(error);
    if (text !== null) remark(text);
    process.exitCode = exitCode;
  }
}

await main();
