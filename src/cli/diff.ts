import type { Command } from 'commander';
import { diffWarehouses } from '../index.ts';
import { formatDelta } from './format-delta.ts';
import { print } from './print.ts';
import { wholeNumber } from './run-options.ts';

const examples = `
A fact of one article is the same fact in both when it has the same words, or stands in the same place; it has changed when its values
differ. Facts that other words before them only moved are no difference. Exit code: 0 the two say the same, 1 they differ, 2 wrong use.

Examples:
  $ cp mine/tinhuyen.duckdb before.duckdb    keep what the rules say now; change a rule; tinhuyen run ... --out mine
  $ tinhuyen diff before.duckdb mine         what the change added, removed and changed, with the sentences
  $ tinhuyen diff before.duckdb mine --json > changes.json`;

/** `diff`: which facts a second warehouse added, removed or changed. */
export function addDiff(program: Command): void {
  program
    .command('diff')
    .description('show which facts one warehouse has that another has not, or has otherwise')
    .argument('<old>', 'a warehouse file, or the output folder of a run')
    .argument('<new>', 'another one')
    .option('--limit <n>', 'most facts to show one by one', wholeNumber(0, 1_000_000), 100)
    .option('--json', 'print it as JSON')
    .addHelpText('after', examples)
    .action(async (older: string, newer: string, flags: { limit: number; json?: boolean }) => {
      const delta = await diffWarehouses(older, newer, flags.limit);
      print(flags.json ? JSON.stringify(delta, null, 1) : formatDelta(delta));
      if (Object.keys(delta.tables).length > 0) process.exitCode = 1;
    });
}
