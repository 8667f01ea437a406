import type { MarkupElement } from '../../markup/markup-node.ts';
import { holds } from '../../markup/query-markup.ts';
import { linkShare, type MarkupBlock } from './block.ts';
import { isAtRight } from './is-at-right.ts';
import type { SelectedBody } from './select-body.ts';

/** Lines of a box between a text and its writer. */
const maxUnder = 12;

/** Where a bare name is a byline: between title and text, and just under the text in its own box. */
export function findBeside(
  blocks: readonly MarkupBlock[],
  body: readonly MarkupBlock[],
  titleIndex: number | null,
  dropped: ReadonlyMap<MarkupBlock, string>,
  selected: SelectedBody,
): MarkupBlock[] {
  const first = blocks.indexOf(body[0]!);
  const lastBlock = body[body.length - 1];
  if (lastBlock === undefined) return [];
  const last = blocks.indexOf(lastBlock);
  // A box of related news may stand between text and writer; what it holds is no name beside the text.
  const under = blocks
    .slice(last + 1, last + 1 + maxUnder)
    .filter((block, gap) =>
      block.element.parent === lastBlock.element.parent
        ? !dropped.has(block) && selected.left.get(block) !== 'tail'
        : gap === 0 && signs(block, lastBlock),
    )
    .slice(0, 3);
  const above = titleIndex === null || titleIndex > first ? [] : blocks.slice(titleIndex + 1, first);
  return [...above.slice(0, 6), ...under].filter((block) => !dropped.has(block));
}

/** A line set apart in the next row or box of a layout table: `<TR><TD ALIGN=RIGHT><B>QUANG ĐỊNH</B>`. */
function signs(block: MarkupBlock, last: MarkupBlock): boolean {
  const { element, text } = block;
  if (block.heading > 0 || linkShare(block) > 0 || !/ /.test(text) || /\d|:/.test(text)) return false;
  const cousins = element.parent?.parent != null && element.parent.parent === last.element.parent?.parent;
  const nextRow = isNextRow(element, last.element) && isAtRight(element);
  // Set at the right under the box of the text: `<p align="right"><b>Phan Đình Bảo</b></p>`.
  if ((block.bold || block.italic) && isAtRight(element)) return true;
  return nextRow || (cousins && (block.bold || block.italic || /^\P{Ll}+$/u.test(text)));
}

/** Whether a cell is in the row under that of a text, however deep the text's own boxes are. */
function isNextRow(cell: MarkupElement, text: MarkupElement): boolean {
  const row = cell.tag === 'td' ? cell.parent : null;
  const rows = row?.parent?.children.filter((child) => child.kind === 'element') ?? [];
  const before = row === null ? undefined : rows[rows.indexOf(row) - 1];
  return before !== undefined && holds(before, text);
}
