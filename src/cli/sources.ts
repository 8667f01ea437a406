import { existsSync, writeFileSync } from 'node:fs';
import { type Command, Option } from 'commander';
import { TinhuyenError } from '../index.ts';
import { print, remark } from './print.ts';
import { wholeNumber } from './run-options.ts';

interface AddFlags {
  readonly file?: string;
  readonly allowPrivate?: boolean;
  readonly delay?: number;
  readonly contact?: string;
}

/** `sources add`: looks at a portal and proposes a source file. */
export function addSources(program: Command): void {
  const sources = program.command('sources').description('portals to crawl');
  sources
    .command('add')
    .description('look at a portal with a few polite requests and propose a source file')
    .argument('<url>', 'its start page')
    .option('--file <path>', 'write it there; to the terminal otherwise')
    .option('--allow-private', 'let it be on a private or loopback address')
    .option('--contact <address>', 'mail or web address that goes into the user agent')
    .addOption(
      new Option('--delay <ms>', 'least time between two requests').argParser(wholeNumber(0, 600_000)),
    )
    .addHelpText(
      'after',
      '\nExample:\n  $ tinhuyen sources add https://portal.example.vn/ --contact mailto:you@example.org --file portal.yaml',
    )
    .action(async (url: string, { file, allowPrivate, delay, contact }: AddFlags) => {
      if (file !== undefined && existsSync(file)) throw inTheWay(file);
      // The HTTP client takes half a second to load: only this command pays for it.
      const { proposeSource } = await import('../runtime/survey/propose-source.ts');
      const text = await proposeSource(url, {
        allowPrivate: allowPrivate === true,
        ...(delay === undefined ? {} : { delayMs: delay }),
        ...(contact === undefined ? {} : { contact }),
      });
      if (file === undefined) return print(text);
      writeFileSync(file, text, { flag: 'wx' });
      remark(`${file} is written; look it through before it is used.`);
    });
}

function inTheWay(file: string): TinhuyenError {
  return new TinhuyenError({
    code: 'file-exists',
    disposition: 'stop',
    expected: `no file at ${file} yet`,
    got: 'one',
    todo: 'Name another, or remove it.',
    exitCode: 2,
  });
}
