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
    .option('--mend', 'have the next run fetch or import again what the archive has lost')
    .option('--json', 'print it as JSON')
    .addHelpText('after', '\nExample:\n  $ tinhuyen verify --out mine')
    .action(async (flags: { out: string; mend?: boolean; json?: boolean }) => {
      const report = await verifyFolder(flags.out, { mend: flags.mend });
      const { findings, superseded, packages, hashes } = report;
      if (flags.json) print(JSON.stringify(report, null, 1));
      else {
        const listed = [...findings, ...superseded];
        if (listed.length > 0) {
          print(
            formatTable(
              ['part', 'where', 'problem'],
              listed.map(({ part, where, problem }) => [part, where, problem]),
            ),
          );
        }
        const again = [...new Set(findings.flatMap(({ again }) => again ?? []))];
        if (again.length > 0)
          print(
            `\n${report.mended.length > 0 ? 'The next crawl or import takes in again' : 'To fetch or import again (`verify --mend` has the next run do it)'}:\n${again.map((one) => `  ${one}`).join('\n')}\n`,
          );
        const tables = hashes ? `tables ${hashes.hash}` : 'no warehouse';
        print(`${describe(findings.length, superseded.length)}; ${packages} packages; ${tables}`);
      }
      if (findings.length > 0) process.exitCode = 1;
    });
}

function describe(problems: number, superseded: number): string {
  if (problems > 0) return `${problems} problems`;
  return superseded === 0
    ? 'all as it was written'
    : `nothing lost; ${superseded} damaged records that later ones have taken the place of`;
}
