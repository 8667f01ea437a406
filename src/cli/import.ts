import type { Command } from 'commander';
import { planInputs } from '../index.ts';
import { doRun } from './do-run.ts';
import { addWorkOptions, defaultOut, type WorkFlags } from './run-options.ts';

const examples = `
Examples:
  $ tinhuyen import reports/ batch.jsonl --out mine    archive them; clean, extract and load come when you run them`;

/** `import`: files and folders into the archive, no further. */
export function addImport(program: Command): void {
  const command = program
    .command('import')
    .description('archive files and folders without working on them')
    .argument('<paths...>', '.html .htm .txt .jsonl .jsonl.gz .warc .warc.gz files, and folders of them')
    .addHelpText('after', examples);
  addWorkOptions(command, defaultOut).action((paths: string[], flags: WorkFlags) =>
    doRun(planInputs('import', paths), flags, ['import']),
  );
}
