import { type Block, proseWeight } from './block.ts';
import { foldLine } from './fold-line.ts';
import type { PageCues } from './page-cues.ts';
import { type Byline, parseByline } from './parse-byline.ts';
import { isCreditLine } from './read-credit-rows.ts';

/** Lines of a text that may hold its lead, its writer and who made the pictures. */
const openingLines = 5;

/**
 * `Tác giả: …` between title and text, in the text's own box, over or under the lead, and the credits behind it, which name no writer
 * (null); an empty label too is no text. `taken` are bylines that are known.
 */
export function findOpeningBylines(
  body: readonly Block[],
  taken: ReadonlySet<Block>,
  cues: PageCues,
): ReadonlyMap<Block, Byline | null> {
  const found = new Map<Block, Byline | null>();
  const isSigned = (block: Block) => found.has(block) || taken.has(block);
  for (const [at, block] of body.slice(0, openingLines).entries()) {
    const signed = at > 0 && isSigned(body[at - 1]!);
    if (signed && !block.row && isCreditLine(block.text, cues)) found.set(block, null);
    if (isSigned(block)) continue;
    const byline = block.row ? null : parseByline(markLabel(block, cues), cues);
    const told = byline?.labelled === true ? byline : null;
    if (told === null && at === 0) continue;
    // `Bài: Hoàng Kim Liên; Ảnh: Lê Đình Cương` has a sentence's length; under a paragraph a label names somebody.
    const under = proseWeight(block) > 0 || (at > 0 && !found.has(body[0]!));
    if (told === null || (under && told.author === null)) break;
    found.set(block, told);
  }
  return found;
}

/** A line whose label is a tag of its own, with the colon that a sheet draws: `<span>Tác giả</span><span>Văn phòng xã</span>`. */
function markLabel(block: Block, cues: PageCues): string {
  const first = block.runs.find((run) => run.node !== null && run.node.text.trim() !== '');
  const label = first?.node?.text.slice(first.from, first.to).trim() ?? '';
  const own =
    label.length < block.text.length && block.text.startsWith(label) && first?.node?.parent.tag === 'span';
  if (!own || label.endsWith(':') || !cues.is('byline', foldLine(label))) return block.text;
  return `${label}: ${block.text.slice(label.length).trim()}`;
}
