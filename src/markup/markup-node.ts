/** One element of a page: lower-case tag, decoded attributes, range in the decoded source. */
export interface MarkupElement {
  readonly kind: 'element';
  readonly tag: string;
  /** Written by `setAttribute` alone: elements without any share one object. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: MarkupNode[];
  readonly parent: MarkupElement | null;
  /** Place in document order; an element contains exactly the orders from `order` to `last`. */
  readonly order: number;
  last: number;
  readonly start: number;
  end: number;
}

/** A run of text with entities decoded; `start` and `end` are its range in the decoded source. */
export interface MarkupText {
  readonly kind: 'text';
  readonly text: string;
  readonly parent: MarkupElement;
  readonly start: number;
  readonly end: number;
}

export type MarkupNode = MarkupElement | MarkupText;

/** A parsed page; `parser` tells which of the two ways built it, `capped` what was cut off. */
export interface MarkupDocument {
  readonly root: MarkupElement;
  readonly parser: 'tree' | 'stream';
  readonly capped: readonly string[];
}

/** Caps that hold whatever a page says. */
export interface MarkupLimits {
  /** UTF-16 units of source that are read. */
  readonly length: number;
  readonly nodes: number;
  /** Deeper elements hang under the deepest allowed one. */
  readonly depth: number;
  /** Attributes kept of one element. */
  readonly attributes: number;
}

export const defaultMarkupLimits: MarkupLimits = {
  length: 24_000_000,
  nodes: 400_000,
  depth: 256,
  attributes: 48,
};
