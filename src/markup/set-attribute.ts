import type { MarkupElement } from './markup-node.ts';

/** What elements without attributes share. */
export const noAttributes: Readonly<Record<string, string>> = Object.freeze({});

/** Writes an attribute of an element; only for the repairs of this folder, before anybody reads the tree. */
export function setAttribute(element: MarkupElement, name: string, value: string): void {
  const open = element as { attributes: Record<string, string> };
  if (open.attributes === noAttributes) open.attributes = { [name]: value };
  else open.attributes[name] = value;
}
