import { type HTMLElement, type Node, NodeType, parse } from 'node-html-parser';
import type { MarkupDocument, MarkupLimits } from './markup-node.ts';
import { TreeBuilder } from './tree-builder.ts';

/** Parses an ordinary page with node-html-parser; the caller has made sure that it isn't hostile. */
export function buildByTree(source: string, limits: MarkupLimits): MarkupDocument {
  const root = parse(source, {
    comment: false,
    // Pages open `<DIV>` and close `</div>`: told apart by case, every box would hold all that follows.
    lowerCaseTagName: true,
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
    if (node.nodeType === NodeType.TEXT_NODE) builder.text(node.text, node.range[0], node.range[1]);
    else if (node.nodeType === NodeType.ELEMENT_NODE) {
      const element = node as HTMLElement;
      const tag = (element.rawTagName ?? '').toLowerCase();
      const opened = builder.open(tag, attributesOf(element, limits), element.range[0], element.range[1]);
      stack.push({ nodes: element.childNodes, next: 0, opened, end: element.range[1] });
    }
  }
  return builder.finish('tree', source.length);
}

function attributesOf(element: HTMLElement, limits: MarkupLimits): Record<string, string> {
  const attributes: Record<string, string> = {};
  if (element.rawAttrs === '') return attributes;
  let count = 0;
  // Most values hold no reference: only those that do are decoded.
  const values = element.rawAttrs.includes('&') ? element.attributes : element.rawAttributes;
  for (const name in values) {
    const value = values[name];
    if (count++ >= limits.attributes) break;
    const key = name.toLowerCase();
    if (!(key in attributes)) attributes[key] = value ?? '';
  }
  return attributes;
}
