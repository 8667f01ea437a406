import type { Block } from './block.ts';
import { type BylineOffers, bylineScores, isInitials } from './byline-offers.ts';
import { findSigningOffice } from './find-signing-office.ts';
import { listAtEnd } from './list-at-end.ts';
import type { PageCues } from './page-cues.ts';
import { isOfficeLine, parseByline } from './parse-byline.ts';

const lastLines = 6;

/** Bylines that close a text: who signs it, with post or office, among its last lines. */
export function offerClosingBylines(body: readonly Block[], offers: BylineOffers, cues: PageCues): void {
  const listed = listAtEnd(body, cues);
  // With the post away the name is the last line.
  const post = postUnderName(body, listed, cues);
  if (post !== null) offers.addOffice(post.text, post);
  const signing = findSigningOffice(body, listed, cues);
  if (signing !== null) offers.addOffice(signing.office, signing.block);
  for (let back = 0; back < Math.min(lastLines, body.length); back++) {
    const block = body[body.length - 1 - back]!;
    if (offers.blocks.has(block)) continue;
    const byline = block.row ? null : parseByline(block.text, cues);
    if (byline === null) {
      // Bylines close a text: a paragraph between them and the end speaks against bare names, not against labels.
      if (back >= 3 && block.text.length > 120) break;
      continue;
    }
    if (!byline.labelled) {
      const after = body.slice(body.length - back);
      if (!after.every((line) => offers.blocks.has(line)) || body.length === 1 || listed.has(block)) continue;
    }
    offers.blocks.add(block);
    const bare = isInitials(byline.author) ? bylineScores.initialsAtEnd : bylineScores.nameAtEnd;
    offers.add(byline, byline.labelled ? bylineScores.labelAtEnd - back * 0.1 : bare);
  }
}

/** The last line where it is a post and the line over it a name alone: `Phạm Chuyên` / `Chuyên viên Ban Tổ chức Huyện ủy`. */
function postUnderName(body: readonly Block[], listed: ReadonlySet<Block>, cues: PageCues): Block | null {
  const [before, name, post] = body.slice(-3);
  if (before === undefined || name === undefined || post === undefined || post.row) return null;
  if (!isOfficeLine(post.text, cues) || listed.has(post) || /[:;]$/.test(before.text)) return null;
  const byline = parseByline(name.text, cues);
  if (byline === null || byline.author === null || byline.office !== null) return null;
  // `Người viết: Hoàng Thị Liễu` says what the line is.
  if (byline.labelled) return post;
  // A name of one word may be a heading, and a line like it above makes a list.
  const listing = parseByline(before.text, cues) !== null || isOfficeLine(before.text, cues);
  return !listing && / /.test(name.text) ? post : null;
}
