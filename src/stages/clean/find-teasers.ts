import type { MarkupElement } from '../../markup/markup-node.ts';
import { attributeOf } from '../../markup/query-markup.ts';
import { isTeaser, type Shapes } from './measure-shapes.ts';

/**
 * Elements that announce other articles: at least three like siblings (same tag and class), each opening with a link
 * of a headline's length that is a good part of it. An article's own paragraphs with links in them are none.
 */
export function findTeasers(shapes: Shapes): ReadonlySet<MarkupElement> {
  const teasers = new Set<MarkupElement>();
  for (const crowd of shapes.crowds) for (const child of alikeTeasers(crowd, shapes)) teasers.add(child);
  return teasers;
}

/** Of the children that are boxes of one tag and class, those that announce something, where most do. */
function alikeTeasers(element: MarkupElement, shapes: Shapes): MarkupElement[] {
  const groups = new Map<string, MarkupElement[]>();
  for (const child of element.children) {
    if (child.kind !== 'element' || child.tag === 'p' || child.tag === 'a') continue;
    const key = `${child.tag} ${attributeOf(child, 'class').replace(/\d+|\b(?:first|last|odd|even|active)\b/g, '')}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [child]);
    else group.push(child);
  }
  return [...groups.values()].flatMap((group) => {
    const alike = group.filter((child) => {
      const shape = shapes.byOrder[child.order];
      return shape !== undefined && isTeaser(shape);
    });
    return alike.length >= 3 && alike.length >= group.length * 0.7 ? alike : [];
  });
}
