import type { Block } from './block.ts';
import { isBylineLabel } from './byline-label.ts';
import { foldLine } from './fold-line.ts';
import type { PageCues } from './page-cues.ts';
import { parseByline } from './parse-byline.ts';

/** Last lines in a list's form: people that the text names, also where the last is a name and a post. */
export function listAtEnd(body: readonly Block[], cues: PageCues): ReadonlySet<Block> {
  const isBare = (block: Block) => block.row || parseByline(block.text, cues)?.labelled === false;
  let from = body.length;
  while (from > 0 && isBare(body[from - 1]!)) from--;
  const before = body[from - 1];
  const run = body.slice(from);
  // Two writers may sign on two lines; three are a list, as are those that a colon or a semicolon leads to.
  const led =
    before !== undefined &&
    !isBylineLabel(before, cues) &&
    (/[:;]$/.test(before.text) || isPostLine(before.text, cues));
  // `Đội Sao biển` / `Đội Hải Âu`: lines that begin alike are a list, though only one has a name's form.
  const alike =
    before !== undefined &&
    run.length > 0 &&
    before.text.length <= 60 &&
    firstWord(before.text) === firstWord(run[0]!.text);
  const parted = run.slice(0, -1).some((entry) => /[;,]$/.test(entry.text));
  const list = run.length >= 3 || led || parted || alike;
  return new Set(list ? run : []);
}

/** A post in capitals on its own line: a document's signature follows (`TM. BAN THƯỜNG VỤ`, `CHỦ TỊCH`). */
function isPostLine(text: string, cues: PageCues): boolean {
  const folded = foldLine(text);
  return (
    /^\P{Ll}+$/u.test(text) &&
    text.length <= 80 &&
    (cues.startLength('signer', folded) > 0 || cues.startLength('office', folded) > 0)
  );
}

function firstWord(text: string): string {
  return foldLine(text).split(' ', 1)[0]!;
}
