import type { Block } from './block.ts';
import type { PageCues } from './page-cues.ts';

/** Whether a block is nothing but the label of a byline. */
export function isBylineLabel(block: Block, cues: PageCues): boolean {
  // `Bạn đọc` labels a writer with its colon only: without one it is a section.
  return (
    block.text.length <= 30 && cues.is('byline', block.folded) && cues.startLength('byline', block.folded) > 0
  );
}
