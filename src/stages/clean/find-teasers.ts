import type { MarkupElement } from '../../markup/markup-node.ts';
import { attributeOf } from '../../markup/query-markup.ts';
import { normalizeLine } from './fold-line.ts';

interface Shape {
  text: number;
  link: number;
  /** Longest text of one link to another page. */
  headline: number;
  /** The first text of the element is that link, or a picture link stands before it. */
  leads: boolean;
}

const minHeadline = 15;

/**
 * Elements that announce other articles: at least three like siblings (same tag and class), each opening with a link
 * of a headline's length that is a good part of it. An article's own paragraphs with links in them are none.
 */
export function findTeasers(root: MarkupElement): ReadonlySet<MarkupElement> {
  const shapes = measureShapes(root);
  const teasers = new Set<MarkupElement>();
  const visit = (element: MarkupElement): void => {
    const groups = new Map<string, MarkupElement[]>();
    for (const child of element.children) {
      if (child.kind !== 'element') continue;
      visit(child);
      if (child.tag === 'p' || child.tag === 'a') continue;
      const key = `${child.tag} ${attributeOf(child, 'class').replace(/\d+|\b(?:first|last|odd|even|active)\b/g, '')}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [child]);
      else group.push(child);
    }
    for (const group of groups.values()) {
      if (group.length < 3) continue;
      const alike = group.filter((child) => isTeaser(shapes.get(child)));
      if (alike.length >= 3 && alike.length >= group.length * 0.7)
        for (const child of alike) teasers.add(child);
    }
  };
  visit(root);
  return teasers;
}

function isTeaser(shape: Shape | undefined): boolean {
  if (shape === undefined) return false;
  return (
    shape.leads && shape.headline >= minHeadline && shape.text <= 1200 && shape.link >= shape.text * 0.12
  );
}

function measureShapes(root: MarkupElement): ReadonlyMap<MarkupElement, Shape> {
  const shapes = new Map<MarkupElement, Shape>();
  const measure = (element: MarkupElement, inLink: boolean): Shape => {
    const shape: Shape = { text: 0, link: 0, headline: 0, leads: false };
    if (/^(?:script|style|noscript|select|button)$/.test(element.tag)) return shape;
    const href = element.tag === 'a' ? attributeOf(element, 'href') : '';
    const link = inLink || (href !== '' && !/^(?:javascript:|#$)/.test(href));
    for (const child of element.children) {
      if (child.kind === 'text') {
        const length = normalizeLine(child.text).length;
        shape.text += length;
        if (link) shape.link += length;
        continue;
      }
      const inner = measure(child, link);
      // Up to 40 characters of date or section may stand before the headline.
      if (inner.leads && shape.text - shape.link <= 40) shape.leads = true;
      shape.text += inner.text;
      shape.link += inner.link;
      shape.headline = Math.max(shape.headline, inner.headline);
    }
    if (element.tag === 'a' && link && !inLink) {
      shape.headline = shape.text;
      shape.leads = shape.text >= minHeadline;
    }
    shapes.set(element, shape);
    return shape;
  };
  measure(root, false);
  return shapes;
}
