import type { MarkupElement } from '../../markup/markup-node.ts';
import { attributeOf } from '../../markup/query-markup.ts';

/** How much text an element holds and how much of it leads elsewhere. */
export interface Shape {
  text: number;
  link: number;
  /** Longest text of one link to another page. */
  headline: number;
  /** The first text of the element is that link, or a picture link stands before it. */
  leads: boolean;
}

/** Characters from which a link's text is a headline rather than a menu word. */
export const minHeadline = 15;

const silentTags: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'select', 'button']);

/** Measures every element once, bottom up. */
export function measureShapes(root: MarkupElement): ReadonlyMap<MarkupElement, Shape> {
  const shapes = new Map<MarkupElement, Shape>();
  const measure = (element: MarkupElement, inLink: boolean): Shape => {
    const shape: Shape = { text: 0, link: 0, headline: 0, leads: false };
    if (silentTags.has(element.tag)) return shape;
    const href = element.tag === 'a' ? attributeOf(element, 'href') : '';
    const link = inLink || (href !== '' && !/^(?:javascript:|#$)/.test(href));
    for (const child of element.children) {
      if (child.kind === 'text') {
        const length = child.text.trim().length;
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
