import type { MarkupBlock } from './block.ts';
import { wordsOf } from './fold-line.ts';

/** The opening that the page marks as such: a lead box, a heading or bold first paragraph, or the page's description. */
export function findLead(
  text: readonly MarkupBlock[],
  paragraphs: readonly string[],
  description: string,
  repeated: boolean,
): string | null {
  const first = text[0];
  const opening = paragraphs[0];
  if (first === undefined || opening === undefined || paragraphs.length < 2) return null;
  const key = wordsOf(opening);
  const described = wordsOf(description).slice(0, 80);
  const marked =
    repeated ||
    first.roles.has('role-lead') ||
    ((first.bold || first.heading > 0) && opening.length >= 60) ||
    (described.length >= 30 && key.startsWith(described));
  return marked && opening.length >= 30 && opening.length <= 1500 ? opening : null;
}
