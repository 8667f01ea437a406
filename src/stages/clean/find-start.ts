import { type Block, linkShare, proseWeight } from './block.ts';
import { titlesOf } from './find-title.ts';
import { wordsOfFolded } from './fold-line.ts';
import type { PageCues } from './page-cues.ts';
import type { PageMetadata } from './read-metadata.ts';

/** Share of the prose that may stand over the title: a ticker, a notice. */
const mostOver = 0.3;
const reach = 12;

/**
 * Index of the first paragraph, -1 for none: behind the line that says what metadata call the title, when all but a little of the
 * text stands below it. `Tin nóng: Cảnh báo triều cường …` over a headline is none of its article.
 */
export function findStart(
  blocks: readonly Block[],
  isProse: (block: Block) => boolean,
  metadata: PageMetadata,
  cues: PageCues,
): number {
  const first = blocks.findIndex(isProse);
  if (first < 0) return first;
  const titles = titlesOf(metadata, cues).words;
  if (titles.length === 0) return first;
  const head = blocks.findIndex(
    (block, index) =>
      index > first && index <= first + reach && linkShare(block) < 0.5 && isOneOf(block, titles),
  );
  if (head < 0 || blocks.slice(0, first).some((block) => isOneOf(block, titles))) return first;
  let over = 0;
  let all = 0;
  for (const [index, block] of blocks.entries()) {
    if (!isProse(block)) continue;
    all += proseWeight(block);
    if (index < head) over += proseWeight(block);
  }
  const next = blocks.findIndex((block, index) => index > head && isProse(block));
  return next >= 0 && over <= all * mostOver ? next : first;
}

/** Whether a line says just the words of a title; one that is shorter than each can't. */
function isOneOf(block: Block, titles: readonly string[]): boolean {
  return (
    titles.some((title) => title.length <= block.text.length) && titles.includes(wordsOfFolded(block.folded))
  );
}
