import { decodeAgain } from './decode-entities.ts';
import type { MarkupDocument, MarkupElement, MarkupLimits } from './markup-node.ts';

/** Elements that never have content. */
export const voidTags: ReadonlySet<string> = new Set(
  'area base basefont br col embed frame hr img input link meta param source track wbr'.split(' '),
);

/** What stands in these is no text of the page. */
const programs: ReadonlySet<string> = new Set(['script', 'style', 'textarea']);

/** Builds a `MarkupDocument` from open, text and close events, under the caps; never recurses. */
export class TreeBuilder {
  private readonly root: MarkupElement;
  private readonly limits: MarkupLimits;
  private readonly capped = new Set<string>();
  private current: MarkupElement;
  private depth = 0;
  private nodes = 0;

  constructor(limits: MarkupLimits, length: number) {
    this.limits = limits;
    this.root = element('#root', {}, null, 0, 0);
    this.root.end = length;
    this.current = this.root;
  }

  /** Whether nothing more is taken in. */
  get full(): boolean {
    return this.nodes >= this.limits.nodes;
  }

  note(cap: string): void {
    this.capped.add(cap);
  }

  /** Opens an element; the answer says whether it became the current one (else it is flat: no close is due). */
  open(tag: string, attributes: Readonly<Record<string, string>>, start: number, end: number): boolean {
    if (this.full) {
      this.capped.add('nodes');
      return false;
    }
    this.nodes++;
    const opened = element(tag, attributes, this.current, this.nodes, start);
    opened.end = end;
    this.current.children.push(opened);
    if (voidTags.has(tag)) return false;
    if (this.depth >= this.limits.depth) {
      this.capped.add('depth');
      return false;
    }
    this.current = opened;
    this.depth++;
    return true;
  }

  /** Takes a text whose character references were decoded once, as the page's tool escaped it once. */
  text(once: string, start: number, end: number): void {
    const text = once.includes('&') && !programs.has(this.current.tag) ? decodeAgain(once) : once;
    if (text === '') return;
    if (this.full) {
      this.capped.add('nodes');
      return;
    }
    this.nodes++;
    this.current.children.push({ kind: 'text', text, parent: this.current, start, end });
  }

  close(end: number): void {
    if (this.current.parent === null) return;
    this.current.last = this.nodes;
    this.current.end = end;
    this.current = this.current.parent;
    this.depth--;
  }

  /** Tag of the element that is open now. */
  get openTag(): string {
    return this.current.tag;
  }

  get openDepth(): number {
    return this.depth;
  }

  finish(parser: 'tree' | 'stream', length: number): MarkupDocument {
    while (this.current.parent !== null) this.close(length);
    this.root.last = this.nodes;
    return { root: this.root, parser, capped: [...this.capped].sort() };
  }
}

function element(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  parent: MarkupElement | null,
  order: number,
  start: number,
): MarkupElement {
  return { kind: 'element', tag, attributes, children: [], parent, order, last: order, start, end: start };
}
