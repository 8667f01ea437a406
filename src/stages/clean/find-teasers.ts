import type { MarkupElement } from '../../markup/markup-node.ts';
import { attributeOf } from '../../markup/query-markup.ts';
import { minHeadline, type Shape } from './measure-shapes.ts';

/**
 * Elements that announce other articles: at least three like siblings (same tag and class), each opening with a link
 * of a headline's length that is a good part of it. An article's own paragraphs with links in them are none.
 */
export function findTeasers(
  root: MarkupElement,
  shapes: ReadonlyMap<MarkupElement, Shape>,
): ReadonlySet<MarkupElement> {
  const teasers = new Set<MarkupElement>();
  const visit = (element: MarkupElement): void => {
    let kin = 0;
    for (const child of element.children) {
      if (child.kind !== 'element') continue;
      visit(child);
      if (isTeaser(child, shapes)) kin++;
    }
    if (kin >= 3) for (const child of alikeTeasers(element, shapes)) teasers.add(child);
  };
  visit(root);
  return teasers;
}

/** Of the children that are boxes of one tag and class, those that announce something, where most do. */
function alikeTeasers(element: MarkupElement, shapes: ReadonlyMap<MarkupElement, Shape>): MarkupElement[] {
  const groups = new Map<string, MarkupElement[]>();
  for (const child of element.children) {
    if (child.kind !== 'element' || child.tag === 'p' || child.tag === 'a') continue;
    const key = `${child.tag} ${attributeOf(child, 'class').replace(/\d+|\b(?:first|last|odd|even|active)\b/g, '')}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [child]);
    else group.push(child);
  }
  return [...groups.values()].flatMap((group) => {
    const alike = group.filter((child) => isTeaser(child, shapes));
    return alike.length >= 3 && alike.length >= group.length * 0.7 ? alike : [];
  });
}

function isTeaser(element: MarkupElement, shapes: ReadonlyMap<MarkupElement, Shape>): boolean {
  const shape = shapes.get(element);
  if (shape === undefined) return false;
  return (
    shape.leads && shape.headline >= minHeadline && shape.text <= 1200 && shape.link >= shape.text * 0.12
  );
}
