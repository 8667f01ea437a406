import type { MarkupElement } from '../../markup/markup-node.ts';
import { attributeOf } from '../../markup/query-markup.ts';

/** Whether a line's box, or the one round it, is set at the right: where who signs stands. */
export function isAtRight(element: MarkupElement | null): boolean {
  for (let at = element, up = 0; at !== null && up < 2; at = at.parent, up++)
    if (/right/i.test(attributeOf(at, 'align')) || /text-align\s*:\s*right/i.test(attributeOf(at, 'style')))
      return true;
  return false;
}
