import { type Block, proseWeight } from './block.ts';
import { isAtRight } from './is-at-right.ts';
import type { PageCues } from './page-cues.ts';
import { type Byline, isOfficeLine, parseByline } from './parse-byline.ts';

/** Who signs between title and text, and the lines that say so: the name, and the post under it. */
export interface HeadName {
  readonly blocks: readonly Block[];
  readonly byline: Byline;
}

/**
 * A name alone on the line over a page's first paragraph, as journals print it, with the post that stands under it (`TS. Lê A` /
 * `Phó Hiệu trưởng`). Where other headings of its form and side are like it, it is one of them.
 */
export function findHeadName(body: readonly Block[], cues: PageCues): HeadName | null {
  const [block, second, third] = body;
  if (block === undefined || second === undefined || block.element === null || block.row) return null;
  if (!/ /.test(block.text)) return null;
  const atRight = isAtRight(block.element);
  const posted = isAtRight(second.element) === atRight && isOfficeLine(second.text, cues);
  const alike = body.some(
    (other) =>
      other !== block &&
      !(posted && other === second) &&
      other.heading === block.heading &&
      proseWeight(other) === 0 &&
      !(atRight && !isAtRight(other.element)),
  );
  const byline = alike ? null : parseByline(block.text, cues);
  if (byline === null || byline.author === null || byline.labelled) return null;
  const post = posted && third !== undefined && byline.office === null;
  const opening = post ? third : second;
  if (proseWeight(opening) === 0) return null;
  return post
    ? { blocks: [block, second], byline: { ...byline, office: second.text } }
    : { blocks: [block], byline };
}
