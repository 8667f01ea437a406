import { hasWords, linkShare, type MarkupBlock, proseWeight } from './block.ts';
import { titlesOf } from './declared-titles.ts';
import { wordsOfFolded } from './fold-line.ts';
import type { PageCues } from './page-cues.ts';
import { isOfficeLine } from './parse-byline.ts';
import { parseStamp } from './parse-stamp.ts';
import type { PageMetadata } from './read-metadata.ts';

/** Share of the prose that may stand over the title: a ticker, a notice. */
const mostOver = 0.3;
const reach = 12;

/**
 * Index of the first paragraph, -1 for none: behind the line that says what metadata call the title, when all but a little of the
 * text stands below it. `Tin nóng: Cảnh báo triều cường …` over a headline is none of its article.
 */
export function findStart(
  blocks: readonly MarkupBlock[],
  isProse: (block: MarkupBlock) => boolean,
  metadata: PageMetadata,
  cues: PageCues,
): number {
  const first = findFirst(blocks, isProse, cues);
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
function isOneOf(block: MarkupBlock, titles: readonly string[]): boolean {
  return (
    titles.some((title) => title.length <= block.text.length) && titles.includes(wordsOfFolded(block.folded))
  );
}

/** `Cập nhật lúc 09:20, Thứ Hai, 12/03/2012 (GMT+7)`: a stamp of a sentence's length. */
function isLongStamp({ text }: MarkupBlock, cues: PageCues): boolean {
  const stamp = text.length <= 110 && /\d{4}/.test(text) ? parseStamp(text, cues) : null;
  return stamp !== null && stamp.rest.split(' ').length <= 3;
}

/** A line under a picture that no full stop ends. */
function isCaptionOver({ text, roles, afterImage }: MarkupBlock): boolean {
  return roles.has('role-caption') || (afterImage && text.length <= 200 && !/[.!?:;…]["”’)]*$/u.test(text));
}

/**
 * The first paragraph, but for what stands right over the headline's own box: a banner's second line that is an office's name alone, a
 * card of labels and values (`Ngày đăng | 21/07/2015`), or what is told of a picture that opens the page.
 */
function findFirst(
  blocks: readonly MarkupBlock[],
  isProse: (block: MarkupBlock) => boolean,
  cues: PageCues,
): number {
  const first = blocks.findIndex((block) => isProse(block) && !isLongStamp(block, cues));
  if (first < 0) return first;
  const isOver = (block: MarkupBlock) => block.row || isOfficeLine(block.text, cues) || isCaptionOver(block);
  if (!isOver(blocks[first]!)) return first;
  let next = first;
  let headed = false;
  while (
    next < blocks.length &&
    (!isProse(blocks[next]!) || isOver(blocks[next]!)) &&
    next <= first + reach
  ) {
    const { text, roles, heading } = blocks[next]!;
    // `Xem chi tiết toàn văn` under a document's card is a box's heading and a link.
    const box = roles.has('role-box') || linkShare(blocks[next]!) > 0.5;
    headed ||= !box && (roles.has('role-title') || heading === 1) && hasWords(text, 5);
    next++;
  }
  return headed && next < blocks.length && isProse(blocks[next]!) ? next : first;
}
