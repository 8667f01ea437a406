import { type HTMLElement, type Node, NodeType, parse, type TextNode } from 'node-html-parser';
import type { MarkupDocument, MarkupLimits } from './markup-node.ts';
import { attributesByName, gatherAttributes } from './read-attributes.ts';
import { noAttributes } from './set-attribute.ts';
import { TreeBuilder } from './tree-builder.ts';

/** Parses an ordinary page with node-html-parser; the caller has made sure that it isn't hostile. */
export function buildByTree(source: string, limits: MarkupLimits): MarkupDocument {
  // Pages open `<DIV>` and close `</div>`: told apart by case, every box would hold all that follows. The parser's own
  // `lowerCaseTagName` writes the whole page in lower case again for every script.
  const hasCapitals = /<\/?(?:[a-z][^\s<>/A-Z]*)?[A-Z]/.test(source);
  const root = parse(hasCapitals ? lowerTagNames(source) : source, {
    comment: false,
    // Without it the whole tree of an unclosed element is dropped from the result.
    parseNoneClosedTags: true,
    blockTextElements: { script: true, style: true, noscript: false, textarea: true },
  });
  const builder = new TreeBuilder(limits, source.length);
  const stack: Open[] = [];
  let open: Open = { nodes: root.childNodes, next: 0, opened: false, end: source.length };
  for (;;) {
    const node = open.nodes[open.next++];
    if (node === undefined) {
      if (open.opened) builder.close(open.end);
      const outer = stack.pop();
      if (outer === undefined) break;
      open = outer;
    } else if (node.nodeType === NodeType.TEXT_NODE) {
      const text = node as TextNode;
      const [start, end] = rangeOf(node);
      if (hasCapitals) text.rawText = source.slice(start, end);
      const { rawText } = text;
      builder.text(rawText.includes('&') ? text.text : rawText, start, end);
    } else if (node.nodeType === NodeType.ELEMENT_NODE) {
      const element = node as HTMLElement;
      const tag = element.rawTagName;
      const [start, end] = rangeOf(node);
      if (hasCapitals && element.rawAttrs !== '') {
        const at = start + 1 + tag.length + 1;
        element.rawAttrs = source.slice(at, at + element.rawAttrs.length);
      }
      const opened = builder.open(tag, attributesOf(element, limits), start, end);
      if (element.childNodes.length > 0) {
        stack.push(open);
        open = { nodes: element.childNodes, next: 0, opened, end };
      } else if (opened) builder.close(end);
    }
  }
  return builder.finish('tree', source.length);
}

/** An element whose nodes are being taken over. */
interface Open {
  readonly nodes: readonly Node[];
  next: number;
  readonly opened: boolean;
  readonly end: number;
}

function rangeOf(node: Node): readonly [start: number, end: number] {
  return node.range as readonly [number, number];
}

/** The source with the names of tags in lower case, unit for unit; in values and texts too, so these are read from the source itself. */
function lowerTagNames(source: string): string {
  return source.replace(/<\/?[a-zA-Z][^\s<>/]*/g, (name) => {
    const lower = name.toLowerCase();
    return lower.length === name.length ? lower : name;
  });
}

function attributesOf(element: HTMLElement, limits: MarkupLimits): Readonly<Record<string, string>> {
  const { rawAttrs } = element;
  if (rawAttrs === '') return noAttributes;
  // Most values hold no reference: only those that do are decoded.
  return rawAttrs.includes('&')
    ? gatherAttributes(Object.entries(element.attributes).slice(0, limits.attributes))
    : attributesByName(rawAttrs, limits.attributes);
}
