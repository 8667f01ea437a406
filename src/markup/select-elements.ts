import type { Selector, SelectorAttribute, SelectorStep } from '../model/selector.ts';
import type { MarkupElement } from './markup-node.ts';
import { attributeOf } from './query-markup.ts';

/** Elements that a selector matches, in document order. One walk; cost is elements times steps, whatever the nesting. */
export function selectElements(root: MarkupElement, selector: Selector): MarkupElement[] {
  const found: MarkupElement[] = [];
  // `above[i]` and `parent[i]`: bits of the steps of alternative i that some ancestor, or the parent itself, has reached.
  const visit = (element: MarkupElement, above: readonly number[], parent: readonly number[]): void => {
    const here = selector.map((path, at) => reach(element, path, above[at]!, parent[at]!));
    if (selector.some((path, at) => (here[at]! & (1 << (path.length - 1))) !== 0)) found.push(element);
    const below = here.map((bits, at) => bits | above[at]!);
    for (const child of element.children) if (child.kind === 'element') visit(child, below, here);
  };
  const none = selector.map(() => 0);
  for (const child of root.children) if (child.kind === 'element') visit(child, none, none);
  return found;
}

/** Bits of the steps that a path ends with at this element. */
function reach(element: MarkupElement, path: readonly SelectorStep[], above: number, parent: number): number {
  let bits = 0;
  for (const [at, step] of path.entries()) {
    const led = at === 0 || ((step.child ? parent : above) & (1 << (at - 1))) !== 0;
    if (led && fits(element, step)) bits |= 1 << at;
  }
  return bits;
}

function fits(element: MarkupElement, { tag, id, classes, attributes }: SelectorStep): boolean {
  if (tag !== null && tag !== element.tag) return false;
  if (id !== null && attributeOf(element, 'id').trim() !== id) return false;
  if (classes.length > 0) {
    const own = attributeOf(element, 'class').split(/\s+/);
    if (!classes.every((name) => own.includes(name))) return false;
  }
  return attributes.every((wanted) => hasAttribute(element, wanted));
}

function hasAttribute(element: MarkupElement, { name, operator, value }: SelectorAttribute): boolean {
  const own = element.attributes[name];
  if (own === undefined) return false;
  if (operator === '') return true;
  if (operator === '=') return own === value;
  if (operator === '~=') return own.split(/\s+/).includes(value);
  if (value === '') return false;
  if (operator === '^=') return own.startsWith(value);
  return operator === '$=' ? own.endsWith(value) : own.includes(value);
}
