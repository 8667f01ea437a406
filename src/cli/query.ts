import { join } from 'node:path';
import { type Command, Option } from 'commander';
import { queryWarehouse } from '../index.ts';
import { formatRows, type RowFormat, rowFormats } from './format-rows.ts';
import { print } from './print.ts';
import { defaultOut } from './run-options.ts';

interface QueryFlags {
  readonly out: string;
  readonly db?: string;
  readonly format: RowFormat;
  readonly json?: boolean;
}

const examples = `
Examples:
  $ tinhuyen query "show tables"
  $ tinhuyen query "describe percentages"                         the columns of a table; docs/tables.md says what they mean
  $ tinhuyen query "select person_name, position, place from appointments limit 10"
  $ tinhuyen query --out mine --format csv "select * from percentages" > percentages.csv

A table for the terminal cuts cells at 60 characters; the other formats give them whole.`;

/** `query`: one read-only SQL query over the warehouse. */
export function addQuery(program: Command): void {
  program
    .command('query')
    .description('ask the warehouse in SQL, read-only')
    .argument('<sql>')
    .option('--out <folder>', 'output folder of the run', defaultOut)
    .option('--db <file>', 'a warehouse file in place of the one in --out')
    .addOption(
      new Option('--format <format>', 'how to print the answer').choices(rowFormats).default('table'),
    )
    .option('--json', 'short for --format json')
    .addHelpText('after', examples)
    .action(async (sql: string, flags: QueryFlags) => {
      const result = await queryWarehouse(flags.db ?? join(flags.out, 'tinhuyen.duckdb'), sql);
      print(formatRows(result, flags.json ? 'json' : flags.format));
    });
}
