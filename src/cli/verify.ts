import type { Command } from 'commander';
import { verifyFolder } from '../index.ts';
import { formatTable } from './format-table.ts';
import { print } from './print.ts';
import { defaultOut } from './run-options.ts';

/** `verify`: everything in an output folder against its hashes and the contract. */
export function addVerify(program: Command): void {
  program
    .command('verify')
    .description('read archive and packages again against their hashes, the warehouse against the contract')
    .option('--out <folder>', 'output folder', defaultOut)
    .option('--json', 'print it as JSON')
    .addHelpText('after', '\nExample:\n  $ tinhuyen verify --out mine')
    .action(async (flags: { out: string; json?: boolean }) => {
      const report = await verifyFolder(flags.out);
      const { findings, packages, hashes } = report;
      if (flags.json) print(JSON.stringify(report, null, 1));
      else {
        if (findings.length > 0) {
          print(
            formatTable(
              ['part', 'where', 'problem'],
              findings.map(({ part, where, problem }) => [part, where, problem]),
            ),
          );
        }
        const tables = hashes ? `tables ${hashes.hash}` : 'no warehouse';
        print(
          `${findings.length === 0 ? 'all as it was written' : `${findings.length} problems`}; ${packages} packages; ${tables}`,
        );
      }
      if (findings.length > 0) process.exitCode = 1;
    });
}
