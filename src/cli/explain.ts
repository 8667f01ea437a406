import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { type Explanation, openExplainer, readOwnData } from '../index.ts';
import { formatExplanation } from './format-explanation.ts';
import { print } from './print.ts';
import { readStdin } from './read-stdin.ts';
import { dataOption, defaultOut } from './run-options.ts';

const examples = `
Examples:
  $ tinhuyen explain report.txt                         what cleaning leaves of it, sentence by sentence
  $ tinhuyen explain "a sentence of an article"
  $ cat draft.txt | tinhuyen explain -                  a text from standard input
  $ tinhuyen explain --out mine 3f2a9c0d11e4b785        an article of the warehouse, by its article_id

An article of the warehouse is read anew, with the rules of now and the --data of its last run: what it says may differ from what was loaded.`;

interface ExplainFlags {
  readonly out: string;
  readonly data?: readonly string[];
  readonly all?: boolean;
  readonly json?: boolean;
}

/** `explain`: the facts of a text with the rules that made them, what those beat, and what linking added. */
export function addExplain(program: Command): void {
  program
    .command('explain')
    .description('show which facts a text gives, by which rules, and what lost to them')
    .argument(
      '<file|article_id|text>',
      'a page or text file, an article of the warehouse, the text itself, or - for standard input',
    )
    .option('--out <folder>', 'output folder of the run', defaultOut)
    .addOption(dataOption())
    .option('--all', 'every match, cues and parts too, and sentences without a fact')
    .option('--json', 'print it as JSON')
    .addHelpText('after', examples)
    .action(async (what: string, flags: ExplainFlags) => {
      const explained = await explain(what, flags);
      if (flags.json) print(JSON.stringify(explained, null, 1));
      else print(explained.map((one) => formatExplanation(one, flags.all)).join('\n\n'));
    });
}

async function explain(what: string, { out, data }: ExplainFlags): Promise<Explanation[]> {
  const explainer = openExplainer(data ?? readOwnData(out));
  if (what === '-') return [explainer.ofText(await readStdin())];
  if (existsSync(what)) return explainer.ofFile(what);
  if (/\s/.test(what)) return [explainer.ofText(what)];
  return [await explainer.ofArticle(join(out, 'tinhuyen.duckdb'), what)];
}
