import type { Block } from './block.ts';
import type { PageCues } from './page-cues.ts';

/** How a note begins: `(1) Báo cáo số …`, `[2] …`, `(*) …`. */
const mark = /^(?:\((\d{1,2}|\*{1,3})\)|\[(\d{1,2}|\*{1,3})\])\s*\S/u;

/**
 * The notes under a text: its last lines, each with a mark that the text above calls (`… so với nhiệm kỳ trước(1).`), and the heading over
 * them. A list that goes on from a colon and whose numbers the text calls nowhere has none.
 */
export function findNotes(text: readonly Block[], cues: PageCues): ReadonlySet<Block> {
  let from = text.length;
  const called: string[] = [];
  while (from > 0 && !text[from - 1]!.row) {
    const found = mark.exec(text[from - 1]!.text);
    if (found === null) break;
    called.push(found[0].slice(0, found[0].search(/[)\]]/) + 1));
    from--;
  }
  const above = text.slice(0, from);
  const head = above.at(-1);
  if (called.length === 0 || head === undefined) return new Set();
  const headed = cues.is('notes', head.folded);
  if (!headed && /:$/.test(head.text)) return new Set();
  const calls = (sign: string) => above.some((block) => block.text.indexOf(sign) > 0);
  if (!called.every(calls)) return new Set();
  return new Set(text.slice(headed ? from - 1 : from));
}
