import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { type Candidate, explainText, queryWarehouse, readArticleBody, TinhuyenError } from '../index.ts';
import { print } from './print.ts';
import { defaultOut } from './run-options.ts';

const examples = `
Examples:
  $ tinhuyen explain report.txt                         what cleaning leaves of it, line by line
  $ tinhuyen explain "a sentence of an article"
  $ tinhuyen explain --out mine 3f2a9c0d11e4b785    the body of an article of the warehouse, by its article_id`;

/** `explain`: every candidate of every rule over a text, the winner and why, the span underlined. */
export function addExplain(program: Command): void {
  program
    .command('explain')
    .description('show which rules fired on a text, which won, and why')
    .argument(
      '<file|article_id|text>',
      'a page or text file, an article of the warehouse, or the text itself',
    )
    .option('--out <folder>', 'output folder of the run', defaultOut)
    .option('--json', 'print the candidates as JSON')
    .addHelpText('after', examples)
    .action(async (what: string, flags: { out: string; json?: boolean }) => {
      const text = existsSync(what)
        ? readArticleBody(what)
        : /\s/.test(what)
          ? what.normalize('NFC')
          : await readBody(what, flags.out);
      const candidates = explainText(text);
      print(flags.json ? JSON.stringify(candidates, null, 1) : describeCandidates(text, candidates));
    });
}

async function readBody(id: string, out: string): Promise<string> {
  if (/^[0-9a-f]{16}$/.test(id)) {
    const { rows } = await queryWarehouse(
      join(out, 'tinhuyen.duckdb'),
      `SELECT body FROM articles WHERE article_id = '${id}'`,
    );
    if (typeof rows[0]?.[0] === 'string') return rows[0][0];
  }
  throw new TinhuyenError({
    code: 'nothing-to-explain',
    disposition: 'stop',
    expected: 'a file, the article_id of an article in the warehouse, or a text of several words',
    got: id,
    todo: 'List articles with `tinhuyen query "select article_id, title from articles"`.',
    exitCode: 2,
  });
}

/** Candidates line by line of the text, each span underlined beneath its line. */
export function describeCandidates(text: string, candidates: readonly Candidate[]): string {
  const out: string[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const here = candidates.filter((one) => one.start >= start && one.start < start + line.length + 1);
    if (here.length > 0) {
      out.push(line);
      for (const one of here.sort((a, b) => a.start - b.start || Number(b.won) - Number(a.won))) {
        const indent = ' '.repeat(columns(line.slice(0, one.start - start)));
        const verdict = one.won ? `won (${one.reason})` : `lost to ${one.lostTo} (${one.reason})`;
        out.push(
          `${indent}${(one.won ? '^' : '.').repeat(Math.max(1, columns(one.text)))} ${one.pass} ${one.rule}: ${verdict}`,
        );
      }
      out.push('');
    }
    start += line.length + 1;
  }
  return out.length === 0 ? 'No rule found anything.' : out.join('\n');
}

function columns(text: string): number {
  return Array.from(text.replace(/\p{M}/gu, '')).length;
}
