import { type Block, proseWeight } from './block.ts';
import { foldLine } from './fold-line.ts';
import { isAtRight } from './is-at-right.ts';
import type { PageCues } from './page-cues.ts';
import { isOfficeLine } from './parse-byline.ts';

/** The office that alone signs a text, and the line it stands on. */
export interface SigningOffice {
  readonly block: Block;
  readonly office: string;
}

/**
 * An office on the last line under a closed sentence: set apart (`**Đài Truyền thanh huyện**`), or a paper that the text was taken
 * from. A notice's own signature is in capitals and stays in the text, as does the last of a list.
 */
export function findSigningOffice(
  body: readonly Block[],
  listed: ReadonlySet<Block>,
  cues: PageCues,
): SigningOffice | null {
  const [before, block] = body.slice(-2);
  if (before === undefined || block === undefined || block.row || block.heading > 0 || listed.has(block))
    return null;
  const closed = proseWeight(before) > 0 && /[.!?…]["”’)\]]*(?:\s*\/\.?)?$/u.test(before.text);
  const office = block.text
    .replace(/\.$/, '')
    .replace(/^\((.+)\)$/, '$1')
    .trim();
  if (!closed || !/\p{Ll}{2}/u.test(office) || !isOfficeLine(office, cues)) return null;
  const apart = (block.bold && !before.bold) || (block.italic && !before.italic) || isAtRight(block.element);
  return apart || isPress(office, cues) ? { block, office } : null;
}

/** `Báo Giáo dục và Thời đại`: what an article is taken from; `Báo cáo viên` is none. */
function isPress(text: string, cues: PageCues): boolean {
  const length = cues.startLength('press', foldLine(text));
  return length > 0 && /^(?: \p{Lu}|$)/u.test(text.slice(length)) && text.split(' ').length <= 8;
}
