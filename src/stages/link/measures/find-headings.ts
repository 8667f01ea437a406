import type { Span } from '../../../model/span.ts';

/** A heading is no longer than this. */
const MOST_LENGTH = 120;

/** What ends a sentence or announces, cells of a table, and the mark of a list item. */
const NO_HEADING = /[.;:,!?…|”"]\s*$|\|/u;
const ITEM = /^\s*[-–—+•*·▪]/u;

/**
 * For each paragraph the heading that it stands under: the last short line before it that ends without a mark and tells no figure, list items and rows of tables
 * aside; NULL above the first. The first line of an article is its title or opening, no heading.
 */
export function findHeadings(
  body: string,
  paragraphs: readonly Span[],
  tellsFigure: (paragraph: Span) => boolean,
): readonly (Span | null)[] {
  let heading: Span | null = null;
  return paragraphs.map((paragraph, at) => {
    const above = heading;
    if (at > 0 && isHeading(body, paragraph) && !tellsFigure(paragraph)) heading = paragraph;
    return above;
  });
}

function isHeading(body: string, { start, end }: Span): boolean {
  if (end - start > MOST_LENGTH) return false;
  const text = body.slice(start, end);
  return text.trim() !== '' && !NO_HEADING.test(text) && !ITEM.test(text);
}
