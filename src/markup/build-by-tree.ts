import { type HTMLElement, type Node, NodeType, parse, type TextNode } from 'node-html-parser';
import type { MarkupDocument, MarkupLimits } from './markup-node.ts';
import { readAttributes } from './read-attributes.ts';
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
  const stack: { nodes: readonly Node[]; next: number; opened: boolean; end: number }[] = [
    { nodes: root.childNodes, next: 0, opened: false, end: source.length },
  ];
  while (stack.length > 0) {
    const frame = stack[stack.length - 1]!;
    const node = frame.nodes[frame.next++];
    if (node === undefined) {
      stack.pop();
      if (frame.opened) builder.close(frame.end);
      continue;
    }
    if (node.nodeType === NodeType.TEXT_NODE) {
      const text = node as TextNode;
      if (hasCapitals) text.rawText = source.slice(node.range[0], node.range[1]);
      builder.text(text.rawText.includes('&') ? text.text : text.rawText, node.range[0], node.range[1]);
    } else if (node.nodeType === NodeType.ELEMENT_NODE) {
      const element = node as HTMLElement;
      const tag = element.rawTagName;
      if (hasCapitals && element.rawAttrs !== '') {
        const at = element.range[0] + 1 + tag.length + 1;
        element.rawAttrs = source.slice(at, at + element.rawAttrs.length);
      }
      const opened = builder.open(tag, attributesOf(element, limits), element.range[0], element.range[1]);
      stack.push({ nodes: element.childNodes, next: 0, opened, end: element.range[1] });
    }
  }
  return builder.finish('tree', source.length);
}

/** The source with the names of tags in lower case, unit for unit; in values and texts too, so these are read from the source itself. */
function lowerTagNames(source: string): string {
  return source.replace(/<\/?[a-zA-Z][^\s<>/]*/g, (name) => {
    const lower = name.toLowerCase();
    return lower.length === name.length ? lower : name;
  });
}

function attributesOf(element: HTMLElement, limits: MarkupLimits): Record<string, string> {
  const attributes: Record<string, string> = {};
  if (element.rawAttrs === '') return attributes;
  // Most values hold no reference: only those that do are decoded.
  const values = element.rawAttrs.includes('&')
    ? Object.entries(element.attributes).slice(0, limits.attributes)
    : readAttributes(element.rawAttrs, limits.attributes);
  for (const [name, value] of values) {
    const key = name.toLowerCase();
    if (!(key in attributes)) attributes[key] = value;
  }
  return attributes;
}
