import type { Command } from 'commander';
import { type FolderStatus, readStatus } from '../index.ts';
import { describeRejects } from './describe-rejects.ts';
import { formatTable } from './format-table.ts';
import { print } from './print.ts';
import { defaultOut } from './run-options.ts';

const shownRuns = 10;
const shownRejects = 20;

/** `status`: what was run, what a run would do, what failed last. */
export function addStatus(program: Command): void {
  program
    .command('status')
    .description('what was run, what a run would do now, what failed last')
    .option('--out <folder>', 'output folder', defaultOut)
    .option('--json', 'print it as JSON')
    .addHelpText('after', '\nExample:\n  $ tinhuyen status --out mine')
    .action(async (flags: { out: string; json?: boolean }) => {
      const status = await readStatus(flags.out);
      print(flags.json ? JSON.stringify(status, null, 1) : describe(status));
    });
}

function describe({ runs, busy, todo, rejects, alarms }: FolderStatus): string {
  const parts: string[] = [];
  const rows = runs
    .slice(0, shownRuns)
    .map((run) => [
      run.run_id,
      run.pipeline,
      run.status,
      run.stages.map(({ stage, done }) => `${stage} ${done}`).join(', '),
      run.error,
    ]);
  parts.push(
    rows.length === 0 ? 'No runs yet.' : formatTable(['run', 'pipeline', 'status', 'done', 'error'], rows),
  );
  if (busy) parts.push('A run is under way now.');
  if (todo) {
    const load = {
      none: 'the warehouse is up to date',
      build: 'there is no warehouse yet',
      rebuild: 'the warehouse is to be rebuilt',
    };
    parts.push(
      `A run would clean ${todo.clean} pages and extract ${todo.extract} articles; ${load[todo.load]}.`,
    );
  }
  if (alarms.length > 0)
    parts.push(
      `Alarms:\n${formatTable(
        ['source', 'alarm', 'what was seen', 'run'],
        alarms.map(({ source_id, kind, detail, run_id }) => [source_id, kind, detail, run_id]),
      )}`,
    );
  if (rejects.length > 0) parts.push(describeRejects(rejects, shownRejects));
  return parts.join('\n\n');
}
