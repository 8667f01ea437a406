import { readFileSync } from 'node:fs';

/** One way to tell of cadre work, with all officials (`O`) and all events (`E`) that it gives. */
export interface Wording {
  readonly text: string;
  readonly officials: readonly string[];
  readonly events: readonly string[];
}

/** Reads cadre-wordings.txt: blocks parted by an empty line, each a text (`\n` for a new line of it) and its rows. */
export function readWordings(): Wording[] {
  return readFileSync(new URL('./cadre-wordings.txt', import.meta.url), 'utf8')
    .split('\n\n')
    .filter((block) => !block.startsWith('#'))
    .map((block) => {
      const [text = '', ...rows] = block.trim().split('\n');
      const of = (mark: string) => rows.filter((row) => row.startsWith(mark)).map((row) => row.slice(2));
      return { text: text.replaceAll('\\n', '\n'), officials: of('O '), events: of('E ') };
    });
}
