import type { MarkupElement } from '../../markup/markup-node.ts';
import { attributeOf, textOf } from '../../markup/query-markup.ts';
import type { Block } from './block.ts';
import type { PageCues } from './page-cues.ts';
import { parseAuthorName } from './parse-byline.ts';

/** Steps from a word up to the element that says whose it is. */
const marksUp = 4;
const longestName = 60;

/** The writer that a line names by its markup amid other things: `… / <a rel="category">CCHC</a> / Bởi <a rel="author">Bích Liên</a>`; null for none. */
export function findMarkedName({ runs, element }: Block, cues: PageCues): string | null {
  if (runs.length < 2) return null;
  for (const { node } of runs) {
    let at: MarkupElement | null = node?.parent ?? null;
    for (let up = 0; at !== null && at !== element && up < marksUp; up++, at = at.parent) {
      if (!isWriter(at, cues)) continue;
      const text = textOf(at);
      const name = text.length <= longestName ? parseAuthorName(text, cues) : null;
      if (name?.includes(' ')) return name;
    }
  }
  return null;
}

function isWriter(element: MarkupElement, cues: PageCues): boolean {
  const { class: name = '', itemprop = '' } = element.attributes;
  if (attributeOf(element, 'rel').includes('author')) return true;
  return `${name}${itemprop}` !== '' && cues.container(`${name} ${itemprop}`).roles.includes('role-author');
}
