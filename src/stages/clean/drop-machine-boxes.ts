import type { MarkupElement } from '../../markup/markup-node.ts';
import { holds } from '../../markup/query-markup.ts';
import { type MarkupBlock, proseWeight } from './block.ts';
import type { PageCues } from './page-cues.ts';

const longestNote = 120;
const longestHeading = 60;
/** Share of a page's prose that stands in a machine's summary at most, and over it; and its lines. */
const boxShare = 0.35;
const overShare = 0.2;
const boxLines = 15;

/**
 * Leaves out the box of a summary that a machine wrote, over the text and told by its own heading or note (`Điểm chính (AI tổng hợp)`):
 * the smallest element that holds the note and something beside it, where that is a small part of the page.
 */
export function dropMachineBoxes(
  blocks: readonly MarkupBlock[],
  dropped: Map<MarkupBlock, string>,
  cues: PageCues,
): void {
  const notes = blocks.flatMap((block, at) => (!dropped.has(block) && isNote(block, cues) ? [at] : []));
  if (notes.length === 0) return;
  const proseOf = (some: readonly MarkupBlock[]) =>
    some.reduce((sum, block) => sum + (dropped.has(block) ? 0 : proseWeight(block)), 0);
  const total = proseOf(blocks);
  for (const at of notes) {
    const { from, to } = boxOf(blocks, at);
    const box = blocks.slice(from, to);
    // Under the text's first paragraphs such a line is the article's own: it may tell of machines.
    const aside = proseOf(box) <= total * boxShare && proseOf(blocks.slice(0, from)) <= total * overShare;
    if (!aside || box.length < 2 || box.length > boxLines || box.some(({ heading }) => heading === 1))
      continue;
    for (const block of box) if (!dropped.has(block)) dropped.set(block, 'drop-related');
  }
}

/** A heading that names a machine as the writer, or a sentence that begins with what it wrote. */
function isNote({ text, folded }: MarkupBlock, cues: PageCues): boolean {
  if (text.length > longestNote || !cues.has('machine', folded)) return false;
  const heading = text.length <= longestHeading && !/[.!?]$/.test(text);
  return heading || cues.startLength('machine-note', folded) > 0;
}

/** Where the blocks of the smallest element stand that holds a block and another one. */
function boxOf(blocks: readonly MarkupBlock[], at: number): { from: number; to: number } {
  for (let box: MarkupElement | null = blocks[at]!.element; box !== null; box = box.parent) {
    let from = at;
    let to = at + 1;
    while (from > 0 && at - from <= boxLines && holds(box, blocks[from - 1]!.element)) from--;
    while (to < blocks.length && to - at <= boxLines && holds(box, blocks[to]!.element)) to++;
    if (to - from > 1) return { from, to };
  }
  return { from: at, to: at + 1 };
}
