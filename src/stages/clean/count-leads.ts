import { hasWords, linkShare, type MarkupBlock } from './block.ts';
import type { Region } from './find-region.ts';
import type { PageEvidence } from './measure-page.ts';
import { limitOf } from './verdict-limits.ts';

/** Announcements of other pages in the middle of the page, each said once. */
export function countLeads({ blocks, region }: PageEvidence): { teasers: number; links: number } {
  const aside = (block: MarkupBlock) => {
    const reason = region.dropped.get(block);
    return reason !== undefined && reason !== 'teaser' && reason !== 'link';
  };
  const free = blocks.filter((block) => !aside(block));
  return {
    teasers: new Set(free.filter((block) => block.teaser).map((block) => block.text)).size,
    links: free.filter((block) => linkShare(block) > 0.75 && block.text.length >= 30).length,
  };
}

/** What announcements of other pages say under their headlines: beside one paragraph without a day they are what the page is for. */
export function countSummaries({ blocks, region }: PageEvidence): number {
  return blocks.filter(
    (block) =>
      block.teaser &&
      region.dropped.get(block) === 'teaser' &&
      linkShare(block) < 0.5 &&
      hasWords(block.text, limitOf('proseWords')),
  ).length;
}

/** Paragraphs of the body right under a linked headline: summaries of other pages, however few. */
export function countAnnounced(page: PageEvidence): number {
  const { blocks, region, body, title } = page;
  // `Xem thêm: …` as a line of its own between an article's paragraphs: the text had begun, under its title, beside it.
  const begun = isHeaded(page) ? body[0]! : undefined;
  let first = false;
  let inLine = false;
  // A title that is a link to its own page announces nothing; one that metadata doesn't know may be a headline in a list.
  const stands = title !== null && title.index !== null ? blocks[title.index] : undefined;
  const own =
    stands !== undefined && (title?.agrees === true || linkShare(stands) < 0.5) ? stands : undefined;
  const inBody = new Set(body);
  let since = 9;
  let announced = 0;
  for (const block of blocks) {
    if (block === own || (block.heading > 0 && linkShare(block) < 0.5)) since = 9;
    else if (isHeadlineLink(block, region)) {
      since = 0;
      inLine = first && block.heading === 0 && !block.roles.has('role-title');
    } else if (inBody.has(block) && hasWords(block.text, limitOf('proseWords'))) {
      const beside = inLine && block.element?.parent === begun?.element?.parent;
      if (since <= 3 && !beside) announced++;
      first ||= block === begun && since > 3;
      since = 9;
    } else since++;
  }
  return announced;
}

/** A strong title of a headline's length, no link, right over the text: lists beside such a short article say nothing against it. */
export function isHeaded({ title, blocks, body }: PageEvidence): boolean {
  if (title === null || title.index === null || title.score < limitOf('strongTitle')) return false;
  const block = blocks[title.index]!;
  const gap = blocks.indexOf(body[0]!) - title.index;
  return gap > 0 && gap <= 5 && linkShare(block) < 0.5 && title.text.split(' ').length >= 5;
}

export function hasHeadlineLink({ blocks, region }: PageEvidence): boolean {
  return blocks.some((block) => isHeadlineLink(block, region));
}

/** A link of a headline's length that stands as a heading or a title. */
function isHeadlineLink(block: MarkupBlock, region: Region): boolean {
  if (linkShare(block) < 0.75 || block.text.length < 20 || !hasWords(block.text, 5)) return false;
  const reason = region.dropped.get(block);
  if (reason !== undefined && reason !== 'teaser' && reason !== 'link') return false;
  // WordPress links the stamp of an article.
  if (block.roles.has('role-date') || /(?<!\d)(?:19|20)\d\d$/.test(block.text)) return false;
  return block.heading > 0 || block.bold || block.roles.has('role-title') || block.text.length >= 40;
}
