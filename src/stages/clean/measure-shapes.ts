import type { MarkupElement } from '../../markup/markup-node.ts';
import { attributeOf } from '../../markup/query-markup.ts';
import { trimmedLength } from './blank-text.ts';

/** How much text an element holds and how much of it leads elsewhere. */
export interface Shape {
  text: number;
  link: number;
  /** Longest text of one link to another page. */
  headline: number;
  /** The first text of the element is that link, or a picture link stands before it. */
  leads: boolean;
}

/** The shapes of a page's elements. */
export interface Shapes {
  /** By the element's order; none for what is never shown. */
  readonly byOrder: readonly (Shape | undefined)[];
  /** Elements with three teasers or more among their children. */
  readonly crowds: readonly MarkupElement[];
}

/** Characters from which a link's text is a headline rather than a menu word. */
const minHeadline = 15;

const silentTags: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'select', 'button']);
const leastKin = 3;

/** Measures every element once, bottom up. */
export function measureShapes(root: MarkupElement): Shapes {
  const byOrder: (Shape | undefined)[] = new Array(root.last + 1).fill(undefined);
  const crowds: MarkupElement[] = [];
  const measure = (element: MarkupElement, inLink: boolean): Shape => {
    const shape: Shape = { text: 0, link: 0, headline: 0, leads: false };
    if (silentTags.has(element.tag)) return shape;
    const isAnchor = element.tag === 'a';
    const link = inLink || (isAnchor && leadsOn(attributeOf(element, 'href')));
    let kin = 0;
    for (const child of element.children) {
      if (child.kind === 'text') {
        const length = trimmedLength(child.text);
        shape.text += length;
        if (link) shape.link += length;
        continue;
      }
      const inner = measure(child, link);
      // Up to 40 characters of date or section may stand before the headline.
      if (inner.leads && shape.text - shape.link <= 40) shape.leads = true;
      shape.text += inner.text;
      shape.link += inner.link;
      if (inner.headline > shape.headline) shape.headline = inner.headline;
      if (inner.leads && isTeaser(inner)) kin++;
    }
    if (isAnchor && link && !inLink) {
      shape.headline = shape.text;
      shape.leads = shape.text >= minHeadline;
    }
    byOrder[element.order] = shape;
    if (kin >= leastKin) crowds.push(element);
    return shape;
  };
  measure(root, false);
  return { byOrder, crowds };
}

function leadsOn(href: string): boolean {
  return href !== '' && href !== '#' && !href.startsWith('javascript:');
}

/** Whether an element of such a shape announces another page: it opens with a link of a headline's length that is a good part of it. */
export function isTeaser(shape: Shape): boolean {
  return (
    shape.leads && shape.headline >= minHeadline && shape.text <= 1200 && shape.link >= shape.text * 0.12
  );
}

/** Characters of text in an element; 0 for what is never shown. */
export function textIn(shapes: Shapes, element: MarkupElement): number {
  return shapes.byOrder[element.order]?.text ?? 0;
}
