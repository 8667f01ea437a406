import type { MarkupElement, MarkupNode } from './markup-node.ts';

/** Attribute value, or '' when it isn't there. */
export function attributeOf(element: MarkupElement, name: string): string {
  return element.attributes[name] ?? '';
}

/** Whether `outer` is `inner` or one of its ancestors. */
export function holds(outer: MarkupElement, inner: MarkupElement): boolean {
  return outer.order <= inner.order && inner.order <= outer.last;
}

/** All nodes below `root` in document order; `enter` false leaves an element's content out. */
export function* walkMarkup(
  root: MarkupElement,
  enter: (element: MarkupElement) => boolean = () => true,
): Generator<MarkupNode> {
  const stack: { nodes: readonly MarkupNode[]; next: number }[] = [{ nodes: root.children, next: 0 }];
  while (stack.length > 0) {
    const frame = stack[stack.length - 1]!;
    const node = frame.nodes[frame.next++];
    if (node === undefined) {
      stack.pop();
      continue;
    }
    yield node;
    if (node.kind === 'element' && enter(node)) stack.push({ nodes: node.children, next: 0 });
  }
}

/** Calls `visit` for all elements below `root` in document order; the parser's cap bounds the depth. */
export function eachElement(root: MarkupElement, visit: (element: MarkupElement) => void): void {
  for (const node of root.children) {
    if (node.kind !== 'element') continue;
    visit(node);
    eachElement(node, visit);
  }
}

/** Elements with one of the tags, in document order. */
export function elementsByTag(root: MarkupElement, ...tags: readonly string[]): MarkupElement[] {
  const found: MarkupElement[] = [];
  eachElement(root, (element) => {
    if (tags.includes(element.tag)) found.push(element);
  });
  return found;
}

/** All text below an element, scripts too, as it stands. */
export function textOf(element: MarkupElement): string {
  const parts: string[] = [];
  for (const node of walkMarkup(element)) if (node.kind === 'text') parts.push(node.text);
  return parts.join('');
}
