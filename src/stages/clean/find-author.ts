import { type Block, proseWeight } from './block.ts';
import { BylineOffers, bylineScores, type FoundAuthor } from './byline-offers.ts';
import { findHeadName } from './find-head-name.ts';
import { findNotes } from './find-notes.ts';
import { findOpeningBylines } from './find-opening-bylines.ts';
import { foldLine, wordsOf } from './fold-line.ts';
import { stands } from './join-writers.ts';
import { offerClosingBylines } from './offer-closing-bylines.ts';
import { type NearBlocks, offerNearBylines } from './offer-near-bylines.ts';
import type { PageCues } from './page-cues.ts';
import { isOfficeLine, parseAuthorName } from './parse-byline.ts';
import { readCreditRows } from './read-credit-rows.ts';
import type { PageMetadata } from './read-metadata.ts';

/** Ranks the bylines of a page: at the end and the head of its text, in the boxes round it, in its metadata. */
export function findAuthor(
  { body: text, around, beside }: NearBlocks,
  metadata: PageMetadata | null,
  cues: PageCues,
): FoundAuthor {
  const credits = readCreditRows(text, cues);
  // Who signs stands over the notes: they close the page, not the text.
  const notes = findNotes(text, cues);
  const body = text.filter((block) => !credits.rows.has(block) && !notes.has(block));
  const offers = new BylineOffers(credits.rows);
  for (const byline of credits.bylines) offers.add(byline, bylineScores.creditRow);
  offerClosingBylines(body, offers, cues);
  for (const [block, byline] of findOpeningBylines(body, offers.blocks, cues)) {
    offers.blocks.add(block);
    if (byline !== null) offers.add(byline, bylineScores.label);
  }
  const office = officeUnderName(body, around, cues);
  if (office !== undefined) offers.addOffice(office.text, office);
  const head = findHeadName(body, cues);
  if (head !== null) {
    for (const block of head.blocks) offers.blocks.add(block);
    offers.add(head.byline, bylineScores.nameAtHead);
  }
  offerNearBylines({ body, around, beside }, offers, cues);
  const sites = new Set(
    [...(metadata?.siteNames ?? []), ...siteParts(metadata?.pageTitle ?? '')].map(wordsOf),
  );
  const isSite = (name: string) => sites.has(wordsOf(name));
  for (const name of metadata?.authors ?? []) {
    const author = parseAuthorName(name, cues);
    if (author?.includes(' ') && !isSite(author)) offers.addName(author, bylineScores.metadata);
  }
  return offers.settle(isSite);
}

/** `Trường Chính trị tỉnh` on the line under the writer's own box, over the text or its first line. */
function officeUnderName(
  [opener]: readonly Block[],
  around: readonly Block[],
  cues: PageCues,
): Block | undefined {
  if (opener === undefined) return undefined;
  const over = around.filter((block) => block.start < opener.start);
  return [...over, opener].find(
    (line) =>
      over.some((block) => block.roles.has('role-author') && stands(block, line)) &&
      !line.row &&
      proseWeight(line) === 0 &&
      // `Phóng viên` says what the writer is, not where.
      !cues.is('byline', line.folded) &&
      isOfficeLine(line.text, cues),
  );
}

function siteParts(pageTitle: string): string[] {
  return pageTitle
    .split(/\s+[|–—-]\s+/)
    .slice(1)
    .map(foldLine);
}
