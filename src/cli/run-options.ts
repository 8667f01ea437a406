import { resolve } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';

/** Where output goes when nothing else is said: under the current folder, never beside the program. */
export const defaultOut = 'data/var';

/** Options that every command that works on an output folder has. */
export interface WorkFlags {
  readonly out?: string;
  readonly workers?: number;
  readonly data?: readonly string[];
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly logFile?: string;
}

/** Adds those options to a command; `out` says where output goes when `--out` doesn't. */
export function addWorkOptions(command: Command, out = `the pipeline's, or ${defaultOut}`): Command {
  return command
    .option('--out <folder>', `output folder (default: ${out})`)
    .addOption(
      new Option('--workers <n>', 'worker threads; 0 works in the main one').argParser(wholeNumber(0, 64)),
    )
    .addOption(dataOption())
    .option('--json', 'print the report as JSON')
    .option('--quiet', 'no progress and no closing summary')
    .option('--verbose', 'structured log on stderr')
    .option('--log-file <file>', 'structured log appended to a file');
}

/** Lexicons, rules and the rest of one's own; given once for each folder. */
export function dataOption(): Option {
  return new Option(
    '--data <folder>',
    'a folder of your own lexicons, rules, documents and persons, laid over the shipped ones; may be given again',
  ).argParser((folder: string, folders: readonly string[] | undefined) => [
    ...(folders ?? []),
    resolve(folder),
  ]);
}

/** Parses a whole number between bounds. */
export function wholeNumber(low: number, high: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= low && value <= high) return value;
    throw new InvalidArgumentError(`expected a whole number from ${low} to ${high}.`);
  };
}
