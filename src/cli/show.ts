import { type Command, InvalidArgumentError } from 'commander';
import { openSourceViewer, type ShownSource } from '../index.ts';
import { print } from './print.ts';
import { defaultOut } from './run-options.ts';

const examples = `
Examples:
  $ tinhuyen show 3f2a9c0d11e4b785                 every paragraph of an article in the page that was stored
  $ tinhuyen show 3f2a9c0d11e4b785 120 135         one fact: article_id, char_start and char_end stand on its row

Bytes are counted in the payload of the record (its content coding undone), whose archive file, offset and digest are given.`;

/** `show`: from a fact to the bytes of the stored page that it was read from. */
export function addShow(program: Command): void {
  program
    .command('show')
    .description('show where words of an article stand in the page that was archived')
    .argument('<article_id>', 'an article of the warehouse')
    .argument('[char_start]', 'where the words begin in its body', parsePlace)
    .argument('[char_end]', 'where they end', parsePlace)
    .option('--out <folder>', 'output folder of the run', defaultOut)
    .option('--json', 'print it as JSON')
    .addHelpText('after', examples)
    .action(
      async (
        id: string,
        start: number | undefined,
        end: number | undefined,
        flags: { out: string; json?: boolean },
      ) => {
        const viewer = await openSourceViewer(flags.out);
        try {
          const span = start === undefined ? undefined : { start, end: end ?? start + 1 };
          const shown = await viewer.show(id, span);
          print(flags.json ? JSON.stringify(shown, null, 1) : formatSource(shown));
        } finally {
          await viewer.close();
        }
      },
    );
}

function parsePlace(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('expected a number of characters, 0 or more');
  return Number(value);
}

function formatSource(shown: ShownSource): string {
  const { title, url, origin, fetched_at, archive_file, archive_offset, digest, charset, passages } = shown;
  const head = [
    title ?? '(no title)',
    `page     ${url ?? origin}, fetched ${fetched_at}`,
    `record   ${archive_file} at ${archive_offset}`,
    `payload  ${digest}, read as ${charset}`,
  ];
  const parts = passages.map(
    ({ char_start, char_end, text, byte_start, byte_end, snippet }) =>
      `\nbody ${char_start}-${char_end}  ${text}\nbytes ${byte_start}-${byte_end}\n${snippet.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, ' ')}`,
  );
  return [...head, ...parts].join('\n');
}
