import { readFileSync, writeFileSync } from 'node:fs';
import { type Command, Option } from 'commander';
import { openRuleBook, TinhuyenError } from '../index.ts';
import { formatRuleCount, formatRuleFaults, formatRulesPage } from './format-rules.ts';
import { print } from './print.ts';
import { dataOption } from './run-options.ts';

const examples = `
Examples:
  $ tinhuyen rules                        every rule: why, pattern, examples with what they give, precision
  $ tinhuyen rules --lint                 broken examples, and rules that are dead, shadowed or duplicates over all examples; exit code 1 when there are any
  $ tinhuyen rules --count articles/      how often each fired, won and lost over the pages and texts of a folder
  $ tinhuyen rules --count data/var       the same over the articles of a run's warehouse
  $ tinhuyen rules --check docs/rules.md  exit code 1 when the file is not the page of these rules`;

interface RulesFlags {
  readonly write?: string;
  readonly check?: string;
  readonly lint?: boolean;
  readonly count?: string;
  readonly data?: readonly string[];
  readonly json?: boolean;
}

/** `rules`: the rules as a page, what is wrong with them, how often they fire. */
export function addRules(program: Command): void {
  const one = ['write', 'check', 'lint', 'count'];
  const option = (flags: string, text: string, name: string) =>
    new Option(flags, text).conflicts(one.filter((other) => other !== name));
  program
    .command('rules')
    .description('list the rules as a page, check them, or count what they do over a corpus')
    .addOption(option('--write <file>', 'write the page to a file', 'write'))
    .addOption(option('--check <file>', 'compare the page with a file', 'check'))
    .addOption(option('--lint', 'look for broken examples, and dead, shadowed and duplicate rules', 'lint'))
    .addOption(option('--count <path>', 'count firings over a folder of articles or a warehouse', 'count'))
    .addOption(dataOption())
    .option('--json', 'print it as JSON')
    .addHelpText('after', examples)
    .action(doRules);
}

async function doRules(flags: RulesFlags): Promise<void> {
  const book = openRuleBook(flags.data);
  if (flags.lint || flags.count !== undefined) {
    const count = await book.count(flags.count);
    if (flags.json) print(JSON.stringify(flags.lint ? count.faults : count, null, 1));
    else print(flags.lint ? formatRuleFaults(count.faults) : formatRuleCount(count));
    if (flags.lint && count.faults.length > 0) process.exitCode = 1;
  } else if (flags.write !== undefined) writeFileSync(flags.write, formatRulesPage(book.rules));
  else if (flags.check !== undefined) check(flags.check, formatRulesPage(book.rules));
  else print(flags.json ? JSON.stringify(book.rules, null, 1) : formatRulesPage(book.rules));
}

function check(file: string, page: string): void {
  const [there, made] = [readFileSync(file, 'utf8').split('\n'), page.split('\n')];
  const at = made.findIndex((line, i) => line !== there[i]);
  if (at < 0 && there.length === made.length) return;
  const line = at < 0 ? made.length : at;
  throw new TinhuyenError({
    code: 'rules-page-stale',
    disposition: 'stop',
    expected: `line ${line + 1} of ${file}: ${made[line] ?? 'no more lines'}`,
    got: there[line] ?? 'no such line',
    todo: `Run \`tinhuyen rules --write ${file}\` and read the change.`,
  });
}
