import type { Span } from './span.ts';

/** So few are looked through faster than they are indexed. */
const FEW = 8;

/** A stretch of text is 2^4 characters: about three tokens. */
const STRETCH = 4;

const none: readonly never[] = [];

/** Items of an ordered list by where they start: however long the text, a question costs no search, only what it finds. */
export class SpanIndex<Item extends Span> {
  readonly #items: readonly Item[];
  /** For each stretch of the text the first item that starts in it or behind it; NULL where there are few items, or nothing was asked yet. */
  #first: Int32Array | null = null;

  constructor(items: readonly Item[]) {
    this.#items = items;
  }

  /** Items that start inside a span. */
  startingIn({ start, end }: Span): readonly Item[] {
    const items = this.#items;
    const from = this.#firstFrom(start);
    let to = from;
    while (to < items.length && items[to]!.start < end) to++;
    // Most questions have no answer.
    return to === from ? none : items.slice(from, to);
  }

  /** The first item that starts at an offset. */
  at(offset: number): Item | undefined {
    const item = this.#items[this.#firstFrom(offset)];
    return item?.start === offset ? item : undefined;
  }

  /** Index of the first item that starts at an offset or behind it. */
  #firstFrom(offset: number): number {
    const items = this.#items;
    if (this.#first === null && items.length > FEW) this.#first = firstByStretch(items);
    let index = this.#first === null || offset < 0 ? 0 : (this.#first[offset >> STRETCH] ?? items.length);
    while (index < items.length && items[index]!.start < offset) index++;
    return index;
  }
}

function firstByStretch(items: readonly Span[]): Int32Array {
  const first = new Int32Array((items.at(-1)!.start >> STRETCH) + 1);
  let filled = 0;
  for (let index = 0; index < items.length; index++)
    for (const stretch = items[index]!.start >> STRETCH; filled <= stretch; filled++) first[filled] = index;
  return first;
}
