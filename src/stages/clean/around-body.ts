import type { MarkupBlock } from './block.ts';

/** Blocks just round title and text that the body does not hold: where bylines and counters stand. */
export function aroundBody(
  blocks: readonly MarkupBlock[],
  body: readonly MarkupBlock[],
  titleIndex: number,
  dropped: ReadonlyMap<MarkupBlock, string>,
): MarkupBlock[] {
  const inBody = new Set(body);
  const last = body.length === 0 ? titleIndex : blocks.indexOf(body[body.length - 1]!);
  const first = body.length === 0 ? titleIndex : blocks.indexOf(body[0]!);
  return blocks.filter((block, index) => {
    if (inBody.has(block)) return false;
    const reason = dropped.get(block);
    if (block.teaser || /^(?:drop-comment|drop-related|comments|other-story)$/.test(reason ?? ''))
      return false;
    // An article's own footer stands right under it and may name the writer; the page's stands further down.
    if (reason === 'drop-footer') return index > last && index <= last + 4;
    return (index >= titleIndex - 8 && index <= first + 4) || (index > last && index <= last + 10);
  });
}
